package org.vouch.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** The lexemes of a text in their order. Every index may be asked for: beyond both ends stands {@link Lexeme#NOTHING}. */
final class Lexemes {
    private static final Set<String> SENTENCE_ENDS = WordList.of(". ! ? : ; \u2026 \u2022 * |");
    private static final Set<String> OPENING = Set.of("\"", "'", "\u201c", "\u2018", "\u00ab", "(", "[", "_");
    /** More digits than any amount that is written out has. */
    private static final int MOST_DIGITS = 40;

    private static final int MOST_OPENING = 4;

    private final String text;
    private final BitSet lineStarts = new BitSet();
    private final List<Lexeme> all = new ArrayList<>();

    private Lexemes(String text) {
        this.text = withDigits(text);
    }

    /** Returns the text with the decimal digits of every script as those of ours, each at its place. */
    private static String withDigits(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u0080' && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                folded = folded == null ? new StringBuilder(text) : folded;
                folded.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return folded == null ? text : folded.toString();
    }

    static Lexemes of(String text) {
        Lexemes lexemes = new Lexemes(text);
        lexemes.scan();
        return lexemes;
    }

    int size() {
        return all.size();
    }

    Lexeme at(int i) {
        return i >= 0 && i < all.size() ? all.get(i) : Lexeme.NOTHING;
    }

    boolean is(int i, String word) {
        return at(i).is(word);
    }

    boolean isIn(int i, Set<String> words) {
        return at(i).isIn(words);
    }

    boolean isAny(int i, String... words) {
        return at(i).isAny(words);
    }

    boolean isAttached(int i, String word) {
        return at(i).attached() && at(i).is(word);
    }

    /** Returns whether a hyphen or dash joins the lexemes on both of its sides. */
    boolean isJoint(int i) {
        return at(i).isDash() && at(i).attached() && at(i + 1).attached();
    }

    /** Returns whether a sentence, or what looks like one, starts with this lexeme. */
    boolean startsSentence(int i) {
        int first = i;
        while (first > 0 && first > i - MOST_OPENING && at(first - 1).isIn(OPENING)) {
            first--;
        }
        return startsLine(first) || at(first - 1).isIn(SENTENCE_ENDS);
    }

    boolean startsLine(int i) {
        return i == 0 || lineStarts.get(i);
    }

    private void scan() {
        boolean attached = false;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                attached = false;
                if (point == '\n') {
                    lineStarts.set(all.size());
                }
                at += Character.charCount(point);
                continue;
            }
            Lexeme lexeme = read(at, point, attached);
            all.add(lexeme);
            attached = true;
            at = lexeme.end();
        }
    }

    private Lexeme read(int at, int point, boolean attached) {
        if (isDigit(at)) {
            return number(at, attached);
        }
        if (!isLetter(point)) {
            return Lexeme.of(Lexeme.Kind.MARK, at, Character.toString(point), attached);
        }
        int end = at;
        while (end < text.length() && isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Lexeme.of(Lexeme.Kind.WORD, at, text.substring(at, end), attached);
    }

    private Lexeme number(int start, boolean attached) {
        int end = groups(start);
        boolean code = false;
        if (charAt(end) == '.' && isDigit(end + 1)) {
            end = digits(end + 1);
            while (charAt(end) == '.' && isDigit(end + 1)) {
                code = true;
                end = digits(end + 1);
            }
        }
        code |= end - start > MOST_DIGITS;
        return Lexeme.of(code ? Lexeme.Kind.CODE : Lexeme.Kind.NUMBER, start, text.substring(start, end), attached);
    }

    /** Returns the end of digits with separators between groups of three; the first group has one to three. */
    private int groups(int start) {
        int end = digits(start);
        if (end - start > 3 || charAt(start) == '0') {
            return end;
        }
        while (isSeparator(charAt(end)) && isDigit(end + 1) && digits(end + 1, end + 5) == end + 4) {
            end += 4;
        }
        return end;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    private int digits(int start) {
        return digits(start, text.length());
    }

    private int digits(int start, int limit) {
        int end = start;
        while (end < limit && isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return charAt(at) >= '0' && charAt(at) <= '9';
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isLetter(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.DECIMAL_DIGIT_NUMBER -> point > '9';
            default -> Character.isLetter(point);
        };
    }
}
