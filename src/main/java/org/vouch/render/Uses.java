package org.vouch.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vouch.content.Body;
import org.vouch.content.Citation;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.VerifiedBriefing;

/**
 * Where each passage is used: by its id, in the order notes, pages, facts. Citations of a source without words stand
 * under the source's id as written.
 */
final class Uses {
    private final Map<String, List<Use>> byCited = new TreeMap<>();

    /**
     * One use.
     *
     * @param page the title of the page, or the statement of a fact, which is as good as a page of its own
     * @param address of the page
     * @param anchor the id of the citation on it
     * @param label what tells this use from the others on its page: its number
     */
    record Use(String page, String address, String anchor, String label) {
        String link() {
            return address + "#" + anchor;
        }
    }

    /** The uses on one page, or in one fact. */
    record OnPage(String title, boolean fact, List<Place> places) {}

    /** One of several uses on a page. */
    record Place(String address, String label) {}

    Uses(VerifiedBriefing verified) {
        verified.briefing()
                .notes()
                .forEach(note -> addBody(verified, note.body(), note.title().value(), Addresses.note(note.slug())));
        verified.briefing()
                .pages()
                .forEach(page -> addBody(verified, page.body(), page.title().value(), Addresses.page(page.slug())));
        verified.briefing().factFiles().forEach(file -> addFacts(verified, file));
    }

    /** Returns the uses of a passage, or of a source without words; empty where there are none. */
    List<Use> of(String cited) {
        return byCited.getOrDefault(cited, List.of());
    }

    /** Returns the same uses page by page, and on the pages of facts fact by fact. */
    List<OnPage> byPage(String cited) {
        Map<String, List<Use>> pages = new LinkedHashMap<>();
        for (Use use : of(cited)) {
            pages.computeIfAbsent(use.address() + " " + use.page(), k -> new ArrayList<>())
                    .add(use);
        }
        return pages.values().stream()
                .map(uses ->
                        new OnPage(uses.get(0).page(), uses.get(0).address().startsWith("facts/"), places(uses)))
                .toList();
    }

    private static List<Place> places(List<Use> uses) {
        return uses.stream().map(use -> new Place(use.link(), use.label())).toList();
    }

    /** Returns the id of a fact's citation on its page; {@code index} is 0-based. */
    static String factAnchor(Fact fact, int index) {
        return "c-" + fact.id().value() + "-" + (index + 1);
    }

    private void addBody(VerifiedBriefing verified, Body body, String title, String address) {
        Numbering.of(body)
                .all()
                .forEach(n -> add(verified, n.citation(), new Use(title, address, n.anchor(), n.number() + "")));
    }

    private void addFacts(VerifiedBriefing verified, FactFile file) {
        for (Fact fact : file.facts()) {
            for (int i = 0; i < fact.evidence().size(); i++) {
                Use use = new Use(
                        fact.statement().value(), Addresses.facts(file.slug()), factAnchor(fact, i), (i + 1) + "");
                add(verified, fact.evidence().get(i).citation(), use);
            }
        }
    }

    private void add(VerifiedBriefing verified, Citation citation, Use use) {
        String cited = verified.passage(citation)
                .map(passage -> passage.id())
                .orElse(citation.source().value());
        byCited.computeIfAbsent(cited, c -> new ArrayList<>()).add(use);
    }
}
