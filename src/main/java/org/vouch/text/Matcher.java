package org.vouch.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds a quotation where its tokens stand in a row; never accepts anything near. */
public final class Matcher {
    /** More places than this are not listed: a quotation that stands twice is ambiguous already. */
    public static final int MAX_PLACES = 1_000;

    private final Tokens tokens;
    private final Quotation quotation;
    private final Optional<Phrase> prefix;
    private final Optional<Phrase> suffix;
    private final Pins pins;
    private final int contextWords;

    private Matcher(Tokens tokens, Quotation quotation, Pins pins, int contextWords) {
        if (contextWords < 1) {
            throw new IllegalArgumentException("context-words must be at least 1, not " + contextWords);
        }
        this.tokens = tokens;
        this.quotation = quotation;
        this.pins = pins;
        this.prefix = pins.prefix().map(Phrase::of);
        this.suffix = pins.suffix().map(Phrase::of);
        this.contextWords = contextWords;
    }

    /**
     * Returns the places of a quotation, sorted; empty where it is not found.
     *
     * <p>Only places count whose context is seen as well. Where some begin and end at words, those that cut a word are
     * left out: either none of the places cuts a word, or all do. At most {@link #MAX_PLACES} are listed.
     *
     * @param contextWords how many tokens either side of a fragment are its context, at least 1
     */
    public static List<Place> find(Tokens tokens, Quotation quotation, Pins pins, int contextWords) {
        return new Matcher(tokens, quotation, pins, contextWords).find();
    }

    private List<Place> find() {
        List<Phrase> phrases = quotation.fragments();
        int[][] firsts = new int[phrases.size()][];
        int[][] whole = new int[phrases.size()][];
        for (int i = 0; i < firsts.length; i++) {
            int fragment = i;
            int size = phrases.get(i).size();
            firsts[i] = Arrays.stream(Occurrences.of(tokens, phrases.get(i)))
                    .filter(first ->
                            isPinned(fragment, first, first + size) && hasContext(fragment, first, first + size))
                    .toArray();
            if (firsts[i].length == 0) {
                return List.of();
            }
            whole[i] = Arrays.stream(firsts[i])
                    .filter(first -> !WordEdge.isCut(tokens, first, first + size))
                    .toArray();
        }
        List<Place> places = places(whole, false);
        return places.isEmpty() ? places(firsts, true) : places;
    }

    private boolean isPinned(int fragment, int first, int end) {
        return (fragment > 0 || isPinnedBefore(first))
                && (fragment < quotation.fragments().size() - 1 || isPinnedAfter(end));
    }

    private boolean isPinnedBefore(int first) {
        return pins.paragraph().stream().allMatch(number -> number == tokens.paragraph(first))
                && prefix.stream()
                        .allMatch(words ->
                                tokens.follows(first) && Occurrences.isAt(tokens, words, first - words.size()));
    }

    private boolean isPinnedAfter(int end) {
        return suffix.stream().allMatch(words -> tokens.follows(end) && Occurrences.isAt(tokens, words, end));
    }

    private boolean hasContext(int fragment, int first, int end) {
        return before(fragment, first) != Context.CLOSED && after(fragment, end) != Context.CLOSED;
    }

    private int before(int fragment, int first) {
        return fragment == 0
                ? Context.before(tokens, first, contextWords)
                : Context.beforeFromWord(tokens, first, contextWords);
    }

    private int after(int fragment, int end) {
        return fragment == quotation.fragments().size() - 1
                ? Context.after(tokens, end, contextWords)
                : Context.afterToWord(tokens, end, contextWords);
    }

    private List<Place> places(int[][] firsts, boolean cutsWord) {
        int[] lengths = quotation.fragments().stream().mapToInt(Phrase::size).toArray();
        List<int[]> rows = firsts.length == 1
                ? Arrays.stream(firsts[0])
                        .limit(MAX_PLACES)
                        .mapToObj(first -> new int[] {first})
                        .toList()
                : Combinations.of(tokens, firsts, lengths, MAX_PLACES);
        return rows.stream().map(row -> place(row, lengths, cutsWord)).toList();
    }

    private Place place(int[] row, int[] lengths, boolean cutsWord) {
        List<Fragment> fragments = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            int first = row[i];
            int end = first + lengths[i];
            int before = before(i, first);
            int after = after(i, end);
            fragments.add(fragment(first, end, before, after));
            int pinnedFirst = i == 0 ? first - prefix.map(Phrase::size).orElse(0) : first;
            int pinnedEnd = i == row.length - 1 ? end + suffix.map(Phrase::size).orElse(0) : end;
            runs.add(run(Math.min(before, pinnedFirst), Math.max(after, pinnedEnd)));
        }
        return new Place(fragments, runs, cutsWord);
    }

    private Fragment fragment(int first, int end, int before, int after) {
        return new Fragment(
                run(first, end),
                tokens.paragraph(first),
                tokens.offset(first),
                tokens.endOffset(end - 1),
                tokens.text(first, end),
                Context.ofBefore(tokens, first, before),
                Context.ofAfter(tokens, end, after));
    }

    private Run run(int first, int end) {
        return new Run(tokens.index(first), tokens.index(end - 1) + 1);
    }
}
