package org.vouch.language;

import java.time.LocalDate;

/**
 * The early, middle and late third of a period. Of a year they are January to April, May to August and September to
 * December; of a month the days to the 10th, to the 20th and to its end; of a decade its first four years, the next
 * three and the last three.
 */
final class Thirds {
    private Thirds() {}

    static Days of(Days all, Counted.Piece third) {
        LocalDate second = all.first();
        LocalDate last = all.first();
        if (all.last().isAfter(all.first().plusYears(2))) {
            second = second.plusYears(4);
            last = last.plusYears(7);
        } else if (all.last().isAfter(all.first().plusMonths(6))) {
            second = second.plusMonths(4);
            last = last.plusMonths(8);
        } else if (all.last().isAfter(all.first().plusMonths(2))) {
            second = second.plusMonths(1);
            last = last.plusMonths(2);
        } else if (all.last().isAfter(all.first().plusDays(20))) {
            second = second.plusDays(10);
            last = last.plusDays(20);
        } else {
            return all;
        }
        return switch (third) {
            case EARLY -> new Days(all.first(), second.minusDays(1));
            case MID -> new Days(second, last.minusDays(1));
            case LATE -> new Days(last, all.last());
            default -> all;
        };
    }
}
