package org.vouch.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Note;
import org.vouch.content.Reference;
import org.vouch.content.Settings;
import org.vouch.content.Source;

/**
 * Something that can be cited, a note or an article, as all printers of references take it.
 *
 * @param id the note's slug or the source's id, which is a citation key in every format
 * @param reference in CSL's variables; what is not known is absent
 */
record ReferenceItem(String id, Reference reference) {

    static List<ReferenceItem> of(List<Source> sources) {
        return sources.stream()
                .map(source -> new ReferenceItem(source.id().value(), source.reference()))
                .toList();
    }

    /** A note is a report; the briefing's title stands where a report names who published it. */
    static ReferenceItem of(Note note, Settings settings) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("publisher", settings.title());
        settings.baseUrl().ifPresent(base -> variables.put("URL", base + Addresses.note(note.slug())));
        variables.put("language", settings.language());
        return new ReferenceItem(
                note.slug().value(),
                new Reference(
                        "report",
                        Optional.of(note.title().value()),
                        settings.authors(),
                        note.updated().or(note::date),
                        Optional.empty(),
                        variables));
    }
}
