package org.vouch.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Passage;
import org.vouch.content.Source;
import org.vouch.evidence.SourceText;
import org.vouch.text.NearMiss;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;

/** Finds in an article the words that an author remembers roughly. */
public final class QuoteFinder {
    private static final int MOST_PLACES = 5;
    private static final int MOST_NEAR = 3;

    /** A candidate with so many more differing words than the best is still one. */
    private static final int NOT_MUCH_WORSE = 2;

    /** Words shown after a quotation, so that its author sees how the sentence goes on. */
    private static final int CONTEXT_WORDS = 8;

    private final Source source;
    private final Source.AtHand article;
    private final SourceText text;

    /** @param article the source's article */
    public QuoteFinder(Source source, Source.AtHand article) {
        this.source = source;
        this.article = article;
        this.text = article.text();
    }

    /**
     * Words to be quoted.
     *
     * @param exact as the article has them, normalised, escaped for a citation; with words around them where they alone
     *     cut a word or stand more than once
     * @param place where these words stand, with what stands around them
     * @param citation to be pasted into a note
     * @param differing how many words differ from those that were asked for; 0 where these are the very words
     * @param times how often the words as asked for, or as they come nearest, stand in the article
     * @param named the name of a passage of the record that holds them
     */
    public record Found(String exact, Place place, String citation, int differing, int times, Optional<String> named) {

        /** 1-based. */
        public int paragraph() {
            return place.paragraph();
        }

        /** Whether the citation leads to one place without a locator. */
        public boolean isPinned() {
            return citation.contains("\", para. ");
        }
    }

    /**
     * Returns the words' first places in the article's order, at most five; where they do not stand in it, the nearest ones, fewest
     * differences first, if any.
     */
    public List<Found> find(String words) {
        Optional<Quotation> quotation = quotation(words);
        List<Place> places = quotation.map(this::places).orElse(List.of());
        return places.isEmpty()
                ? quotation.map(this::near).orElse(List.of())
                : places.stream()
                        .limit(MOST_PLACES)
                        .map(place -> found(place, places.size(), 0))
                        .toList();
    }

    /** Returns whether the words stand in what was left out of the article: menus, teasers, author boxes. */
    public boolean isBoilerplate(String words) {
        return article.boilerplate()
                .flatMap(left -> quotation(words).map(asked -> left.find(asked, Pins.NONE, CONTEXT_WORDS)))
                .filter(places -> !places.isEmpty())
                .isPresent();
    }

    /** One candidate of each paragraph that has one, and one of the whole, which may run over a paragraph's end. */
    private List<Found> near(Quotation quotation) {
        List<NearMiss> misses = new ArrayList<>();
        List<String> paragraphs = text.normal().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            int paragraph = i + 1;
            SourceText.of(paragraphs.get(i))
                    .nearest(quotation)
                    .map(miss -> new NearMiss(miss.kind(), paragraph, miss.text(), miss.differences()))
                    .ifPresent(misses::add);
        }
        text.nearest(quotation)
                .filter(miss -> misses.stream().noneMatch(other -> other.paragraph() == miss.paragraph()))
                .ifPresent(misses::add);
        int least = misses.stream().mapToInt(QuoteFinder::differing).min().orElse(0);
        return misses.stream()
                .filter(miss -> differing(miss) <= least + NOT_MUCH_WORSE)
                .sorted(Comparator.comparingInt(QuoteFinder::differing).thenComparing(NearMiss::paragraph))
                .flatMap(miss -> placed(miss).stream())
                .limit(MOST_NEAR)
                .toList();
    }

    private Optional<Found> placed(NearMiss miss) {
        List<Place> places = placesOf(miss.text());
        return places.stream()
                .filter(place -> place.paragraph() == miss.paragraph())
                .findFirst()
                .map(place -> found(place, places.size(), Math.max(1, differing(miss))));
    }

    private static int differing(NearMiss miss) {
        return miss.differences().stream().mapToInt(NearMiss.Difference::words).sum();
    }

    private List<Place> places(Quotation quotation) {
        return text.find(quotation, Pins.NONE, CONTEXT_WORDS);
    }

    private Found found(Place place, int times, int differing) {
        Optional<Place> single = new SingleForm(text, this::placesOf).of(place);
        Place chosen = single.orElse(place);
        String exact = escaped(chosen.fragments().stream()
                .map(f -> f.text().replace('\n', ' '))
                .reduce((a, b) -> a + " [...] " + b)
                .orElseThrow());
        String pin = single.isEmpty() ? ", para. " + place.paragraph() : "";
        String citation = "[@" + source.id() + " \"" + exact + "\"" + pin + "]";
        return new Found(exact, chosen, citation, differing, times, named(chosen));
    }

    private List<Place> placesOf(String words) {
        return quotation(escaped(words)).map(this::places).orElse(List.of());
    }

    private Optional<String> named(Place place) {
        return source.passages().stream()
                .filter(passage -> holds(passage, place))
                .map(passage -> passage.name().value().value())
                .findFirst();
    }

    private boolean holds(Passage passage, Place place) {
        return Quotation.parse(passage.exact().value()) instanceof Quotation named
                && text
                        .find(named, new Pins(passage.prefix(), passage.suffix(), passage.paragraph()), CONTEXT_WORDS)
                        .stream()
                        .anyMatch(other -> other.start() <= place.start() && place.end() <= other.end());
    }

    /** Words that are no quotation as they stand, for example with a bracket, are taken letter by letter. */
    private static Optional<Quotation> quotation(String words) {
        if (Quotation.parse(words) instanceof Quotation quotation) {
            return Optional.of(quotation);
        }
        String plain = words.replaceAll("[\\[\\]\\p{Cf}]", " ");
        return Quotation.parse(escaped(plain)) instanceof Quotation quotation
                ? Optional.of(quotation)
                : Optional.empty();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("[", "\\[")
                .replace("]", "\\]");
    }
}
