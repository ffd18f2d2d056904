package org.vouch.render;

import java.util.List;
import org.vouch.content.Note;
import org.vouch.content.Settings;

/**
 * References in one format.
 *
 * @param name of the format
 * @param address of the file that holds the text
 */
record ReferenceFormat(String name, String address, String text) {

    /** Returns a note in every format. */
    static List<ReferenceFormat> of(Note note, Settings settings) {
        return of("notes/" + note.slug(), List.of(ReferenceItem.of(note, settings)));
    }

    /** Returns the references in every format. */
    static List<ReferenceFormat> of(String stem, List<ReferenceItem> items) {
        List<String> addresses = addresses(stem);
        return List.of(
                new ReferenceFormat("BibTeX", addresses.get(0), BibTexFile.of(items)),
                new ReferenceFormat("RIS", addresses.get(1), RisFile.of(items)),
                new ReferenceFormat("CSL-JSON", addresses.get(2), ReferencesFile.of(items)));
    }

    /** Returns where the references stand in each of these formats, in the same order. */
    static List<String> addresses(String stem) {
        return List.of(stem + ".bib", stem + ".ris", stem + ".json");
    }
}
