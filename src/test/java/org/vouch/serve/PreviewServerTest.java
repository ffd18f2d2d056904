package org.vouch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Preview;
import org.vouch.build.Project;
import org.vouch.diagnostic.Diagnostic;

class PreviewServerTest {
    private static final String NOTE = "content/notes/parade.md";
    private static final String PAGE = "notes/parade.html";

    @TempDir
    private Path folder;

    private Copied copied;
    private PreviewServer server;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Listener listener = new Listener() {
        @Override
        public void changed(List<String> files) {
            told.add("changed " + files);
        }

        @Override
        public void built(Preview preview, List<Diagnostic> fresh, int mended) {
            String news =
                    String.join(" ", fresh.stream().map(d -> d.rule().id()).toList());
            told.add("built, " + (preview.isPublishable() ? "sound" : "faulty") + ", new: " + news + ", gone: "
                    + mended);
        }

        @Override
        public void failed(String what) {
            told.add("failed: " + what);
        }
    };

    @BeforeEach
    void serve() throws Exception {
        copied = Copied.into(folder.resolve("briefing"));
        server = PreviewServer.start(copied.project(), 0, listener);
        assertEquals(
                "built, sound, new: unpinned-citation uncited-claim sourcing-missing sourcing-missing unused-passage,"
                        + " gone: 0",
                next());
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void aPageIsThatOfACleanBuildButForItsScript() throws Exception {
        Path site = folder.resolve("site");
        Pipeline.build(copied.project(), site, stage -> {});
        int pages = 0;
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                String page =
                        Copied.get(server.address() + site.relativize(file)).body();
                String script = "(?m)^<script defer src=\"/\\.vouch/preview\\.js\""
                        + " data-page=\"[0-9a-f]{16}\" data-style=\"[0-9a-f]{16}\"></script>\n";
                assertEquals(Files.readString(file), page.replaceFirst(script, ""), file.toString());
                pages++;
            }
        }
        assertTrue(pages > 20, pages + " pages");
    }

    @Test
    void anUnfoundQuotationIsStruckUnderABannerAndTheRestIsServed() throws Exception {
        String sound = Files.readString(copied.file(NOTE));
        Files.writeString(copied.file(NOTE), sound + "\nThey said so [@lantern-guest \"no such words\"].\n");
        assertEquals("changed [" + NOTE + "]", next());
        assertEquals("built, faulty, new: quote-not-found, gone: 0", next());
        String page = Copied.get(server.address() + PAGE).body();
        assertTrue(page.contains(
                "<p class=\"vouch-banner\">Preview only. 1 error keeps this briefing from being published.</p>"));
        assertTrue(page.contains("<meta name=\"robots\" content=\"noindex\">"));
        assertTrue(page.contains("They said so <del class=\"vouch-struck\">lantern-guest “no such words”</del>"
                + " <strong class=\"vouch-unfit\">preview only: not in the article</strong>."));
        HttpResponse<String> other = Copied.get(server.address() + "notes/fair-2021.html");
        assertEquals(200, other.statusCode());
        assertTrue(other.body().contains("vouch-banner"));
        assertFalse(Files.exists(copied.file("site")), "a preview wrote a site");
        assertTrue(Pipeline.build(copied.project(), copied.file("site"), stage -> {})
                .written()
                .isEmpty());
        assertFalse(Files.exists(copied.file("site")), "a briefing with an error was written");

        Files.writeString(copied.file(NOTE), sound);
        assertEquals("changed [" + NOTE + "]", next());
        assertEquals("built, sound, new: , gone: 1", next());
        assertFalse(Copied.get(server.address() + PAGE).body().contains("vouch-banner"));
    }

    @Test
    void anArchiveElsewhereIsWatchedThroughALinkAndUnderAHiddenName() throws Exception {
        for (boolean isLink : new boolean[] {true, false}) {
            server.close();
            Path elsewhere = folder.resolve(isLink ? "articles" : ".articles");
            Files.move(isLink ? copied.file("archive") : folder.resolve("articles"), elsewhere);
            Path named = isLink ? Files.createSymbolicLink(folder.resolve("link"), elsewhere) : elsewhere;
            server = PreviewServer.start(new Project(copied.root(), named, false, Optional.empty()), 0, listener);
            next();
            Path article = elsewhere.resolve("lantern-guest.txt");
            String sound = Files.readString(article);
            Files.writeString(article, "Nothing of it stands here.\n");
            String built = next().startsWith("changed") ? next() : "";
            assertTrue(built.startsWith("built, faulty, new: "), built);
            Files.writeString(article, sound);
            next();
            assertTrue(next().startsWith("built, sound"), "mended");
        }
    }

    @Test
    void aMistakeInALayoutIsFoundWithoutItsPageBeingAskedFor() throws Exception {
        Files.createDirectories(copied.file("layouts"));
        Files.writeString(copied.file("layouts/note.ftlh"), "${page.nothing}");
        List<String> all = until("layout-error");
        assertTrue(all.get(all.size() - 1).startsWith("built, faulty, new: layout-error"), all.toString());
        HttpResponse<String> page = Copied.get(server.address() + PAGE);
        assertEquals(500, page.statusCode());
        assertTrue(page.body().contains("The layout of this page has a mistake"), page.body());
        assertEquals(200, Copied.get(server.address()).statusCode());
    }

    @Test
    void aProjectThatLosesItsContentIsServedOnAndFoundAgain() throws Exception {
        Files.move(copied.file("content"), copied.file("elsewhere"));
        until("missing-field");
        Files.move(copied.file("elsewhere"), copied.file("content"));
        until("sound");
        assertEquals(200, Copied.get(server.address() + PAGE).statusCode());
    }

    @Test
    void openPagesAreToldWhatBecomesOfThem() throws Exception {
        String page = Copied.get(server.address() + PAGE).body();
        try (Followed note = follow("/" + PAGE, page);
                Followed other = follow(
                        "/notes/journeys.html",
                        Copied.get(server.address() + "notes/journeys.html").body())) {
            assertEquals("found", note.next());
            assertEquals("found", other.next());
            copied.replace(NOTE, "A parade", "The parade");
            assertEquals("reload", note.next());
            Files.createDirectories(copied.file("layouts"));
            Files.writeString(copied.file("layouts/style.css"), "body { color: red }\n");
            List<String> events = new ArrayList<>();
            for (String event = other.next(); !event.equals("style"); event = other.next()) {
                events.add(event);
            }
            assertFalse(events.contains("found"), events.toString());
            Files.writeString(copied.file(NOTE), "[@nobody]");
            for (String event = other.next(); !event.equals("found"); event = other.next()) {
                events.add(event);
            }
        }
    }

    @Test
    void manyBuildsAndManyLoadsAtOnceGoWell() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(16);
        List<Future<Integer>> loads = new ArrayList<>();
        for (int i = 0; i < LOADS; i++) {
            String path = List.of("", PAGE, "notes/fair-2021.html", "assets/style.css", "evidence.json")
                    .get(i % 5);
            loads.add(readers.submit(() -> Copied.get(server.address() + path).statusCode()));
        }
        String note = Files.readString(copied.file(NOTE));
        for (int i = 0; i < BUILDS; i++) {
            Files.writeString(copied.file(NOTE), note + "\nIt rained " + i + ".\n");
            until("built");
        }
        for (Future<Integer> load : loads) {
            assertEquals(200, load.get());
        }
        readers.shutdown();
        while (!Copied.get(server.address() + PAGE).body().contains("It rained " + (BUILDS - 1))) {
            until("built"); // a save that was seen half done is built twice
        }
        assertTrue(told.stream().noneMatch(line -> line.startsWith("failed")), told.toString());
    }

    private static final boolean IS_PROOF = Boolean.getBoolean("proof");
    private static final int LOADS = IS_PROOF ? 1_000 : 300;
    private static final int BUILDS = IS_PROOF ? 100 : 20;

    private String next() throws InterruptedException {
        String line = told.poll(10, TimeUnit.SECONDS);
        assertTrue(line != null, "nothing was told");
        return line;
    }

    private List<String> until(String words) throws InterruptedException {
        List<String> lines = new ArrayList<>(List.of(next()));
        while (!lines.get(lines.size() - 1).contains(words)) {
            lines.add(next());
        }
        return lines;
    }

    private Followed follow(String path, String page) throws IOException {
        String tags = page.replaceFirst("(?s).*data-page=\"(\\w+)\" data-style=\"(\\w+)\".*", "&tag=$1&style=$2");
        return new Followed(server.address() + ".vouch/events?page=" + path + tags);
    }

    /** A stream as a page follows it; signs of life are passed by. */
    private static final class Followed implements AutoCloseable {
        private final BufferedReader lines;

        Followed(String address) throws IOException {
            this.lines = new BufferedReader(
                    new InputStreamReader(URI.create(address).toURL().openStream(), StandardCharsets.UTF_8));
        }

        String next() throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ") && !line.equals("event: alive")) {
                    return line.substring("event: ".length());
                }
            }
            return "end";
        }

        @Override
        public void close() throws IOException {
            // Closing would wait for the end of a stream that has none; the server ends it.
        }
    }
}
