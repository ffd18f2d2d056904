package org.vouch.content;

/** The style in which references are printed. */
public sealed interface CitationStyle {

    /** Vouch's own plain form, which needs no style. */
    record Plain() implements CitationStyle {}

    /**
     * A style that the program carries.
     *
     * @param name without an ending, for example {@code apa}
     */
    record Carried(String name) implements CitationStyle {}

    /**
     * A style of the project's own.
     *
     * @param file its path relative to the root
     * @param xml the file's text, which was found to be a style that can be used
     */
    record Own(String file, String xml) implements CitationStyle {}
}
