package org.vouch.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final int MANY = 10_000;

    @Test
    void resultsComeInTheOrderOfTheThings() {
        List<Integer> things = IntStream.range(0, MANY).boxed().toList();
        assertEquals(things.stream().map(i -> "no. " + i).toList(), SideBySide.map(things, i -> "no. " + i));
        assertEquals(List.of(), SideBySide.map(List.of(), thing -> thing));
    }

    @Test
    void eachPlaceIsWorkedOnOnce() {
        AtomicIntegerArray times = new AtomicIntegerArray(MANY);
        SideBySide.forEach(MANY, times::incrementAndGet);
        assertEquals(
                MANY, IntStream.range(0, MANY).filter(i -> times.get(i) == 1).count());
    }

    @Test
    void allElseIsDoneWhileOneThingTakesLong() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "one processor does one thing at a time");
        CountDownLatch others = new CountDownLatch(MANY - 1);
        List<Boolean> ended = SideBySide.map(MANY, place -> {
            if (place > 0) {
                others.countDown();
                return true;
            }
            return await(others);
        });
        assertTrue(ended.get(0), () -> others.getCount() + " things waited for the first");
    }

    @Test
    void workWithinWorkFindsTheHandThatIsFree() {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1, "one processor does one thing at a time");
        CountDownLatch both = new CountDownLatch(2);
        List<List<Boolean>> met = SideBySide.map(
                2,
                outer -> SideBySide.map(outer == 0 ? 2 : 0, inner -> {
                    both.countDown();
                    return await(both);
                }));
        assertEquals(List.of(List.of(true, true), List.of()), met);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFailureIsThrownAndEndsTheWork() {
        AtomicInteger begun = new AtomicInteger();
        UncheckedIOException thrown = assertThrows(
                UncheckedIOException.class,
                () -> SideBySide.forEach(MANY, place -> {
                    begun.incrementAndGet();
                    if (place == 3) {
                        throw new UncheckedIOException(new IOException("three"));
                    }
                    sleep();
                }));
        assertEquals("three", thrown.getCause().getMessage());
        assertTrue(begun.get() < MANY, "the rest was begun");
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
