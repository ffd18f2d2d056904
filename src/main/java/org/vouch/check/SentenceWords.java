package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of one sentence: runs of letters and digits with the apostrophes inside them. A hyphen separates two words.
 */
record SentenceWords(List<Word> words) {

    /**
     * A word.
     *
     * @param text in lower case, with straight apostrophes
     * @param isQuoted whether it stands between double quotation marks
     * @param afterBreak whether a comma, colon, semicolon, bracket or dash stands right before it
     */
    record Word(String text, boolean isQuoted, boolean afterBreak) {}

    static SentenceWords of(String sentence) {
        List<Word> words = new ArrayList<>();
        boolean quoted = false;
        boolean broken = false;
        int i = 0;
        while (i < sentence.length()) {
            int c = sentence.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                end = wordEnd(sentence, i);
                words.add(new Word(word(sentence.substring(i, end)), quoted, broken));
                broken = false;
            } else {
                quoted = isQuoted(c, quoted);
                broken |= isBreak(sentence, i, c);
            }
            i = end;
        }
        return new SentenceWords(List.copyOf(words));
    }

    int size() {
        return words.size();
    }

    /** Returns the word, or an empty one where there is none. */
    String at(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).text();
    }

    /** Returns the words from one to another, exclusive, with single spaces. */
    String between(int from, int to) {
        return String.join(" ", words.subList(from, to).stream().map(Word::text).toList());
    }

    boolean hasAny(Set<String> any) {
        return words.stream().map(Word::text).anyMatch(any::contains);
    }

    private static int wordEnd(String sentence, int start) {
        int end = start;
        while (end < sentence.length()) {
            int c = sentence.codePointAt(end);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || ((c == '\'' || c == '’')
                            && end + 1 < sentence.length()
                            && Character.isLetter(sentence.charAt(end + 1)));
            if (!inside) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isQuoted(int c, boolean quoted) {
        return switch (c) {
            case '"' -> !quoted;
            case '“', '„', '«' -> true;
            case '”', '»' -> false;
            default -> quoted;
        };
    }

    /** A hyphen inside a word is no dash. */
    private static boolean isBreak(String sentence, int at, int c) {
        return switch (c) {
            case ',', ';', ':', '(', ')', '–', '—' -> true;
            case '-' -> at > 0 && sentence.charAt(at - 1) == ' ';
            default -> false;
        };
    }
}
