package org.vouch.article;

/** What became of a document's bytes: {@link Received}, or {@link Refused} with the reason. */
public sealed interface Reception permits Received, Refused {
    /** The largest document, in bytes, that is read. */
    int LIMIT = 4 * 1024 * 1024;

    /**
     * Reads a document: strict UTF-8 with at most one byte order mark, or the character set that a web page declares
     * in a {@code meta} element (WHATWG HTML §4.2.5.4). CR, LF and CRLF each end a line.
     */
    static Reception of(byte[] document) {
        return Decoder.decode(document);
    }
}
