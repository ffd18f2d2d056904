package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is made of a document, as text that can be read and compared. */
final class Account {
    private final Received received;
    private final CleanArticle article;

    Account(byte[] document, Optional<Lines> keep) {
        received = (Received) Reception.of(document);
        article = ArticleCleaner.clean(received, keep);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        article.paragraphs().forEach(lines::add);
        lines.add("");
        lines.add("title: " + article.title().orElse("none"));
        article.cleaning().ifPresent(cleaning -> cleaning(lines, cleaning));
        article.doubtful().forEach(doubt -> lines.add("doubtful " + doubt.lines() + ": " + doubt.why()));
        article.posts().forEach(post -> lines.add("post " + post.lines() + ": " + post.title()));
        article.metadata()
                .forEach(shown -> lines.add(shown.field() + ": " + shown.value() + " (" + shown.origin() + ")"));
        article.unread()
                .forEach(unread -> lines.add(
                        "unread: " + unread.count() + " " + unread.what() + ", first at line " + unread.at()));
        if (received.form() == Form.HTML) {
            lines.add("");
            received.lines()
                    .forEach(line ->
                            lines.add(line.number() + " at " + line.at() + ": " + Tidy.whiteSpace(line.text())));
        }
        return String.join("\n", lines) + "\n";
    }

    void assertRepeatable() {
        article.cleaning()
                .ifPresent(cleaning -> assertEquals(
                        new Repetition(article.paragraphs(), List.of()), ArticleCleaner.repeat(received, cleaning)));
    }

    private static void cleaning(List<String> lines, Cleaning cleaning) {
        cleaning.lines().ifPresent(kept -> lines.add("lines: " + kept));
        for (Dropped dropped : cleaning.dropped()) {
            String words = dropped.words().map(cut -> " '" + cut + "'").orElse("");
            lines.add("dropped " + dropped.lines() + words + ": " + dropped.why());
        }
        for (Mended mended : cleaning.mended()) {
            lines.add("mended " + mended.line() + ": " + mended.was() + " to " + mended.now() + ": " + mended.why());
        }
    }
}
