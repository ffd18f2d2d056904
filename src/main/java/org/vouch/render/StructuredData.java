package org.vouch.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.CheckedSource;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Note;
import org.vouch.content.PersonName;
import org.vouch.content.Settings;
import org.vouch.content.Source;
import org.vouch.content.Stance;

/**
 * Says in schema.org's terms what a page is: a note a {@code Report}, a fact a {@code Claim}, a source's page a {@code
 * WebPage} about the article. A graded fact is no verdict on anybody's claim, so there is no {@code ClaimReview}.
 *
 * <p>Without a base address, addresses are relative to the page, as JSON-LD allows.
 */
final class StructuredData {
    private final Library library;
    private final Settings settings;
    private final StructuredArticle articles;

    StructuredData(Library library) {
        this.library = library;
        this.settings = library.briefing().settings();
        this.articles = new StructuredArticle(library);
    }

    Map<String, Object> home(List<Note> notes) {
        Map<String, Object> json = page("WebSite", Addresses.HOME, settings.title());
        json.put("description", settings.subtitle());
        json.put("inLanguage", settings.language());
        putAuthors(json);
        json.put(
                "hasPart",
                notes.stream()
                        .map(note -> node(
                                "Report",
                                iri(Addresses.HOME, Addresses.note(note.slug())),
                                "name",
                                note.title().value()))
                        .toList());
        return json;
    }

    Map<String, Object> note(Note note, Basis text) {
        String here = Addresses.note(note.slug());
        Map<String, Object> json = page("Report", here, note.title().value());
        json.put("abstract", note.summary().map(summary -> summary.value().strip()));
        json.put("inLanguage", settings.language());
        json.put("datePublished", note.date().flatMap(StructuredData::day));
        json.put("dateModified", note.updated().flatMap(StructuredData::day));
        putAuthors(json);
        json.put("isPartOf", site(here));
        List<SourceCard> cited = text.articles();
        json.put(
                "citation",
                cited.stream().map(card -> articles.whole(here, card.id())).toList());
        json.put(
                "hasPart",
                text.facts().stream()
                        .flatMap(id -> library.fact(id).stream())
                        .map(card -> claim(here, card))
                        .toList());
        return json;
    }

    Map<String, Object> source(CheckedSource checked) {
        Source source = checked.source();
        String here = Addresses.source(source.id());
        Map<String, Object> json =
                page("WebPage", here, library.source(source.id().value()).title());
        json.put("description", source.descriptor().map(String::strip));
        json.put("isPartOf", site(here));
        json.put("about", articles.whole(here, source.id().value()));
        return json;
    }

    Map<String, Object> facts(FactFile file) {
        String here = Addresses.facts(file.slug());
        Map<String, Object> json = page("WebPage", here, library.title(file));
        json.put("isPartOf", site(here));
        json.put("hasPart", file.facts().stream().map(fact -> claim(here, fact)).toList());
        return json;
    }

    /** Which appearance was the first is known of no fact: articles that are not here may be older. */
    private Map<String, Object> claim(String here, Fact fact) {
        Map<String, Object> json = claim(here, library.card(fact));
        List<Map<String, Object>> appearance = fact.evidence().stream()
                .filter(evidence -> evidence.stance() == Stance.SUPPORTS || evidence.stance() == Stance.HEADLINE)
                .map(evidence -> library.source(evidence.citation().source().value()))
                .distinct()
                .map(card -> articles.named(here, card.id()))
                .toList();
        if (!appearance.isEmpty()) {
            json.put("appearance", appearance);
        }
        return json;
    }

    private Map<String, Object> claim(String here, FactCard card) {
        return node("Claim", iri(here, card.address()), "text", card.statement());
    }

    private Map<String, Object> page(String type, String here, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.putAll(node(type, iri(here, here), "name", name));
        json.put("url", settings.baseUrl().map(base -> Frames.full(base, here)));
        return json;
    }

    private Map<String, Object> site(String here) {
        return node("WebSite", iri(here, Addresses.HOME), "name", settings.title());
    }

    private void putAuthors(Map<String, Object> json) {
        if (!settings.authors().isEmpty()) {
            json.put(
                    "author",
                    settings.authors().stream().map(StructuredData::person).toList());
        }
    }

    private String iri(String here, String address) {
        return iri(settings, here, address);
    }

    static String iri(Settings settings, String here, String address) {
        return settings.baseUrl()
                .map(base -> Frames.full(base, address))
                .orElseGet(() -> Addresses.root(here) + address);
    }

    static Map<String, Object> node(String type, String id, String member, String value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@type", type);
        json.put("@id", id);
        json.put(member, value);
        return json;
    }

    /** A name that is not taken apart may be a person's or an organisation's: no type is given to it. */
    static Map<String, Object> person(PersonName name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@type", name.family().map(family -> "Person"));
        json.put("name", name.display());
        json.put("familyName", name.family());
        json.put("givenName", name.given());
        return json;
    }

    static Optional<String> day(EdtfDate date) {
        return ReferenceDate.plain(date).isEmpty() ? Optional.empty() : Optional.of(date.text());
    }
}
