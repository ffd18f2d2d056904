package org.vouch.editor;

import java.util.Optional;
import org.vouch.diagnostic.Span;

/** Finds where a thing that the briefing names is defined. */
final class Definitions {
    private Definitions() {}

    /** Returns the words of a passage, the id of a fact or an entity, the file of a source or a note. */
    static Optional<Span> of(Target target, Snapshot snapshot) {
        return switch (target.sort()) {
            case SOURCE -> snapshot.source(target.id()).map(source -> Span.wholeFile(source.file()));
            case PASSAGE ->
                snapshot.passage(target.id())
                        .map(passage -> passage.exact().span())
                        .or(() -> of(new Target(Target.Sort.SOURCE, target.id().replaceFirst("#.*", "")), snapshot));
            case FACT ->
                Optional.ofNullable(snapshot.briefing().factsByName().get(target.id()))
                        .map(fact -> fact.id().span());
            case ENTITY ->
                snapshot.entity(target.id()).map(entity -> entity.id().span());
            case NOTE -> snapshot.note(target.id()).map(note -> Span.wholeFile(note.file()));
        };
    }
}
