package org.vouch.editor;

import java.util.List;
import java.util.Optional;
import org.vouch.check.Checked;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;
import org.vouch.content.Citation;
import org.vouch.content.Entity;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Note;
import org.vouch.content.Passage;
import org.vouch.content.Source;
import org.vouch.diagnostic.Diagnostic;

/**
 * The briefing as one check found it.
 *
 * @param judged everything quoted, with its verdict
 * @param sources each with the passages whose words were found
 * @param diagnostics sorted by {@link Diagnostic#ORDER}
 */
record Snapshot(
        Briefing briefing,
        List<JudgedPassage> judged,
        List<CheckedSource> sources,
        List<Diagnostic> diagnostics,
        Mentions mentions) {

    static Snapshot of(Checked checked) {
        return new Snapshot(
                checked.briefing(),
                checked.judged(),
                checked.sources(),
                checked.diagnostics(),
                MentionFinder.find(checked.briefing()));
    }

    Optional<Source> source(String id) {
        return Optional.ofNullable(briefing.sourcesByName().get(id));
    }

    /** Returns the passage that a {@code source#name} names. */
    Optional<Passage> passage(String id) {
        int hash = id.indexOf('#');
        return source(id.substring(0, hash)).flatMap(source -> source.passage(id.substring(hash + 1)));
    }

    Optional<Entity> entity(String id) {
        return briefing.entities().stream()
                .filter(entity -> entity.id().value().value().equals(id))
                .findFirst();
    }

    Optional<Note> note(String slug) {
        return briefing.notes().stream()
                .filter(note -> note.slug().value().equals(slug))
                .findFirst();
    }

    /** Returns what came of looking for the words that a citation cites. */
    Optional<JudgedPassage> judged(Citation citation) {
        return judged.stream()
                .filter(j -> j.wanted().citations().contains(citation))
                .findFirst();
    }

    /** Returns what came of looking for a passage of a record. */
    Optional<JudgedPassage> judged(Passage passage) {
        return judged.stream()
                .filter(j -> j.wanted().named().filter(passage::equals).isPresent())
                .findFirst();
    }

    /** Returns where the words stand; absent where they were not found. */
    Optional<CheckedPassage> found(JudgedPassage judged) {
        return sources.stream()
                .filter(source ->
                        source.source().id().equals(judged.wanted().source().id()))
                .flatMap(source -> source.passages().stream())
                .filter(passage ->
                        passage.exact().equals(judged.wanted().exact().value()))
                .findFirst();
    }
}
