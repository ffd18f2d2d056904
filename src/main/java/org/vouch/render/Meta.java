package org.vouch.render;

import java.util.List;
import java.util.Optional;

/**
 * What other programs read in the head of a page.
 *
 * @param type of the page in Open Graph: {@code website} or {@code article}
 * @param locale the site's language and country, for example {@code en_GB}; absent where no country is given
 * @param authors of the site, as text
 * @param citation what a note is, in the tags that reference managers read; empty on other pages
 * @param picture a full address; absent without a base address
 * @param feed whether the site has a feed
 * @param annotations the address of the passages as Web Annotations; only on a source
 * @param data schema.org's terms as JSON-LD, safe in a script; absent where there is nothing to say
 */
record Meta(
        String type,
        Optional<String> locale,
        List<String> authors,
        List<Tag> citation,
        Optional<String> picture,
        boolean feed,
        Optional<String> annotations,
        Optional<Html> data) {

    /** Returns the same for the page of a source whose annotations stand there. */
    Meta annotatedAt(String address) {
        return new Meta(type, locale, authors, citation, picture, feed, Optional.of(address), data);
    }

    /** A name and what it stands for. */
    record Tag(String name, String content) {}
}
