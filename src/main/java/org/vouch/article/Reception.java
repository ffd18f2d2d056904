package org.vouch.article;

/** What became of a document's bytes: {@link Received}, or {@link Refused} with the reason. */
public sealed interface Reception permits Received, Refused {
    /** The largest document, in bytes, that is read. */
    int LIMIT = 4 * 1024 * 1024;

    /** The most lines with text, or blocks of a page, that are taken for an article and what surrounds it. */
    int MOST_LINES = 20_000;

    /**
     * Reads a document in the character set that its byte order mark names, or a web page's {@code meta} element (WHATWG
     * HTML §4.2.5.4), or else in UTF-8; where it is none and names none, as Japanese or Western text, if it plainly is.
     * CR, LF and CRLF each end a line. A document that is too large, has too many lines, is not in its character set, or is
     * no text is refused.
     */
    static Reception of(byte[] document) {
        return Decoder.decode(document);
    }
}
