package org.vouch.check;

import java.util.List;
import java.util.Optional;
import org.vouch.content.EdtfDate;
import org.vouch.content.Modality;
import org.vouch.language.DateMention;
import org.vouch.language.Days;

/**
 * The day of the week that a claim writes beside a day without a year, as in "Tuesday, 7 October".
 *
 * @param asOf the date for which the claim holds: where the article's own tells no year, this one does
 */
record ClaimedWeekday(DateMention date, Optional<EdtfDate> asOf) {

    /**
     * Returns whether it fits the evidence: a date that has a weekday too, or one that can be on it. Where no year can be
     * told, it does.
     *
     * @param answers what the date of the evidence can mean
     */
    boolean fits(DateMention stated, List<Days> answers) {
        Optional<DateMention> alone = date.withoutWeekday();
        if (alone.isEmpty() || stated.weekday().isPresent()) {
            return true;
        }
        List<Days> known = answers.isEmpty() ? nearest(alone.get()) : answers;
        return known.isEmpty() || known.stream().anyMatch(date::fitsWeekday);
    }

    private List<Days> nearest(DateMention alone) {
        return asOf.flatMap(DaysOf::whole)
                .map(days -> PlausibleDays.of(alone, Optional.of(days), Modality.ASSERTED))
                .orElse(List.of());
    }
}
