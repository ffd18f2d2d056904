package org.vouch.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.vouch.parallel.SideBySide;

/**
 * Words that stand in a row in two texts, found by winnowing (Schleimer, Wilkerson and Aiken, 2003): of the hashes of eight
 * words in a row some are chosen by the words alone, so that two texts which share a run of twelve words share one of them.
 * What stands between quotation marks in either text is not counted: both may quote one speaker. The cost grows with the
 * length of the texts and of what they share; where some were asked about before, with that of the others.
 */
public final class SharedWording {
    static final int GRAM = 8;

    /** Words that stand in more texts are a formula of the trade. */
    private static final int MOST_TEXTS = 20;

    private final Wanted wanted;
    private final Prints prints = new Prints(MOST_TEXTS);
    private final Map<NormalText, Integer> numbers = new IdentityHashMap<>();
    private final Map<Long, Pair> found = new HashMap<>();
    private List<NormalText> last = List.of();
    private List<Pair> pairs = List.of();
    private int next;
    private int compared;

    public SharedWording(Wanted wanted) {
        this.wanted = wanted;
    }

    /** Tells whether a pair is to be told of. */
    @FunctionalInterface
    public interface Wanted {
        /** Where it is, so must one be that shares more. See {@link Pair}. */
        boolean test(int longest, int shared, int shorter);
    }

    /**
     * Two texts that share words.
     *
     * @param first the place of one text in the list, 0-based
     * @param second that of a later one
     * @param longest how many words stand in a row in both, quoted ones left aside
     * @param shared how many words stand in such runs altogether
     * @param shorter how many words the shorter text has outside quotation marks
     * @param words the first eight words of the longest run, as the second text has them
     * @param firstParagraph where the longest run begins in the first text, 1-based
     * @param secondParagraph and in the second
     */
    public record Pair(
            int first,
            int second,
            int longest,
            int shared,
            int shorter,
            String words,
            int firstParagraph,
            int secondParagraph) {

        private Pair at(int placeOfFirst, int placeOfSecond) {
            return new Pair(
                    placeOfFirst, placeOfSecond, longest, shared, shorter, words, firstParagraph, secondParagraph);
        }
    }

    /** Returns the pairs of texts that share a run of eight words or more, sorted by first and second. */
    public static List<Pair> find(List<NormalText> texts) {
        return new SharedWording((longest, shared, shorter) -> true).in(texts);
    }

    /**
     * Returns the wanted pairs of texts that share a run of eight words or more, sorted by first and second; the same list
     * as last time where the texts are the same objects. Compared are only texts that are others, and those that share a
     * formula which is none any more.
     */
    public List<Pair> in(List<NormalText> texts) {
        if (!isAsLast(texts)) {
            new Update(texts).make();
            last = List.copyOf(texts);
        }
        return pairs;
    }

    /** Returns how many pairs have been compared so far. */
    public int compared() {
        return compared;
    }

