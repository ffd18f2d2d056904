package org.vouch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences end in plain text: after a full stop, question or exclamation mark, with the quotes and brackets
 * that close behind it, where white space follows and then a capital letter, a digit or a letter without case. A full
 * stop of an abbreviation, an initial or a number does not end a sentence, and none inside a quotation that closes does:
 * what somebody says in two sentences is quoted in one.
 */
public final class SentenceSplitter {
    /** Stands in a text for what is no words, and a sentence may begin with it: a citation in place of a name. */
    public static final char PLACEHOLDER = '\uFFFC';

    /** A piece of a text, {@code start} to {@code end}, exclusive, without white space around it. */
    public record Piece(int start, int end) {}

    private static final String BLANKS = " \t\n\r\f";
    private static final String CLOSING = "\"')]}\u2019\u201D\u00BB\u203A\u2033\uFF02\u300D\u300F\u301E\u301F\u275E";
    private static final String OPENING =
            "\"'([{\u2018\u201C\u00AB\u2039\u201E\u201A\u2033\uFF02\u300C\u300E\u301D\u275D\u201F";
    private static final String STOPS = ".!?\u2026";
    /** These end a sentence with no white space behind them. */
    private static final String WIDE_STOPS = "\u3002\uFF01\uFF1F";

    private static final int LONGEST_ABBREVIATION = 12;

    /** A name or an example follows; the sentence goes on. */
    private static final Set<String> NEVER_LAST = words(
            "mr mrs ms dr prof sen rep gov gen col lt sgt capt maj cmdr adm mt st ste rev hon pres amb messrs mme supt",
            "insp cf e.g i.e vs viz approx ca incl esp al");

    /** Before a number the sentence goes on. */
    private static final Set<String> BEFORE_NUMBER = words(
            "no nos para paras p pp vol fig figs ch chap sec sect art ed eds ser tab col",
            "jan feb mar apr jun jul aug sep sept oct nov dec");

    /** After initials or an abbreviation of single letters a sentence begins only with one of these. */
    private static final Set<String> FIRST_WORDS = words(
            "a an the this that these those it he she they we you his her its their our",
            "but and or so yet nor in on at by for from as if to of with when while where after before since until",
            "what who why how there then here no not none nothing only both all some each every many few most other",
            "however still also even such was is did does has had");

    private SentenceSplitter() {}

    private static Set<String> words(String... lines) {
        return Set.of(String.join(" ", lines).split(" "));
    }

    /** Returns the words of the sentences of the text in order. */
    public static List<String> sentences(String text) {
        return split(text).stream()
                .map(piece -> text.substring(piece.start(), piece.end()))
                .toList();
    }

    /** Returns the sentences of the text in order; pieces without a letter or digit are none. */
    public static List<Piece> split(String text) {
        List<Piece> sentences = new ArrayList<>();
        List<MarkedWords> quotations = MarkedWords.in(text).stream()
                .filter(quotation -> !quotation.single())
                .toList();
        int next = 0;
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            while (next < quotations.size() && quotations.get(next).end() < i) {
                next++;
            }
            char c = text.charAt(i);
            if (!isStop(c)) {
                i++;
                continue;
            }
            int end = skip(text, skip(text, i, STOPS + WIDE_STOPS), CLOSING);
            boolean spoken = next < quotations.size()
                    && quotations.get(next).start() <= i
                    && end <= quotations.get(next).end();
            if (!spoken && endsHere(text, i, end)) {
                addPiece(text, start, end, sentences);
                start = end;
            }
            i = end;
        }
        addPiece(text, start, text.length(), sentences);
        return sentences;
    }

    private static void addPiece(String text, int from, int to, List<Piece> sentences) {
        int start = skipBlanks(text, from);
        int end = to;
        while (end > start && BLANKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                sentences.add(new Piece(start, end));
                return;
            }
        }
    }

    private static boolean isStop(char c) {
        return c == '.'
                || c == '!'
                || c == '?'
                || c >= '\u2026' && (STOPS.indexOf(c) >= 0 || WIDE_STOPS.indexOf(c) >= 0);
    }

    private static boolean endsHere(String text, int stop, int end) {
        if (WIDE_STOPS.indexOf(text.charAt(stop)) >= 0) {
            return true;
        }
        int next = skipBlanks(text, end);
        if (next == end || next == text.length()) {
            return next == text.length();
        }
        next = skip(text, next, OPENING);
        if (!begins(after(text, next))) {
            return false;
        }
        boolean single = text.charAt(stop) == '.' && skip(text, stop, STOPS) == stop + 1;
        return !single || !isAbbreviation(text, stop, next);
    }

    private static boolean begins(int codePoint) {
        return codePoint == PLACEHOLDER
                || Character.isDigit(codePoint)
                || Character.isLetter(codePoint) && !Character.isLowerCase(codePoint);
    }

    private static boolean isAbbreviation(String text, int stop, int next) {
        String word = wordBefore(text, stop);
        if (NEVER_LAST.contains(word)) {
            return true;
        }
        if (BEFORE_NUMBER.contains(word) && Character.isDigit(after(text, next))) {
            return true;
        }
        return isInitials(word) && !FIRST_WORDS.contains(wordAt(text, next));
    }

    /** Returns the word before a full stop in small letters, with the full stops inside it: {@code u.s}. */
    private static String wordBefore(String text, int stop) {
        int start = stop;
        int limit = Math.max(0, stop - LONGEST_ABBREVIATION);
        while (start > limit && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, stop).toLowerCase(Locale.ROOT);
    }

    private static String wordAt(String text, int start) {
        int end = start;
        int limit = Math.min(text.length(), start + LONGEST_ABBREVIATION);
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Returns whether a word is single letters with full stops between them. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ((i % 2 == 0) != Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private static int skipBlanks(String text, int from) {
        return skip(text, from, BLANKS);
    }

    /** Returns the code point at a position, or a line end at the end of the text. */
    private static int after(String text, int at) {
        return at >= text.length() ? '\n' : text.codePointAt(at);
    }

    private static int skip(String text, int from, String characters) {
        int i = from;
        while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
