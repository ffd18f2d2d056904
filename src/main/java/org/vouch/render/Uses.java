package org.vouch.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedPassage;
import org.vouch.content.Citation;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Source;
import org.vouch.content.VerifiedBriefing;
import org.vouch.parallel.Once;

/**
 * Where each passage is used: by its id, in the order notes, pages, facts. Citations of a source without words stand
 * under the source's id as written. The uses of a source are gathered when one of them is asked for.
 */
final class Uses {
    /** Most words are cited once, and most sources once in a text. */
    private static final int FEW = 1;

    private final VerifiedBriefing verified;
    private final Index<List<Citing>> citings;
    private final Supplier<Map<String, Source>> sources;
    private final Map<String, Map<String, List<Use>>> bySource = new ConcurrentHashMap<>();

    /**
     * A citation and the use that it makes of what it cites.
     *
     * @param order among those of its file
     */
    record Citing(Citation citation, Use use, int order) {}

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

    private Uses(VerifiedBriefing verified, Index<List<Citing>> citings) {
        this.verified = verified;
        this.citings = citings;
        this.sources = new Once<>(() -> verified.briefing().sourcesByName());
    }

    /** @param memory which keeps the citations of each file */
    static Uses of(VerifiedBriefing verified, RenderMemory memory) {
        Briefing briefing = verified.briefing();
        int notes = briefing.notes().size();
        int bodies = notes + briefing.pages().size();
        List<Object> texts = new ArrayList<>(briefing.notes());
        texts.addAll(briefing.pages());
        texts.addAll(briefing.factFiles());
        return new Uses(
                verified,
                memory.citings(
                        texts,
                        place -> place < notes
                                ? ofNote(briefing.notes().get(place))
                                : place < bodies
                                        ? ofPage(briefing.pages().get(place - notes))
                                        : ofFacts(briefing.factFiles().get(place - bodies))));
    }

    /** Returns the uses of a passage, or of a source without words; empty where there are none. */
    List<Use> of(String cited) {
        int hash = cited.indexOf('#');
        String source = hash < 0 ? cited : cited.substring(0, hash);
        return bySource.computeIfAbsent(source, this::gather).getOrDefault(cited, List.of());
    }

    private Map<String, List<Use>> gather(String id) {
        Set<String> names = new LinkedHashSet<>(List.of(id));
        Optional.ofNullable(sources.get().get(id))
                .ifPresent(source -> source.formerly().forEach(former -> names.add(former.value())));
        SortedMap<Integer, List<Citing>> byFile = new TreeMap<>();
        for (String name : names) {
            citings.of(name)
                    .forEach((place, own) -> byFile.computeIfAbsent(place, p -> new ArrayList<>(FEW))
                            .addAll(own));
        }
        Map<String, List<Use>> uses = new HashMap<>();
        for (List<Citing> own : byFile.values()) {
            own.sort(Comparator.comparingInt(Citing::order));
            own.forEach(citing -> uses.computeIfAbsent(cited(citing.citation()), c -> new ArrayList<>(FEW))
                    .add(citing.use()));
        }
        return uses;
    }

    private String cited(Citation citation) {
        return verified.passage(citation)
                .map(CheckedPassage::id)
                .orElse(citation.source().value());
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

    private static Map<String, List<Citing>> ofNote(Note note) {
        return ofBody(note.body(), note.title().value(), Addresses.note(note.slug()));
    }

    private static Map<String, List<Citing>> ofPage(Page page) {
        return ofBody(page.body(), page.title().value(), Addresses.page(page.slug()));
    }

    private static Map<String, List<Citing>> ofBody(Body body, String title, String address) {
        Map<String, List<Citing>> citings = new HashMap<>();
        Numbering.of(body)
                .all()
                .forEach(n -> add(
                        citings,
                        new Citing(n.citation(), new Use(title, address, n.anchor(), n.number() + ""), n.number())));
        return citings;
    }

    private static Map<String, List<Citing>> ofFacts(FactFile file) {
        Map<String, List<Citing>> citings = new HashMap<>();
        int order = 0;
        for (Fact fact : file.facts()) {
            for (int i = 0; i < fact.evidence().size(); i++) {
                Use use = new Use(
                        fact.statement().value(), Addresses.facts(file.slug()), factAnchor(fact, i), (i + 1) + "");
                add(citings, new Citing(fact.evidence().get(i).citation(), use, order++));
            }
        }
        return citings;
    }

    private static void add(Map<String, List<Citing>> citings, Citing citing) {
        citings.computeIfAbsent(citing.citation().source().value(), source -> new ArrayList<>(FEW))
                .add(citing);
    }
}
