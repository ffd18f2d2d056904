package org.vouch.check;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.Fact;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Passage;
import org.vouch.content.Source;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.text.NearestName;

/** Whether every name leads to the thing it names, and every thing is named by something. */
final class ReferenceRules {
    private static final String DEFINE_FACT = "define it in a file of content/facts/";

    private final KnownNames names;
    private final Findings findings;

    ReferenceRules(KnownNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    void check(Note note) {
        note.judgements().stream()
                .map(Judgement::restsOn)
                .flatMap(List::stream)
                .filter(id -> !names.facts().containsKey(id.value()))
                .forEach(id ->
                        unknown(Rule.UNKNOWN_FACT, id, "fact", names.facts().keySet(), DEFINE_FACT));
        note.gaps().stream()
                .flatMap(gap -> gap.see().stream())
                .filter(id -> !names.factsAndNotes().contains(id.value()))
                .forEach(id -> unknown(Rule.UNKNOWN_FACT, id, "fact or note", names.factsAndNotes(), DEFINE_FACT));
        check(note.file(), note.body());
    }

    /** Checks the citations and links of a note or page. */
    void check(String file, Body body) {
        body.citations().stream().flatMap(group -> group.citations().stream()).forEach(this::checkCitation);
        body.links().forEach(link -> checkLink(file, link));
    }

    /** Checks what facts, entities and records name. */
    void checkRest(Briefing briefing) {
        briefing.facts().forEach(this::checkFact);
        briefing.entities().forEach(entity -> entity.not().forEach(this::checkEntityId));
        briefing.sources().forEach(this::checkSource);
    }

    /** Checks that a source is cited, and if it is, every passage of its record. */
    void checkUses(WantedOfSource wanted) {
        Source source = wanted.source();
        wanted.passages().stream()
                .filter(w -> wanted.isCited() && w.citations().isEmpty())
                .flatMap(w -> w.named().stream())
                .forEach(passage -> findings.add(
                        Rule.UNUSED_PASSAGE,
                        passage.name().span(),
                        "nothing cites the passage " + source.id() + "#"
                                + passage.name().value(),
                        "cite it, or remove it from the record"));
        if (!wanted.isCited()) {
            findings.add(
                    Rule.UNUSED_SOURCE,
                    Span.wholeFile(source.file()),
                    "nothing cites the source " + source.id(),
                    "cite it, or remove its record");
        }
    }

    private void checkCitation(Citation citation) {
        Located<String> id = citation.source();
        Source source = names.sources().get(id.value());
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
                    Stream.of(citation.suffix().split("[\\s,]+"))
                            .filter(word -> source.passage(word).isPresent())
                            .findFirst()
                            .map(word -> "did you mean [@" + id.value() + "#" + word + "]?")
                            .orElse("cite words: [@" + id.value() + " \"exact words\"] or [@" + id.value()
                                    + "#passage]"));
        }
    }

    private void checkFact(Fact fact) {
        fact.about().forEach(this::checkEntityId);
        fact.visit()
                .ifPresent(visit ->
                        Stream.concat(visit.who().stream(), visit.places()).forEach(this::checkEntityId));
        fact.evidence().forEach(evidence -> checkCitation(evidence.citation()));
        fact.silent().stream()
                .filter(id -> !names.sources().containsKey(id.value()))
                .forEach(this::unknownSource);
    }

    private void checkSource(Source source) {
        source.origins().stream().filter(id -> !id.value().equals("unknown")).forEach(this::checkEntityId);
        source.passages().stream().map(Passage::saidBy).flatMap(List::stream).forEach(this::checkEntityId);
    }

    private void checkEntityId(Located<String> id) {
        if (!names.entities().contains(id.value())) {
            unknown(Rule.UNKNOWN_ENTITY, id, "entity", names.entities(), "define it in content/entities.yaml");
        }
    }

    private void checkLink(String file, Body.Link link) {
        if (link.target() instanceof Body.FactTarget target
                && !names.facts().containsKey(target.fact().value())) {
            unknown(Rule.UNKNOWN_FACT, target.fact(), "fact", names.facts().keySet(), DEFINE_FACT);
        } else if (link.target() instanceof Body.FileTarget target) {
            checkFile(file, target);
        }
    }

    private void checkFile(String from, Body.FileTarget target) {
        Optional<String> file = target.file(from).filter(f -> names.anchors(f).isPresent());
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
            return;
        }
        Set<String> anchors = names.anchors(file.get()).orElseThrow();
        if (!target.fragment().isEmpty() && !anchors.contains(target.fragment())) {
            findings.add(
                    Rule.DEAD_LINK,
                    span,
                    "nothing in " + file.get() + " has the anchor \"#" + target.fragment() + "\"",
                    NearestName.of(target.fragment(), anchors)
                            .map(near -> "did you mean #" + near + "?")
                            .orElse("the anchor of a heading is its words in lower case, joined by hyphens"));
        }
    }

    /** Returns a link to the file whose own name is nearest, whatever its folder and ending. */
    private Optional<String> nearestLink(String from, String name) {
        Path folder = Path.of(from).resolveSibling("");
        Map<String, String> links = new TreeMap<>();
        for (String file : names.files()) {
            links.putIfAbsent(
                    stem(file), folder.relativize(Path.of(file)).toString().replace('\\', '/'));
        }
        return NearestName.of(stem(name), links.keySet()).map(links::get);
    }

    private static String stem(String file) {
        return file.replaceFirst("^.*/", "").replaceFirst("\\.\\w+$", "");
    }

    private void unknownSource(Located<String> id) {
        unknown(
                Rule.UNKNOWN_SOURCE,
                id,
                "source",
                names.sources().keySet(),
                "its record would be content/sources/" + id.value() + ".yaml");
    }

    /** The same name in another source is nearer than any other name. */
    private void unknownPassage(Source source, Located<String> name) {
        List<String> own =
                source.passages().stream().map(p -> p.name().value().value()).toList();
        Optional<String> elsewhere = names.livingSources().stream()
                .filter(other -> other.passage(name.value()).isPresent())
                .map(other -> "did you mean " + other.id() + "#" + name.value() + "?")
                .findFirst();
        String message = source.id() + " has no passage \"" + name.value() + "\"";
        if (elsewhere.isPresent()) {
            findings.add(Rule.UNKNOWN_PASSAGE, name.span(), message, elsewhere);
        } else {
            nearest(Rule.UNKNOWN_PASSAGE, name, message, own, "define it under passages in " + source.file());
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
