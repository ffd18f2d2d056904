package org.vouch.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Words that stand in a row in two texts, found by winnowing (Schleimer, Wilkerson and Aiken, 2003): of the hashes of eight
 * words in a row some are chosen by the words alone, so that two texts which share a run of twelve words share one of them.
 * What stands between quotation marks in either text is not counted: both may quote one speaker. The cost grows with the
 * length of the texts and of what they share.
 */
public final class SharedWording {
    private static final int GRAM = 8;
    private static final int WINDOW = 5;

    /** Words that stand in more texts are a formula of the trade. */
    private static final int MOST_TEXTS = 20;

    private final List<WordList> texts;

    private SharedWording(List<WordList> texts) {
        this.texts = texts;
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
            int secondParagraph) {}

    /** Returns the pairs of texts that share a run of eight words or more, sorted by first and second. */
    public static List<Pair> find(List<NormalText> texts) {
        return new SharedWording(texts.parallelStream().map(WordList::of).toList()).pairs();
    }

    /** The start of eight words. */
    private record Print(long hash, int text, int word) {}

    /**
     * Says that a text has words which others have too.
     *
     * @param all who has them, each text once, sorted by text
     * @param place of the text among them, 0-based
     */
    private record Member(List<Print> all, int place) {}

    private List<Pair> pairs() {
        List<List<Member>> members = members();
        return IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(text -> pairsWithEarlier(members.get(text)))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second))
                .toList();
    }

    private List<Pair> pairsWithEarlier(List<Member> members) {
        Map<Integer, List<Print[]>> seeds = new HashMap<>();
        for (Member member : members) {
            Print own = member.all().get(member.place());
            for (Print other : member.all().subList(0, member.place())) {
                seeds.computeIfAbsent(other.text(), text -> new ArrayList<>()).add(new Print[] {other, own});
            }
        }
        return seeds.values().stream()
                .map(this::pair)
                .filter(pair -> pair.longest() > 0)
                .toList();
    }

    /** Returns for each text what words it has that others have. */
    private List<List<Member>> members() {
        List<Print> prints = new ArrayList<>();
        List<List<Member>> members = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            addPrints(text, prints);
            members.add(new ArrayList<>());
        }
        prints.sort(Comparator.comparingLong(Print::hash)
                .thenComparingInt(Print::text)
                .thenComparingInt(Print::word));
        List<Print> all = new ArrayList<>();
        for (Print print : prints) {
            Print last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.hash() != print.hash()) {
                addMembers(all, members);
                all = new ArrayList<>();
            }
            if (last == null || last.hash() != print.hash() || last.text() != print.text()) {
                all.add(print);
            }
        }
        addMembers(all, members);
        return members;
    }

    private static void addMembers(List<Print> all, List<List<Member>> members) {
        if (all.size() > 1 && all.size() <= MOST_TEXTS) {
            for (int place = 0; place < all.size(); place++) {
                members.get(all.get(place).text()).add(new Member(all, place));
            }
        }
    }

    /** Of each window the lowest hash is chosen, the last of equal ones. */
    private void addPrints(int text, List<Print> prints) {
        WordList words = texts.get(text);
        int count = words.size() - GRAM + 1;
        long[] hashes = new long[Math.max(count, 0)];
        for (int i = 0; i < count; i++) {
            hashes[i] = words.hash(i, GRAM);
        }
        int last = -1;
        for (int window = 0; window + Math.min(WINDOW, count) <= count && count > 0; window++) {
            int chosen = window;
            for (int i = window; i < Math.min(window + WINDOW, count); i++) {
                chosen = hashes[i] <= hashes[chosen] ? i : chosen;
            }
            if (chosen != last) {
                prints.add(new Print(hashes[chosen], text, chosen));
                last = chosen;
            }
        }
    }

    private Pair pair(List<Print[]> seeds) {
        int first = seeds.get(0)[0].text();
        int second = seeds.get(0)[1].text();
        WordList a = texts.get(first);
        WordList b = texts.get(second);
        Map<Integer, Integer> doneByDiagonal = new HashMap<>();
        BitSet counted = new BitSet();
        int longest = 0;
        int at = 0;
        int diagonal = 0;
        seeds.sort(Comparator.comparingInt(seed -> seed[1].word()));
        for (Print[] seed : seeds) {
            int shift = seed[0].word() - seed[1].word();
            if (doneByDiagonal.getOrDefault(shift, -1) >= seed[1].word()) {
                continue;
            }
            int start = seed[1].word();
            int end = start;
            while (start > 0 && start + shift > 0 && a.word(start - 1 + shift) == b.word(start - 1)) {
                start--;
            }
            while (end < b.size() && end + shift < a.size() && a.word(end + shift) == b.word(end)) {
                end++;
            }
            doneByDiagonal.put(shift, end);
            int from = start;
            for (int i = start; i <= end; i++) {
                if (i == end || a.isQuoted(i + shift) || b.isQuoted(i)) {
                    if (i - from >= GRAM) {
                        counted.set(from, i);
                    }
                    if (i - from >= GRAM && i - from > longest) {
                        longest = i - from;
                        at = from;
                        diagonal = shift;
                    }
                    from = i + 1;
                }
            }
        }
        return new Pair(
                first,
                second,
                longest,
                counted.cardinality(),
                Math.min(a.unquoted(), b.unquoted()),
                longest == 0 ? "" : b.text(at, at + GRAM),
                longest == 0 ? 1 : a.paragraph(at + diagonal),
                longest == 0 ? 1 : b.paragraph(at));
    }
}
