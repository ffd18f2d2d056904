package org.vouch.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.WantedPassage;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;

/** Where words stand in one source, of those that stand there without any finding. */
final class KnownPlaces {
    private final Map<Words, Found> found = new HashMap<>();

    private record Words(String exact, Pins pins) {

        static Words of(WantedPassage wanted) {
            return new Words(wanted.exact().value(), QuotationRules.pins(wanted));
        }
    }

    /** A quotation and the place where it stands. */
    record Found(Quotation quotation, Place place) {}

    Optional<Found> get(WantedPassage wanted) {
        return Optional.ofNullable(found.get(Words.of(wanted)));
    }

    void put(WantedPassage wanted, Quotation quotation, Place place) {
        found.put(Words.of(wanted), new Found(quotation, place));
    }
}
