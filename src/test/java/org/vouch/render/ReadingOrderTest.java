package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.content.Body;
import org.vouch.content.EdtfDate;
import org.vouch.content.Note;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;

/** Notes follow each other by the place that the author gives, then by their dates, then by their slugs. */
class ReadingOrderTest {

    @Test
    void orderGoesBeforeDate() {
        check("old-first, new-second", note("new-second", "2024-05-02", 2), note("old-first", "2021-01-01", 1));
    }

    @Test
    void notesWithoutOrderComeLastAndTheNewestOfThemFirst() {
        check(
                "ordered, newer, older, undated",
                note("undated", "", 0),
                note("older", "2021-01-01", 0),
                note("newer", "2024-05-02", 0),
                note("ordered", "2020-01-01", 9));
    }

    @Test
    void equalPlacesAndDaysFollowTheSlug() {
        check("a, b", note("b", "2024-05-02", 1), note("a", "2024-05-02", 1));
    }

    private static void check(String expected, Note... notes) {
        assertEquals(
                expected,
                String.join(
                        ", ",
                        Stream.of(notes)
                                .sorted(Note.READING_ORDER)
                                .map(note -> note.slug().value())
                                .toList()));
    }

    /** An empty date or an order of 0 stands for none. */
    private static Note note(String slug, String date, int order) {
        String file = "content/notes/" + slug + ".md";
        return new Note(
                Slug.of(slug).orElseThrow(),
                file,
                new Located<>(slug, Span.wholeFile(file)),
                EdtfDate.parse(date),
                Optional.empty(),
                Optional.empty(),
                order == 0 ? Optional.empty() : Optional.of(order),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                Body.empty());
    }
}
