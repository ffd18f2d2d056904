package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouch.content.Gap;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;

/** Notes and pages that came, went or have another name, and what their heads say. */
final class FileSection {
    private final List<String> entries = new ArrayList<>();

    private FileSection() {}

    static Section of(Comparison comparison) {
        FileSection section = new FileSection();
        comparison.notes.forEach(note -> section.file(note, "note", Note::file, Note::title));
        comparison.pages.forEach(page -> section.file(page, "page", Page::file, Page::title));
        comparison.notes.stream().filter(note -> !note.isRemoved()).forEach(section::head);
        return Section.list("Notes and pages", section.entries);
    }

    private <T> void file(Pair<T> pair, String kind, Function<T, String> file, Function<T, Located<String>> title) {
        String shown = kind + " " + Shown.code(file.apply(pair.any())) + " "
                + Shown.quoted(title.apply(pair.any()).value());
        if (!pair.isBoth()) {
            entries.add((pair.isAdded() ? "new " : "removed ") + shown);
            return;
        }
        if (pair.differs(file)) {
            entries.add(shown + " was " + Shown.code(file.apply(pair.was().orElseThrow())) + " before");
        }
        if (pair.differs(item -> title.apply(item).value())) {
            words(
                    title.apply(pair.any()).span(),
                    "title",
                    title.apply(pair.was().orElseThrow()).value(),
                    title.apply(pair.any()).value());
        }
    }

    private void head(Pair<Note> pair) {
        Note now = pair.any();
        words(
                now.summary().map(Wording::span).orElse(now.title().span()),
                "summary",
                text(pair.was().flatMap(Note::summary)),
                text(now.summary()));
        words(
                now.sourcing().map(Wording::span).orElse(now.title().span()),
                "sourcing",
                text(pair.was().flatMap(Note::sourcing)),
                text(now.sourcing()));
        String gaps = Changed.prose(pair.was().map(FileSection::questions).orElse(List.of()), questions(now));
        if (!gaps.isEmpty()) {
            entries.add(Shown.place(now.title().span()) + " questions: " + gaps);
        }
    }

    private void words(Span place, String what, String was, String now) {
        if (!was.equals(now)) {
            entries.add(Shown.place(place) + " " + what + ": " + Changed.words(was, now));
        }
    }

    private static String text(Optional<Wording> text) {
        return text.map(Wording::value).orElse("");
    }

    private static List<String> questions(Note note) {
        return note.gaps().stream().map(Gap::question).map(Located::value).toList();
    }
}
