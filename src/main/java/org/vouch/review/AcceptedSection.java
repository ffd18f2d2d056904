package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import org.vouch.content.Acceptance;
import org.vouch.content.Fact;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Source;

/** What became of the warnings that authors accept. */
final class AcceptedSection {
    private final List<String> entries = new ArrayList<>();

    private AcceptedSection() {}

    static Section of(Comparison comparison) {
        AcceptedSection section = new AcceptedSection();
        comparison.notes.forEach(note -> section.compare(
                note.was().map(Note::accepted).orElse(List.of()),
                note.now().map(Note::accepted).orElse(List.of())));
        comparison.pages.forEach(page -> section.compare(
                page.was().map(Page::accepted).orElse(List.of()),
                page.now().map(Page::accepted).orElse(List.of())));
        comparison.sources.forEach(source -> section.compare(
                source.was().map(Source::accepted).orElse(List.of()),
                source.now().map(Source::accepted).orElse(List.of())));
        comparison.facts.forEach(fact -> section.compare(
                fact.was().map(Fact::accepted).orElse(List.of()),
                fact.now().map(Fact::accepted).orElse(List.of())));
        return Section.list("Accepted warnings", section.entries);
    }

    private void compare(List<Acceptance> before, List<Acceptance> after) {
        List<Acceptance> free = new ArrayList<>(before);
        List<Acceptance> come = new ArrayList<>(after);
        come.removeIf(now -> free.removeIf(was -> isSame(was, now) && was.why().equals(now.why())));
        for (Acceptance now : List.copyOf(come)) {
            free.stream().filter(was -> isSame(was, now)).findFirst().ifPresent(was -> {
                entries.add(shown(now) + ": the reason changed: " + Changed.words(was.why(), now.why()));
                free.remove(was);
                come.remove(now);
            });
        }
        come.forEach(now -> entries.add("**added** " + shown(now) + ", because " + Shown.quoted(now.why())));
        free.forEach(was -> entries.add("removed " + shown(was) + ", which said " + Shown.quoted(was.why())));
    }

    private static boolean isSame(Acceptance was, Acceptance now) {
        return was.rule() == now.rule() && was.words().equals(now.words());
    }

    private static String shown(Acceptance acceptance) {
        return Shown.code(acceptance.rule().id()) + " for "
                + acceptance.words().map(Shown::quoted).orElse("the whole record") + ", "
                + Shown.place(acceptance.span());
    }
}
