package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large documents that are made to cost much: each is refused, or is cleaned in time and its cleaning can be repeated. */
class HostileTest {
    private static final int SIZE = Reception.LIMIT / 8;

    @ParameterizedTest
    @MethodSource("documents")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void largeDocumentIsCleanedInTime(List<String> document) {
        String text = document.get(0)
                + document.get(1).repeat((SIZE - 200) / bytes(document.get(1)).length)
                + document.get(2);
        if (!(Reception.of(bytes(text)) instanceof Received received)) {
            return;
        }
        CleanArticle article = ArticleCleaner.clean(received, Optional.empty());
        article.cleaning()
                .ifPresent(cleaning -> assertEquals(
                        new Repetition(article.paragraphs(), List.of()), ArticleCleaner.repeat(received, cleaning)));
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void largestPageIsCleanedInTime() {
        String paragraph =
                "<p>The ferry left the quay at noon, and nobody was aboard but the captain and his dog.</p>\n";
        String page = "<html><body>" + paragraph.repeat(14_000);
        assertEquals(
                14_000,
                assertInstanceOf(
                                Received.class, Reception.of(bytes(page + " ".repeat(Reception.LIMIT - page.length()))))
                        .lines()
                        .size());
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void deepNestingEndsInItsText() {
        String page =
                "<html><body>" + "<div>".repeat(100_000) + "The innermost line of all, which ends in a full stop.";
        Received received = assertInstanceOf(Received.class, Reception.of(bytes(page)));
        assertEquals(
                List.of("The innermost line of all, which ends in a full stop."),
                ArticleCleaner.clean(received, Optional.empty()).paragraphs());
    }

    static Stream<List<String>> documents() {
        return Stream.of(
                List.of("", "a", ""),
                List.of("Title\n\n", "word ".repeat(40) + "\n", ""),
                List.of("Title\n\n", "«É’É ".repeat(40) + ".\n", ""),
                List.of("Title\n\n", "2 days ago " + "Word ".repeat(40) + "\nRecent posts\n", ""),
                List.of("", "a.\n", ""),
                List.of("", "\n", ""),
                List.of("", "Ends.Then ", ""),
                List.of("", "\"", ""),
                List.of("", "Ã©", ""),
                List.of("É ", "à\u00A0»", ""),
                List.of("", "2 days ago\n", ""),
                List.of("Recent Posts\n", "Posts tagged\n", ""),
                List.of("Title\n\n", "Related posts\n", ""),
                List.of("Title\n\n", "March 9th, 2018\n", ""),
                List.of("<html>", "<div>", "x"),
                List.of("<html>", "<p>a", ""),
                List.of("<html>", "<b><i>a", ""),
                List.of("<html>", "<a href=x>", "x"),
                List.of("<html>", "<table><tr><td>", "x"),
                List.of("<html>", "<ul><li><a>a</a>", ""),
                List.of("<html>", "<br>a", ""),
                List.of("<html>", "<pre>\n\na", ""),
                List.of("<html>", "<span hidden>a</span>b", ""),
                List.of("<html>", "<article><h1>a</h1>", ""),
                List.of("<html>", "<p class=ad id=x>a</p>", ""),
                List.of("<html>", "<!-- a -->", ""),
                List.of("<html><script type=application/ld+json>", "[", "</script>"),
                List.of("<html><script type=application/ld+json>\"", "\\u00e9", "\"</script>"),
                List.of("<html><head>", "<meta name=author content=a>", "<p>x"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
