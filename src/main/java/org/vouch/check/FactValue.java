package org.vouch.check;

import java.util.Optional;
import org.vouch.content.Bound;
import org.vouch.content.Fact;
import org.vouch.language.Figure;
import org.vouch.language.Figures;

/** The value of a fact, put into words, so that it is read as every other figure is. */
final class FactValue {
    private FactValue() {}

    /** Returns for example "over 1000000 artillery shells". */
    static String words(Fact.Value value) {
        return bound(value.bound())
                + value.amount().value()
                + value.unit().map(unit -> " " + unit).orElse("");
    }

    /** Returns the figure that the value states; absent where its amount is a word. */
    static Optional<Figure> figure(Fact.Value value) {
        return Figures.in(words(value)).stream().findFirst();
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACTLY -> "";
            case ABOUT -> "about ";
            case OVER -> "over ";
            case UNDER -> "under ";
        };
    }
}
