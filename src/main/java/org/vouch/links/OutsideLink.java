package org.vouch.links;

import java.util.List;

/**
 * An address outside and where the briefing names it.
 *
 * @param address as it is written or linked, for example {@code https://example.org/2015/article.html}
 * @param places for example {@code content/notes/ferry.md:5:12} or {@code content/sources/gazette.yaml csl.URL}
 */
public record OutsideLink(String address, List<String> places) {

    public OutsideLink {
        places = List.copyOf(places);
    }
}
