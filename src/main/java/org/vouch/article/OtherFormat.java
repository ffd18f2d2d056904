package org.vouch.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files that are kept for articles and are neither text nor a page: each with what helps. */
final class OtherFormat {
    private static final String SAVE = "; open it in a browser and save it as one HTML file, or save its text";

    private static final List<Format> FORMATS = List.of(
            new Format("bplist00", "a web archive of Safari" + SAVE),
            new Format("%PDF-", "a PDF; save its text, for example with pdftotext"),
            new Format("PK\u0003\u0004", "a ZIP archive, as DOCX, EPUB, ODT and MAFF files are; save its text"),
            new Format("\u001f\u008b", "compressed with gzip; unpack it first"),
            new Format("\u00d0\u00cf\u0011\u00e0", "an old office document; save its text"),
            new Format("{\\rtf", "RTF; save its text"));

    private OtherFormat() {}

    static Optional<Refused> refused(byte[] document) {
        return FORMATS.stream()
                .filter(format -> format.begins(document))
                .map(format -> new Refused("the document is " + format.what(), 0))
                .findFirst();
    }

    /** @param start its first bytes, each as the character with its number */
    private record Format(String start, String what) {
        boolean begins(byte[] document) {
            return document.length >= start.length()
                    && new String(document, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
        }
    }
}
