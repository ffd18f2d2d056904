package org.vouch.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.vouch.hardening.HardeningPage;
import org.vouch.hardening.Payloads;
import org.vouch.hardening.Runs;
import org.vouch.hardening.Sinks;
import org.vouch.proof.ReportPage;

/**
 * Pages full of payloads in a real browser: nothing runs and nothing is asked of anybody else, with the pages' own policy
 * taken away and, from a folder, with it.
 */
class NothingExecutesTest {
    private static final int PAYLOADS = Runs.of(60, 600);
    private static final int BATCH = 60;
    private static final int FRAMES = 30;
    /** Each so many pages from a folder; every one in the profile {@code proof}. */
    private static final int STEP = Runs.of(7, 1);

    @TempDir
    private static Path folder;

    private static final List<String> PAGES = new ArrayList<>();
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        List<String> all = Payloads.all();
        List<String> payloads = IntStream.range(0, PAYLOADS)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / PAYLOADS)))
                .toList();
        for (int from = 0; from < payloads.size(); from += BATCH) {
            write("b" + from, Sinks.site(folder.resolve("briefing-" + from), payloads.subList(from, from + BATCH)));
        }
        browser = Browser.start(true, folder.resolve("profile"));
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void withoutThePolicyNothingRunsAndNothingIsAskedOfAnybodyElse() throws IOException {
        Files.writeString(folder.resolve("bare/control.html"), "<img src=x onerror='(top.hit=(top.hit||0)+1)'>");
        try (FileServer server = new FileServer(folder.resolve("bare"), "/")) {
            assertEquals(1L, hits(server.address(), List.of("control.html")), "what runs is seen");
            browser.manage().logs().get(LogType.PERFORMANCE);
            for (int from = 0; from < PAGES.size(); from += FRAMES) {
                List<String> some = PAGES.subList(from, Math.min(PAGES.size(), from + FRAMES));
                assertEquals(0L, hits(server.address(), some), some.toString());
            }
            assertEquals(List.of(), asked(server.address()));
        }
    }

    @Test
    void fromAFolderNothingRunsAndNothingIsAskedOfAnybodyElse() throws IOException {
        browser.manage().logs().get(LogType.PERFORMANCE);
        String address = "file://" + folder.resolve("site") + "/";
        for (int i = 0; i < PAGES.size(); i += STEP) {
            browser.get(address + PAGES.get(i));
            assertEquals(0L, browser.executeScript("return top.hit || 0"), PAGES.get(i));
        }
        assertEquals(List.of(), asked("file://" + folder.resolve("site")));
        if (ReportPage.isMeasuring()) {
            HardeningPage.PAGE.write(
                    "browser",
                    "**" + PAGES.size() + " pages of " + PAYLOADS
                            + " payloads in Chromium, without the policy and, from a"
                            + " folder, with it: nothing ran, and no other address was asked for anything.**");
        }
    }

    /** Returns how often something ran in the pages, each in a frame of its own. */
    private static long hits(String address, List<String> pages) {
        browser.get(address + "frames.html");
        return (Long) browser.executeAsyncScript("""
                const [pages, done] = arguments;
                let left = pages.length;
                for (const page of pages) {
                  const frame = document.createElement('iframe');
                  frame.onload = () => { if (--left === 0) setTimeout(() => done(window.hit || 0), 200); };
                  frame.src = page;
                  document.body.append(frame);
                }
                """, pages);
    }

    private static List<String> asked(String own) throws IOException {
        List<String> asked = new ArrayList<>();
        for (var entry : browser.manage().logs().get(LogType.PERFORMANCE).getAll()) {
            JsonNode message = new ObjectMapper().readTree(entry.getMessage()).get("message");
            String url = message.at("/params/request/url").asText();
            if (message.get("method").asText().equals("Network.requestWillBeSent")
                    && !url.startsWith(own)
                    && !isOfTheBrowserItself(url)) {
                asked.add(url);
            }
        }
        return asked;
    }

    /** Its start page may still be loading; a data address asks nobody for anything. */
    private static boolean isOfTheBrowserItself(String url) {
        return url.startsWith("chrome:") || url.startsWith("data:");
    }

    private static void write(String under, Map<String, byte[]> site) throws IOException {
        for (Map.Entry<String, byte[]> file : site.entrySet()) {
            String name = under + "/" + file.getKey();
            put(folder.resolve("site").resolve(name), file.getValue());
            if (name.endsWith(".html")) {
                String page = new String(file.getValue(), StandardCharsets.UTF_8);
                String bare = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
                assertTrue(bare.length() < page.length(), name + " has no policy");
                put(folder.resolve("bare").resolve(name), bare.getBytes(StandardCharsets.UTF_8));
                PAGES.add(name);
            } else {
                put(folder.resolve("bare").resolve(name), file.getValue());
            }
        }
        put(
                folder.resolve("bare/frames.html"),
                "<!DOCTYPE html><title>f</title><body>".getBytes(StandardCharsets.UTF_8));
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
