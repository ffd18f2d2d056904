package org.vouch.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vouch.write.Folders.contents;
import static org.vouch.write.Folders.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.write.WriteResult.Problem;
import org.vouch.write.WriteResult.Refused;
import org.vouch.write.WriteResult.Written;

class ConcurrentWriteTest {
    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void resolve() throws IOException {
        folder = temporary.toRealPath().resolve("site");
    }

    @Test
    void secondWriterLeavesWithinASecondAndSaysWhy() {
        List<WriteResult> second = new ArrayList<>();
        write("0");
        Steps nested = step -> second.add(assertTimeout(Duration.ofSeconds(1), () -> write("2")));
        assertEquals(new Written(1, 0, 0), new SiteWriter(nested).write(site("a", "1"), folder, List.of()));
        assertTrue(second.size() > 2, "fewer steps than a swap has");
        second.forEach(this::refused);
        assertEquals(Map.of("a", "1"), contents(folder));
        assertEquals(new Written(1, 0, 0), write("2"));
    }

    @Test
    void writerInAnotherProcessIsNoticedAndADeadOneBlocksNobody() throws Exception {
        write("1");
        Process process = WriterProcess.startHeld(folder, 300, Steps.Step.STAGE_FILE);
        try {
            refused(assertTimeout(Duration.ofSeconds(1), () -> write("2")));
            assertEquals(new Written(0, 0, 0), new SiteWriter().repair(folder));
            assertEquals(Map.of("a", "1"), contents(folder));
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertEquals(new Written(1, 0, 0), write("2"));
        assertEquals(Map.of("a", "2"), contents(folder));
    }

    @Test
    void manyWritersAtOnceLeaveTheSiteOfOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<WriteResult>> results = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String text = "text " + i;
            results.add(threads.submit(() -> write(text)));
        }
        for (Future<WriteResult> result : results) {
            if (!(result.get() instanceof Written)) {
                refused(result.get());
            }
        }
        threads.shutdown();
        assertEquals("text", Files.readString(folder.resolve("a")).substring(0, 4));
        assertEquals(Map.of("site.lock", ""), contents(folder.resolveSibling(".vouch")));
    }

    private WriteResult write(String text) {
        return new SiteWriter().write(site("a", text), folder, List.of());
    }

    private void refused(WriteResult result) {
        Problem busy = new Problem(
                folder, "is being written by another command", "wait until that one has ended, and try again");
        assertEquals(List.of(busy), assertInstanceOf(Refused.class, result).problems());
    }
}
