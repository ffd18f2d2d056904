package org.vouch.check;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Passage;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.content.WantedPassage;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.text.NearestName;

/** Whether every name leads to the thing it names, and every thing is named by something. */
final class ReferenceRules {
    private static final String DEFINE_FACT = "define it in a file of content/facts/";

    private final Briefing briefing;
    private final Map<Slug, List<WantedPassage>> wanted;
    private final Findings findings;
    private final Map<String, Source> sources;
    private final Map<String, Fact> facts;
    private final Set<String> entities;
    private final Set<String> factsAndNotes;
    private final Map<String, Set<String>> anchors;

    ReferenceRules(Briefing briefing, Map<Slug, List<WantedPassage>> wanted, Findings findings) {
        this.briefing = briefing;
        this.wanted = wanted;
        this.findings = findings;
        this.sources = new TreeMap<>(briefing.sourcesByName());
        this.facts = new TreeMap<>(briefing.factsByName());
        this.entities = briefing.entities().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.id().value()), e.formerly().stream()))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        this.factsAndNotes = new LinkedHashSet<>(facts.keySet());
        briefing.notes().forEach(note -> factsAndNotes.add(note.slug().value()));
        this.anchors = anchors(briefing);
    }

    void check() {
        WantedPassage.citations(briefing).forEach(this::checkCitation);
        briefing.facts().forEach(this::checkFact);
        briefing.entities().forEach(this::checkEntity);
        briefing.sources().forEach(this::checkSource);
        briefing.notes().forEach(this::checkNote);
        briefing.notes().forEach(note -> checkLinks(note.file(), note.body()));
        briefing.pages().forEach(page -> checkLinks(page.file(), page.body()));
        checkUses();
    }

    private void checkCitation(Citation citation) {
        Located<String> id = citation.source();
        Source source = sources.get(id.value());
        if (source == null) {
            unknownSource(id);
        } else if (citation.words() instanceof Citation.Named named
                && source.passage(named.passage().value()).isEmpty()) {
            unknownPassage(source, named.passage());
        } else if (citation.words() instanceof Citation.Whole) {
            findings.add(
                    Rule.UNPINNED_CITATION,
                    citation.span(),
                    "the citation of " + id.value() + " names no words of it",
                    "cite words: [@" + id.value() + " \"exact words\"] or [@" + id.value() + "#passage]");
        }
    }

    private void checkFact(Fact fact) {
        fact.about().forEach(this::checkEntityId);
        fact.visit()
                .ifPresent(visit ->
                        Stream.concat(visit.who().stream(), visit.places()).forEach(this::checkEntityId));
        fact.silent().stream().filter(id -> !sources.containsKey(id.value())).forEach(this::unknownSource);
    }

    private void checkEntity(Entity entity) {
        entity.not().forEach(this::checkEntityId);
    }

    private void checkSource(Source source) {
        source.origins().stream().filter(id -> !id.value().equals("unknown")).forEach(this::checkEntityId);
        source.passages().stream().map(Passage::saidBy).flatMap(List::stream).forEach(this::checkEntityId);
    }

    private void checkNote(Note note) {
        note.judgements().stream()
                .map(Judgement::restsOn)
                .flatMap(List::stream)
                .filter(id -> !facts.containsKey(id.value()))
                .forEach(id -> unknown(Rule.UNKNOWN_FACT, id, "fact", facts.keySet(), DEFINE_FACT));
        note.gaps().stream()
                .flatMap(gap -> gap.see().stream())
                .filter(id -> !factsAndNotes.contains(id.value()))
                .forEach(id -> unknown(Rule.UNKNOWN_FACT, id, "fact or note", factsAndNotes, DEFINE_FACT));
    }

    private void checkEntityId(Located<String> id) {
        if (!entities.contains(id.value())) {
            unknown(Rule.UNKNOWN_ENTITY, id, "entity", entities, "define it in content/entities.yaml");
        }
    }

    private void checkLinks(String file, Body body) {
        for (Body.Link link : body.links()) {
            if (link.target() instanceof Body.FactTarget target
                    && !facts.containsKey(target.fact().value())) {
                unknown(Rule.UNKNOWN_FACT, target.fact(), "fact", facts.keySet(), DEFINE_FACT);
            } else if (link.target() instanceof Body.FileTarget target) {
                checkFile(file, target);
            }
        }
    }

    private void checkFile(String from, Body.FileTarget target) {
        Optional<String> file = target.file(from).filter(anchors::containsKey);
        Span span = target.path().span();
        if (file.isEmpty()) {
            String name = target.path().value();
            findings.add(
                    Rule.DEAD_LINK,
                    span,
                    "there is no file \"" + name + "\" to link to",
                    nearestLink(from, name)
                            .map(near -> "did you mean " + near + "?")
                            .orElse("link to a note, page, source or file of facts, as it lies beside this file"));
        } else if (!target.fragment().isEmpty() && !hasAnchor(file.get(), target.fragment())) {
            findings.add(
                    Rule.DEAD_LINK,
                    span,
                    "nothing in " + file.get() + " has the anchor \"#" + target.fragment() + "\"",
                    NearestName.of(target.fragment(), anchors.get(file.get()))
                            .map(near -> "did you mean #" + near + "?")
                            .orElse("the anchor of a heading is its words in lower case, joined by hyphens"));
        }
    }

    /** Returns a link to the file whose own name is nearest, whatever its folder and ending. */
    private Optional<String> nearestLink(String from, String name) {
        Path folder = Path.of(from).resolveSibling("");
        Map<String, String> links = new TreeMap<>();
        for (String file : anchors.keySet()) {
            links.putIfAbsent(
                    stem(file), folder.relativize(Path.of(file)).toString().replace('\\', '/'));
        }
        return NearestName.of(stem(name), links.keySet()).map(links::get);
    }

    private static String stem(String file) {
        return file.replaceFirst("^.*/", "").replaceFirst("\\.\\w+$", "");
    }

    private boolean hasAnchor(String file, String fragment) {
        return anchors.get(file).contains(fragment);
    }

    /** Files that a link can lead to, each with its anchors as an author writes them. */
    private static Map<String, Set<String>> anchors(Briefing briefing) {
        Map<String, Set<String>> anchors = new TreeMap<>();
        briefing.notes().forEach(n -> anchors.put(n.file(), headings(n.body())));
        briefing.pages().forEach(p -> anchors.put(p.file(), headings(p.body())));
        briefing.sources().forEach(s -> anchors.put(s.file(), Set.of()));
        briefing.factFiles()
                .forEach(f -> anchors.put(
                        f.file(),
                        f.facts().stream()
                                .map(fact -> fact.id().value().value())
                                .collect(Collectors.toSet())));
        return anchors;
    }

    private static Set<String> headings(Body body) {
        return body.headings().stream()
                .map(heading -> heading.id().substring("h-".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void checkUses() {
        wanted.forEach((id, passages) -> passages.stream()
                .filter(w -> w.named().isPresent() && w.citations().isEmpty())
                .forEach(w -> findings.add(
                        Rule.UNUSED_PASSAGE,
                        w.named().get().name().span(),
                        "nothing cites the passage " + id + "#"
                                + w.named().get().name().value(),
                        "cite it, or remove it from the record")));
        Set<String> cited = WantedPassage.citations(briefing)
                .map(c -> sources.get(c.source().value()))
                .filter(source -> source != null)
                .map(source -> source.id().value())
                .collect(Collectors.toSet());
        briefing.sources().stream()
                .filter(source -> !cited.contains(source.id().value()))
                .forEach(source -> findings.add(
                        Rule.UNUSED_SOURCE,
                        Span.wholeFile(source.file()),
                        "nothing cites the source " + source.id(),
                        "cite it, or remove its record"));
    }

    private void unknownSource(Located<String> id) {
        unknown(
                Rule.UNKNOWN_SOURCE,
                id,
                "source",
                sources.keySet(),
                "its record would be content/sources/" + id.value() + ".yaml");
    }

    /** The same name in another source is nearer than any other name. */
    private void unknownPassage(Source source, Located<String> name) {
        List<String> names =
                source.passages().stream().map(p -> p.name().value().value()).toList();
        Optional<String> elsewhere = briefing.sources().stream()
                .filter(other -> other.passage(name.value()).isPresent())
                .map(other -> "did you mean " + other.id() + "#" + name.value() + "?")
                .findFirst();
        String message = source.id() + " has no passage \"" + name.value() + "\"";
        if (elsewhere.isPresent()) {
            findings.add(Rule.UNKNOWN_PASSAGE, name.span(), message, elsewhere);
        } else {
            nearest(Rule.UNKNOWN_PASSAGE, name, message, names, "define it under passages in " + source.file());
        }
    }

    private void unknown(Rule rule, Located<String> id, String what, Collection<String> known, String otherwise) {
        nearest(rule, id, "there is no " + what + " \"" + id.value() + "\"", known, otherwise);
    }

    private void nearest(Rule rule, Located<String> name, String message, Collection<String> known, String otherwise) {
        Optional<String> near = NearestName.of(name.value(), known);
        Diagnostic finding = Diagnostic.of(
                rule,
                name.span(),
                message,
                near.map(n -> "did you mean " + n + "?").orElse(otherwise));
        findings.add(near.isPresent() && name.span().isAsLongAs(name.value()) ? finding.mendedBy(near.get()) : finding);
    }
}
