package org.vouch.render;

import java.util.List;
import java.util.Optional;
import org.vouch.content.FactStatus;
import org.vouch.content.Note;

/**
 * What the sources do not tell: the questions of each note, and the facts whose outcome is not known.
 *
 * @param text the author's words above the list
 */
record QuestionsPage(String title, Optional<PrintedBody> text, List<OfNote> notes, List<FactCard> unknown) {

    /** The questions of one note. */
    record OfNote(Link page, List<Question> questions) {}

    static QuestionsPage of(Library library, Texts texts, String title, Optional<PrintedBody> text) {
        return new QuestionsPage(
                title,
                text,
                texts.notes().stream()
                        .filter(note -> !note.gaps().isEmpty())
                        .map(note -> new OfNote(HomePage.link(note), questions(library, note)))
                        .toList(),
                library.facts().stream()
                        .filter(fact -> fact.status().equals(Keys.of(FactStatus.OUTCOME_UNKNOWN)))
                        .toList());
    }

    /** Returns all questions, the newest note's first. */
    static List<Question> questions(Library library, Texts texts) {
        return texts.notes().stream()
                .flatMap(note -> questions(library, note).stream())
                .toList();
    }

    private static List<Question> questions(Library library, Note note) {
        return note.gaps().stream().map(gap -> Question.of(library, gap)).toList();
    }
}
