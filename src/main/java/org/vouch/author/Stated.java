package org.vouch.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vouch.article.CleanArticle;
import org.vouch.article.Shown;
import org.vouch.content.EdtfDate;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;
import org.vouch.read.CslFields;

/**
 * One value that something states for a CSL variable.
 *
 * @param yaml as it stands in a record
 * @param compared what is held to other values of the same variable
 * @param origin what states it, one line
 * @param usable whether the record may hold it; a date that is no EDTF date may not
 * @param inDocument whether the document itself states it
 */
record Stated(String variable, String yaml, String compared, String origin, boolean usable, boolean inDocument) {

    /** The types of schema.org that say more than that there is a page. */
    private static final Map<String, String> TYPES = Map.of(
            "BlogPosting", "post-weblog",
            "LiveBlogPosting", "post-weblog",
            "SocialMediaPosting", "post",
            "DiscussionForumPosting", "post",
            "ScholarlyArticle", "article-journal",
            "MedicalScholarlyArticle", "article-journal",
            "Report", "report");

    /** Returns what a page's tags and lines state, the most dependable first for each variable. */
    static List<Stated> of(CleanArticle article) {
        List<Stated> stated = new ArrayList<>();
        Map<String, List<PersonName>> authors = new LinkedHashMap<>();
        for (Shown shown : article.metadata()) {
            switch (shown.field()) {
                case "author" ->
                    authors.computeIfAbsent(shown.origin(), any -> new ArrayList<>())
                            .addAll(AuthorNames.read(shown.value()));
                case "author-organisation" ->
                    authors.computeIfAbsent(shown.origin(), any -> new ArrayList<>())
                            .add(AuthorNames.literal(shown.value()));
                case "type" -> stated.add(text("type", type(shown.value()), shown.origin() + " " + shown.value()));
                case "issued", "accessed", "updated" -> stated.add(date(shown));
                default -> stated.add(text(shown.field(), shown.value(), shown.origin()));
            }
        }
        authors.forEach((origin, names) -> {
            if (!names.isEmpty()) {
                stated.add(authors(names, origin));
            }
        });
        boolean titled = stated.stream().anyMatch(one -> one.variable().equals("title"));
        if (!titled) {
            article.title().ifPresent(title -> stated.add(text("title", title, "heading")));
        }
        return stated;
    }

    /** Returns what an imported reference says and a record can hold. */
    static List<Stated> of(Reference reference, String origin) {
        List<Stated> stated = new ArrayList<>();
        stated.add(text("type", CslFields.isType(reference.type()) ? reference.type() : "document", origin));
        reference.title().ifPresent(title -> stated.add(text("title", title, origin)));
        if (!reference.author().isEmpty()) {
            stated.add(authors(reference.author(), origin));
        }
        reference.issued().ifPresent(date -> stated.add(text("issued", date.text(), origin)));
        reference.accessed().ifPresent(date -> stated.add(text("accessed", date.text(), origin)));
        reference.variables().forEach((name, value) -> {
            if (CslFields.holds(name, value)) {
                stated.add(text(name, value, origin));
            }
        });
        return stated.stream().map(Stated::outside).toList();
    }

    private Stated outside() {
        return new Stated(variable, yaml, compared, origin, usable, false);
    }

    /** Whether two values of a variable say the same, or one says the same more exactly. */
    boolean agrees(Stated other) {
        String a = compared;
        String b = other.compared;
        return switch (variable) {
            case "title" -> a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
            case "issued", "language" -> a.startsWith(b) || b.startsWith(a);
            default -> a.equals(b);
        };
    }

    private static Stated date(Shown shown) {
        Stated text = text(shown.field(), shown.value(), shown.origin());
        return new Stated(
                text.variable(),
                text.yaml(),
                text.compared(),
                text.origin(),
                EdtfDate.parse(shown.value()).isPresent(),
                true);
    }

    private static Stated text(String variable, String value, String origin) {
        String compared = value.strip().toLowerCase(Locale.ROOT);
        if (variable.equals("URL")) {
            compared = compared.replaceFirst("^https?://(?:www\\.)?", "")
                    .replaceFirst("#.*$", "")
                    .replaceFirst("/$", "");
        }
        return new Stated(variable, Yaml.quoted(value), compared, origin, true, true);
    }

    private static Stated authors(List<PersonName> names, String origin) {
        List<String> yaml = names.stream().map(Stated::name).toList();
        List<String> compared = names.stream()
                .map(name -> name.display().toLowerCase(Locale.ROOT))
                .toList();
        return new Stated(
                "author", "[" + String.join(", ", yaml) + "]", String.join("; ", compared), origin, true, true);
    }

    private static String name(PersonName name) {
        List<String> parts = new ArrayList<>();
        part(parts, "family", name.family());
        part(parts, "given", name.given());
        part(parts, "literal", name.literal());
        return "{" + String.join(", ", parts) + "}";
    }

    private static void part(List<String> parts, String key, Optional<String> value) {
        value.ifPresent(text -> parts.add(key + ": " + Yaml.quoted(text)));
    }

    private static String type(String name) {
        return name.endsWith("NewsArticle") ? "article-newspaper" : TYPES.getOrDefault(name, "webpage");
    }
}
