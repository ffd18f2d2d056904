package org.vouch.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.vouch.language.Counted.Period;
import org.vouch.language.Counted.Piece;

/** Reads dates that are counted from the day of writing: {@code yesterday}, {@code late last year}, {@code last May}. */
record RelativeDates(Lexemes lexemes) {
    /** What was read, and the index after it. */
    record Read(int last, When when, Optional<DayOfWeek> weekday) {
        Read(int last, When when) {
            this(last, when, Optional.empty());
        }
    }

    private static final Map<String, Period> PERIODS = Map.of(
            "day",
            Period.DAY,
            "days",
            Period.DAY,
            "week",
            Period.WEEK,
            "weeks",
            Period.WEEK,
            "month",
            Period.MONTH,
            "months",
            Period.MONTH,
            "year",
            Period.YEAR,
            "years",
            Period.YEAR,
            "decade",
            Period.DECADE,
            "decades",
            Period.DECADE);
    private static final Map<String, When.Shift> SHIFTS =
            Map.of("last", When.Shift.LAST, "this", When.Shift.THIS, "next", When.Shift.NEXT);
    private static final Map<String, Piece> PIECES = Map.of(
            "earlier", Piece.SO_FAR,
            "later", Piece.REST,
            "early", Piece.EARLY,
            "mid", Piece.MID,
            "middle", Piece.MID,
            "late", Piece.LATE);
    private static final Set<String> PARTS_OF_DAY = WordList.of("morning afternoon evening");
    private static final int MOST_AGO = 300;

    Optional<Read> read(int i) {
        Lexeme lexeme = lexemes.at(i);
        return switch (lexeme.lower()) {
            case "yesterday" -> day(i + 1, -1);
            case "today", "tonight" -> day(i + 1, 0);
            case "tomorrow" -> day(i + 1, 1);
            case "last", "this", "next" -> shifted(i);
            case "the" -> newYear(i).or(() -> running(i));
            case "earlier", "later", "early", "mid", "late" -> piece(i);
            case "middle" -> lexemes.is(i + 1, "of") ? piece(i) : Optional.empty();
            default -> ago(i);
        };
    }

    /** Returns the year that "last year", "this year" or "next year" counts from that of writing. */
    static OptionalInt yearsAway(Lexemes lexemes, int i) {
        When.Shift shift = SHIFTS.get(lexemes.at(i).lower());
        return shift == null || !lexemes.is(i + 1, "year") ? OptionalInt.empty() : OptionalInt.of(number(shift));
    }

    private static int number(When.Shift shift) {
        return switch (shift) {
            case LAST -> -1;
            case NEXT -> 1;
            case NONE, THIS -> 0;
        };
    }

    private static Optional<Read> day(int last, int number) {
        return Optional.of(new Read(last, new Counted(Period.DAY, number, Piece.ALL)));
    }

    private Optional<Read> shifted(int i) {
        When.Shift shift = SHIFTS.get(lexemes.at(i).lower());
        Lexeme next = lexemes.at(i + 1);
        if (lexemes.is(i - 1, "the") && lexemes.is(i + 2, "of")) {
            return Optional.empty();
        }
        if (shift == When.Shift.LAST && next.is("night")) {
            return day(i + 2, -1);
        }
        if (shift == When.Shift.THIS && next.isIn(PARTS_OF_DAY)) {
            return day(i + 2, 0);
        }
        return period(i + 1)
                .map(period -> new Read(i + 2, new Counted(period, number(shift), Piece.ALL)))
                .or(() -> weekday(i + 1, shift))
                .or(() -> partOfYear(i + 1, shift));
    }

    /** A week, month, year or decade in the singular; days are counted by other words. */
    private Optional<Period> period(int i) {
        return Optional.ofNullable(PERIODS.get(lexemes.at(i).lower()))
                .filter(period -> period != Period.DAY && !lexemes.at(i).lower().endsWith("s"));
    }

    private Optional<Read> weekday(int i, When.Shift shift) {
        return CalendarWords.weekday(lexemes, i)
                .map(day -> new Read(i + 1, new When.Weekday(day, shift), Optional.of(day)));
    }

