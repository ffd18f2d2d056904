package org.vouch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Preview;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.hardening.Runs;

/** Pages are loaded while their briefing is edited and built again and again. */
class PreviewLoadTest {
    private static final int LOADS = Runs.of(200, 1_000);
    private static final int BUILDS = Runs.of(10, 100);
    private static final List<String> PAGES =
            List.of("", "notes/parade.html", "notes/fair-2021.html", "sources/", "timeline.html", "assets/style.css");

    @TempDir
    private Path folder;

    private final AtomicInteger builds = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final Listener listener = new Listener() {
        @Override
        public void changed(List<String> files) {}

        @Override
        public void built(Preview preview, List<Diagnostic> fresh, int mended) {
            builds.incrementAndGet();
        }

        @Override
        public void failed(String what) {
            failed.add(what);
        }
    };

    @Test
    void loadsAndBuildsAtOnceGiveNoError() throws Exception {
        Copied copied = Copied.into(folder);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (PreviewServer server = PreviewServer.start(copied.project(), 0, listener)) {
            List<Future<HttpResponse<String>>> loads = new ArrayList<>();
            for (int i = 0; i < LOADS; i++) {
                String page = PAGES.get(i % PAGES.size());
                loads.add(threads.submit(() -> Copied.get("http://127.0.0.1:" + server.port() + "/" + page)));
            }
            int first = builds.get();
            for (int i = 0; builds.get() < first + BUILDS; i++) {
                copied.replace("content/notes/parade.md", i == 0 ? "title:" : "title: " + (i - 1), "title: " + i);
                int before = builds.get();
                for (int wait = 0; wait < 600 && builds.get() == before; wait++) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
                assertTrue(builds.get() > before, "no build follows edit " + i);
            }
            for (Future<HttpResponse<String>> load : loads) {
                assertEquals(200, load.get().statusCode());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of(), List.copyOf(failed));
    }
}
