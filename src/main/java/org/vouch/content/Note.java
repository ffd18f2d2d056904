package org.vouch.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Wording;

/**
 * One briefing note: its front matter and its body.
 *
 * @param file path relative to the root
 * @param order its place in the reading order, from 1; absent where it comes after those with one
 * @param summary the bottom line
 * @param sourcing the source summary statement
 */
public record Note(
        Slug slug,
        String file,
        Located<String> title,
        Optional<EdtfDate> date,
        Optional<EdtfDate> updated,
        Optional<EdtfDate> asOf,
        Optional<Integer> order,
        Optional<Wording> summary,
        List<String> tags,
        Optional<Wording> sourcing,
        List<Judgement> judgements,
        List<Gap> gaps,
        boolean draft,
        List<Acceptance> accepted,
        List<Slug> formerly,
        Body body) {

    /** The newest note first, as a feed has them; notes without a date last; then by slug. */
    public static final Comparator<Note> NEWEST_FIRST = Comparator.comparing((Note note) -> note.date()
                    .flatMap(EdtfDate::latest)
                    .map(day -> -day.toEpochDay())
                    .orElse(Long.MAX_VALUE))
            .thenComparing(Note::slug);

    /** By the place that the author gives; notes without one after those with one, the newest first. */
    public static final Comparator<Note> READING_ORDER = Comparator.comparing(
                    (Note note) -> note.order().orElse(Integer.MAX_VALUE))
            .thenComparing(NEWEST_FIRST);

    public Note {
        tags = List.copyOf(tags);
        judgements = List.copyOf(judgements);
        gaps = List.copyOf(gaps);
        accepted = List.copyOf(accepted);
        formerly = List.copyOf(formerly);
    }

    /** Returns this note with another body. */
    public Note with(Body other) {
        return new Note(
                slug,
                file,
                title,
                date,
                updated,
                asOf,
                order,
                summary,
                tags,
                sourcing,
                judgements,
                gaps,
                draft,
                accepted,
                formerly,
                other);
    }
}
