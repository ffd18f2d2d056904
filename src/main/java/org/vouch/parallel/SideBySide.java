package org.vouch.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Works on many things at a time, on as many as there are processors. Whoever is ready takes the next thing in the row, so
 * that nobody waits for long while another still has a heap before him; what takes longest stands best at the beginning.
 * What the work on one thing shares with that on another must be safe between threads.
 */
public final class SideBySide {
    private static final int HANDS = Runtime.getRuntime().availableProcessors();

    /** Whoever begins the work waits outside, so that work within work finds a hand that is free as well. */
    private static final ForkJoinPool POOL = new ForkJoinPool(HANDS);

    private SideBySide() {}

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
        AtomicInteger next = new AtomicInteger();
        Runnable hand = () -> {
            try {
                for (int place = next.getAndIncrement(); place < count; place = next.getAndIncrement()) {
                    work.accept(place);
                }
            } catch (RuntimeException | Error e) {
                next.set(count);
                throw e;
            }
        };
        int hands = Math.min(HANDS, count);
        if (hands < 2) {
            hand.run();
        } else if (ForkJoinTask.getPool() == POOL) {
            with(hands, hand);
        } else {
            POOL.invoke(ForkJoinTask.adapt(() -> with(hands, hand)));
        }
    }

    private static void with(int hands, Runnable hand) {
        List<ForkJoinTask<?>> all = new ArrayList<>();
        for (int i = 0; i < hands; i++) {
            all.add(ForkJoinTask.adapt(hand));
        }
        ForkJoinTask.invokeAll(all);
    }
}
