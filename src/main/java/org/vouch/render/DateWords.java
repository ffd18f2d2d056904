package org.vouch.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.vouch.content.Basis;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;
import org.vouch.content.EdtfDate.Open;
import org.vouch.content.EdtfDate.Point;
import org.vouch.content.EdtfDate.Precision;

/** Puts EDTF dates into words: {@code 2015-01-28~} is "about 28 January 2015", {@code 2020/..} is "since 2020". */
final class DateWords {
    private final Words words;

    DateWords(Words words) {
        this.words = words;
    }

    DateText text(EdtfDate date, Optional<Dating> dating) {
        Optional<Dating> reasoned = dating.filter(d -> d.basis() != Basis.SHOWN);
        return new DateText(
                inWords(date),
                machine(date),
                reasoned.map(d -> words.of("basis", d.basis())),
                reasoned.flatMap(Dating::why));
    }

    DateText text(EdtfDate date) {
        return text(date, Optional.empty());
    }

    String inWords(EdtfDate date) {
        if (!date.isInterval()) {
            return date.from() instanceof Point point ? qualified(point) : date.text();
        }
        if (date.from() instanceof Point from && date.to() instanceof Point to) {
            return span(from, to);
        }
        if (date.from() instanceof Point from) {
            return bound(date.to() instanceof Open ? "date.since" : "date.from", from);
        }
        if (date.to() instanceof Point to) {
            return bound(date.from() instanceof Open ? "date.until" : "date.to", to);
        }
        return date.text();
    }

    String day(LocalDate day) {
        return words.say("date.day", day.getDayOfMonth() + "", month(day), day.getYear() + "");
    }

    String month(YearMonth month) {
        return words.say("date.month", month(month.atDay(1)), month.getYear() + "");
    }

    /** Returns the years from the first to the last, or the one year that both are. */
    String years(int from, int to) {
        return from == to ? from + "" : words.say("date.years", from + "", to + "");
    }

    /** In some languages a preposition asks for an article before a day, and for another case of a decade's name. */
    private String bound(String key, Point point) {
        if (!isPlain(point)) {
            return words.say(key, qualified(point, "date.about"));
        }
        return switch (point.precision()) {
            case DAY, SEASON -> words.say(key + ".day", point(point));
            case DECADE -> words.say(key + ".decade", point.earliest().getYear() + "");
            case CENTURY -> century(key + ".century", point.earliest());
            default -> words.say(key, point(point));
        };
    }

    private String span(Point from, Point to) {
        LocalDate a = from.earliest();
        LocalDate b = to.earliest();
        boolean days = from.precision() == Precision.DAY && to.precision() == Precision.DAY && isPlain(from);
        if (days && isPlain(to) && a.getYear() == b.getYear()) {
            return a.getMonth() == b.getMonth()
                    ? words.say("date.days", a.getDayOfMonth() + "", b.getDayOfMonth() + "", month(a), a.getYear() + "")
                    : words.say("date.span", words.say("date.daymonth", a.getDayOfMonth() + "", month(a)), day(b));
        }
        return words.say("date.span", qualified(from), qualified(to));
    }

    private static boolean isPlain(Point point) {
        return !point.approximate() && !point.uncertain();
    }

    private String qualified(Point point) {
        return qualified(point, point.precision() == Precision.DAY ? "date.about.day" : "date.about");
    }

    private String qualified(Point point, String about) {
        String text = point(point);
        if (point.approximate()) {
            text = words.say(about, text);
        }
        return point.uncertain() ? words.say("date.uncertain", text) : text;
    }

    private String point(Point point) {
        LocalDate day = point.earliest();
        String year = String.valueOf(day.getYear());
        return switch (point.precision()) {
            case DAY -> day(day);
            case SOME_DAY ->
                wholeYear(point)
                        ? words.say("date.someday.year", year)
                        : words.say("date.someday", words.say("date.month", month(day), year));
            case MONTH -> words.say("date.month", month(day), year);
            case SOME_MONTH -> words.say("date.somemonth", year);
            case SEASON -> words.say("date.season", words.say("season." + day.getMonthValue() / 3), year);
            case YEAR -> year;
            case DECADE -> words.say("date.decade", year);
            case CENTURY -> century("date.century", day);
        };
    }

    private String century(String key, LocalDate first) {
        return words.say(key, first.getYear() + "", first.getYear() / 100 + 1 + "");
    }

    private static boolean wholeYear(Point point) {
        return point.earliest().getMonth() != point.latest().getMonth();
    }

    private String month(LocalDate day) {
        return words.say("month." + day.getMonthValue());
    }

    /** HTML's {@code <time>} knows a day, a month and a year; nothing vaguer may stand there. */
    private static Optional<String> machine(EdtfDate date) {
        boolean plain = !date.isInterval() && date.from() instanceof Point point && isPlain(point);
        return plain && date.text().matches("[0-9]{4}(-[01][0-9](-[0-9]{2})?)?")
                ? Optional.of(date.text())
                : Optional.empty();
    }
}
