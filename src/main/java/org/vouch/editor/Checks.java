package org.vouch.editor;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Checks the briefing in the background, one check at a time, a moment after the last change. A check that a later change
 * has overtaken ends at its next stage, and what it found is dropped.
 *
 * @param <T> what a check finds
 */
final class Checks<T> {
    /** A check of the texts as they are when it begins. */
    interface Check<T> {
        /** @param ended is told of each stage that ends, and may throw {@link CancellationException} */
        T make(Consumer<String> ended) throws IOException;
    }

    private final ExecutorService worker;
    private final Timing timing;
    private final Executor later;
    private final Consumer<String> log;
    private CompletableFuture<Optional<T>> newest = CompletableFuture.completedFuture(Optional.empty());
    private Optional<T> last = Optional.empty();
    private long asked;

    /** @param worker of one thread */
    Checks(ExecutorService worker, Timing timing, Consumer<String> log) {
        this.worker = worker;
        this.timing = timing;
        this.later = CompletableFuture.delayedExecutor(timing.pause().toMillis(), TimeUnit.MILLISECONDS, worker);
        this.log = log;
    }

    /**
     * Asks for a check; returns at once.
     *
     * @param done is given what the check found, unless a later change has overtaken it
     */
    synchronized void ask(Check<T> check, Consumer<T> done) {
        long mine = ++asked;
        if (newest.isDone()) {
            newest = new CompletableFuture<>();
        }
        Executor when = last.isPresent() ? later : worker;
        CompletableFuture.runAsync(() -> run(mine, check, done), when).whenComplete((nothing, failure) -> {
            if (failure != null) {
                log.accept("a check failed: " + failure);
            }
        });
    }

    /**
     * Returns what a check of the present texts finds, or has found; where that takes too long, what the one before it
     * found. Nothing where none could be made.
     */
    synchronized CompletableFuture<Optional<T>> ofPresentTexts() {
        return last.isPresent()
                ? newest.copy().completeOnTimeout(last, timing.patience().toMillis(), TimeUnit.MILLISECONDS)
                : newest;
    }

    /** Returns what the last check found, or the first one will. */
    synchronized CompletableFuture<Optional<T>> last() {
        return last.isPresent() ? CompletableFuture.completedFuture(last) : newest;
    }

    private void run(long mine, Check<T> check, Consumer<T> done) {
        Optional<T> found = Optional.empty();
        try {
            found = Optional.of(check.make(stage -> requirePresent(mine)));
            requirePresent(mine);
            done.accept(found.get());
        } catch (CancellationException overtaken) {
            return;
        } catch (IOException unreadable) {
            log.accept("the project cannot be read: " + unreadable);
        } finally {
            finish(mine, found);
        }
    }

    private synchronized void requirePresent(long mine) {
        if (mine != asked) {
            throw new CancellationException();
        }
    }

    /** A check that failed answers whoever waits for it with what was known before. */
    private synchronized void finish(long mine, Optional<T> found) {
        if (mine == asked) {
            last = found.isPresent() ? found : last;
            newest.complete(last);
        }
    }
}
