package org.vouch.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

    @Test
    void makesItsValueWhenItIsFirstAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        Once<List<Integer>> once = new Once<>(() -> List.of(asked.incrementAndGet()));
        assertEquals(0, asked.get());
        List<Integer> made = once.get();
        assertEquals(List.of(1), made);
        assertSame(made, once.get());
    }

    @Test
    void asksAgainWhereMakingFailed() {
        AtomicInteger asked = new AtomicInteger();
        Once<Integer> once = new Once<>(() -> 6 / asked.getAndIncrement());
        assertThrows(ArithmeticException.class, once::get);
        assertEquals(6, once.get());
    }

    @Test
    void letsGoWhatItsValueIsMadeOf() {
        byte[] large = new byte[1_000_000];
        WeakReference<byte[]> kept = new WeakReference<>(large);
        Once<Integer> once = length(large);
        large = null;
        assertEquals(1_000_000, once.get());
        for (int i = 0; i < 20 && kept.get() != null; i++) {
            System.gc();
        }
        assertNull(kept.get());
        assertEquals(1_000_000, once.get());
    }

    private static Once<Integer> length(byte[] bytes) {
        return new Once<>(() -> bytes.length);
    }
}
