package org.vouch.author;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.FactKind;
import org.vouch.content.Slug;

/** Files to be completed: the fields that must be there, and the others as comments, each with an example. */
final class Scaffold {

    private Scaffold() {}

    /** A note that is kept out of the site until its author takes the line {@code draft} away. */
    static String note(Slug slug, Optional<String> title) {
        return """
                ---
                title: %s
                # Delete this line when readers may see the note.
                draft: true
                # date: 2041-03-15
                # as-of: 2041-03-11
                # summary: The bottom line, in 60 words or fewer.
                # tags: [a-word]
                # sourcing: How good the sources are as a whole, and what they lack.
                # judgements:
                #   - text: What you conclude, in one sentence.
                #     likelihood: likely
                #     confidence: {level: low, why: What makes it so good and no better.}
                #     rests-on: [id-of-a-fact]
                #     would-change: [what would change it if it came to light]
                # gaps:
                #   - {question: "What do the sources leave open?", see: [id-of-a-fact]}
                ---
                Write here what the sources say, and cite their words after each sentence.
                """.formatted(Yaml.quoted(title.orElseGet(() -> titleOf(slug))));
    }

    /** A fact without its statement and evidence, which are errors until they are there. */
    static String fact(Slug id) {
        return """
                - id: %s
                  # One checkable statement in your own words.
                  statement:
                  # One of %s.
                  kind: %s
                  # when: 2041-03-05
                  # as-of: 2041-03-11
                  # dating: {basis: shown}
                  # about: [id-of-an-entity]
                  # key: what/it-speaks-of
                  # value: {amount: 212, unit: letters, bound: exactly}
                  # in-matrix: true
                  # The words it rests on, for example source#passage or 'source "exact words"'.
                  evidence: []
                """.formatted(id, kinds(), word(FactKind.values()[0]));
    }

    /** A source's record without title and descriptor, of which it needs one. */
    static String source() {
        return """
                # Under csl stands only what the document shows.
                csl:
                  type: webpage
                  # title: As the document shows it
                  # author: [{family: Roe, given: Jane}]
                  # container-title: The newspaper or site
                  # issued: 2041-03-09
                  # URL: https://example.org/article.html
                # dating: {basis: inferred, why: "how the date follows from the document's words"}
                # excerpts publishes the quoted words, full the whole text.
                rights: excerpts
                reliability: F
                # descriptor: What affects the quality of the source, in your own words.
                # origins: [id-of-an-entity]
                # passages:
                #   what-it-says:
                #     exact: The words as the article prints them
                #     said-by: [id-of-an-entity]
                #     modality: asserted
                """;
    }

    private static String titleOf(Slug slug) {
        String words = slug.value().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String kinds() {
        return Stream.of(FactKind.values()).map(Scaffold::word).collect(Collectors.joining(", "));
    }

    private static String word(FactKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
