package org.vouch.check;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vouch.language.DateMention;
import org.vouch.language.Days;

/**
 * What an article's date plausibly means. A newspaper that prints no year means the nearest: of the answers that the
 * words leave, one more than twice as far from the day of writing as the nearest is not taken.
 */
final class PlausibleDays {
    private PlausibleDays() {}

    static List<Days> of(DateMention date, Optional<Days> written) {
        List<Days> answers = date.answers(written);
        if (answers.size() < 2 || written.isEmpty() || isWeekday(date)) {
            return answers;
        }
        long nearest = answers.stream()
                .mapToLong(answer -> distance(answer, written.get()))
                .min()
                .orElseThrow();
        return answers.stream()
                .filter(answer -> distance(answer, written.get()) <= 2 * nearest)
                .toList();
    }

    /** Returns whether the date is a day of the week alone: the last and the next are as near as each other. */
    static boolean isWeekday(DateMention date) {
        return date.weekday().isPresent() && date.day().isEmpty();
    }

    /** Returns how many days the date leaves open; as many as there are where nothing can be told. */
    static long length(DateMention date, Optional<Days> written) {
        if (date.day().isPresent() || isWeekday(date)) {
            return 1;
        }
        return date.answers(written).stream()
                .mapToLong(answer -> ChronoUnit.DAYS.between(answer.first(), answer.last()) + 1)
                .min()
                .orElse(date.month().isPresent() ? 31 : Long.MAX_VALUE);
    }

    /** Returns the days between the two, none where they overlap. */
    private static long distance(Days answer, Days written) {
        if (answer.first().isAfter(written.last())) {
            return ChronoUnit.DAYS.between(written.last(), answer.first());
        }
        return Math.max(0, ChronoUnit.DAYS.between(answer.last(), written.first()));
    }
}
