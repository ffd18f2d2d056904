package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What two texts share is what a search that compares every word with every word finds. */
class SharedWordingTest {
    private static final int GRAM = 8;

    /** Runs of so many words are always found. */
    private static final int SURE = 12;

    private final Random random = new Random(11);
    private int words;

    /** A word of a text as it is written here, without the marks around it. */
    private record Word(String word, boolean quoted, int paragraph) {}

    private static List<SharedWording.Pair> find(String... texts) {
        return SharedWording.find(
                List.of(texts).stream().map(NormalForm::article).toList());
    }

    private static String row(String word, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    @Test
    void eightWordsAreSharedAndSevenAreNot() {
        assertEquals(
                List.of(new SharedWording.Pair(0, 1, 8, 8, 8, row("w", 0, 8), 1, 1)),
                find(row("w", 0, 8), row("w", 0, 8)));
        assertEquals(List.of(), find(row("w", 0, 7), row("w", 0, 7)));
    }

    @Test
    void theWordsAreThoseOfTheSecondTextAndCaseIsNoDifference() {
        assertEquals(
                List.of(new SharedWording.Pair(0, 1, 14, 14, 17, row("W", 0, 8), 2, 3)),
                find("one two\n\n" + row("w", 0, 14) + " three four", "five\n\nsix\n\n" + row("W", 0, 14) + " seven"));
    }

    @Test
    void wordsBetweenQuotationMarksAreNotCounted() {
        String quoted = "“" + row("w", 0, 20) + "”";
        assertEquals(List.of(), find("He said " + quoted + ".", "She heard " + quoted + " today."));
        assertEquals(
                List.of(new SharedWording.Pair(0, 1, 10, 18, 18, row("w", 0, 8), 1, 1)),
                find(
                        row("w", 0, 10) + " \"" + row("q", 0, 3) + "\" " + row("w", 10, 18),
                        row("w", 0, 10) + " " + row("q", 0, 3) + " " + row("w", 10, 18)));
    }

    @Test
    void aQuotationEndsWithItsParagraph() {
        String run = row("w", 0, 12);
        assertEquals(
                List.of(new SharedWording.Pair(0, 1, 12, 12, 12, row("w", 0, 8), 2, 1)),
                find("\"begun and left open\n\n" + run, run));
    }

    @Test
    void whatMoreThanTwentyTextsHaveIsAFormula() {
        String run = row("w", 0, 15);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            texts.add(run);
        }
        assertEquals(190, find(texts.toArray(String[]::new)).size());
        texts.add(run);
        assertEquals(List.of(), find(texts.toArray(String[]::new)));
    }

    @Test
    void aLongestRunIsNamedByTheFirstOfTwoThatAreEquallyLong() {
        String one = row("a", 0, 13);
        String other = row("b", 0, 13);
        List<SharedWording.Pair> found = find(one + " x y " + other, other + "\n\nz " + one);
        assertEquals(List.of(new SharedWording.Pair(0, 1, 13, 26, 27, row("b", 0, 8), 1, 1)), found);
    }

    @Test
    void manyTextsHaveThePairsThatAreTheirs() {
        List<String> texts = new ArrayList<>();
        List<SharedWording.Pair> expected = new ArrayList<>();
        for (int i = 0; i < 60; i += 2) {
            String run = fresh(SURE);
            texts.add(fresh(100) + " " + run + " " + fresh(100));
            texts.add(fresh(90) + " " + run + " " + fresh(90));
            expected.add(new SharedWording.Pair(
                    i,
                    i + 1,
                    SURE,
                    SURE,
                    180 + SURE,
                    List.of(run.split(" ")).subList(0, GRAM).stream().collect(Collectors.joining(" ")),
                    1,
                    1));
        }
        assertEquals(expected, find(texts.toArray(String[]::new)));
    }

    @Test
    void aSearchOfEveryWordFindsTheSame() {
        for (int round = 0; round < 300; round++) {
            words = 0;
            List<String> shared = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(i -> fresh(SURE + random.nextInt(20)))
                    .toList();
            String one = text(shared);
            String other = text(shared);
            assertEquals(expected(one, other), find(one, other), one + "\n---\n" + other);
        }
    }

    /** So many words that no other place has. */
    private String fresh(int count) {
        words += count;
        return row("w", words - count, words);
    }

    /** The shared words, each piece perhaps quoted in part, among others in paragraphs. */
    private String text(List<String> shared) {
        StringBuilder text = new StringBuilder(fresh(1 + random.nextInt(12)));
        for (String run : shared) {
            text.append(random.nextBoolean() ? "\n\n" : " ");
            List<String> all = List.of(run.split(" "));
            int from = random.nextInt(all.size());
            int to = random.nextInt(4) == 0 ? from + random.nextInt(all.size() - from) : from;
            for (int i = 0; i < all.size(); i++) {
                text.append(i == from && to > from ? "\"" : "")
                        .append(all.get(i))
                        .append(i == to - 1 && to > from ? "\" " : " ");
            }
            text.append(fresh(1 + random.nextInt(12)));
        }
        return text.toString();
    }

    private static List<Word> read(String text) {
        List<Word> read = new ArrayList<>();
        int paragraph = 0;
        for (String block : text.split("\n\n")) {
            paragraph++;
            boolean quoted = false;
            for (String word : block.split(" ")) {
                quoted |= word.startsWith("\"");
                read.add(new Word(word.replace("\"", ""), quoted, paragraph));
                quoted &= !word.endsWith("\"");
            }
        }
        return read;
    }

    private static List<SharedWording.Pair> expected(String one, String other) {
        List<Word> a = read(one);
        List<Word> b = read(other);
        BitSet counted = new BitSet();
        int longest = 0;
        int at = 0;
        int shift = 0;
        for (int i = 0; i < b.size(); i++) {
            for (int k = 0; k < a.size(); k++) {
                int length = 0;
                while (i + length < b.size()
                        && k + length < a.size()
                        && isShared(a.get(k + length), b.get(i + length))) {
                    length++;
                }
                if (length >= GRAM) {
                    counted.set(i, i + length);
                }
                if (length >= GRAM && length > longest) {
                    longest = length;
                    at = i;
                    shift = k - i;
                }
            }
        }
        if (longest == 0) {
            return List.of();
        }
        int first = at;
        String named = b.subList(first, first + GRAM).stream().map(Word::word).collect(Collectors.joining(" "));
        return List.of(new SharedWording.Pair(
                0,
                1,
                longest,
                counted.cardinality(),
                (int) Math.min(unquoted(a), unquoted(b)),
                named,
                a.get(at + shift).paragraph(),
                b.get(at).paragraph()));
    }

    private static boolean isShared(Word one, Word other) {
        return one.word().equals(other.word()) && !one.quoted() && !other.quoted();
    }

    private static long unquoted(List<Word> words) {
        return words.stream().filter(word -> !word.quoted()).count();
    }
}
