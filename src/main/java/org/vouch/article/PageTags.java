package org.vouch.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's own tags say of the article: JSON-LD (schema.org), Highwire's {@code citation_*}, Dublin Core, Open Graph,
 * microdata, and plain HTML, in this order; of two like values the first is kept.
 */
final class PageTags {
    private static final int LONGEST = 1000;

    /** {@code meta} names and the CSL variables they give, the most dependable first; names are compared in lower case. */
    private static final Map<String, String> NAMES = names();

    private final Map<String, Shown> shown = new LinkedHashMap<>();

    private PageTags() {}

    static List<Shown> read(Document page) {
        PageTags tags = new PageTags();
        for (Element script : page.select("script[type=application/ld+json]")) {
            Json.parse(script.data()).ifPresent(json -> LinkedData.read(json).forEach(tags::show));
        }
        tags.readNames(page);
        tags.readElements(page);
        return List.copyOf(tags.shown.values());
    }

    private void readNames(Document page) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element meta : page.select("meta[name], meta[property]")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(Tidy.whiteSpace(meta.attr("content")));
        }
        NAMES.forEach((name, field) -> {
            List<String> found = values.getOrDefault(name, List.of());
            if (field.equals("author")) {
                String authors =
                        found.stream().filter(author -> !isAddress(author)).collect(Collectors.joining("; "));
                show(new Candidate(field, authors, name));
            } else {
                found.forEach(value -> show(new Candidate(field, value, name)));
            }
        });
    }

    private void readElements(Document page) {
        first(page, "[itemprop=headline]", "title", "itemprop headline");
        first(page, "[itemprop=author] [itemprop=name], [itemprop=author]", "author", "itemprop author");
        first(page, "[itemprop=datePublished]", "issued", "itemprop datePublished");
        first(page, "article time[datetime], main time[datetime]", "issued", "time element");
        first(page, "[rel=author]", "author", "rel=author");
        first(page, "link[rel=canonical]", "URL", "link rel=canonical");
        first(page, "html[lang]", "language", "html lang");
        first(page, "head > title", "title", "title element");
    }

    private void first(Document page, String selector, String field, String origin) {
        Element element = page.selectFirst(selector);
        if (element != null) {
            show(new Candidate(field, value(element), origin));
        }
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return switch (element.normalName()) {
            case "html" -> element.attr("lang");
            case "link" -> element.attr("href");
            default -> element.text();
        };
    }

    private void show(Candidate candidate) {
        String value = Tidy.whiteSpace(candidate.value());
        if (!value.isEmpty() && value.length() <= LONGEST) {
            shown.putIfAbsent(
                    candidate.field() + "\n" + value, new Shown(candidate.field(), value, candidate.origin()));
        }
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http:") || value.startsWith("https:");
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("citation_title", "title");
        names.put("citation_author", "author");
        names.put("citation_publication_date", "issued");
        names.put("citation_date", "issued");
        names.put("citation_journal_title", "container-title");
        names.put("citation_publisher", "publisher");
        names.put("citation_public_url", "URL");
        names.put("citation_language", "language");
        for (String set : List.of("dc.", "dcterms.")) {
            names.put(set + "title", "title");
            names.put(set + "creator", "author");
            names.put(set + "date", "issued");
            names.put(set + "date.issued", "issued");
            names.put(set + "issued", "issued");
            names.put(set + "publisher", "publisher");
            names.put(set + "language", "language");
        }
        names.put("og:title", "title");
        names.put("article:author", "author");
        names.put("article:published_time", "issued");
        names.put("article:modified_time", "updated");
        names.put("og:site_name", "container-title");
        names.put("og:url", "URL");
        names.put("og:locale", "language");
        names.put("author", "author");
        return names;
    }

    /** A value as it stands, perhaps blank. */
    record Candidate(String field, String value, String origin) {}
}
