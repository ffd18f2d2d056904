package org.vouch.text;

import java.util.List;

/**
 * The exact words of an article as an author quotes them.
 *
 * <p>{@code [...]} or {@code […]} leaves words out, {@code [words]} inserts words of the editor, {@code [t]he} changes
 * the case of a letter; {@code \[}, {@code \]}, {@code \"} and {@code \\} stand for the character itself. Immutable.
 */
public final class Quotation implements ParsedQuotation {
    private final String words;
    private final String normal;
    private final List<Piece> pieces;
    private final List<Phrase> fragments;

    Quotation(String words, String normal, List<Piece> pieces, List<Phrase> fragments) {
        this.words = words;
        this.normal = normal;
        this.pieces = List.copyOf(pieces);
        this.fragments = List.copyOf(fragments);
    }

    /** Returns the quotation, or every mistake in it. */
    public static ParsedQuotation parse(String words) {
        return new QuotationParser(words).parse();
    }

    /** Returns the author's string, unchanged. */
    public String words() {
        return words;
    }

    /**
     * Returns the author's words in normal form: two quotations with equal normal forms are the same words. Without
     * brackets and backslashes this is the normal form of the article's words; else {@code […]} is {@code [...]},
     * insertions stay in their brackets, brackets and backslashes of the article stay escaped, quotation marks do not.
     */
    public String normal() {
        return normal;
    }

    /** Returns the parts in the author's order; never empty, never an omission at either end. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Returns whether words are left out. */
    public boolean hasOmission() {
        return fragments.size() > 1;
    }

    List<Phrase> fragments() {
        return fragments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quotation quotation && words.equals(quotation.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
