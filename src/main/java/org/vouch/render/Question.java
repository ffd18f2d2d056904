package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.FactKind;
import org.vouch.content.Gap;
import org.vouch.content.Note;
import org.vouch.diagnostic.Located;

/**
 * A question that the sources leave open.
 *
 * @param see facts and notes that bear on it
 */
record Question(String text, List<Link> see) {
    /** The first statement that the answer is not in the articles would repeat the question, and is not printed. */
    static Question of(Library library, Gap gap) {
        Optional<String> absence = Optional.of(library.words().of("kind", FactKind.ABSENCE));
        List<Link> see = new ArrayList<>();
        boolean told = false;
        for (Located<String> id : gap.see()) {
            Optional<FactCard> fact = library.fact(id.value());
            boolean repeats =
                    !told && fact.filter(card -> card.kind().equals(absence)).isPresent();
            fact.map(card -> new Link(card.address(), repeats ? library.words().say("gaps.absent") : card.statement()))
                    .or(() -> note(library, id.value()))
                    .ifPresent(see::add);
            told |= repeats;
        }
        return new Question(gap.question().value(), see);
    }

    /** An id may be a fact's or a note's; the checker has refused what is neither. */
    private static Optional<Link> note(Library library, String id) {
        return library.briefing().notes().stream()
                .filter(note -> isNamed(note, id))
                .findFirst()
                .map(HomePage::link);
    }

    private static boolean isNamed(Note note, String id) {
        return note.slug().value().equals(id)
                || note.formerly().stream().anyMatch(former -> former.value().equals(id));
    }
}
