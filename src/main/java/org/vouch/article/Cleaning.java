package org.vouch.article;

import java.util.List;
import java.util.Optional;

/**
 * How an article was cleaned: the {@code cleaning} of a source record, enough to repeat it on the same document.
 *
 * @param lines the article's extent; absent means the whole document
 * @param dropped what is left out, inside the extent and outside it; may be empty
 * @param mended in the order in which the changes are made; may be empty
 */
public record Cleaning(Optional<Lines> lines, List<Dropped> dropped, List<Mended> mended) {
    public Cleaning {
        dropped = List.copyOf(dropped);
        mended = List.copyOf(mended);
    }
}
