package org.vouch.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Source;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;

/** Where a cited article that is at hand has a name that its cited words do not have. */
final class NameElsewhere {
    /** So many words and marks are shown on each side. */
    private static final int CONTEXT = 4;

    private NameElsewhere() {}

    /** Returns in words the place that is nearest to what is cited. */
    static Optional<String> near(List<Ground> grounds, String name) {
        return grounds.stream()
                .map(Ground::source)
                .distinct()
                .filter(source -> source.article() instanceof Source.AtHand)
                .flatMap(source -> near(grounds, source, name).stream())
                .findFirst();
    }

    private static Optional<String> near(List<Ground> grounds, Source source, String name) {
        return Quotation.parse(name) instanceof Quotation words
                ? ((Source.AtHand) source.article())
                        .text().find(words, Pins.NONE, CONTEXT).stream()
                                .filter(place -> !place.cutsWord())
                                .min(Comparator.comparingInt(place -> distance(grounds, source, place)))
                                .map(place -> source.id().value() + " has it in paragraph " + place.paragraph() + ": \""
                                        + inContext(place) + "\"")
                : Optional.empty();
    }

    private static int distance(List<Ground> grounds, Source source, Place place) {
        return grounds.stream()
                .filter(ground -> ground.source() == source)
                .mapToInt(ground -> Math.abs(ground.passage().start() - place.start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static String inContext(Place place) {
        return (place.before().text()
                        + place.fragments().get(0).text()
                        + place.after().text())
                .strip();
    }
}
