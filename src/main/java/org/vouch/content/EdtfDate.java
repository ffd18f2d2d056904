package org.vouch.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of EDTF level 0 or 1 (ISO 8601-2): {@code 2015}, {@code 2015-05}, {@code 2015-05-09}, {@code 2015-01-28~},
 * {@code 201X}, {@code 2015-XX}, {@code 2020-21} (a season), {@code 2015/2016}, {@code ../2015}, {@code /2015}. Times of
 * day and years of more or fewer than four digits are not part of it.
 *
 * <p>{@code 2015} is the year as a whole; {@code 2015-XX} is some month of it. Both have the same earliest and latest day.
 *
 * @param text as written
 * @param from the start of an interval, or the date itself
 * @param to the end of an interval, or the date itself
 */
public record EdtfDate(String text, End from, End to) {
    private static final Pattern POINT = Pattern.compile("([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([?~%]?)");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}|[0-9]{3}X|[0-9]{2}XX");

    /** An end of a date: a point in time, open, or unknown. */
    public sealed interface End permits Point, Open, Unknown {}

    /**
     * A day, month, season, year, decade or century.
     *
     * @param earliest the first day it can mean
     * @param latest the last day it can mean
     */
    public record Point(
            Precision precision, LocalDate earliest, LocalDate latest, boolean uncertain, boolean approximate)
            implements End {}

    /** Written {@code ..}: the interval has no end on this side. */
    public record Open() implements End {}

    /** Written as nothing: the interval has an end on this side that is not known. */
    public record Unknown() implements End {}

    /** How exact a point is as written. */
    public enum Precision {
        DAY,
        SOME_DAY,
        MONTH,
        SOME_MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY
    }

    /** Returns the date, or nothing where the text is not one. */
    public static Optional<EdtfDate> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text).map(point -> new EdtfDate(text, point, point));
        }
        Optional<End> from = end(text.substring(0, slash));
        Optional<End> to = end(text.substring(slash + 1));
        return from.flatMap(f -> to.filter(t -> isInterval(f, t)).map(t -> new EdtfDate(text, f, t)));
    }

    /** Returns the first day it can mean; absent where the start is open or unknown. */
    public Optional<LocalDate> earliest() {
        return from instanceof Point point ? Optional.of(point.earliest()) : Optional.empty();
    }

    /** Returns the last day it can mean; absent where the end is open or unknown. */
    public Optional<LocalDate> latest() {
        return to instanceof Point point ? Optional.of(point.latest()) : Optional.empty();
    }

    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** Returns whether either end is marked {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return (from instanceof Point a && a.approximate()) || (to instanceof Point b && b.approximate());
    }

    /** Returns whether either end is marked {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return (from instanceof Point a && a.uncertain()) || (to instanceof Point b && b.uncertain());
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isInterval(End from, End to) {
        if (from instanceof Point a && to instanceof Point b) {
            return !a.earliest().isAfter(b.latest());
        }
        return from instanceof Point || to instanceof Point;
    }

    private static Optional<End> end(String text) {
        return switch (text) {
            case "" -> Optional.of(new Unknown());
            case ".." -> Optional.of(new Open());
            default -> point(text).map(point -> point);
        };
    }

    private static Optional<Point> point(String text) {
        Matcher m = POINT.matcher(text);
        if (!m.matches() || !YEAR.matcher(m.group(1)).matches()) {
            return Optional.empty();
        }
        boolean uncertain = m.group(4).equals("?") || m.group(4).equals("%");
        boolean approximate = m.group(4).equals("~") || m.group(4).equals("%");
        return days(m.group(1), m.group(2), m.group(3))
                .map(d -> new Point(d.precision(), d.earliest(), d.latest(), uncertain, approximate));
    }

    private record Days(Precision precision, LocalDate earliest, LocalDate latest) {}

    private static Optional<Days> days(String year, String month, String day) {
        try {
            if (month == null) {
                return Optional.of(years(year));
            }
            if (year.indexOf('X') >= 0) {
                return Optional.empty();
            }
            return day == null ? months(Integer.parseInt(year), month) : day(Integer.parseInt(year), month, day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Days years(String year) {
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        Precision precision =
                year.endsWith("XX") ? Precision.CENTURY : year.endsWith("X") ? Precision.DECADE : Precision.YEAR;
        return new Days(precision, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Seasons are the northern meteorological ones; winter begins in December of its year. */
    private static Optional<Days> months(int year, String month) {
        if (month.equals("XX")) {
            return Optional.of(new Days(Precision.SOME_MONTH, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        if (month.indexOf('X') >= 0) {
            return Optional.empty();
        }
        int number = Integer.parseInt(month);
        if (number >= 21 && number <= 24) {
            YearMonth first = YearMonth.of(year, 3).plusMonths((number - 21) * 3L);
            return Optional.of(new Days(
                    Precision.SEASON, first.atDay(1), first.plusMonths(2).atEndOfMonth()));
        }
        YearMonth of = YearMonth.of(year, number);
        return Optional.of(new Days(Precision.MONTH, of.atDay(1), of.atEndOfMonth()));
    }

    private static Optional<Days> day(int year, String month, String day) {
        if (month.equals("XX") && day.equals("XX")) {
            return Optional.of(new Days(Precision.SOME_DAY, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        if (month.indexOf('X') >= 0 || (day.indexOf('X') >= 0 && !day.equals("XX"))) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(year, Integer.parseInt(month));
        if (day.equals("XX")) {
            return Optional.of(new Days(Precision.SOME_DAY, of.atDay(1), of.atEndOfMonth()));
        }
        LocalDate exact = of.atDay(Integer.parseInt(day));
        return Optional.of(new Days(Precision.DAY, exact, exact));
    }
}
