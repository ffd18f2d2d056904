package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads dates that stand in a row and complete each other: {@code from 21 to 31 January 2015}, {@code 1950-53},
 * {@code 14, 21 and 28 January}, {@code January 21-31, 2015}.
 */
record DateRuns(Lexemes lexemes, DatePoints points) {
    private static final int MOST = 8;
    private static final Set<String> LISTING = WordList.of(", and or &");
    private static final Set<String> RUNNING = WordList.of("to until till through");

    /** Returns the dates that start at a place, completed; empty where none does. */
    List<DatePoint> read(int i) {
        List<DatePoint> run = daysThenMonth(i);
        if (!run.isEmpty()) {
            return run;
        }
        Optional<DatePoint> first = points.read(i);
        if (first.isEmpty()) {
            return List.of();
        }
        return followed(first.get());
    }

    /** Returns whether the two are the ends of one span of time. */
    boolean isInterval(DatePoint from, DatePoint to) {
        int between = from.last();
        boolean running = lexemes.isIn(between, RUNNING) || lexemes.at(between).isDash();
        return running || lexemes.is(between, "and") && lexemes.is(from.first() - 1, "between");
    }

    /** Days without a month before one with a month. */
    private List<DatePoint> daysThenMonth(int i) {
        List<DatePoint> days = new ArrayList<>();
        int at = i;
        while (days.size() < MOST) {
            int after = lexemes.at(at).isNumber() ? points.afterDay(at) : -1;
            int next = after < 0 ? -1 : afterConnection(after);
            if (next < 0) {
                break;
            }
            days.add(DatePoint.at(at).withDay(points.day(at)).to(after));
            at = lexemes.is(next, "the") ? next + 1 : next;
        }
        if (days.isEmpty()) {
            return List.of();
        }
        Optional<DatePoint> last = lexemes.at(at).isNumber()
                ? points.read(at)
                        .filter(point ->
                                point.day().isPresent() && point.month().isPresent())
                : Optional.empty();
        return last.map(point -> completed(days, point)).orElse(List.of());
    }

    private static List<DatePoint> completed(List<DatePoint> before, DatePoint last) {
        List<DatePoint> run = new ArrayList<>();
        before.forEach(point -> run.add(point.completedBy(last)));
        run.add(last);
        return run;
    }

    private int afterConnection(int i) {
        Lexeme lexeme = lexemes.at(i);
        if (lexeme.isDash()) {
            return i + 1;
        }
        if (lexeme.is(",") && lexemes.isIn(i + 1, LISTING)) {
            return i + 2;
        }
        return lexeme.isIn(LISTING) || lexeme.isIn(RUNNING) ? i + 1 : -1;
    }

    private List<DatePoint> followed(DatePoint first) {
        int at = first.last();
        int next = afterConnection(at);
        if (next < 0) {
            return List.of(first);
        }
        boolean listing = lexemes.isIn(at, LISTING);
        List<DatePoint> months = monthsInList(first);
        if (months.size() > 2) {
            return months;
        }
        Optional<DatePoint> second = shortened(first, next).or(() -> points.read(next));
        return second.filter(point -> listing ? isListed(first, point) : isSpan(first, point))
                .map(point -> List.of(first.completedBy(point), inheriting(first, point)))
                .orElse(List.of(first));
    }

    /** "In January, April and September 2029": three months or more, of which the last has the year of all. */
    private List<DatePoint> monthsInList(DatePoint first) {
        List<DatePoint> months = new ArrayList<>(List.of(first));
        int at = first.last();
        while (months.size() < MOST && isBareMonth(months.get(months.size() - 1))) {
            int next = lexemes.isIn(at, LISTING) ? afterConnection(at) : -1;
            Optional<DatePoint> month = next < 0 ? Optional.empty() : points.read(next);
            if (month.isEmpty()
                    || month.get().month().isEmpty()
                    || !month.get().day().isEmpty()) {
                break;
            }
            months.add(month.get());
            at = month.get().last();
        }
        DatePoint last = months.get(months.size() - 1);
        return months.stream().map(month -> month.completedBy(last)).toList();
    }

    private static boolean isBareMonth(DatePoint point) {
        return point.month().isPresent()
                && point.day().isEmpty()
                && point.year().isEmpty()
                && point.yearsAway().isEmpty();
    }

    /** Months or days with a month in a list take the year of the last. */
    private boolean isListed(DatePoint first, DatePoint second) {
        boolean months = first.month().isPresent() && second.month().isPresent();
        boolean between = lexemes.is(first.first() - 1, "between") && lexemes.is(first.last(), "and");
        return (months || between) && first.isLike(second) && !lexemes.is(first.last(), ",");
    }

    private boolean isSpan(DatePoint first, DatePoint second) {
        boolean dash = lexemes.at(first.last()).isDash();
        boolean placed = !dash || lexemes.isJoint(first.last()) || first.isLike(second);
        return placed
                && first.isLike(second)
                && (second.month().isPresent() || second.year().isPresent());
    }

    /** "1950-53", "2015/16" are read as years; "January 21-31, 2015" as days of the month named first. */
    private Optional<DatePoint> shortened(DatePoint first, int next) {
        Lexeme lexeme = lexemes.at(next);
        if (first.year().isPresent() && first.month().isEmpty() && lexemes.isJoint(next - 1)) {
            int number = lexeme.text().length() == 2 ? lexeme.digits(2) : -1;
            int year = first.year().getAsInt() / 100 * 100 + number;
            return number < 0 || year <= first.year().getAsInt()
                    ? Optional.empty()
                    : Optional.of(DatePoint.at(next).withYear(year).to(next + 1));
        }
        boolean monthFirst = first.day().isPresent()
                && !lexemes.at(first.first()).isNumber()
                && first.year().isEmpty();
        int after = monthFirst && lexeme.isNumber() && !lexemes.is(first.last(), ",") ? points.afterDay(next) : -1;
        boolean month = after > 0 && CalendarWords.month(lexemes.at(after)).isPresent();
        if (after < 0 || month) {
            return Optional.empty();
        }
        DatePoint day = DatePoint.at(next)
                .withDay(points.day(next))
                .withMonth(first.month().orElseThrow())
                .to(after);
        int year = lexemes.is(after, ",") ? after + 1 : after;
        return Optional.of(
                Years.isYear(lexemes.at(year))
                        ? day.withYear(lexemes.at(year).digits(4)).to(year + 1)
                        : day);
    }

    /** A second date without a year, after a first one with it, is of the same year: "21 January 2015 to 3 February". */
    private static DatePoint inheriting(DatePoint first, DatePoint second) {
        boolean without = second.year().isEmpty()
                && second.yearsAway().isEmpty()
                && second.month().isPresent();
        return without && first.year().isPresent()
                ? second.withYear(first.year().getAsInt())
                : second;
    }
}
