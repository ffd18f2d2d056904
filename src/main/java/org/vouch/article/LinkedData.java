package org.vouch.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An article's description in JSON-LD, in the words of schema.org. */
final class LinkedData {
    private static final String ORIGIN = "JSON-LD ";
    private static final int DEEPEST = 16;

    private LinkedData() {}

    /** Returns what the first object whose type is an article says; empty where there is none. */
    static List<PageTags.Candidate> read(Json json) {
        return article(json, 0).map(LinkedData::candidates).orElse(List.of());
    }

    private static Optional<Json.Fields> article(Json json, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (json instanceof Json.Items items) {
            return items.values().stream()
                    .flatMap(item -> article(item, depth + 1).stream())
                    .findFirst();
        }
        if (json instanceof Json.Fields fields) {
            if (isArticle(fields)) {
                return Optional.of(fields);
            }
            return get(fields, "@graph").flatMap(graph -> article(graph, depth + 1));
        }
        return Optional.empty();
    }

    private static boolean isArticle(Json.Fields fields) {
        return texts(fields, "@type").stream()
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
    }

    private static List<PageTags.Candidate> candidates(Json.Fields article) {
        List<PageTags.Candidate> found = new ArrayList<>();
        add(found, article, "headline", "title");
        add(found, article, "author", "author");
        add(found, article, "datePublished", "issued");
        add(found, article, "dateModified", "updated");
        add(found, article, "isPartOf", "container-title");
        add(found, article, "publisher", "publisher");
        add(found, article, "url", "URL");
        add(found, article, "mainEntityOfPage", "URL");
        add(found, article, "inLanguage", "language");
        return found;
    }

    private static void add(List<PageTags.Candidate> found, Json.Fields article, String name, String field) {
        String value = texts(article, name).stream().collect(Collectors.joining("; "));
        found.add(new PageTags.Candidate(field, value, ORIGIN + name));
    }

    /** A property's text: itself, those of a list, or the name or address of an object. */
    private static List<String> texts(Json.Fields fields, String name) {
        Json value = get(fields, name).orElse(new Json.Items(List.of()));
        List<Json> values = value instanceof Json.Items items ? items.values() : List.of(value);
        return values.stream()
                .flatMap(one -> text(one, name).stream())
                .map(Json.Text::value)
                .toList();
    }

    private static Optional<Json.Text> text(Json value, String name) {
        if (value instanceof Json.Text text) {
            return Optional.of(text);
        }
        if (value instanceof Json.Fields fields) {
            return get(fields, name.equals("mainEntityOfPage") ? "@id" : "name")
                    .filter(Json.Text.class::isInstance)
                    .map(Json.Text.class::cast);
        }
        return Optional.empty();
    }

    private static Optional<Json> get(Json.Fields fields, String name) {
        return Optional.ofNullable(fields.values().get(name));
    }
}
