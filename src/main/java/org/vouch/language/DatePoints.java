package org.vouch.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one date of the calendar at a place: {@code Thursday 28 August 2025}, {@code May 9}, {@code late 2011}. */
record DatePoints(Lexemes lexemes) {
    private static final Map<String, Counted.Piece> THIRDS =
            Map.of("early", Counted.Piece.EARLY, "mid", Counted.Piece.MID, "late", Counted.Piece.LATE);
    private static final Set<String> SEASON_BEFORE = WordList.of(
            "in during by before after beyond till over through throughout since until last next this that early mid late each every");
    private static final Set<String> DETERMINERS =
            WordList.of("the a an his her its their our your my s this that any every");

    Optional<DatePoint> read(int i) {
        Lexeme lexeme = lexemes.at(i);
        if (lexeme.isNumber() || lexeme.kind() == Lexeme.Kind.CODE) {
            return new DigitDates(lexemes).read(i).or(() -> dayMonth(i));
        }
        if (!lexeme.isWord()) {
            return Optional.empty();
        }
        if (lexeme.isIn(CalendarWords.THIRDS)) {
            return inThird(i);
        }
        return weekday(i)
                .or(() -> lexeme.is("the") ? theDay(i) : monthFirst(i))
                .or(() -> season(i))
                .or(() -> feast(i));
    }

    private Optional<DatePoint> inThird(int i) {
        int next = lexemes.at(i + 1).isDash() ? i + 2 : i + 1;
        int at = lexemes.is(next, "in") ? next + 1 : next;
        if (lexemes.isIn(at, CalendarWords.THIRDS)) {
            return Optional.empty();
        }
        return read(at).filter(point -> point.day().isEmpty() && point.weekday().isEmpty())
                .map(point -> point.from(i).withThird(THIRDS.get(lexemes.at(i).lower())));
    }

    private Optional<DatePoint> weekday(int i) {
        Optional<DayOfWeek> whole = CalendarWords.weekday(lexemes, i);
        Optional<DayOfWeek> day = whole.or(() -> CalendarWords.shortWeekday(lexemes.at(i)));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int at = i + 1;
        while (at < i + 3
                && !lexemes.at(at).isWord()
                && !lexemes.at(at).isNumber()
                && lexemes.isAny(at, ",", ".", "(")) {
            at++;
        }
        int next = lexemes.is(at, "the") ? at + 1 : at;
        return dayMonth(next)
                .or(() -> monthFirst(next))
                .filter(point -> point.day().isPresent())
                .or(() -> whole.map(name -> DatePoint.at(i).to(i + 1)))
                .map(point -> closed(point.from(i).withWeekday(day.get())));
    }

    /** "Thursday (28 August)": the bracket belongs to the date. */
    private DatePoint closed(DatePoint point) {
        boolean bracket = lexemes.is(point.first() + 1, "(") && lexemes.is(point.last(), ")");
        return bracket ? point.to(point.last() + 1) : point;
    }

    private Optional<DatePoint> theDay(int i) {
        return dayMonth(i + 1).filter(point -> !lexemes.at(i + 2).isNumber()).map(point -> point.from(i));
    }

    private Optional<DatePoint> dayMonth(int i) {
        int afterDay = afterDay(i);
        if (afterDay < 0) {
            return Optional.empty();
        }
        int at = lexemes.is(afterDay, "of") ? afterDay + 1 : afterDay;
        return month(at).map(name -> {
            DatePoint point = DatePoint.at(i).withDay(day(i)).withMonth(name).to(at + 1);
            return withYear(afterStop(point));
        });
    }

    /** Returns the index after a day of a month, or -1 where none is. */
    int afterDay(int i) {
        Optional<Integer> word =
                Optional.ofNullable(NumberWords.ORDINAL_DAYS.get(lexemes.at(i).lower()));
        if (word.isPresent()) {
            return lexemes.is(i + 1, "of") ? i + 1 : -1;
        }
        int number = lexemes.at(i).digits(2);
        if (number < 1 || number > 31) {
            return -1;
        }
        return lexemes.at(i + 1).attached() && lexemes.isIn(i + 1, CalendarWords.ORDINAL_ENDINGS) ? i + 2 : i + 1;
    }

    int day(int i) {
        return NumberWords.ORDINAL_DAYS.getOrDefault(
                lexemes.at(i).lower(), lexemes.at(i).digits(2));
    }

    private Optional<Month> month(int i) {
        return CalendarWords.month(lexemes.at(i)).or(() -> CalendarWords.shortMonth(lexemes.at(i)));
    }

    /** Returns the point with the full stop of a shortened month, where a number follows or it ends the date. */
    private DatePoint afterStop(DatePoint point) {
        Lexeme month = lexemes.at(point.last() - 1);
        boolean stop = CalendarWords.shortMonth(month).isPresent() && lexemes.isAttached(point.last(), ".");
        return stop && !lexemes.at(point.last() + 1).isCapitalised() ? point.to(point.last() + 1) : point;
    }

    private Optional<DatePoint> monthFirst(int i) {
        Optional<Month> name = month(i);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        DatePoint point = afterStop(DatePoint.at(i).withMonth(name.get()).to(i + 1));
        DatePoint withDay = withDay(point);
        DatePoint whole = withYear(withDay);
        boolean alone = whole.last() == point.last();
        return Optional.of(whole).filter(found -> !alone || isMonth(i));
    }

