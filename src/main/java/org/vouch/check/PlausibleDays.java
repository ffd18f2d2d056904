package org.vouch.check;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Modality;
import org.vouch.language.DateMention;
import org.vouch.language.Days;

/**
 * What an article's date plausibly means. A newspaper that prints no year means the nearest: of the answers that the
 * words leave, one more than twice as far from the day of writing as the nearest is not taken.
 */
final class PlausibleDays {
    private PlausibleDays() {}

    /**
     * @param modality of the words: what is planned or foretold lies ahead, if one of the answers does
     */
    static List<Days> of(DateMention date, Optional<Days> written, Modality modality) {
        List<Days> all = date.answers(written);
        boolean ahead = modality == Modality.PLAN || modality == Modality.PREDICTION;
        List<Days> future = ahead && written.isPresent()
                ? all.stream()
                        .filter(answer -> !answer.last().isBefore(written.get().first()))
                        .toList()
                : List.of();
        return nearest(date, written, future.isEmpty() ? all : future);
    }

    private static List<Days> nearest(DateMention date, Optional<Days> written, List<Days> answers) {
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

    /** Returns how much the date leaves open: a day, a week, a month, a season, a year, or more. */
    static Exactness exactness(DateMention date, Optional<Days> written) {
        if (date.day().isPresent() || isWeekday(date)) {
            return Exactness.DAY;
        }
        return date.answers(written).stream()
                .map(answer -> Exactness.of(ChronoUnit.DAYS.between(answer.first(), answer.last()) + 1))
                .min(Comparator.naturalOrder())
                .orElse(date.month().isPresent() ? Exactness.MONTH : Exactness.MORE);
    }

    /** From a day on, each leaves more open than the one before it; a leap year is a year as every other. */
    enum Exactness {
        DAY(1),
        WEEK(7),
        MONTH(31),
        SEASON(92),
        YEAR(366),
        MORE(Long.MAX_VALUE);

        private final long most;

        Exactness(long most) {
            this.most = most;
        }

        static Exactness of(long days) {
            return Stream.of(values())
                    .filter(one -> days <= one.most)
                    .findFirst()
                    .orElse(MORE);
        }
    }

    /** Returns the days between the two, none where they overlap. */
    private static long distance(Days answer, Days written) {
        if (answer.first().isAfter(written.last())) {
            return ChronoUnit.DAYS.between(written.last(), answer.first());
        }
        return Math.max(0, ChronoUnit.DAYS.between(answer.last(), written.first()));
    }
}
