package org.vouch.language;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** A date that a text states: whole, without a year, or counted from the day on which the text was written. */
public record DateMention(int start, int end) {

    /**
     * Returns what it can mean, each of the answers once, in the order of time; empty where nothing can be told.
     *
     * @param written the days on which the text can have been written; absent where that is not known
     */
    public List<Days> answers(Optional<Days> written) {
        return List.of();
    }

    /** Returns whether the words alone give the year. */
    public boolean isWhole() {
        return false;
    }

    /** Returns the day of the week that is written beside the date, or is all of it. */
    public Optional<DayOfWeek> weekday() {
        return Optional.empty();
    }
}
