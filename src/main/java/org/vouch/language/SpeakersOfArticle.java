package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An article's text, in which it is looked up who is who. Immutable. */
public final class SpeakersOfArticle {
    private static final Set<String> VAGUE = WordList.of("""
            officials official sources source experts expert insiders witnesses critics observers reports rumours people
            some many media analysts analyst locals residents neighbours colleagues supporters opponents
            """);

    /** These are held by one alone, and stand for no other word. */
    private static final Set<String> OFFICES = WordList.of("""
            minister president king queen government parliament police army court ministry council mayor governor judge bishop
            pope chancellor senate commission navy embassy opposition prosecutors union unions
            secretary premier ambassador commissioner dean speaker
            """);

    private static final Set<String> BREAKS = WordList.of(". ! ? ; and but for that to \u201C \u201D");

    private static final int NEAR = 6;

    private final List<String> terms;

    private SpeakersOfArticle(List<String> terms) {
        this.terms = terms;
    }

    public static SpeakersOfArticle of(String text) {
        return new SpeakersOfArticle(Terms.of(text).stream().map(Term::lower).toList());
    }

    /** Returns whether nothing speaks against it that a common noun means one who is known by names. */
    public boolean mayMean(String text, Set<String> known) {
        List<String> words = SpeakerWords.head(text);
        return isBeside(text, known)
                || words.stream().noneMatch(w -> VAGUE.contains(w) || OFFICES.contains(w) || terms.contains(w));
    }

    /** Returns whether the last of the words for somebody stands anywhere in it. */
    public boolean holds(String text) {
        List<String> words = SpeakerWords.head(text);
        return !words.isEmpty() && terms.contains(words.get(words.size() - 1));
    }

    /** Returns whether the article sets the words right beside a name: "the mayor, Ruth Sand", "Ruth Sand of Lanyon". */
    public boolean isBeside(String text, Set<String> known) {
        List<String> words = SpeakerWords.head(text);
        Set<String> names =
                known.stream().flatMap(k -> SpeakerWords.head(k).stream()).collect(Collectors.toSet());
        for (int i = 0; i < terms.size(); i++) {
            if (names.contains(terms.get(i)) && (isIn(words, i, -1) || isIn(words, i, 1))) {
                return true;
            }
        }
        return false;
    }

    /** Looks for one of the words within a few terms of a name; behind "Sand's" stands another than Sand. */
    private boolean isIn(List<String> words, int from, int step) {
        boolean isOwner =
                step > 0 && from + 1 < terms.size() && terms.get(from + 1).equals("'s");
        int to = isOwner ? from + step : from + step * NEAR;
        for (int k = from + step; k != to && k >= 0 && k < terms.size() && !isBreak(k); k += step) {
            if (words.contains(terms.get(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBreak(int k) {
        String term = terms.get(k);
        return BREAKS.contains(term) || EventVerbs.isFinite(term) || Verbs.form(term) == Verbs.Form.PAST;
    }
}
