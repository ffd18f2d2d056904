package org.vouch.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.content.EdtfDate;
import org.vouch.content.EdtfDate.End;
import org.vouch.content.EdtfDate.Point;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;

/** Writes references as CSL-JSON 1.0.2, with the keys of its schema alone. */
final class ReferencesFile {
    /** The schema's text variables; names and dates are written apart. */
    private static final Set<String> TEXT = Set.of(
            "abstract",
            "annote",
            "archive",
            "archive_collection",
            "archive_location",
            "archive-place",
            "authority",
            "call-number",
            "chapter-number",
            "citation-label",
            "citation-number",
            "collection-number",
            "collection-title",
            "container-title",
            "container-title-short",
            "dimensions",
            "division",
            "DOI",
            "edition",
            "event",
            "event-title",
            "event-place",
            "first-reference-note-number",
            "genre",
            "ISBN",
            "ISSN",
            "issue",
            "journalAbbreviation",
            "jurisdiction",
            "keyword",
            "language",
            "locator",
            "medium",
            "note",
            "number",
            "number-of-pages",
            "number-of-volumes",
            "original-publisher",
            "original-publisher-place",
            "original-title",
            "page",
            "page-first",
            "part",
            "part-title",
            "PMCID",
            "PMID",
            "printing",
            "publisher",
            "publisher-place",
            "references",
            "reviewed-genre",
            "reviewed-title",
            "scale",
            "section",
            "shortTitle",
            "source",
            "status",
            "supplement",
            "title-short",
            "URL",
            "version",
            "volume",
            "volume-title",
            "volume-title-short",
            "year-suffix");

    private ReferencesFile() {}

    static String of(List<ReferenceItem> items) {
        return Json.of(items.stream().map(ReferencesFile::item).toList());
    }

    /** Returns one item, whose values are texts, lists and maps. */
    static Map<String, Object> item(ReferenceItem item) {
        Reference reference = item.reference();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("type", reference.type());
        reference.title().ifPresent(title -> json.put("title", title));
        if (!reference.author().isEmpty()) {
            json.put(
                    "author",
                    reference.author().stream().map(ReferencesFile::name).toList());
        }
        reference.issued().ifPresent(date -> json.put("issued", date(date)));
        reference.accessed().ifPresent(date -> json.put("accessed", date(date)));
        reference.variables().forEach((name, value) -> {
            if (TEXT.contains(name)) {
                json.put(name, value);
            }
        });
        return json;
    }

    private static Map<String, Object> name(PersonName name) {
        Map<String, Object> json = new LinkedHashMap<>();
        name.family().ifPresent(family -> json.put("family", family));
        name.given().ifPresent(given -> json.put("given", given));
        name.literal().ifPresent(literal -> json.put("literal", literal));
        return json;
    }

    /** What {@code date-parts} cannot say, an open end or a decade, is said as a literal. */
    private static Map<String, Object> date(EdtfDate date) {
        Map<String, Object> json = new LinkedHashMap<>();
        List<List<Integer>> parts = new ArrayList<>();
        for (End end : date.isInterval() ? List.of(date.from(), date.to()) : List.of(date.from())) {
            List<Integer> part = end instanceof Point point ? ReferenceDate.parts(point) : List.of();
            if (part.isEmpty()) {
                json.put("literal", date.text());
                return json;
            }
            parts.add(part);
        }
        json.put("date-parts", parts);
        if (date.isApproximate() || date.isUncertain()) {
            json.put("circa", true);
        }
        return json;
    }
}
