package org.vouch.text;

import java.util.stream.Collectors;
import org.vouch.text.NearMiss.Difference;

/** Words a near miss for the terminal. */
final class NearMissText {
    private static final int LONGEST = 160;
    private static final int LEAD = 60;
    private static final String MARK = "\"";
    private static final int MOST_DIFFERENCES = 3;

    private NearMissText() {}

    static String describe(NearMiss near) {
        return "nearest: \"" + shortened(near) + "\" (paragraph " + near.paragraph() + "), " + verdict(near);
    }

    private static String verdict(NearMiss near) {
        return switch (near.kind()) {
            case ELSEWHERE -> "but not where it is looked for";
            case APART ->
                "but not all fragments in this order in one paragraph within " + Combinations.MAX_SPAN + " words";
            case SPACING -> "only white space differs: " + list(near);
            case CASE -> "only upper and lower case differ: " + list(near);
            case SCRIPT ->
                "only the alphabet differs: " + list(near) + ", "
                        + foreignLetter(near.differences().get(0));
            case ENDING -> "only the end of a word differs: " + list(near);
            case PUNCTUATION ->
                "only punctuation differs: " + list(near)
                        + (near.differences().stream().allMatch(NearMissText::isAddedMark)
                                ? "; quotation marks within the text are words of the quotation: leave them out"
                                : "");
            case WORDS -> count(near) + ": " + list(near);
        };
    }

    private static String count(NearMiss near) {
        int words = near.differences().stream().mapToInt(Difference::words).sum();
        return words == 1 ? "1 word differs" : words + " words differ";
    }

    private static String list(NearMiss near) {
        String shown = near.differences().stream()
                .limit(MOST_DIFFERENCES)
                .map(difference -> quote(difference.article()) + " ← " + quote(difference.quoted()))
                .collect(Collectors.joining(", "));
        int more = near.differences().size() - MOST_DIFFERENCES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static boolean isAddedMark(Difference difference) {
        return difference.article().isEmpty() && difference.quoted().equals(MARK);
    }

    private static String quote(String words) {
        if (words.equals(MARK)) {
            return "a quotation mark";
        }
        return words.isEmpty()
                ? "nothing"
                : "\"" + cut(words, 0, words.length()).replace('\n', ' ') + "\"";
    }

    private static String foreignLetter(Difference difference) {
        int[] article = difference.article().codePoints().toArray();
        int[] quoted = difference.quoted().codePoints().toArray();
        for (int i = 0; i < Math.min(article.length, quoted.length); i++) {
            if (article[i] != quoted[i]) {
                return Twins.name(quoted[i]) + " stands for " + Twins.name(article[i]);
            }
        }
        throw new AssertionError("equal letters: " + difference);
    }

    private static String shortened(NearMiss near) {
        int at = near.differences().isEmpty() ? 0 : near.differences().get(0).at();
        return cut(near.text(), Math.max(0, at - LEAD), near.text().length()).replace('\n', ' ');
    }

    /** Returns the text from about {@code from} on, at most {@link #LONGEST} units and the rest of a word. */
    private static String cut(String text, int from, int length) {
        if (length <= LONGEST) {
            return text;
        }
        int start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        int space = start + LONGEST >= length ? -1 : text.indexOf(' ', start + LONGEST);
        int end = space < 0 ? length : space;
        if (end - start > 2 * LONGEST) {
            end = text.offsetByCodePoints(start, text.codePointCount(start, start + LONGEST));
        }
        return (start > 0 ? "… " : "") + text.substring(start, end) + (end < length ? " …" : "");
    }
}
