package org.vouch.author;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouch.evidence.SourceText;
import org.vouch.text.Place;
import org.vouch.text.Run;
import org.vouch.text.Tokens;

/** The shortest words around a place that stand in the article once and begin and end with whole words. */
final class SingleForm {
    private static final int MOST_ADDED = 24;

    private final Tokens tokens;
    private final Function<String, List<Place>> find;

    /** @param find where words of the article stand in it */
    SingleForm(SourceText text, Function<String, List<Place>> find) {
        this.tokens = text.tokens();
        this.find = find;
    }

    /**
     * Returns the place itself where it is single already, else the shortest that holds it, words after it before words
     * before it; absent where none of its paragraph is single, or where it has omissions and is not single itself.
     */
    Optional<Place> of(Place place) {
        if (place.fragments().size() > 1) {
            return place.cutsWord() ? Optional.empty() : Optional.of(place);
        }
        Run run = place.fragments().get(0).run();
        for (int added = 0; added <= MOST_ADDED; added++) {
            for (int left = 0; left <= added; left++) {
                Optional<Place> wider = single(run, run.first() - left, run.end() + added - left);
                if (wider.isPresent()) {
                    return wider;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> single(Run run, int first, int end) {
        if (!isWithinParagraph(run, first, end)
                || (first < run.first() && !isWord(first))
                || (end > run.end() && !isWord(end - 1))) {
            return Optional.empty();
        }
        List<Place> places = find.apply(tokens.text(first, end));
        return places.size() == 1 && !places.get(0).cutsWord() ? Optional.of(places.get(0)) : Optional.empty();
    }

    private boolean isWithinParagraph(Run run, int first, int end) {
        return first >= 0
                && end <= tokens.size()
                && tokens.paragraph(first) == tokens.paragraph(run.first())
                && tokens.paragraph(end - 1) == tokens.paragraph(run.end() - 1);
    }

    private boolean isWord(int token) {
        return Character.isLetterOrDigit(tokens.text(token).codePointAt(0));
    }
}
