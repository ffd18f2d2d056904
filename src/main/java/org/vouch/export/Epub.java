package org.vouch.export;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.site.Site;

/** The container of a book (EPUB 3.3 §4.2): an archive whose first entry says what it is. The same book gives the same bytes. */
public final class Epub {
    private static final String FOLDER = "book/";

    private Epub() {}

    /**
     * Returns the archive.
     *
     * @param packageDocument the address of the package document among the files
     */
    public static byte[] of(Site book, String packageDocument) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", utf8("application/epub+zip"));
        files.put("META-INF/container.xml", utf8("""
                <?xml version="1.0" encoding="UTF-8"?>
                <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
                <rootfiles>
                <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
                </rootfiles>
                </container>
                """.formatted(FOLDER + packageDocument)));
        book.files().forEach(file -> files.put(FOLDER + file.path().text(), file.bytes()));
        return Archive.of(files);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
