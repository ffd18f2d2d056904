package org.vouch.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vouch.content.EdtfDate;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;

/**
 * Writes references as BibTeX. {@code year}, which every style prints as it stands, says what is not certain of it, and
 * {@code month} stands only where it is certain; {@code date}, which comes after them so that it wins where both are read,
 * says all in EDTF, which biblatex, Pandoc and Zotero read.
 */
final class BibTexFile {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("book", "book"),
            Map.entry("chapter", "incollection"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("post", "online"),
            Map.entry("post-weblog", "online"),
            Map.entry("report", "techreport"),
            Map.entry("webpage", "online"));

    /** CSL's variables, and how the fields are called whose names do not depend on the type. */
    private static final List<Map.Entry<String, String>> FIELDS = List.of(
            Map.entry("publisher-place", "address"),
            Map.entry("edition", "edition"),
            Map.entry("volume", "volume"),
            Map.entry("issue", "number"),
            Map.entry("page", "pages"),
            Map.entry("ISBN", "isbn"),
            Map.entry("ISSN", "issn"),
            Map.entry("language", "language"),
            Map.entry("note", "note"));

    /** Articles that biblatex and Pandoc tell from those of journals by {@code entrysubtype}. */
    private static final Set<String> PERIODICALS = Set.of("article-newspaper", "article-magazine");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** What BibTeX would read as the end of a name, or of one of several publishers. */
    private static final Pattern SEPARATOR = Pattern.compile(",|(?i)(^|\\s)and(\\s|$)");

    private BibTexFile() {}

    static String of(List<ReferenceItem> items) {
        return items.stream().map(BibTexFile::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(ReferenceItem item) {
        Reference reference = item.reference();
        String type = TYPES.getOrDefault(reference.type(), "misc");
        Map<String, String> fields = new LinkedHashMap<>();
        if (PERIODICALS.contains(reference.type())) {
            fields.put("entrysubtype", "{" + reference.type().substring("article-".length()) + "}");
        }
        if (!reference.author().isEmpty()) {
            fields.put(
                    "author",
                    reference.author().stream().map(BibTexFile::name).collect(Collectors.joining(" and ", "{", "}")));
        }
        // The inner braces keep a style from lowering the case of names.
        reference.title().ifPresent(title -> fields.put("title", "{{" + escape(title) + "}}"));
        reference.issued().ifPresent(date -> putDate(fields, date));
        reference.variable("container-title").ifPresent(title -> fields.put(container(type), whole(title)));
        String publisher = type.equals("techreport") ? "institution" : "publisher";
        reference.variable("publisher").ifPresent(name -> fields.put(publisher, whole(name)));
        FIELDS.forEach(field -> reference
                .variable(field.getKey())
                .ifPresent(value -> fields.put(field.getValue(), "{" + escape(value) + "}")));
        reference.variable("DOI").ifPresent(doi -> fields.put("doi", "{" + verbatim(doi) + "}"));
        reference.variable("URL").ifPresent(url -> fields.put("url", "{" + verbatim(url) + "}"));
        reference.accessed().ifPresent(date -> fields.put("urldate", "{" + date + "}"));
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue() + ",\n")
                .collect(Collectors.joining("", "@" + type + "{" + item.id() + ",\n", "}\n"));
    }

    private static void putDate(Map<String, String> fields, EdtfDate date) {
        ReferenceDate.qualifiedYear(date).ifPresent(year -> fields.put("year", "{" + year + "}"));
        List<Integer> plain = ReferenceDate.plain(date);
        if (plain.size() > 1) {
            fields.put("month", MONTHS.get(plain.get(1) - 1));
        }
        fields.put("date", "{" + date + "}");
    }

    private static String container(String type) {
        return switch (type) {
            case "article" -> "journal";
            case "incollection", "inproceedings" -> "booktitle";
            default -> "organization";
        };
    }

    private static String name(PersonName name) {
        Optional<String> family = name.family().map(BibTexFile::part);
        return name.given()
                .flatMap(given -> family.map(f -> f + ", " + part(given)))
                .orElseGet(() -> "{" + escape(name.display()) + "}");
    }

    private static String part(String name) {
        return SEPARATOR.matcher(name).find() ? "{" + escape(name) + "}" : escape(name);
    }

    private static String whole(String name) {
        return "{" + part(name) + "}";
    }

    private static String escape(String text) {
        boolean balanced = isBalanced(text);
        return text.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .mapToObj(c -> switch (c) {
                    case '\\' -> "\\textbackslash{}";
                    case '{' -> balanced ? "\\{" : "\\textbraceleft{}";
                    case '}' -> balanced ? "\\}" : "\\textbraceright{}";
                    case '~' -> "\\textasciitilde{}";
                    case '^' -> "\\textasciicircum{}";
                    case '<' -> "\\textless{}";
                    case '>' -> "\\textgreater{}";
                    case '|' -> "\\textbar{}";
                    case '#', '$', '%', '&', '_' -> "\\" + (char) c;
                    default -> c < ' ' || c == 0x7f ? "" : Character.toString(c);
                })
                .collect(Collectors.joining());
    }

    /** BibTeX counts braces that are escaped too. */
    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    /** An address is read as it stands, so what would break the entry is percent-encoded. */
    private static String verbatim(String address) {
        return address.strip()
                .codePoints()
                .mapToObj(c -> c <= ' ' || c == 0x7f || "{}\\\"".indexOf(c) >= 0
                        ? "%" + Integer.toHexString(0x100 | c).substring(1).toUpperCase(Locale.ROOT)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }
}
