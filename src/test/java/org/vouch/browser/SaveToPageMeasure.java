package org.vouch.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.vouch.build.Preview;
import org.vouch.build.Project;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.serve.Listener;
import org.vouch.serve.PreviewServer;

/**
 * Measures how long it takes from saving a note until a browser shows the page with the new words, and prints the median
 * and the worst of a hundred edits. Run by hand, with the folder of a briefing and the slug of one of its notes.
 */
final class SaveToPageMeasure {
    private static final int WARM_UP = 20;
    private static final int EDITS = 100;

    private SaveToPageMeasure() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path root = Path.of(args[0]);
        Path note = root.resolve("content/notes").resolve(args[1] + ".md");
        String before = Files.readString(note);
        Path profile = Files.createTempDirectory("profile");
        try (PreviewServer server = PreviewServer.start(
                new Project(root, root.resolve("archive"), false, Optional.empty()), 0, new Silent())) {
            ChromeDriver browser = Browser.start(true, profile);
            try {
                browser.get(server.address() + "notes/" + args[1] + ".html");
                long[] times = new long[WARM_UP + EDITS];
                for (int edit = 0; edit < times.length; edit++) {
                    String words = "Saved for the time numbered " + edit + ".";
                    long start = System.nanoTime();
                    Files.writeString(note, before + "\n" + words + "\n");
                    awaitWords(browser, words);
                    times[edit] = (System.nanoTime() - start) / 1_000_000;
                    Thread.sleep(300);
                }
                print(Arrays.copyOfRange(times, WARM_UP, times.length), times[0]);
            } finally {
                browser.quit();
            }
        } finally {
            Files.writeString(note, before);
        }
    }

    /** The page is shown once it is laid out, so the words' place is asked for and not only their presence. */
    private static void awaitWords(ChromeDriver browser, String words) throws InterruptedException {
        for (boolean isShown = false; !isShown; Thread.sleep(3)) {
            try {
                isShown = Boolean.TRUE.equals(browser.executeScript("""
                        const p = [...document.querySelectorAll("main p")].find((e) => e.textContent.includes(arguments[0]));
                        return Boolean(p && p.getBoundingClientRect().height);
                        """, words));
            } catch (WebDriverException reloading) {
                isShown = false;
            }
        }
    }

    private static void print(long[] times, long first) {
        Arrays.sort(times);
        System.out.println(String.format(
                Locale.ROOT,
                "saved to shown, %d edits: median %d ms, nine in ten within %d ms, worst %d ms; the first of all %d ms",
                times.length,
                times[times.length / 2],
                times[times.length * 9 / 10],
                times[times.length - 1],
                first));
    }

    private static final class Silent implements Listener {
        @Override
        public void changed(List<String> files) {}

        @Override
        public void built(Preview preview, List<Diagnostic> fresh, int mended) {}

        @Override
        public void failed(String what) {
            System.err.println(what);
        }
    }
}
