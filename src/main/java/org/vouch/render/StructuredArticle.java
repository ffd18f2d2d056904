package org.vouch.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Basis;
import org.vouch.content.Reference;
import org.vouch.content.Settings;
import org.vouch.content.Source;

/**
 * Describes an article in schema.org's terms: only what its document shows, and never its text. The article is not our
 * page about it; its id, our page's address with {@code #article}, tells the two apart.
 */
final class StructuredArticle {
    private static final Map<String, String> TYPES = Map.of(
            "article", "Article",
            "article-journal", "ScholarlyArticle",
            "article-magazine", "Article",
            "article-newspaper", "NewsArticle",
            "book", "Book",
            "post", "SocialMediaPosting",
            "post-weblog", "BlogPosting",
            "report", "Report",
            "webpage", "WebPage");

    private final Map<String, Source> sources;
    private final Settings settings;

    StructuredArticle(Library library) {
        this.sources = library.briefing().sourcesByName();
        this.settings = library.briefing().settings();
    }

    /** @param here the address of the page on which this stands */
    Map<String, Object> named(String here, String source) {
        Reference reference = sources.get(source).reference();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@type", TYPES.getOrDefault(reference.type(), "CreativeWork"));
        json.put("@id", id(settings, here, sources.get(source)));
        json.put("name", reference.title());
        return json;
    }

    Map<String, Object> whole(String here, String id) {
        Source source = sources.get(id);
        Reference reference = source.reference();
        Map<String, Object> json = named(here, id);
        if (!reference.author().isEmpty()) {
            json.put(
                    "author",
                    reference.author().stream().map(StructuredData::person).toList());
        }
        json.put("datePublished", shownDate(source));
        json.put("isPartOf", reference.variable("container-title").map(StructuredArticle::named));
        json.put("publisher", reference.variable("publisher").map(StructuredArticle::named));
        json.put("inLanguage", reference.variable("language"));
        json.put("url", web(reference, "URL"));
        json.put("archivedAt", web(reference, "archive_location"));
        return json;
    }

    static String id(Settings settings, String here, Source source) {
        return StructuredData.iri(settings, here, Addresses.source(source.id())) + "#article";
    }

    /** A date that was worked out is not the document's. */
    private static Optional<String> shownDate(Source source) {
        boolean shown =
                source.dating().map(dating -> dating.basis() == Basis.SHOWN).orElse(true);
        return source.reference().issued().filter(date -> shown).flatMap(StructuredData::day);
    }

    private static Map<String, Object> named(String name) {
        return Map.of("name", name);
    }

    private static Optional<String> web(Reference reference, String variable) {
        return reference.variable(variable).filter(address -> address.matches("https?://.*"));
    }
}
