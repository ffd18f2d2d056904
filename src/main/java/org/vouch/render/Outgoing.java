package org.vouch.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Body;
import org.vouch.content.Note;
import org.vouch.content.Page;

/**
 * What leads from each note and page to others, by what it leads to. Immutable; what leads where in the next rendering
 * shares with this all that is the same.
 *
 * @param cards of the facts to which it leads
 * @param addresses to which it leads
 * @param links to an address, from each place in the row of texts
 * @param ties to a fact
 */
record Outgoing(Optional<Cards> cards, Object addresses, Index<Link> links, Index<Link> ties) {

    static Outgoing none() {
        return new Outgoing(Optional.empty(), "", Index.empty(), Index.empty());
    }

    /** @param notes in their reading order; the pages come after them */
    Outgoing next(Library library, List<Note> notes) {
        List<Object> texts = new ArrayList<>(notes);
        texts.addAll(library.briefing().pages());
        boolean isSame = cards.filter(library.cards()::leadAs).isPresent() && addresses == library.addresses();
        return new Outgoing(
                Optional.of(library.cards()),
                library.addresses(),
                (isSame ? links : Index.<Link>empty()).next(texts, place -> links(library, texts.get(place))),
                (isSame ? ties : Index.<Link>empty()).next(texts, place -> ties(library, texts.get(place))));
    }

    private static Map<String, Link> links(Library library, Object text) {
        Link from = link(text);
        Map<String, Link> links = new HashMap<>();
        AuthoredText.addresses(library, file(text), body(text)).forEach(to -> links.put(to, from));
        links.remove(from.address());
        return links;
    }

    private static Map<String, Link> ties(Library library, Object text) {
        Link from = link(text);
        Map<String, Link> ties = new HashMap<>();
        AuthoredText.facts(library, body(text)).forEach(fact -> ties.put(fact, from));
        return ties;
    }

    static Link link(Object text) {
        return text instanceof Note note
                ? HomePage.link(note)
                : new Link(
                        Addresses.page(((Page) text).slug()),
                        ((Page) text).title().value());
    }

    static Body body(Object text) {
        return text instanceof Note note ? note.body() : ((Page) text).body();
    }

    static String file(Object text) {
        return text instanceof Note note ? note.file() : ((Page) text).file();
    }
}
