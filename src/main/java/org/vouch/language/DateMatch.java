package org.vouch.language;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds one date of a claim, which is no interval, against dates of its evidence. */
record DateMatch(DateMention claim, Optional<Days> claimWritten) {
    private static final int WEEK = 7;

    private static final int HALF_WEEK = 3;

    /** A year in which each day of a month is one. */
    private static final int LEAP = 2000;

    boolean with(DateMention evidence, Optional<Days> evidenceWritten) {
        if (weekdaysDiffer(evidence) || claim.contradictsWeekday()) {
            return false;
        }
        if (claim.when() instanceof When.Habit || evidence.when() instanceof When.Habit) {
            return ofHabit().equals(new DateMatch(evidence, evidenceWritten).ofHabit())
                    && !ofHabit().isEmpty();
        }
        if (claim.when() instanceof When.Before) {
            return When.before(claim.when()).equals(When.before(evidence.when()));
        }
        if (isWider(evidence)) {
            return false;
        }
        boolean sameWords = claim.when().equals(evidence.when());
        boolean sameWeekday = claim.weekday().isEmpty() || evidence.weekday().isPresent();
        if (sameWords && (sameWeekday || evidence.answers(evidenceWritten).isEmpty())) {
            return true;
        }
        List<Days> answers = evidence.answers(evidenceWritten);
        if (answers.isEmpty()) {
            return holdsPart(evidence);
        }
        List<Days> stated = answers.stream()
                .filter(claim::fitsWeekday)
                .map(days -> isWeek(evidence) && isWeekOfMonth()
                        ? Days.of(days.first().plusDays(HALF_WEEK))
                        : days)
                .toList();
        if (claim.when() instanceof PartOfYear part && part.shift() == When.Shift.NONE) {
            return stated.stream().anyMatch(part::holds);
        }
        if (claim.when() instanceof When.Weekday weekday && weekday.shift() == When.Shift.NONE) {
            return stated.stream().anyMatch(days -> isOn(weekday.day(), days));
        }
        return asWhole(stated);
    }

    /** "This month" says less than "this week" of what is to come, and so another thing. */
    private boolean isWider(DateMention evidence) {
        return claim.outlook() != Outlook.PAST
                && claim.when() instanceof Counted here
                && evidence.when() instanceof Counted there
                && here.number() == 0
                && there.number() == 0
                && there.piece() == Counted.Piece.ALL
                && there.period() != Counted.Period.DAY
                && here.period().compareTo(there.period()) > 0;
    }

    private static boolean isWeek(DateMention evidence) {
        return evidence.when() instanceof Counted counted && counted.period() == Counted.Period.WEEK;
    }

    /** "The last week of February" need not begin where "last week" does. */
    private boolean isWeekOfMonth() {
        return claim.when() instanceof PartOfYear part && part.in(LEAP).length() == WEEK
                || claim.when() instanceof When.Whole whole && whole.days().length() == WEEK;
    }

    /** "A Sunday" and "Sundays" name the same days. */
    private Set<DayOfWeek> ofHabit() {
        if (claim.when() instanceof When.Habit habit) {
            return habit.days();
        }
        if (claim.when() instanceof When.Weekend) {
            return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        return claim.when() instanceof When.Weekday weekday ? Set.of(weekday.day()) : Set.of();
    }

    /** Returns whether an interval is the same days as one of the evidence. */
    boolean asWhole(DateMention evidence, Optional<Days> evidenceWritten) {
        List<Days> claimed = claim.answers(claimWritten);
        return claim.when().equals(evidence.when())
                || evidence.answers(evidenceWritten).stream().anyMatch(claimed::contains);
    }

    private boolean asWhole(List<Days> stated) {
        boolean interval = claim.when() instanceof When.Interval;
        return claim.answers(claimWritten).stream()
                .anyMatch(claimed ->
                        stated.stream().anyMatch(days -> interval ? claimed.equals(days) : claimed.contains(days)));
    }

    /** A month without a year holds a day of it without a year. */
    private boolean holdsPart(DateMention evidence) {
        return claim.when() instanceof PartOfYear part
                && part.shift() == When.Shift.NONE
                && evidence.when() instanceof PartOfYear other
                && part.holds(other.in(LEAP));
    }

    private boolean weekdaysDiffer(DateMention evidence) {
        return claim.weekday().isPresent()
                && evidence.weekday().isPresent()
                && !claim.weekday().equals(evidence.weekday());
    }

    private static boolean isOn(DayOfWeek weekday, Days days) {
        return days.isOneDay() && days.first().getDayOfWeek() == weekday;
    }
}
