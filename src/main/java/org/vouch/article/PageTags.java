package org.vouch.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's own tags say of the article: JSON-LD (schema.org), Highwire's {@code citation_*}, Dublin Core, Open Graph,
 * microdata, plain HTML, and what a program that saved the page left in a comment, in this order; of two like values the first
 * is kept.
 */
final class PageTags {
    private static final int LONGEST = 1000;

    /** So many authors are read of a page. */
    private static final int MOST = 100;

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
        SavedFrom.read(page).forEach(tags::show);
        return List.copyOf(tags.shown.values());
    }

    private void readNames(Document page) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element meta : page.select("meta[name], meta[property], meta[http-equiv]")) {
            String name = Stream.of("property", "name", "http-equiv")
                    .filter(meta::hasAttr)
                    .map(meta::attr)
                    .findFirst()
                    .orElseThrow();
            values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(Tidy.whiteSpace(meta.attr("content")));
        }
        NAMES.forEach((name, field) -> {
            List<String> found = values.getOrDefault(name, List.of());
            if (name.equals("citation_firstpage")) {
                pages(found, values.getOrDefault("citation_lastpage", List.of()));
            } else {
                found.forEach(value -> show(new Candidate(field, value, name)));
            }
        });
    }

    private void pages(List<String> first, List<String> last) {
        if (!first.isEmpty()) {
            String end = last.isEmpty() || last.get(0).isEmpty() ? "" : "-" + last.get(0);
            show(new Candidate("page", first.get(0) + end, "citation_firstpage"));
        }
    }

    private void readElements(Document page) {
        first(page, "[itemprop=headline]", "title", "itemprop headline");
        all(page, "[itemprop=author]", "author", "itemprop author");
        first(page, "[itemprop=datePublished]", "issued", "itemprop datePublished");
        first(page, "article time[datetime], main time[datetime]", "issued", "time element");
        all(page, "[rel=author]", "author", "rel=author");
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

    private void all(Document page, String selector, String field, String origin) {
        page.select(selector).stream().limit(MOST).forEach(element -> {
            Element name = element.selectFirst("[itemprop=name]");
            show(new Candidate(field, value(name == null ? element : name), origin));
        });
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
        if (value.isEmpty() || value.length() > LONGEST) {
            return;
        }
        Shown one = switch (candidate.field()) {
            case "issued", "updated", "accessed" -> dated(candidate, value);
            case "language" -> new Shown("language", value.replace('_', '-'), candidate.origin());
            default -> new Shown(candidate.field(), value, candidate.origin());
        };
        boolean address = isAddress(value);
        if (address == candidate.field().equals("URL")) {
            shown.putIfAbsent(one.field() + "\n" + one.value(), one);
        }
    }

    /** A date with a time of day becomes the day that is written; what was written stands beside its origin. */
    private static Shown dated(Candidate candidate, String value) {
        String day = WrittenDate.edtf(value).orElse(value);
        return new Shown(
                candidate.field(), day, day.equals(value) ? candidate.origin() : candidate.origin() + " " + value);
    }

    /** Names and titles are no addresses, and an address that leads nowhere without its page is none. */
    private static boolean isAddress(String value) {
        String start = value.substring(0, Math.min(value.length(), 8)).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("citation_title", "title");
        names.put("citation_author", "author");
        names.put("citation_publication_date", "issued");
        names.put("citation_date", "issued");
        names.put("citation_journal_title", "container-title");
        names.put("citation_publisher", "publisher");
        names.put("citation_technical_report_institution", "publisher");
        names.put("citation_volume", "volume");
        names.put("citation_issue", "issue");
        names.put("citation_firstpage", "page");
        names.put("citation_doi", "DOI");
        names.put("citation_issn", "ISSN");
        names.put("citation_isbn", "ISBN");
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
        names.put("date", "issued");
        names.put("language", "language");
        names.put("content-language", "language");
        return names;
    }

    /** A value as it stands, perhaps blank. */
    record Candidate(String field, String value, String origin) {}
}
