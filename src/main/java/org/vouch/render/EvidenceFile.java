package org.vouch.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;
import org.vouch.content.Coverage;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Totals;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Located;
import org.vouch.site.SiteText;

/**
 * Makes {@code evidence.json}: everything that was checked, for other programs. Its form is that of the schema which is
 * published beside it, and permanent: as long as the version is the same, members are added at most.
 */
final class EvidenceFile {
    /** The address of the schema, in the same folder. */
    static final String SCHEMA = "evidence.schema.json";

    private static final int VERSION = 1;

    private final VerifiedBriefing verified;
    private final Library library;

    private EvidenceFile(Library library) {
        this.verified = library.verified();
        this.library = library;
    }

    /** Writes it to {@code text} record by record, so that not all of them are held at once. */
    static void write(Library library, SiteText text) {
        EvidenceFile file = new EvidenceFile(library);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", SCHEMA);
        json.put("version", VERSION);
        json.put("totals", totals(file.verified.totals()));
        json.put(
                "sources",
                file.verified.sources().stream()
                        .map(source -> later(() -> file.source(source)))
                        .toList());
        json.put(
                "passages",
                file.verified.sources().stream()
                        .flatMap(source -> source.passages().stream())
                        .map(passage -> later(() -> file.passage(passage)))
                        .toList());
        json.put(
                "facts",
                file.verified.briefing().factFiles().stream()
                        .flatMap(facts -> facts.facts().stream().map(fact -> later(() -> file.fact(facts, fact))))
                        .toList());
        json.put(
                "judgements",
                file.verified.briefing().notes().stream()
                        .flatMap(note -> note.judgements().stream().map(j -> judgement(note, j)))
                        .toList());
        json.put("coverage", coverage(file.verified.coverage()));
        Json.records(json, text);
    }

    private static Supplier<Map<String, Object>> later(Supplier<Map<String, Object>> json) {
        return json;
    }

    /** Returns the schema, the same for every briefing. */
    static byte[] schema() {
        try (InputStream schema = EvidenceFile.class.getResourceAsStream("/published/" + SCHEMA)) {
            return schema.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own " + SCHEMA, unreadable);
        }
    }

    private static Map<String, Object> totals(Totals totals) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("quotations", totals.quotations());
        json.put("verified", totals.verified());
        json.put("proven", totals.proven());
        json.put("unproven", totals.unproven());
        json.put("not-found", totals.notFound());
        json.put("unreadable", totals.unreadable());
        json.put("citations", totals.citations());
        json.put("facts", totals.facts());
        json.put("sources", totals.sources());
        json.put("notes", totals.notes());
        json.put("articlesAtHand", totals.articlesAtHand());
        return json;
    }

    private Map<String, Object> source(CheckedSource checked) {
        SourceCard card = library.source(checked.source().id().value());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", card.id());
        json.put("title", checked.source().reference().title());
        json.put("issued", checked.source().reference().issued().map(EdtfDate::text));
        json.put("dating", checked.source().dating().map(dating -> Keys.of(dating.basis())));
        json.put("rights", Keys.of(checked.source().rights()));
        json.put("reliability", card.reliability().map(SourceCard.Grade::mark));
        json.put("origins", values(checked.source().origins()));
        json.put("tokens", checked.tokens());
        json.put("shown", checked.shown());
        json.put("atHand", checked.atHand());
        json.put("page", card.address());
        return json;
    }

    private Map<String, Object> passage(CheckedPassage passage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", passage.id());
        json.put("source", passage.source());
        json.put("exact", passage.exact());
        json.put("prefix", passage.prefix());
        json.put("suffix", passage.suffix());
        json.put("start", passage.start());
        json.put("end", passage.end());
        json.put("paragraph", passage.paragraph());
        json.put("verdict", Keys.of(passage.verdict()));
        json.put("page", library.quotation(passage).address());
        json.put(
                "citedBy",
                library.uses().of(passage.id()).stream().map(Uses.Use::link).toList());
        return json;
    }

    private Map<String, Object> fact(FactFile file, Fact fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", fact.id().value());
        json.put("statement", fact.statement().value());
        json.put("kind", fact.kind().map(Keys::of));
        json.put("status", Keys.of(fact.status()));
        json.put("when", fact.when().map(EdtfDate::text));
        json.put("asOf", fact.asOf().map(EdtfDate::text));
        json.put("dating", fact.dating().map(dating -> Keys.of(dating.basis())));
        json.put("about", values(fact.about()));
        json.put("key", fact.key().map(Located::value));
        json.put("value", fact.value().map(EvidenceFile::value));
        json.put("evidence", fact.evidence().stream().map(this::evidence).toList());
        json.put("silent", values(fact.silent()));
        json.put("credibility", fact.credibility().map(Located::value));
        json.put("page", Addresses.facts(file.slug()) + "#f-" + fact.id().value());
        return json;
    }

    private static Map<String, Object> value(Fact.Value value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("amount", value.amount().value());
        json.put("unit", value.unit());
        json.put("bound", Keys.of(value.bound()));
        json.put("calculated", value.calculated().map(Located::value));
        return json;
    }

    /** Evidence without words names its source alone. */
    private Map<String, Object> evidence(Fact.Evidence evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        Optional<String> passage = library.quotation(evidence.citation()).map(Quotation::id);
        json.put("passage", passage);
        json.put("source", library.source(evidence.citation().source().value()).id());
        json.put("stance", Keys.of(evidence.stance()));
        return json;
    }

    private static Map<String, Object> judgement(Note note, Judgement judgement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("note", note.slug());
        json.put("text", judgement.text().value());
        json.put("likelihood", judgement.likelihood().map(Located::value));
        json.put("confidence", judgement.confidence().map(confidence -> Keys.of(confidence.level())));
        json.put("restsOn", values(judgement.restsOn()));
        json.put("page", Addresses.note(note.slug()));
        return json;
    }

    private static Map<String, Object> coverage(Map<String, Coverage> coverage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "sentences",
                coverage.values().stream().mapToInt(Coverage::sentences).sum());
        json.put("cited", coverage.values().stream().mapToInt(Coverage::cited).sum());
        json.put(
                "judgement",
                coverage.values().stream().mapToInt(Coverage::judgement).sum());
        json.put(
                "framing",
                coverage.values().stream().mapToInt(Coverage::framing).sum());
        json.put(
                "unsupported",
                coverage.values().stream().mapToInt(Coverage::unsupported).sum());
        return json;
    }

    private static List<String> values(List<Located<String>> located) {
        return located.stream().map(Located::value).toList();
    }
}
