package org.vouch.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date that a text states: whole, without a year, or counted from the day on which the text was written. An interval
 * is one mention; {@link #ends} gives its two dates.
 *
 * @param when what the words say; equal in two mentions that say the same in this form
 * @param outlook whether the words around it look back or ahead
 * @param side on which side of it the words around it put something
 * @param deadline what "by", "before" or "until" makes of it; absent where none of them stands before it
 * @param weekday the day of the week that is written beside the date, or is all of it
 */
public record DateMention(
        int start,
        int end,
        When when,
        Outlook outlook,
        Side side,
        Optional<Deadline> deadline,
        Optional<DayOfWeek> weekday) {
    /** Days of writing beyond which a relative date tells nothing. */
    private static final long MOST_DAYS = 4_000;

    /**
     * Returns what it can mean, each of the answers once, in the order of time; empty where nothing can be told. Of a
     * date without a year it is the nearest in the past and the nearest in the future, or one of them where the words
     * around it decide.
     *
     * @param written the days on which the text can have been written; absent where that is not known
     */
    public List<Days> answers(Optional<Days> written) {
        if (when.always().isPresent() || written.isEmpty()) {
            return when.always().stream().toList();
        }
        Days days = written.get();
        if (days.first().plusDays(MOST_DAYS).isBefore(days.last())) {
            return List.of();
        }
        TreeSet<Days> answers = new TreeSet<>(Days.BY_TIME);
        for (LocalDate day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
            answers.addAll(when.answers(day, outlook));
        }
        return fitting(List.copyOf(answers));
    }

    /** A weekday beside a day without a year rules out the years in which it does not fit, if any is left. */
    private List<Days> fitting(List<Days> answers) {
        List<Days> fitting = answers.stream().filter(this::fitsWeekday).toList();
        return fitting.isEmpty() ? answers : fitting;
    }

    /** Returns whether no other day of the week than that of one day is written beside it. */
    public boolean fitsWeekday(Days days) {
        return weekday.isEmpty() || !days.isOneDay() || days.first().getDayOfWeek() == weekday.get();
    }

    /** Returns the same mention in a text in which it stands so many characters further on. */
    public DateMention movedBy(int characters) {
        return new DateMention(start + characters, end + characters, when, outlook, side, deadline, weekday);
    }

    /** Returns whether the words alone give the year. */
    public boolean isWhole() {
        return when.always().isPresent();
    }

    /** Returns whether a weekday is written beside a whole date that is another day of the week. */
    public boolean contradictsWeekday() {
        return when.always().filter(days -> !fitsWeekday(days)).isPresent();
    }

    /** Returns the date alone of a day and month with a weekday beside them; absent where there are not all three. */
    public Optional<DateMention> withoutWeekday() {
        return weekday.flatMap(beside -> day())
                .map(day -> new DateMention(start, end, when, outlook, side, deadline, Optional.empty()));
    }

    /** Returns whether it is one day, whatever its year or week. */
    boolean isOneDay() {
        return when instanceof When.Weekday
                || when instanceof When.DayBeside
                || when instanceof Counted counted && counted.period() == Counted.Period.DAY
                || !(when instanceof When.Interval) && day().isPresent();
    }

    /** Returns whether it is so many days, weeks or years ago, and so a figure too. */
    public boolean countsBack() {
        return when instanceof Counted counted && counted.number() < -1;
    }

    /** Returns whether it counts from another date, which may stand elsewhere: "the week before". */
    public boolean isBesideAnother() {
        return when instanceof When.Before || when instanceof When.Beside;
    }

    /** Returns whether both are so long before another date, and not as long: "the week before", "the month before". */
    public boolean rivals(DateMention evidence) {
        Optional<When.Before> here = When.before(when);
        Optional<When.Before> there = When.before(evidence.when);
        return here.isPresent()
                && there.filter(other -> other.period() != Counted.Period.DAY)
                        .filter(other -> other.away() == here.get().away())
                        .isPresent()
                && !here.equals(there);
    }

    /**
     * Returns whether two deadlines, this one of a claim, are on one day: "before the end of November" and "before
     * December" are, "by the end of the month" and "by the end of the week" are not. Absent where one of them is none, or
     * where nothing can be told.
     *
     * @param evidenceDays what the other can mean
     */
    public Optional<Boolean> endsWith(DateMention evidence, List<Days> evidenceDays, Optional<Days> claimWritten) {
        boolean sameWord = deadline.equals(evidence.deadline) && !deadline.equals(Optional.of(Deadline.END));
        Set<LocalDate> here = lastDays(answers(claimWritten));
        Set<LocalDate> there = evidence.lastDays(evidenceDays);
        if (sameWord || here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        boolean open = !hasYear() && !evidence.hasYear();
        boolean same = here.stream()
                .anyMatch(day -> there.contains(day)
                        || open
                                && there.stream()
                                        .anyMatch(other -> MonthDay.from(day).equals(MonthDay.from(other))));
        boolean loose = Stream.of(deadline, evidence.deadline).anyMatch(Optional.of(Deadline.BY)::equals);
        return Optional.of(same).filter(found -> found || !loose);
    }

    /**
     * Returns whether the last day that this date, of a claim, sets is that of the evidence: "by 30 April" for "by the end of
     * the month", "by the end of March" for "in the first quarter".
     *
     * @param evidenceDays what the other can mean
     */
    public boolean setsLastDayOf(DateMention evidence, List<Days> evidenceDays, Optional<Days> claimWritten) {
        boolean sure = evidence.deadline.equals(Optional.of(Deadline.END))
                || evidence.deadline.isEmpty() && evidence.side != Side.FROM && evidence.side != Side.EARLIEST;
        Set<LocalDate> there = evidenceDays.stream()
                .filter(days -> sure && !days.isOneDay())
                .map(Days::last)
                .collect(Collectors.toSet());
        return answers(claimWritten).stream()
                .flatMap(days -> lastDay(days).stream())
                .anyMatch(there::contains);
    }

    /** "By April" and "by the end of April" have the month's last day, "before April" the day before it. */
    private Optional<LocalDate> lastDay(Days days) {
        return deadline.filter(kind -> kind != Deadline.NOT_BEFORE)
                .map(kind -> kind == Deadline.BEFORE ? days.first().minusDays(1) : days.last());
    }

    /** Returns the years from the one to the other of an interval of whole years; absent where it is none. */
    public OptionalInt yearsBetween() {
        boolean years = ends().size() == 2 && ends().stream().allMatch(DateMention::isYear);
        Optional<Days> days = when.always().filter(span -> years);
        return days.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        days.get().last().getYear() - days.get().first().getYear());
    }

    private boolean isYear() {
        return when.always()
                .filter(days -> days.first().getDayOfYear() == 1)
                .filter(days -> days.last().equals(days.first().plusYears(1).minusDays(1)))
                .isPresent();
    }

    /** Returns whether what is said of one date cannot be true of the other: "before May" and "after May", "in May", "in May at the earliest". */
    public boolean contradicts(DateMention evidence) {
        return side.contradicts(evidence.side)
                || side == Side.ON && (evidence.isBeforeIt() || evidence.side == Side.EARLIEST)
                || evidence.side == Side.ON
                        && deadline.filter(kind -> kind == Deadline.BEFORE).isPresent();
    }

    private boolean isBeforeIt() {
        return deadline.filter(kind -> kind == Deadline.BEFORE || kind == Deadline.NOT_BEFORE)
                .isPresent();
    }

    /** Returns whether the last day is all that it says: "before May", "by the end of the year". */
    public boolean isDeadline() {
        return deadline.filter(kind -> kind != Deadline.BY).isPresent();
    }

    private boolean hasYear() {
        return !(when instanceof PartOfYear part && part.shift() == When.Shift.NONE);
    }

    /** Of one day there is nothing to tell but the day. */
    private Set<LocalDate> lastDays(List<Days> answers) {
        return deadline.stream()
                .flatMap(kind ->
                        answers.stream().filter(days -> !days.isOneDay()).flatMap(days -> kind.of(days).stream()))
                .collect(Collectors.toSet());
    }

    /** Returns the two dates of an interval, each held by itself; empty where it is none. */
    public List<DateMention> ends() {
        return when instanceof When.Interval interval
                ? Stream.of(interval.from(), interval.to())
                        .map(end -> new DateMention(
                                start, end(), end, outlook, Side.NONE, Optional.empty(), Optional.empty()))
                        .toList()
                : List.of();
    }

    /** Returns day and month where both are stated, with or without a year. */
    public Optional<MonthDay> day() {
        return part().filter(PartOfYear::isOneDay).map(PartOfYear::first);
    }

    /** Returns the month where one is stated, with or without a day or a year. */
    public Optional<Month> month() {
        return part().filter(part -> part.first().getMonth() == part.last().getMonth())
                .map(part -> part.first().getMonth());
    }

    /** Returns the part of a year that is stated, whether the year is or not. */
    private Optional<PartOfYear> part() {
        if (when instanceof PartOfYear part) {
            return Optional.of(part);
        }
        if (when instanceof When.PartOfOtherYear other) {
            return Optional.of(other.part());
        }
        return when.always()
                .filter(days -> days.first().getYear() == days.last().getYear())
                .map(days -> new PartOfYear(MonthDay.from(days.first()), MonthDay.from(days.last()), When.Shift.NONE));
    }

    /**
     * Returns whether this date, of a claim, is what a date of the evidence says. It may be less exact ("in 2011" for
     * "in August 2011"), never more. A date without a year agrees with that part of any year; a whole date agrees with
     * one without a year only through the days on which the evidence was written. The same relative words agree. Each
     * end of an interval is held by itself. The weekdays must not differ.
     */
    public boolean agrees(DateMention evidence, Optional<Days> evidenceWritten, Optional<Days> claimWritten) {
        if (when instanceof When.Interval) {
            return agrees(List.of(evidence), evidenceWritten, claimWritten);
        }
        Optional<Boolean> ends = endsWith(evidence, evidence.answers(evidenceWritten), claimWritten);
        if (ends.isPresent()) {
            return ends.get();
        }
        return Stream.concat(Stream.of(evidence), evidence.ends().stream())
                .anyMatch(date -> new DateMatch(this, claimWritten).with(date, evidenceWritten));
    }

    /** Returns whether this date, of a claim, is what the dates of one evidence say; the ends of an interval may differ in it. */
    public boolean agrees(List<DateMention> evidence, Optional<Days> evidenceWritten, Optional<Days> claimWritten) {
        if (!(when instanceof When.Interval)) {
            return evidence.stream().anyMatch(date -> agrees(date, evidenceWritten, claimWritten));
        }
        boolean whole =
                evidence.stream().anyMatch(date -> new DateMatch(this, claimWritten).asWhole(date, evidenceWritten));
        return whole || ends().stream().allMatch(end -> end.agrees(evidence, evidenceWritten, claimWritten));
    }

    /** Returns whether this date, of a claim, is that of known days: an article's date of issue or the time of a fact. */
    public boolean agrees(Days evidence, Optional<Days> claimWritten) {
        DateMention date = new DateMention(
                start, end, new When.Whole(evidence), Outlook.EITHER, Side.NONE, Optional.empty(), Optional.empty());
        return new DateMatch(this, claimWritten).with(date, Optional.empty());
    }
}
