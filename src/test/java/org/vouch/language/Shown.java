package org.vouch.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouch.content.Bound;

/** Prints what is found in a text as the specification files have it. */
final class Shown {
    private Shown() {}

    /** Prints figures: bound, amount, kind, unit. */
    static String figures(String text) {
        List<Figure> figures = Figures.in(text);
        return figures.isEmpty()
                ? "nothing"
                : figures.stream().map(Shown::figure).collect(Collectors.joining("; "));
    }

    private static String figure(Figure figure) {
        String bound =
                figure.bound() == Bound.EXACTLY ? "" : figure.bound().name().toLowerCase(Locale.ROOT) + " ";
        String kind = figure.kind() == Figure.Kind.ORDINAL ? "no. " : "";
        String low = figure.low().toPlainString();
        String amount = figure.low().equals(figure.high())
                ? low
                : low + ".." + figure.high().toPlainString();
        return bound + kind + amount + figure.unit().map(unit -> " " + unit).orElse("");
    }

    /** Prints dates: the words, and all that they can mean. */
    static String dates(String text, Optional<Days> written) {
        List<DateMention> dates = Dates.in(text);
        return dates.isEmpty()
                ? "nothing"
                : dates.stream().map(date -> date(text, date, written)).collect(Collectors.joining("; "));
    }

    private static String date(String text, DateMention date, Optional<Days> written) {
        String words = text.substring(date.start(), date.end());
        String answers = date.answers(written).stream().map(Shown::days).collect(Collectors.joining(" or "));
        return words + " = " + (answers.isEmpty() ? "?" : answers)
                + (date.contradictsWeekday() ? " (no such weekday)" : "");
    }

    static String days(Days days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (days.isOneDay()) {
            return first.toString();
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        boolean year = wholeMonths && first.getYear() == last.getYear() && first.getDayOfYear() == 1;
        if (year && last.getMonthValue() == 12) {
            return "" + first.getYear();
        }
        return wholeMonths && first.withDayOfMonth(1).equals(last.withDayOfMonth(1))
                ? first.toString().substring(0, 7)
                : first + ".." + last;
    }
}
