package org.vouch.render;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole years, or one month, from left to right.
 *
 * @param from the first day, and {@code to} the last
 * @param step what lies between two ticks
 */
record TimeAxis(LocalDate from, LocalDate to, Period step) {
    /** Room left at both ends, in per cent, so that no shape is cut. */
    private static final double MARGIN = 3;

    private static final int MOST_TICKS = 7;

    /** A label under the axis, and where it stands. */
    record Tick(String at, String text) {}

    static TimeAxis over(LocalDate first, LocalDate last) {
        LocalDate from = first.withDayOfYear(1);
        LocalDate to = last.withMonth(12).withDayOfMonth(31);
        int years = to.getYear() - from.getYear() + 1;
        int months = years == 1 ? 3 : years == 2 ? 6 : 12 * Math.max(1, Math.round((float) years / MOST_TICKS));
        return new TimeAxis(from, to, Period.ofMonths(months));
    }

    static TimeAxis of(YearMonth month) {
        return new TimeAxis(month.atDay(1), month.atEndOfMonth(), Period.ofWeeks(1));
    }

    private boolean isMonth() {
        return step.getDays() > 0;
    }

    String label(DateWords dates) {
        return isMonth() ? dates.month(YearMonth.from(from)) : dates.years(from.getYear(), to.getYear());
    }

    /** Returns the place of the day's middle in per cent; days outside the axis stand at its edge. */
    double place(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, day) + 0.5;
        double all = ChronoUnit.DAYS.between(from, to) + 1;
        return MARGIN + (100 - 2 * MARGIN) * Math.max(0, Math.min(1, days / all));
    }

    List<Tick> ticks(Words words) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plus(step)) {
            ticks.add(new Tick(Percent.of(place(day)), text(words, day)));
        }
        return ticks;
    }

    private String text(Words words, LocalDate day) {
        String year = day.getYear() + "";
        String month = words.say("month.short." + day.getMonthValue());
        if (isMonth()) {
            return words.say("date.daymonth", day.getDayOfMonth() + "", month);
        }
        if (step.getMonths() >= 12) {
            return year;
        }
        return day.getMonthValue() == 1 ? words.say("date.tick", month, year) : month;
    }
}
