package org.vouch.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Checks in the background: the last one asked for counts, and no mistake ends them. */
class ChecksTest {
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final Checks<String> checks = checks(Duration.ofSeconds(20));

    @AfterEach
    void end() {
        worker.shutdownNow();
    }

    private Checks<String> checks(Duration patience) {
        return new Checks<>(worker, new Timing(Duration.ofMillis(1), patience), log::add);
    }

    private void check(String expected) {
        assertEquals(Optional.of(expected), Desk.wait(checks.ofPresentTexts()));
    }

    @Test
    void whatALaterChangeHasOvertakenIsDropped() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        checks.ask(
                ended -> {
                    running.countDown();
                    await(asked);
                    ended.accept("read");
                    throw new AssertionError("an overtaken check goes on");
                },
                told::add);
        running.await();
        checks.ask(ended -> "second", told::add);
        asked.countDown();
        check("second");
        assertEquals(List.of("second"), List.copyOf(told));
        assertEquals(List.of(), List.copyOf(log));
    }

    @Test
    void aCheckThatFailsLeavesWhatWasKnown() {
        checks.ask(ended -> "first", told::add);
        check("first");
        checks.ask(
                ended -> {
                    throw new NoSuchFileException("content");
                },
                told::add);
        check("first");
        checks.ask(
                ended -> {
                    throw new StackOverflowError();
                },
                told::add);
        check("first");
        checks.ask(ended -> "second", told::add);
        check("second");
        assertEquals(
                List.of(
                        "the project cannot be read: java.nio.file.NoSuchFileException: content",
                        "a check failed: java.util.concurrent.CompletionException: java.lang.StackOverflowError"),
                List.copyOf(log));
    }

    @Test
    void whoeverAsksDuringALongCheckIsAnsweredFromTheOneBefore() {
        Checks<String> hasty = checks(Duration.ofMillis(20));
        CountDownLatch end = new CountDownLatch(1);
        hasty.ask(ended -> "first", told::add);
        assertEquals(Optional.of("first"), Desk.wait(hasty.ofPresentTexts()));
        hasty.ask(
                ended -> {
                    await(end);
                    return "second";
                },
                told::add);
        assertEquals(Optional.of("first"), Desk.wait(hasty.ofPresentTexts()));
        end.countDown();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
