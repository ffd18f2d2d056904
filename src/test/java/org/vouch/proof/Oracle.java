package org.vouch.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.proof.Wanted.Gap;
import org.vouch.proof.Wanted.Word;

/**
 * Whether words are a genuine quotation of an article, read naively from DESIGN §4 and without the program's matcher:
 * every place of every fragment is tried. A changed quotation that is genuine all the same is no forgery.
 */
final class Oracle {
    private static final int WIDEST = 80;
    private static final String JOINERS = "'-.,:/";

    /** Negations, conditions and exceptions, as the dictionary has them. */
    private static final Set<String> LIMITS = Set.of(
            "not",
            "never",
            "no",
            "none",
            "nobody",
            "nothing",
            "nowhere",
            "neither",
            "nor",
            "cannot",
            "without",
            "hardly",
            "barely",
            "scarcely",
            "seldom",
            "rarely",
            "if",
            "unless",
            "provided",
            "until",
            "except",
            "excepting",
            "excluding",
            "but");

    private static final Pattern INSERTED = Pattern.compile("(?<!\\\\)\\[([^\\[\\]]+)](?:\\p{L})?");

    private final List<Token> text;

    Oracle(List<Token> text) {
        this.text = text;
    }

    boolean isGenuine(String written) {
        return !isTurned(written) && Wanted.of(written).filter(this::stands).isPresent();
    }

    private static final Pattern NUMBER = Pattern.compile("\\p{N}|thousand|million");

    /** "Has [not] come", "[un]able", "[9]212": what an editor puts in may not turn round what the article says. */
    private static boolean isTurned(String written) {
        return INSERTED.matcher(written)
                .results()
                .anyMatch(inserted -> Stream.of(inserted.group(1).split("\\s+")).anyMatch(Oracle::isLimit)
                        || NUMBER.matcher(inserted.group(1)).find()
                        || inserted.group().matches("(?s)\\[(?:un|in|im|ir|dis|non)]\\p{L}"));
    }

    /** Returns where a quotation without omissions stands: the numbers in the list of the first token of each place. */
    List<Integer> places(String written) {
        return Wanted.of(written).filter(wanted -> wanted.fragments().size() == 1).stream()
                .flatMap(wanted -> places(wanted.fragments().get(0)).stream())
                .toList();
    }

    private boolean stands(Wanted wanted) {
        return stands(
                wanted.fragments(),
                wanted.fragments().stream().map(this::places).toList(),
                new ArrayList<>());
    }

    private boolean stands(List<List<Word>> fragments, List<List<Integer>> places, List<Integer> chosen) {
        int next = chosen.size();
        if (next == fragments.size()) {
            return true;
        }
        for (int place : places.get(next)) {
            if (next == 0 || mayFollow(fragments, chosen, place)) {
                chosen.add(place);
                if (stands(fragments, places, chosen)) {
                    return true;
                }
                chosen.remove(next);
            }
        }
        return false;
    }

    private boolean mayFollow(List<List<Word>> fragments, List<Integer> chosen, int place) {
        int last = chosen.size() - 1;
        int leftEnd = chosen.get(last) + fragments.get(last).size();
        int end = place + fragments.get(last + 1).size();
        Token first = text.get(chosen.get(0));
        return place > leftEnd - 1
                && text.get(place).index() > text.get(leftEnd - 1).index() + 1
                && text.get(end - 1).index() + 1 - first.index() <= WIDEST
                && text.get(end - 1).paragraph() == first.paragraph()
                && !hidesLimit(leftEnd, place);
    }

    /** Only the first and the last word left out stand next to a fragment. */
    private boolean hidesLimit(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String token = text.get(i).text();
            if (i > from && text.get(i).touches(text.get(i - 1))) {
                words.set(words.size() - 1, words.get(words.size() - 1) + token);
            } else {
                words.add(token);
            }
        }
        List<String> whole =
                words.stream().filter(word -> !bare(word).isEmpty()).toList();
        return !whole.isEmpty() && (isLimit(whole.get(0)) || isLimit(whole.get(whole.size() - 1)));
    }

    static boolean isLimit(String word) {
        return LIMITS.contains(bare(word)) || bare(word).endsWith("n't");
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    private List<Integer> places(List<Word> fragment) {
        return IntStream.rangeClosed(0, text.size() - fragment.size())
                .filter(first -> isAt(fragment, first) && !isCut(first, first + fragment.size()))
                .boxed()
                .toList();
    }

    private boolean isAt(List<Word> fragment, int first) {
        for (int i = 0; i < fragment.size(); i++) {
            Token token = text.get(first + i);
            Word word = fragment.get(i);
            if (!word.matches(token.text()) || i > 0 && !isJoined(word.gap(), text.get(first + i - 1), token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoined(Gap gap, Token before, Token token) {
        return token.follows(before) && (gap == Gap.EITHER || token.touches(before) == (gap == Gap.NOTHING));
    }

    private boolean isCut(int first, int end) {
        return isJoinedOn(first, -1) || isJoinedOn(end - 1, 1);
    }

    /** Returns whether a word of the article goes on beyond its outermost token; {@code step} is 1 to the right. */
    private boolean isJoinedOn(int outermost, int step) {
        boolean inward = isJoiner(outermost) && touch(outermost - step, outermost) && isWord(outermost - step);
        if (inward) {
            return touch(outermost, outermost + step) && isWord(outermost + step);
        }
        int joiner = outermost + step;
        int beyond = joiner + step;
        if (!isWord(outermost) || !touch(outermost, joiner)) {
            return false;
        }
        boolean number = text.get(outermost).text().matches(step < 0 ? "\\p{N}.*" : ".*\\p{N}");
        boolean part = number
                && (step < 0 ? "+-±~<>≤≥≈" : "%‰").contains(text.get(joiner).text());
        boolean possessive = step > 0
                && touch(joiner, beyond)
                && text.get(joiner).text().equals("'")
                && text.get(beyond).text().equalsIgnoreCase("s");
        return part || isJoiner(joiner) && touch(joiner, beyond) && isWord(beyond) && !possessive;
    }

    private boolean touch(int one, int other) {
        int left = Math.min(one, other);
        return left >= 0 && left + 1 < text.size() && text.get(left + 1).touches(text.get(left));
    }

    private boolean isJoiner(int at) {
        return JOINERS.contains(text.get(at).text());
    }

    private boolean isWord(int at) {
        return text.get(at).isWord();
    }
}
