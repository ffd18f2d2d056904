package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that come, go, change and change places share what they would share if they were all new. */
class SharedWordingMemoryTest {
    private static final String FORMULA =
            "this report may not be copied in whole or in part without leave of the harbour board of Veldra.";

    private final Random random = new Random(4);

    @Test
    void whatWasAskedBeforeMakesNoDifference() {
        SharedWording memory = new SharedWording((longest, shared, shorter) -> true);
        List<NormalText> texts =
                new ArrayList<>(IntStream.range(0, 22).mapToObj(i -> text()).toList());
        for (int change = 0; change < 120; change++) {
            int at = random.nextInt(texts.size());
            switch (random.nextInt(4)) {
                case 0 -> texts.remove(at);
                case 1 -> texts.set(at, text());
                case 2 -> texts.add(at, text());
                default -> Collections.swap(texts, at, random.nextInt(texts.size()));
            }
            assertEquals(SharedWording.find(texts), memory.in(texts), "change " + change);
        }
    }

    @Test
    void textsThatAreTheSameAreNotCompared() {
        SharedWording memory = new SharedWording((longest, shared, shorter) -> true);
        List<NormalText> texts = List.of(text(), text(), text(), text());
        List<SharedWording.Pair> pairs = memory.in(texts);
        int compared = memory.compared();
        assertTrue(compared > 0);
        assertSame(pairs, memory.in(List.copyOf(texts)));
        assertEquals(compared, memory.compared());
    }

    /** A sentence of few words, so that many have runs in common, and a formula that about twenty of them have. */
    private NormalText text() {
        String words =
                random.ints(120, 0, 2).mapToObj(i -> i == 0 ? "north" : "south").collect(Collectors.joining(" "));
        return NormalForm.article(words + ".\n" + (random.nextInt(12) > 0 ? FORMULA : "Nothing more."));
    }
}
