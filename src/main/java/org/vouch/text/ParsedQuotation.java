package org.vouch.text;

import java.util.List;

/** What an author's words turned out to be: a {@link Quotation}, or mistakes. */
public sealed interface ParsedQuotation permits Quotation, ParsedQuotation.Mistaken {
    /**
     * Words that are no quotation.
     *
     * @param mistakes what was found, sorted by place; at least one, and after twenty brackets and escapes no more are listed
     */
    record Mistaken(List<Mistake> mistakes) implements ParsedQuotation {
        public Mistaken {
            mistakes = List.copyOf(mistakes);
            if (mistakes.isEmpty()) {
                throw new IllegalArgumentException("no mistake");
            }
        }
    }
}
