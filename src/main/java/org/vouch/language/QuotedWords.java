package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what a text puts between quotation marks. Marks of one kind open and close each other: {@code “ ”}, {@code " "},
 * {@code « »}, {@code „ “}; single marks only where they cannot be apostrophes.
 */
public final class QuotedWords {
    private QuotedWords() {}

    /** Returns the words between the marks, in the order of the text; quotations inside them are part of them. */
    public static List<Extent> in(String text) {
        List<Extent> found = new ArrayList<>();
        Set<String> neverClosed = new TreeSet<>();
        int at = 0;
        while (at < text.length()) {
            int end = isOpening(text, at) ? closing(text, at, neverClosed) : -1;
            if (end < 0) {
                at++;
                continue;
            }
            String words = text.substring(at + 1, end);
            if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                found.add(new Extent(at + 1, end, words));
            }
            at = end + 1;
        }
        return found;
    }

    /**
     * Returns for each term whether it stands between marks.
     *
     * @param closing how far behind the words a term may end: 1 where the closing mark counts as well
     */
    static boolean[] terms(String text, List<Term> terms, int closing) {
        boolean[] quoted = new boolean[terms.size()];
        List<Extent> words = in(text);
        int next = 0;
        for (int i = 0; i < terms.size(); i++) {
            while (next < words.size()
                    && words.get(next).end() + closing <= terms.get(i).start()) {
                next++;
            }
            quoted[i] = next < words.size()
                    && words.get(next).start() - closing < terms.get(i).start() + (closing == 0 ? 1 : 0)
                    && terms.get(i).end() <= words.get(next).end() + closing;
        }
        return quoted;
    }

    private static boolean isOpening(String text, int at) {
        boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return switch (text.charAt(at)) {
            case '“', '«', '„' -> true;
            case '"' -> !afterWord;
            case '‘', '\'' -> !afterWord && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    /**
     * Returns where the quotation closes, or -1: an opening mark that nothing closes opens nothing, and neither do those
     * of its kind behind it, which are not looked for again.
     */
    private static int closing(String text, int open, Set<String> neverClosed) {
        String closing = switch (text.charAt(open)) {
            case '“' -> "”";
            case '«' -> "»";
            case '„' -> "“”";
            case '"' -> "\"";
            case '‘' -> "’";
            default -> "'";
        };
        if (neverClosed.contains(closing)) {
            return -1;
        }
        boolean single = closing.equals("’") || closing.equals("'");
        for (int i = open + 1; i < text.length(); i++) {
            boolean inWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (closing.indexOf(text.charAt(i)) >= 0 && !(single && inWord)) {
                return i;
            }
        }
        neverClosed.add(closing);
        return -1;
    }
}
