package org.vouch.language;

import java.time.Month;
import java.util.Optional;

/** Reads dates in digits: {@code 2015-01-14}, {@code 14/01/2015}, {@code 14.01.2015} and years. */
record DigitDates(Lexemes lexemes) {

    Optional<DatePoint> read(int i) {
        return iso(i).or(() -> slashed(i)).or(() -> dotted(i)).or(() -> year(i));
    }

    private Optional<DatePoint> iso(int i) {
        boolean shape = Years.isYear(lexemes.at(i))
                && lexemes.isJoint(i + 1)
                && lexemes.at(i + 2).text().length() == 2;
        if (!shape || lexemes.at(i + 2).digits(2) > 12) {
            return Optional.empty();
        }
        boolean day = lexemes.isJoint(i + 3) && lexemes.at(i + 4).text().length() == 2;
        return day ? date(i, i, i + 2, i + 4, i + 5) : yearMonth(i);
    }

    /** "2015-01"; but "2010-12" is read as years. */
    private Optional<DatePoint> yearMonth(int i) {
        int year = lexemes.at(i).digits(4);
        int month = lexemes.at(i + 2).digits(2);
        boolean years = month > year % 100;
        return month < 1 || years || lexemes.isJoint(i + 3)
                ? Optional.empty()
                : Optional.of(DatePoint.at(i)
                        .withMonth(Month.of(month))
                        .withYear(year)
                        .to(i + 3));
    }

    /** The day stands first, unless only the other order gives a date. */
    private Optional<DatePoint> slashed(int i) {
        boolean shape = lexemes.isAttached(i + 1, "/")
                && lexemes.at(i + 2).attached()
                && lexemes.isAttached(i + 3, "/")
                && lexemes.at(i + 4).attached()
                && Years.isYear(lexemes.at(i + 4));
        if (!shape) {
            return Optional.empty();
        }
        return date(i, i + 4, i + 2, i, i + 5).or(() -> date(i, i + 4, i, i + 2, i + 5));
    }

    private Optional<DatePoint> date(int i, int year, int month, int day, int end) {
        return of(
                i,
                lexemes.at(year).digits(4),
                lexemes.at(month).digits(2),
                lexemes.at(day).digits(2),
                end);
    }

    private static Optional<DatePoint> of(int i, int year, int month, int day, int end) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        return Optional.of(DatePoint.at(i)
                .withDay(day)
                .withMonth(Month.of(month))
                .withYear(year)
                .to(end));
    }

    private Optional<DatePoint> dotted(int i) {
        String[] parts =
                lexemes.at(i).kind() == Lexeme.Kind.CODE && lexemes.at(i).text().length() <= 10
                        ? lexemes.at(i).text().split("\\.")
                        : new String[0];
        if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2 || parts[2].length() != 4) {
            return Optional.empty();
        }
        return of(i, Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]), i + 1);
    }

    private Optional<DatePoint> year(int i) {
        return Years.isYearAlone(lexemes, i)
                ? Optional.of(DatePoint.at(i).withYear(lexemes.at(i).digits(4)).to(i + 1))
                : Optional.empty();
    }
}
