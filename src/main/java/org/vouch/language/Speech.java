package org.vouch.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether words of an article are somebody's speech as the article reports it: by a verb of saying with what is
 * said, by "according to", or by quotation marks around the words, or around three or more of them.
 */
public final class Speech {
    /** How far beside a passage its own verb of saying is looked for. */
    private static final int BESIDE = 5;

    private static final int QUOTED = 3;

    private Speech() {}

    /**
     * Returns the words that show a passage to be reported speech, for example "said that"; absent where nothing does.
     *
     * @param before what stands right before the passage, as far as it is seen
     * @param after what stands right after it
     */
    public static Optional<String> sign(String before, String words, String after) {
        List<Term> inside = Terms.of(words);
        return SayingSign.in(inside)
                .or(() -> SayingSign.in(lastOfSentence(Terms.of(tail(before)))))
                .or(() -> SayingSign.in(firstOfSentence(Terms.of(head(after)))))
                .or(() -> OpinionSign.in(inside))
                .or(() -> QuotationMarks.around(before, words, after, QUOTED));
    }

    /**
     * Returns what of a passage is somebody's speech and who speaks; absent where nothing shows speech.
     *
     * @param before what stands before the passage in its sentence, as {@code after} does behind it
     */
    public static Optional<Spoken> spoken(String before, String words, String after) {
        return sign(before, words, after).flatMap(sign -> Spoken.of(before, words, after, sign));
    }

    /** Returns whether a full stop ends no sentence but a word cut short, such as "Dr" or "Inc". */
    public static boolean isAbbreviated(String text, int stop) {
        List<Term> terms = Terms.of(text.substring(Math.max(0, stop - 10), stop + 1));
        return terms.size() > 1 && Openings.isAbbreviated(terms, terms.size() - 1);
    }

    /** Returns the words of content of a text, each cut to what its forms have in common. */
    public static Set<String> content(String text) {
        List<Term> terms = Terms.of(text);
        return Content.of(terms, 0, terms.size());
    }

    /** Returns whether a word is a form of a verb of saying. */
    public static boolean isSaying(String word) {
        return SpeechVerbs.isSaying(Verbs.stem(word.toLowerCase(Locale.ROOT)));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 200));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }

    private static List<Term> lastOfSentence(List<Term> terms) {
        int from = terms.size();
        while (from > 0 && terms.size() - from < BESIDE && !isStop(terms, from - 1)) {
            from--;
        }
        return terms.subList(from, terms.size());
    }

    private static List<Term> firstOfSentence(List<Term> terms) {
        int to = 0;
        while (to < terms.size() && to <= BESIDE && !isStop(terms, to)) {
            to++;
        }
        return terms.subList(0, to);
    }

    private static boolean isStop(List<Term> terms, int i) {
        return WordList.isAny(terms.get(i).text(), ".", "!", "?", ";") && !Openings.isAbbreviated(terms, i);
    }
}
