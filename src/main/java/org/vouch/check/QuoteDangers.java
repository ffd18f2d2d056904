package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import org.vouch.diagnostic.Rule;
import org.vouch.text.Fragment;
import org.vouch.text.Place;

/** What {@code quote-truncated} would say of words that somebody is about to quote. */
public final class QuoteDangers {

    private QuoteDangers() {}

    /** Returns a sentence for each side on which the words next to the quotation turn it round; empty where none does. */
    public static List<String> of(Place place) {
        List<String> dangers = new ArrayList<>();
        List<Fragment> fragments = place.fragments();
        LimitWords.following(
                        fragments.get(fragments.size() - 1).text(),
                        place.after().tokens())
                .ifPresent(word -> dangers.add("it stops right before \"%s\"; the article goes on: \"%s\" [%s]"
                        .formatted(word, place.after().text().strip(), Rule.QUOTE_TRUNCATED.id())));
        LimitWords.preceding(place.before().tokens())
                .ifPresent(word -> dangers.add("it starts right after \"%s\"; the article begins: \"%s\" [%s]"
                        .formatted(word, place.before().text().strip(), Rule.QUOTE_TRUNCATED.id())));
        return dangers;
    }
}
