package org.vouch.author;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Source;
import org.vouch.evidence.SourceText;
import org.vouch.text.NearMiss;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;

/** Finds in an article the words that an author remembers roughly. */
public final class QuoteFinder {
    private final Source source;
    private final SourceText text;
    private final int contextWords;

    /**
     * @param text the source's article
     * @param contextWords the briefing's limit, at least 1
     */
    public QuoteFinder(Source source, SourceText text, int contextWords) {
        this.source = source;
        this.text = text;
        this.contextWords = contextWords;
    }

    /**
     * Words to be quoted.
     *
     * @param exact as the article has them, normalised, escaped for a citation
     * @param paragraph 1-based
     * @param citation to be pasted into a note
     * @param asked whether they are the very words that were asked for
     */
    public record Found(String exact, int paragraph, String citation, boolean asked) {}

    /** Returns the words' places in the article's order; where they do not stand in it, the nearest ones, if any. */
    public List<Found> find(String words) {
        Optional<Quotation> quotation = quotation(words);
        List<Place> places = quotation.map(this::places).orElse(List.of());
        if (!places.isEmpty()) {
            return places.stream()
                    .map(place -> found(place, places.size() > 1, true))
                    .toList();
        }
        return quotation.flatMap(text::nearest).map(this::near).orElse(List.of());
    }

    private List<Found> near(NearMiss near) {
        List<Place> places = quotation(escaped(near.text())).map(this::places).orElse(List.of());
        return places.stream()
                .filter(place -> place.paragraph() == near.paragraph())
                .map(place -> found(place, places.size() > 1, false))
                .toList();
    }

    private List<Place> places(Quotation quotation) {
        return text.find(quotation, Pins.NONE, contextWords);
    }

    private Found found(Place place, boolean pinned, boolean asked) {
        String exact = escaped(place.fragments().stream()
                .map(f -> f.text().replace('\n', ' '))
                .reduce((a, b) -> a + " [...] " + b)
                .orElseThrow());
        String pin = pinned ? ", para. " + place.paragraph() : "";
        return new Found(exact, place.paragraph(), "[@" + source.id() + " \"" + exact + "\"" + pin + "]", asked);
    }

    private static Optional<Quotation> quotation(String words) {
        return Quotation.parse(words) instanceof Quotation quotation ? Optional.of(quotation) : Optional.empty();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
