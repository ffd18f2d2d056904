package org.vouch.render;

import java.util.List;
import java.util.stream.Stream;
import org.vouch.content.Gap;
import org.vouch.content.Note;

/**
 * A question that the sources leave open.
 *
 * @param see facts and notes that bear on it
 */
record Question(String text, List<Link> see) {

    static Question of(Library library, Gap gap) {
        List<Link> see =
                gap.see().stream().flatMap(id -> link(library, id.value())).toList();
        return new Question(gap.question().value(), see);
    }

    /** An id may be a fact's or a note's; the checker has refused what is neither. */
    private static Stream<Link> link(Library library, String id) {
        return library.fact(id)
                .map(fact -> Stream.of(new Link(fact.address(), fact.statement())))
                .orElseGet(() -> library.briefing().notes().stream()
                        .filter(note -> isNamed(note, id))
                        .map(HomePage::link));
    }

    private static boolean isNamed(Note note, String id) {
        return note.slug().value().equals(id)
                || note.formerly().stream().anyMatch(former -> former.value().equals(id));
    }
}
