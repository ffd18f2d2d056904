package org.vouch.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.language.Dates;
import org.vouch.language.Figures;
import org.vouch.text.Piece;
import org.vouch.text.Quotation;

/**
 * Words that an editor puts into a quotation in brackets and that change what it says: {@code has [not] accepted},
 * {@code [un]able}, {@code [all] the ships}, {@code [9]212}. What explains who or what is meant changes nothing.
 */
final class InsertedWords {
    /** Besides the words that limit. */
    private static final Set<String> MEASURES = Set.of(
            "all",
            "always",
            "every",
            "everybody",
            "everyone",
            "first",
            "last",
            "most",
            "about",
            "around",
            "roughly",
            "approximately",
            "almost",
            "nearly",
            "over",
            "least",
            "more",
            "fewer",
            "less");

    /** A prefix that denies the word it is put before. */
    private static final Set<String> DENYING =
            Set.of("un", "in", "im", "ir", "il", "dis", "non", "non-", "mis", "anti", "anti-");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}]++|\\p{N}++|[^\\s]");

    private static final Pattern YEAR = Pattern.compile("(?:\\p{L}++ )?+([12][0-9]{3})");

    private InsertedWords() {}

    /** Returns the first such word of a quotation, as the author wrote it. */
    static Optional<String> changing(Quotation quotation) {
        return quotation.pieces().stream()
                .filter(Piece.Insertion.class::isInstance)
                .map(Piece.Insertion.class::cast)
                .flatMap(insertion -> changing(quotation.words(), insertion).stream())
                .findFirst();
    }

    private static Optional<String> changing(String quotation, Piece.Insertion insertion) {
        List<String> tokens = WORDS.matcher(insertion.text().replace('’', '\''))
                .results()
                .map(match -> match.group())
                .toList();
        boolean prefix =
                insertion.end() < quotation.length() && Character.isLetter(quotation.codePointAt(insertion.end()));
        if (prefix && DENYING.contains(insertion.text().toLowerCase(Locale.ROOT))) {
            return Optional.of(insertion.text());
        }
        if (Figures.hasNumeral(insertion.text()) && !isYearOfDate(quotation, insertion)) {
            return Optional.of(insertion.text());
        }
        return LimitWords.leftOut(tokens)
                .or(() -> tokens.stream()
                        .filter(token -> MEASURES.contains(token.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    /** "On 3 February [2031]", "on 9 May [May 2031]": says of which year the day is that the article names. */
    private static boolean isYearOfDate(String quotation, Piece.Insertion insertion) {
        Matcher year = YEAR.matcher(insertion.text());
        String before = quotation.substring(0, insertion.start());
        return year.matches() && Stream.of(insertion.text(), year.group(1)).anyMatch(put -> isEndOfDate(before, put));
    }

    private static boolean isEndOfDate(String before, String put) {
        String read = before + " " + put;
        return Dates.in(read).stream().anyMatch(date -> date.start() < before.length() && date.end() == read.length());
    }
}
