package org.vouch.check;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.text.Pins;
import org.vouch.text.Quotation;

/** Finds words that are cited to the wrong source in the right one. */
final class OtherSources {
    /** Searching every source for each of many forged quotations would take hours. */
    private static final int MOST_SEARCHES = 100;

    private final List<Source> sources;
    private final int contextWords;
    private int searches;

    OtherSources(List<Source> sources, int contextWords) {
        this.sources = sources;
        this.contextWords = contextWords;
    }

    /** Returns no sources, where it is only to be known whether any would be searched. */
    static OtherSources none() {
        return new OtherSources(List.of(), 0);
    }

    List<Source> sources() {
        return sources;
    }

    /** Returns how many searches have been asked for so far. */
    int searches() {
        return searches;
    }

    /** Counts searches that had been asked for before, and whose results are known. */
    void skipTo(int count) {
        searches = Math.max(searches, count);
    }

    /** Returns the first source but one that has the words; nothing where none has them. */
    Optional<Slug> have(Quotation quotation, Source butOne) {
        if (++searches > MOST_SEARCHES) {
            return Optional.empty();
        }
        return sources.stream()
                .filter(source -> source != butOne && has(source, quotation))
                .map(Source::id)
                .findFirst();
    }

    private boolean has(Source source, Quotation quotation) {
        Footing footing = Footing.of(source);
        return !(footing instanceof Footing.None)
                && footing.evidence().find(quotation, Pins.NONE, contextWords).stream()
                        .anyMatch(place -> !place.cutsWord());
    }
}
