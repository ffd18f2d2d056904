package org.vouch.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An article's description in JSON-LD, in the words of schema.org. */
final class LinkedData {
    private static final String ORIGIN = "JSON-LD ";
    private static final int DEEPEST = 16;
    private static final Pattern ARTICLE = Pattern.compile(".*Article|.*Posting|Report");
    private static final Pattern PAGE = Pattern.compile(".*Page");

    /** The field of an author that is no person. */
    static final String ORGANISATION = "author-organisation";

    private LinkedData() {}

    /** Returns what the first object whose type is an article says, or else the first that is a page; empty without one. */
    static List<PageTags.Candidate> read(Json json) {
        return find(json, ARTICLE, 0)
                .or(() -> find(json, PAGE, 0))
                .map(LinkedData::candidates)
                .orElse(List.of());
    }

    private static Optional<Json.Fields> find(Json json, Pattern type, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (json instanceof Json.Items items) {
            return items.values().stream()
                    .flatMap(item -> find(item, type, depth + 1).stream())
                    .findFirst();
        }
        if (json instanceof Json.Fields fields) {
            if (types(fields).anyMatch(name -> type.matcher(name).matches())) {
                return Optional.of(fields);
            }
            return get(fields, "@graph").flatMap(graph -> find(graph, type, depth + 1));
        }
        return Optional.empty();
    }

    private static List<PageTags.Candidate> candidates(Json.Fields article) {
        List<PageTags.Candidate> found = new ArrayList<>();
        types(article).findFirst().ifPresent(type -> found.add(new PageTags.Candidate("type", type, ORIGIN + "@type")));
        add(found, article, "headline", "title");
        add(found, article, "name", "title");
        values(article, "author").forEach(author -> author(author).ifPresent(found::add));
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
        values(article, name).stream()
                .flatMap(value -> text(value, name.equals("mainEntityOfPage") ? "@id" : "name").stream())
                .forEach(value -> found.add(new PageTags.Candidate(field, value, ORIGIN + name)));
    }

    /** A person with both names is {@code family, given}; what is called an organisation is one. */
    private static Optional<PageTags.Candidate> author(Json value) {
        if (value instanceof Json.Fields fields) {
            Optional<String> family = get(fields, "familyName").flatMap(name -> text(name, ""));
            Optional<String> given = get(fields, "givenName").flatMap(name -> text(name, ""));
            if (family.isPresent() && given.isPresent()) {
                return Optional.of(
                        new PageTags.Candidate("author", family.get() + ", " + given.get(), ORIGIN + "author"));
            }
            boolean organisation = types(fields).anyMatch(type -> type.endsWith("Organization"));
            return text(value, "name")
                    .map(name ->
                            new PageTags.Candidate(organisation ? ORGANISATION : "author", name, ORIGIN + "author"));
        }
        return text(value, "name").map(name -> new PageTags.Candidate("author", name, ORIGIN + "author"));
    }

    /** The types without the vocabulary that they may be written with. */
    private static Stream<String> types(Json.Fields fields) {
        return values(fields, "@type").stream()
                .flatMap(type -> text(type, "").stream())
                .map(type -> type.substring(type.lastIndexOf('/') + 1));
    }

    private static List<Json> values(Json.Fields fields, String name) {
        return get(fields, name)
                .map(value -> value instanceof Json.Items items ? items.values() : List.of(value))
                .orElse(List.of());
    }

    /** A value's text: itself, or a text that an object has under a name. */
    private static Optional<String> text(Json value, String name) {
        if (value instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        return value instanceof Json.Fields fields
                ? get(fields, name).filter(Json.Text.class::isInstance).map(found -> ((Json.Text) found).value())
                : Optional.empty();
    }

    private static Optional<Json> get(Json.Fields fields, String name) {
        return Optional.ofNullable(fields.values().get(name));
    }
}