    private DatePoint withDay(DatePoint point) {
        int at = lexemes.is(point.last(), "the") ? point.last() + 1 : point.last();
        int after = lexemes.at(at).isNumber() ? afterDay(at) : -1;
        boolean in = lexemes.is(point.first() - 1, "in") && !lexemes.is(after, ",");
        boolean more = lexemes.isAttached(after, ":")
                || lexemes.isAttached(after, "%")
                || NumberWords.SCALES.containsKey(lexemes.at(after).lower());
        return after < 0 || in || more ? point : point.withDay(day(at)).to(after);
    }

    private DatePoint withYear(DatePoint point) {
        int at = point.last();
        int year = lexemes.is(at, ",") || lexemes.is(at, "of") ? at + 1 : at;
        if (isYearHere(year)) {
            return point.withYear(lexemes.at(year).digits(4)).to(year + 1);
        }
        int away = lexemes.is(at, "of") ? at + 1 : at;
        OptionalInt years = RelativeDates.yearsAway(lexemes, away);
        return years.isPresent() ? point.withYearsAway(years.getAsInt()).to(away + 2) : point;
    }

    private boolean isYearHere(int i) {
        boolean joined = lexemes.at(i + 1).attached() && lexemes.at(i + 1).isWord();
        return Years.isYear(lexemes.at(i)) && !joined;
    }

    /** Returns whether a month without day and year is meant: "in May", "the May talks", but not "Mrs May", "may". */
    private boolean isMonth(int i) {
        Lexeme name = lexemes.at(i);
        if (CalendarWords.month(name).isEmpty()) {
            return false;
        }
        if (!name.isIn(CalendarWords.DOUBTFUL_MONTHS)) {
            return !lexemes.at(i + 1).isCapitalised() || lexemes.isIn(i - 1, CalendarWords.LEADING);
        }
        Lexeme before = lexemes.at(i - 1);
        if (lexemes.is(i + 1, "day") && lexemes.at(i + 1).isCapitalised()) {
            return false;
        }
        boolean early = before.is("as") && lexemes.isAny(i - 2, "early", "late", "soon");
        if (early || before.isIn(CalendarWords.LEADING) && !before.isCapitalised() || isPreposition(i - 1)) {
            return true;
        }
        boolean noun = lexemes.at(i + 1).isWord()
                && !lexemes.at(i + 1).isCapitalised()
                && !lexemes.isIn(i + 1, FunctionWords.ALL);
        boolean other = lexemes.isAny(i - 1, "and", "or")
                && CalendarWords.month(lexemes.at(i - 2)).isPresent();
        return other
                || before.isIn(DETERMINERS) && noun
                || before.isDash() && lexemes.isIn(i - 2, CalendarWords.THIRDS);
    }

    private boolean isPreposition(int i) {
        return lexemes.isIn(i, CalendarWords.LEADING) && (lexemes.startsSentence(i) || isUpper(i));
    }

    private boolean isUpper(int i) {
        return lexemes.at(i).text().chars().allMatch(Character::isUpperCase);
    }

    /** "by Christmas", "on Christmas Eve 2033", "on New Year's Day"; not "the Christmas tree", "Christmas Island". */
    private Optional<DatePoint> feast(int i) {
        boolean newYear = lexemes.is(i, "new")
                && lexemes.is(i + 1, "year")
                && lexemes.at(i).isCapitalised();
        int name = newYear && lexemes.is(i + 3, "s") ? i + 4 : i + 1;
        boolean eve = lexemes.is(name, "eve");
        boolean day = lexemes.is(name, "day") && lexemes.at(name).isCapitalised();
        if (newYear && (eve || day)) {
            DatePoint first = DatePoint.at(i).withDay(eve ? 31 : 1).withMonth(eve ? Month.DECEMBER : Month.JANUARY);
            return Optional.of(withYear(first.to(name + 1)));
        }
        boolean alone =
                lexemes.isIn(i - 1, CalendarWords.LEADING) && !lexemes.at(i + 1).isCapitalised();
        if (!lexemes.is(i, "christmas") || !alone && !eve && !day) {
            return Optional.empty();
        }
        DatePoint christmas = DatePoint.at(i).withDay(eve ? 24 : 25).withMonth(Month.DECEMBER);
        return Optional.of(withYear(christmas.to(eve || day ? i + 2 : i + 1)));
    }

    private Optional<DatePoint> season(int i) {
        Optional<Month> start = CalendarWords.season(lexemes.at(i));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        DatePoint point = DatePoint.at(i).withSeason(start.get()).to(i + 1);
        DatePoint whole = withYear(point);
        int before = lexemes.is(i - 1, "the") ? i - 2 : i - 1;
        boolean alone = !lexemes.is(i, "fall")
                && !lexemes.at(i).isCapitalised()
                && !lexemes.is(i + 1, "of")
                && (lexemes.isIn(before, SEASON_BEFORE) || lexemes.is(before, "for") && before == i - 2);
        return Optional.of(whole).filter(found -> whole.last() > point.last() || alone);
    }
}