    private Optional<Read> partOfYear(int i, When.Shift shift) {
        Optional<Month> month = CalendarWords.month(lexemes.at(i));
        boolean year = Years.isYear(lexemes.at(i + 1)) || lexemes.at(i + 1).isNumber();
        if (month.isPresent()) {
            return year ? Optional.empty() : month.map(PartOfYear::of).map(part -> new Read(i + 1, part.with(shift)));
        }
        return CalendarWords.season(lexemes.at(i))
                .filter(season -> !year)
                .map(PartOfYear::ofSeason)
                .map(part -> new Read(i + 1, part.with(shift)));
    }

    /** "Before the new year", "early in the new year". */
    private Optional<Read> newYear(int i) {
        boolean next = lexemes.is(i + 1, "new")
                && lexemes.is(i + 2, "year")
                && !lexemes.isAny(i + 3, "'", "\u2019")
                && !lexemes.at(i + 3).isCapitalised();
        return next ? Optional.of(new Read(i + 3, new Counted(Period.YEAR, 1, Piece.ALL))) : Optional.empty();
    }

    /** "the past month" is the month up to the day of writing, "the next week" the week after. */
    private Optional<Read> running(int i) {
        Optional<Period> period = lexemes.is(i + 2, "of") ? Optional.empty() : period(i + 2);
        if (period.isEmpty() || lexemes.is(i + 3, "of")) {
            return Optional.empty();
        }
        Period of = period.get();
        return switch (lexemes.at(i + 1).lower()) {
            case "past", "last" -> Optional.of(new Read(i + 3, new Counted(of, -1, Piece.RUNNING)));
            case "coming" -> Optional.of(new Read(i + 3, new Counted(of, 1, Piece.RUNNING)));
            case "previous" -> Optional.of(new Read(i + 3, new Counted(of, -1, Piece.ALL)));
            case "next" -> Optional.of(new Read(i + 3, new Counted(of, 1, Piece.ALL)));
            case "current" -> Optional.of(new Read(i + 3, new Counted(of, 0, Piece.ALL)));
            default -> Optional.empty();
        };
    }

    /** "earlier this month", "late last year", "early in the past decade". */
    private Optional<Read> piece(int i) {
        Piece piece = PIECES.get(lexemes.at(i).lower());
        int at = lexemes.at(i + 1).isDash() || lexemes.isAny(i + 1, "in", "of") ? i + 2 : i + 1;
        return Optional.of(at)
                .flatMap(next -> SHIFTS.containsKey(lexemes.at(next).lower()) ? shifted(next) : newYear(next))
                .filter(read -> read.when() instanceof Counted)
                .map(read -> new Read(read.last(), with((Counted) read.when(), piece)));
    }

    /** What was earlier or later in a period that is not running is all of it, as far as can be told. */
    private static Counted with(Counted counted, Piece piece) {
        boolean openEnded = piece == Piece.SO_FAR || piece == Piece.REST;
        return openEnded && counted.number() != 0 ? counted : new Counted(counted.period(), counted.number(), piece);
    }

    /** "two weeks ago", "a year ago": the day, week, month or year so many before. */
    private Optional<Read> ago(int i) {
        if (!lexemes.is(i + 2, "ago")) {
            return Optional.empty();
        }
        Optional<Integer> number = number(lexemes.at(i));
        Optional<Period> period =
                Optional.ofNullable(PERIODS.get(lexemes.at(i + 1).lower()));
        return number.flatMap(n -> period.map(p -> new Read(i + 3, new Counted(p, -n, Piece.ALL))));
    }

    private static Optional<Integer> number(Lexeme lexeme) {
        if (lexeme.is("a") || lexeme.is("an")) {
            return Optional.of(1);
        }
        int digits = lexeme.digits(3);
        return digits >= 0 && digits <= MOST_AGO
                ? Optional.of(digits)
                : Optional.ofNullable(NumberWords.SMALL.get(lexeme.lower()));
    }
}
