package org.vouch.render;

import java.util.regex.Pattern;

/**
 * Turns what layouts for the book print into XHTML. They are well-formed themselves; what is not, are the elements
 * without an end in texts, and characters that XML does not know in any form.
 */
final class Xhtml {
    private static final Pattern ENDLESS = Pattern.compile("<(br|hr)>");
    private static final Pattern NOTE = Pattern.compile(
            "role=\"doc-noteref\"( id=\"c-[0-9]+\" href=\"#q-)|(?<=href=\"#fn-[0-9]{1,9}\" )role=\"doc-noteref\"");

    /** XML 1.0 §2.2. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Xhtml() {}

    /** Returns the same as XHTML, in which numbers are notes in EPUB's terms too. */
    static String of(String html) {
        String closed = ENDLESS.matcher(html).replaceAll("<$1/>");
        String noted = NOTE.matcher(closed)
                .replaceAll(note -> "epub:type=\"noteref\" role=\"doc-noteref\""
                        + (note.group(1) == null ? "" : note.group(1).replace("$", "\\$")));
        return characters(noted);
    }

    /** Returns the text with U+FFFD for each character that cannot stand in XML. */
    static String characters(String text) {
        return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
    }
}
