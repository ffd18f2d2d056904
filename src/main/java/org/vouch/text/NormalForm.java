package org.vouch.text;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Normal form n1: what an article and a quotation have in common when they are typed differently and say the same.
 *
 * <p>In this order: hidden characters are removed (from an article) or refused (in a quotation); NFC; quotation marks
 * and primes become {@code "} and {@code '}; dashes and the minus sign become {@code -}; {@code …} becomes
 * {@code ...}; a run of White_Space becomes one space and paragraph ends are kept. Case, digits, words and all other
 * marks stay. The form is idempotent.
 */
public final class NormalForm {
    private NormalForm() {}

    /**
     * Returns the normal form of an article.
     *
     * @param received one paragraph a line; CR, LF and CRLF are equal; blank lines count for nothing
     */
    public static NormalText article(String received) {
        SortedMap<Integer, Integer> removed = new TreeMap<>();
        String visible = withoutHidden(received, removed);
        StringBuilder text = new StringBuilder(visible.length());
        int start = 0;
        for (int i = 0; i <= visible.length(); i++) {
            if (i == visible.length() || visible.charAt(i) == '\n' || visible.charAt(i) == '\r') {
                appendParagraph(visible.substring(start, i), text);
                start = i + 1;
            }
        }
        return new NormalText(text.toString(), removed);
    }

    /** Returns the first character of an author's words that may not stand there; absent where all are visible. */
    public static Optional<Hidden> firstHidden(String words) {
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit >= 0x20 && unit < 0x7F) {
                continue;
            }
            int codePoint = words.codePointAt(i);
            if (CodePoints.isRefused(codePoint)) {
                return Optional.of(new Hidden(i, codePoint));
            }
            i += Character.charCount(codePoint) - 1;
        }
        return Optional.empty();
    }

    /**
     * Returns the normal form of an author's words as one line: every run of white space, line ends included, is one
     * space, and none stands at either end. Hidden characters are left in place, since they are refused elsewhere.
     */
    public static String line(String words) {
        return isPlain(words) ? words : fold(Nfc.of(words));
    }

    private static void appendParagraph(String raw, StringBuilder text) {
        String paragraph = line(raw);
        if (paragraph.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(paragraph);
    }

    private static String withoutHidden(String received, SortedMap<Integer, Integer> removed) {
        StringBuilder kept = new StringBuilder(0);
        int copied = 0;
        for (int i = 0; i < received.length(); ) {
            int codePoint = received.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (CodePoints.isHidden(codePoint)) {
                removed.merge(codePoint, 1, Integer::sum);
                kept.append(received, copied, i);
                copied = next;
            }
            i = next;
        }
        return removed.isEmpty()
                ? received
                : kept.append(received, copied, received.length()).toString();
    }

    /** Returns whether the words are ASCII without any white space to mend: most quotations are. */
    private static boolean isPlain(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit < ' ' || unit >= 0x7F || unit == ' ' && before == ' ') {
                return false;
            }
            before = unit;
        }
        return before != ' ' || words.isEmpty();
    }

    private static String fold(String composed) {
        StringBuilder folded = new StringBuilder(composed.length() + 8);
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char unit = composed.charAt(i);
            // White_Space has no code point beyond U+FFFF, so single units decide.
            if (CodePoints.isWhiteSpace(unit)) {
                space = !folded.isEmpty();
                continue;
            }
            if (space) {
                folded.append(' ');
                space = false;
            }
            appendFolded(unit, folded);
        }
        return folded.toString();
    }

    private static void appendFolded(char unit, StringBuilder folded) {
        switch (unit) {
            case '“', '”', '„', '‟', '«', '»', '″' -> folded.append('"');
            case '‘', '’', '‚', '‛', '‹', '›', '′' -> folded.append('\'');
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> folded.append('-');
            case '…' -> folded.append("...");
            default -> folded.append(unit);
        }
    }
}
