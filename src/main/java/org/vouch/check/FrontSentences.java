package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits the texts of a front matter into sentences: after a full stop, question or exclamation mark, with what closes
 * behind it, where white space follows and then a capital letter or a digit. Bodies are split when they are parsed.
 */
final class FrontSentences {
    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "prof", "sen", "gen", "col", "st", "no", "vs", "cf", "e.g", "i.e", "para");

    private FrontSentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (".!?…".indexOf(text.charAt(i)) >= 0) {
                int end = skip(text, i + 1, "\"'”’)]»");
                if (beginsAfter(text, end) && !isAbbreviation(text, i)) {
                    add(sentences, text.substring(start, end));
                    start = end;
                }
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }

    private static boolean beginsAfter(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == end || next == text.length()) {
            return false;
        }
        int first = skip(text, next, "\"'“‘([«");
        return first < text.length()
                && (Character.isUpperCase(text.codePointAt(first)) || Character.isDigit(text.codePointAt(first)));
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > Math.max(0, stop - 8)
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        boolean isInitial = word.length() == 1 || (word.length() > 1 && word.charAt(word.length() - 2) == '.');
        return text.charAt(stop) == '.' && (isInitial || ABBREVIATIONS.contains(word));
    }

    private static int skip(String text, int from, String characters) {
        int i = from;
        while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
