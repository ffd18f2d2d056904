package org.vouch.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Works on many things at a time, on as many as there are processors. Whoever is ready takes the next thing in the row, so
 * that nobody waits for long while another still has a heap before him; what takes longest stands best at the beginning.
 * The work on a thing may be such a row itself, with which whoever is free helps. What the work on one thing shares with
 * that on another must be safe between threads.
 */
public final class SideBySide {
    private static final int HANDS = Runtime.getRuntime().availableProcessors();

    private static final Executor POOL = Executors.newFixedThreadPool(HANDS, Hand::new);

    private final int count;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger left;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private SideBySide(int count, IntConsumer work) {
        this.count = count;
        this.work = work;
        this.left = new AtomicInteger(count);
    }

    private static final class Hand extends Thread {
        Hand(Runnable work) {
            super(work);
            setDaemon(true);
        }
    }

    /** Returns what becomes of each thing, in their order. Throws what the work on any of them throws, and begins no other then. */
    public static <F, T> List<T> map(List<F> things, Function<? super F, ? extends T> work) {
        return map(things.size(), place -> work.apply(things.get(place)));
    }

    /** Returns what becomes of each place from 0 up, as the other does. */
    public static <T> List<T> map(int count, IntFunction<? extends T> work) {
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(count);
        forEach(count, place -> results.set(place, work.apply(place)));
        List<T> row = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            row.add(results.get(place));
        }
        return row;
    }

    /** Does the work for each place from 0 up. Throws what the work for any of them throws, and begins no other then. */
    public static void forEach(int count, IntConsumer work) {
        int hands = Math.min(HANDS, count);
        if (hands < 2) {
            for (int place = 0; place < count; place++) {
                work.accept(place);
            }
        } else {
            new SideBySide(count, work).with(hands);
        }
    }

    /** A hand that begins a row works on it too, and needs none of the others, so that no row waits for a free one. */
    private void with(int hands) {
        boolean isHand = Thread.currentThread() instanceof Hand;
        try {
            for (int i = isHand ? 1 : 0; i < hands; i++) {
                POOL.execute(this::work);
            }
        } catch (RuntimeException | Error e) {
            end(e, 0);
        }
        if (isHand) {
            work();
        }
        awaitEnd();
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private void work() {
        for (int place = next.getAndIncrement(); place < count; place = next.getAndIncrement()) {
            try {
                work.accept(place);
                done(1);
            } catch (RuntimeException | Error e) {
                end(e, 1);
            }
        }
    }

    /** Begins no other place, and counts those that were not begun as done. */
    private void end(Throwable thrown, int done) {
        failure.compareAndSet(null, thrown);
        done(done + count - Math.min(count, next.getAndSet(count)));
    }

    private void done(int places) {
        if (left.addAndGet(-places) == 0) {
            ended.countDown();
        }
    }

    private void awaitEnd() {
        boolean isInterrupted = false;
        while (ended.getCount() > 0) {
            try {
                ended.await();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
