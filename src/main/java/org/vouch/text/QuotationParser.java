package org.vouch.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vouch.text.Mistake.Kind;

/** Reads an author's words once, from left to right, into pieces; collects every mistake on the way. */
final class QuotationParser {
    static final int MAX_BRACKETS = 64;
    private static final int MAX_MISTAKES = 20;
    private static final int NONE = -1;

    private final String words;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private final StringBuilder canonical = new StringBuilder();
    private int literalStart;
    private int brackets;
    private int at;

    QuotationParser(String words) {
        this.words = words;
    }

    ParsedQuotation parse() {
        NormalForm.firstHidden(words).ifPresent(this::refuse);
        while (at < words.length()) {
            switch (words.charAt(at)) {
                case '\\' -> readEscape();
                case '[' -> readBrackets();
                case ']' -> {
                    mistake(Kind.STRAY_BRACKET, at, at + 1, "`]` closes nothing; a bracket of the article is `\\]`");
                    keep("]", 1);
                }
                default -> readPlain();
            }
        }
        endLiteral();
        List<Phrase> fragments = new PhraseBuilder(words.length(), mistakes).build(pieces);
        if (!mistakes.isEmpty()) {
            mistakes.sort(Comparator.comparingInt(Mistake::start).thenComparing(Mistake::kind));
            return new ParsedQuotation.Mistaken(mistakes);
        }
        return new Quotation(words, NormalForm.line(canonical.toString()), pieces, fragments);
    }

    private void refuse(Hidden hidden) {
        int end = hidden.at() + Character.charCount(hidden.codePoint());
        mistake(
                Kind.HIDDEN_CHARACTER,
                hidden.at(),
                end,
                "the invisible character " + hidden.name() + " stands in the quotation; delete it");
    }

    private void readPlain() {
        int end = at;
        while (end < words.length() && "\\[]".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        keep(words.substring(at, end), end - at);
    }

    private void readEscape() {
        String escaped = escapedAt(at);
        if (escaped.isEmpty()) {
            mistake(Kind.UNKNOWN_ESCAPE, at, at + 1, "`\\` stands before none of `\"`, `\\`, `[`, `]`; write `\\\\`");
            keep("\\", 1);
        } else {
            keep(escaped, 2);
        }
    }

    private String escapedAt(int backslash) {
        int next = backslash + 1;
        return next < words.length() && "\"\\[]".indexOf(words.charAt(next)) >= 0
                ? words.substring(next, next + 1)
                : "";
    }

    /** Takes some author's units as one of the article's: only the escape of a quotation mark says nothing by itself. */
    private void keep(String text, int units) {
        if (literal.isEmpty()) {
            literalStart = at;
        }
        literal.append(text);
        canonical.append(text.equals("\"") ? text : words.substring(at, at + units));
        at += units;
    }

    private void readBrackets() {
        int open = at;
        StringBuilder inside = new StringBuilder();
        int close = closing(open, inside);
        if (close == NONE) {
            mistake(Kind.UNCLOSED_BRACKET, open, open + 1, "`[` is never closed; a bracket of the article is `\\[`");
            keep(words.substring(at), words.length() - at);
            return;
        }
        if (++brackets > MAX_BRACKETS) {
            tooMany(open);
            return;
        }
        Piece piece = pieceOf(singleSpaced(inside).strip(), open, close + 1);
        endLiteral();
        pieces.add(piece);
        canonical.append(piece instanceof Piece.Omission ? "[...]" : words.substring(open, close + 1));
        at = close + 1;
    }

    /** Returns where the bracket closes and collects what it holds, or {@link #NONE} where it does not close. */
    private int closing(int open, StringBuilder inside) {
        int nested = NONE;
        for (int i = open + 1; i < words.length(); i++) {
            char unit = words.charAt(i);
            String escaped = unit == '\\' ? escapedAt(i) : "";
            if (!escaped.isEmpty()) {
                inside.append(escaped);
                i++;
            } else if (unit == ']') {
                if (nested != NONE) {
                    mistake(Kind.NESTED_BRACKET, nested, nested + 1, "`[` stands inside brackets; write `\\[`");
                }
                return i;
            } else {
                nested = unit == '[' && nested == NONE ? i : nested;
                inside.append(unit);
            }
        }
        return NONE;
    }

    private void tooMany(int open) {
        mistake(
                Kind.TOO_MANY_BRACKETS,
                open,
                words.length(),
                "a quotation has at most " + MAX_BRACKETS + " brackets; quote it in parts");
        at = words.length();
    }

    private Piece pieceOf(String inside, int start, int end) {
        if (inside.isEmpty()) {
            mistake(Kind.EMPTY_BRACKETS, start, end, "the brackets are empty; an omission is `[...]`");
        }
        if (NormalForm.line(inside).equals("...")) {
            return new Piece.Omission(start, end);
        }
        return isChangedLetter(inside, end)
                ? new Piece.Letter(inside, start, end)
                : new Piece.Insertion(inside, start, end);
    }

    private static String singleSpaced(CharSequence text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!CodePoints.isWhiteSpace(text.charAt(i))) {
                spaced.append(text.charAt(i));
            } else if (i == 0 || !CodePoints.isWhiteSpace(text.charAt(i - 1))) {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }

    /** Returns whether the brackets hold one letter that has two cases, at the start of a word that goes on. */
    private boolean isChangedLetter(String inside, int end) {
        boolean oneLetter = inside.codePointCount(0, inside.length()) == 1
                && CodePoints.isWord(inside.codePointAt(0))
                && !Phrase.otherCase(inside).equals(inside);
        boolean goesOn = end < words.length() && CodePoints.isWord(words.codePointAt(end));
        boolean begins = literal.isEmpty() || !CodePoints.isWord(literal.codePointBefore(literal.length()));
        return oneLetter && goesOn && begins;
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            pieces.add(new Piece.Quoted(singleSpaced(literal), literalStart, at));
            literal.setLength(0);
        }
    }

    private void mistake(Kind kind, int start, int end, String message) {
        if (mistakes.size() < MAX_MISTAKES) {
            mistakes.add(new Mistake(kind, start, end, message));
        }
    }
}