    private boolean isAsLast(List<NormalText> texts) {
        boolean isSame = texts.size() == last.size();
        for (int i = 0; isSame && i < texts.size(); i++) {
            isSame = texts.get(i) == last.get(i);
        }
        return isSame;
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    /** Where words of one text, in the upper halves, are those of another. */
    private static final class Seeds {
        private long[] seeds = new long[4];
        private int size;

        void add(int word, int other) {
            if (size == seeds.length) {
                seeds = Arrays.copyOf(seeds, size * 2);
            }
            seeds[size++] = (long) word << 32 | other;
        }

        /** @param isTurned whether the words of the other text are wanted in the upper halves */
        long[] all(boolean isTurned) {
            long[] all = Arrays.copyOf(seeds, size);
            for (int i = 0; i < size && isTurned; i++) {
                all[i] = Long.rotateLeft(all[i], 32);
            }
            return all;
        }
    }

    /**
     * What came of one text beside others.
     *
     * @param count how many others it was compared with
     */
    private record Compared(int count, List<Pair> wanted) {}

    /** The change from the texts of last time to those of now. */
    private final class Update {
        private final List<NormalText> texts;
        private final Map<Integer, Integer> places = new HashMap<>();
        private final Map<Integer, WordList> lists = new ConcurrentHashMap<>();
        private final Set<Long> crossed = new HashSet<>();

        Update(List<NormalText> texts) {
            this.texts = texts;
        }

        void make() {
            removeOthers();
            int firstNew = next;
            for (int place = 0; place < texts.size(); place++) {
                Integer known = numbers.get(texts.get(place));
                places.put(known == null ? next++ : known, place);
            }
            SideBySide.forEach(next - firstNew, own -> list(firstNew + own));
            IntStream.range(firstNew, next).forEach(this::add);
            crossed.forEach(hash -> compareAll(hash, firstNew));
            keep(SideBySide.map(next - firstNew, place -> {
                int own = firstNew + place;
                return compare(own, other -> other < firstNew || other > own);
            }));
            pairs = found.values().stream()
                    .map(pair -> pair.at(places.get(pair.first()), places.get(pair.second())))
                    .sorted(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second))
                    .toList();
        }

        /** Texts that are in another order now are compared as if all were new. */
        private void removeOthers() {
            Set<NormalText> left = Collections.newSetFromMap(new IdentityHashMap<>());
            left.addAll(texts);
            List<NormalText> kept = last.stream().filter(left::contains).toList();
            boolean isInOrder =
                    kept.equals(texts.stream().filter(numbers::containsKey).toList());
            Set<Integer> gone = new HashSet<>();
            for (NormalText text : last) {
                if (!isInOrder || !left.contains(text)) {
                    gone.add(remove(text));
                }
            }
            found.values().removeIf(pair -> gone.contains(pair.first()) || gone.contains(pair.second()));
        }

        private int remove(NormalText text) {
            int number = numbers.remove(text);
            for (long hash : Prints.OfText.of(WordList.of(text)).hashes()) {
                if (prints.remove(number, hash) == MOST_TEXTS) {
                    crossed.add(hash);
                }
            }
            return number;
        }

        private void add(int number) {
            numbers.put(texts.get(places.get(number)), number);
            Prints.OfText own = Prints.OfText.of(list(number));
            for (int i = 0; i < own.hashes().length; i++) {
                if (prints.add(number, own.hashes()[i], own.words()[i]) == MOST_TEXTS + 1) {
                    crossed.add(own.hashes()[i]);
                }
            }
        }

        private WordList list(int number) {
            return lists.computeIfAbsent(number, n -> WordList.of(texts.get(places.get(n))));
        }

        /** What was a formula and is none, or the other way round, concerns all the texts that have it. */
        private void compareAll(long hash, int firstNew) {
            Set<Integer> members = new HashSet<>();
            for (int at = prints.first(hash); at != 0; at = prints.after(at)) {
                members.add(prints.text(at));
            }
            members.removeIf(number -> number >= firstNew);
            for (int number : members) {
                members.forEach(other -> found.remove(key(number, other)));
            }
            for (int number : members) {
                keep(List.of(compare(number, other -> other > number && members.contains(other))));
            }
        }

        private void keep(List<Compared> some) {
            for (Compared one : some) {
                compared += one.count();
                one.wanted().forEach(pair -> found.put(key(pair.first(), pair.second()), pair));
            }
        }

        private Compared compare(int number, IntPredicate others) {
            Map<Integer, Seeds> seeds = new HashMap<>();
            Prints.OfText own = Prints.OfText.of(list(number));
            for (int i = 0; i < own.hashes().length; i++) {
                int word = own.words()[i];
                boolean isFormula = prints.count(own.hashes()[i]) > MOST_TEXTS;
                for (int at = isFormula ? 0 : prints.first(own.hashes()[i]); at != 0; at = prints.after(at)) {
                    int other = prints.text(at);
                    if (other != number && others.test(other)) {
                        seeds.computeIfAbsent(other, o -> new Seeds()).add(word, prints.word(at));
                    }
                }
            }
            List<Pair> wanted = new ArrayList<>();
            seeds.forEach((other, common) -> compare(number, other, common).ifPresent(wanted::add));
            return new Compared(seeds.size(), wanted);
        }

        /** Returns the pair where it is wanted. Most texts share little, and of these nothing is made but a few numbers. */
        private Optional<Pair> compare(int number, int other, Seeds seeds) {
            boolean isFirst = places.get(number) < places.get(other);
            int first = isFirst ? number : other;
            int second = isFirst ? other : number;
            CommonRuns runs = CommonRuns.of(list(first), list(second), seeds.all(isFirst));
            return runs.longest() > 0 && wanted.test(runs.longest(), runs.sum(), runs.shorter())
                    ? Optional.of(runs.pair(first, second))
                            .filter(pair -> wanted.test(pair.longest(), pair.shared(), pair.shorter()))
                    : Optional.empty();
        }
    }
}
