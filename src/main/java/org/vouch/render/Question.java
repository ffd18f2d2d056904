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
record Question(String text, List<Pointer> see) {
    /**
     * A link to what bears on a question.
     *
     * @param statement the fact's, where {@code text} does not say it
     */
    record Pointer(String address, String text, Optional<String> statement) {}

    /** The first statement that the answer is not in the articles would repeat the question, and is not printed. */
    static Question of(Library library, Gap gap) {
        Optional<String> absence = Optional.of(library.words().of("kind", FactKind.ABSENCE));
        List<Pointer> see = new ArrayList<>();
        boolean told = false;
        for (Located<String> id : gap.see()) {
            Optional<FactCard> fact = library.fact(id.value());
            boolean repeats =
                    !told && fact.filter(card -> card.kind().equals(absence)).isPresent();
            fact.map(card -> repeats
                            ? absent(library, card)
                            : new Pointer(card.address(), card.statement(), Optional.empty()))
                    .or(() -> note(library, id.value()))
                    .ifPresent(see::add);
            told |= repeats;
        }
        return new Question(gap.question().value(), see);
    }

    private static Pointer absent(Library library, FactCard fact) {
        return new Pointer(fact.address(), library.words().say("gaps.absent"), Optional.of(fact.statement()));
    }

    /** An id may be a fact's or a note's; the checker has refused what is neither. */
    private static Optional<Pointer> note(Library library, String id) {
        return library.briefing().notes().stream()
                .filter(note -> isNamed(note, id))
                .findFirst()
                .map(HomePage::link)
                .map(link -> new Pointer(link.address(), link.text(), Optional.empty()));
    }

    private static boolean isNamed(Note note, String id) {
        return note.slug().value().equals(id)
                || note.formerly().stream().anyMatch(former -> former.value().equals(id));
    }
}
