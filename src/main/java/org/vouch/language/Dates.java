package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the dates that an English text states: of the calendar, with and without a year, and counted from the day of
 * writing. The month May is told from the verb, March from the walk, a year from a count of four digits. Not found are
 * dates that count from another that the text does not name ("in that year", "three days earlier").
 */
public final class Dates {
    private final Lexemes lexemes;
    private final DatePoints points;
    private final DateRuns runs;
    private final RelativeDates relative;
    private final Decades decades;
    private final WeekdayDates weekdays;
    private final PartsOfYear parts;
    private final DatesBeside beside;
    private final DateOutlook outlook;
    private final DateSides sides;

    private Dates(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.points = new DatePoints(lexemes);
        this.runs = new DateRuns(lexemes, points);
        this.relative = new RelativeDates(lexemes);
        this.decades = new Decades(lexemes);
        this.weekdays = new WeekdayDates(lexemes);
        this.parts = new PartsOfYear(lexemes, points);
        this.beside = new DatesBeside(lexemes);
        this.sides = new DateSides(lexemes);
        this.outlook = new DateOutlook(lexemes);
    }

    /** Returns the dates in the order of the text. */
    public static List<DateMention> in(String text) {
        return in(Lexemes.of(text));
    }

    /** Returns whether a word is the name of a month or of a day of the week. */
    public static boolean isCalendarWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Names.MONTHS.contains(lower) || Names.WEEKDAYS.contains(lower);
    }

    static List<DateMention> in(Lexemes lexemes) {
        return new Dates(lexemes).all();
    }

    private List<DateMention> all() {
        List<DateMention> found = new ArrayList<>();
        int i = 0;
        while (i < lexemes.size()) {
            int next = read(i, found);
            i = Math.max(next, i + 1);
        }
        return List.copyOf(found);
    }

    private int read(int i, List<DateMention> found) {
        if (lexemes.at(i).kind() == Lexeme.Kind.MARK) {
            return i + 1;
        }
        Optional<RelativeDates.Read> counted = beside.read(i, found)
                .or(() -> weekdays.read(i))
                .or(() -> parts.read(i))
                .or(() -> relative.read(i))
                .or(() -> decades.read(i));
        if (counted.isPresent()) {
            RelativeDates.Read read = counted.get();
            found.add(new DateMention(
                    lexemes.at(i).start(),
                    lexemes.at(read.last() - 1).end(),
                    read.when(),
                    outlook.of(i, read.last()),
                    sides.of(i, read.last()),
                    sides.deadline(i),
                    read.weekday()));
            return read.last();
        }
        List<DatePoint> run = runs.read(i);
        if (run.isEmpty()) {
            return i + 1;
        }
        int last = run.get(run.size() - 1).last();
        if (run.size() == 2 && runs.isInterval(run.get(0), run.get(1))) {
            interval(run.get(0), run.get(1), found);
        } else {
            run.forEach(point -> point.when().ifPresent(when -> found.add(mention(point, when))));
        }
        return last;
    }

    private void interval(DatePoint from, DatePoint to, List<DateMention> found) {
        from.when()
                .ifPresent(start -> to.when().ifPresent(end -> {
                    DateMention first = mention(from, start);
                    DateMention last = mention(to, end);
                    found.add(new DateMention(
                            first.start(),
                            last.end(),
                            new When.Interval(start, end),
                            first.outlook(),
                            Side.NONE,
                            Optional.empty(),
                            Optional.empty()));
                }));
    }

    private DateMention mention(DatePoint point, When when) {
        return new DateMention(
                lexemes.at(point.first()).start(),
                lexemes.at(point.last() - 1).end(),
                when,
                outlook.of(point.first(), point.last()),
                sides.of(point.first(), point.last()),
                sides.deadline(point.first()),
                point.weekday());
    }
}
