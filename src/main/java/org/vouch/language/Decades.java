package org.vouch.language;

import java.util.Map;
import java.util.Optional;
import org.vouch.language.Counted.Piece;

/** Reads {@code the 1990s}, {@code the early 1960s}, {@code the '80s}; {@code the 1900s} is the century. */
record Decades(Lexemes lexemes) {
    private static final Map<String, Piece> THIRDS = Map.of("early", Piece.EARLY, "mid", Piece.MID, "late", Piece.LATE);

    Optional<RelativeDates.Read> read(int i) {
        Piece third = THIRDS.getOrDefault(lexemes.at(i).lower(), Piece.ALL);
        int next = third == Piece.ALL ? i : lexemes.at(i + 1).isDash() ? i + 2 : i + 1;
        int at = lexemes.is(next, "the") ? next + 1 : next;
        return days(at).map(days -> new RelativeDates.Read(end(at), new When.Whole(Thirds.of(days, third))));
    }

    private int end(int i) {
        return lexemes.isAttached(i + 1, "s") ? i + 2 : i + 3;
    }

    private boolean isPlural(int i) {
        boolean apostrophe = lexemes.isAttached(i + 1, "'") || lexemes.isAttached(i + 1, "\u2019");
        return lexemes.isAttached(i + 1, "s") || apostrophe && lexemes.isAttached(i + 2, "s");
    }

    private Optional<Days> days(int i) {
        Lexeme lexeme = lexemes.at(i);
        if (!isPlural(i) || !lexeme.isPlainDigits() || !lexeme.text().endsWith("0")) {
            return Optional.empty();
        }
        if (Years.isYear(lexeme)) {
            int first = lexeme.digits(4);
            return Optional.of(Days.ofYears(first, first + (first % 100 == 0 && first < 2000 ? 99 : 9)));
        }
        boolean apostrophe = lexeme.attached() && (lexemes.is(i - 1, "'") || lexemes.is(i - 1, "\u2019"));
        int first = 1900 + lexeme.digits(2);
        return lexeme.text().length() == 2 && apostrophe
                ? Optional.of(Days.ofYears(first, first + 9))
                : Optional.empty();
    }
}
