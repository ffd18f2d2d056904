package org.vouch.render;

import java.util.List;

/**
 * References in one format.
 *
 * @param name of the format
 * @param address of the file that holds the text
 */
record ReferenceFormat(String name, String address, String text) {

    /** Returns the references in every format. */
    static List<ReferenceFormat> of(String stem, List<ReferenceItem> items) {
        return List.of(
                new ReferenceFormat("BibTeX", stem + ".bib", BibTexFile.of(items)),
                new ReferenceFormat("RIS", stem + ".ris", RisFile.of(items)),
                new ReferenceFormat("CSL-JSON", stem + ".json", ReferencesFile.of(items)));
    }
}
