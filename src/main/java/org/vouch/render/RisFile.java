package org.vouch.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vouch.content.EdtfDate;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;

/**
 * Writes references as RIS, a tag a line, each line ended by CR LF. RIS has no way to say that a date is uncertain or an
 * interval; such a date stands in a note as EDTF.
 */
final class RisFile {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "JOUR"),
            Map.entry("article-journal", "JOUR"),
            Map.entry("article-magazine", "MGZN"),
            Map.entry("article-newspaper", "NEWS"),
            Map.entry("book", "BOOK"),
            Map.entry("chapter", "CHAP"),
            Map.entry("paper-conference", "CPAPER"),
            Map.entry("post", "ELEC"),
            Map.entry("post-weblog", "BLOG"),
            Map.entry("report", "RPRT"),
            Map.entry("thesis", "THES"),
            Map.entry("webpage", "ELEC"));

    /** CSL's variables and their tags, in the order in which they are written. */
    private static final List<Map.Entry<String, String>> TAGS = List.of(
            Map.entry("container-title", "T2"),
            Map.entry("publisher", "PB"),
            Map.entry("publisher-place", "CY"),
            Map.entry("edition", "ET"),
            Map.entry("volume", "VL"),
            Map.entry("issue", "IS"),
            Map.entry("page", "SP"),
            Map.entry("ISBN", "SN"),
            Map.entry("ISSN", "SN"),
            Map.entry("DOI", "DO"),
            Map.entry("URL", "UR"),
            Map.entry("language", "LA"),
            Map.entry("note", "N1"));

    private final StringBuilder out = new StringBuilder();

    private RisFile() {}

    static String of(List<ReferenceItem> items) {
        RisFile file = new RisFile();
        items.forEach(file::append);
        return file.out.toString();
    }

    private void append(ReferenceItem item) {
        Reference reference = item.reference();
        line("TY", TYPES.getOrDefault(reference.type(), "GEN"));
        line("ID", item.id());
        reference.title().ifPresent(title -> line("TI", title));
        reference.author().forEach(name -> line("AU", name(name)));
        reference.issued().ifPresent(this::appendIssued);
        TAGS.forEach(tag -> reference.variable(tag.getKey()).ifPresent(value -> line(tag.getValue(), value)));
        reference.accessed().ifPresent(date -> appendDate("Y2", date));
        line("ER", "");
        out.append("\r\n");
    }

    private void appendIssued(EdtfDate date) {
        ReferenceDate.year(date).ifPresent(year -> line("PY", year + ""));
        if (ReferenceDate.plain(date).isEmpty()) {
            line("N1", "issued " + date + " (EDTF)");
        }
        appendDate("DA", date);
    }

    /** The form is {@code YYYY/MM/DD/other}, every slash kept. */
    private void appendDate(String tag, EdtfDate date) {
        List<Integer> parts = ReferenceDate.plain(date);
        if (!parts.isEmpty()) {
            String text = parts.stream()
                    .map(part -> part < 10 ? "0" + part : part + "")
                    .collect(Collectors.joining("/"));
            line(tag, text + "/".repeat(4 - parts.size()));
        }
    }

    private static String name(PersonName name) {
        return name.given()
                .flatMap(given -> name.family().map(family -> family + ", " + given))
                .orElseGet(name::display);
    }

    private void line(String tag, String value) {
        String text = value.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        out.append(tag).append("  - ").append(text).append("\r\n");
    }
}
