package org.vouch.text;

import java.util.List;

/** What an author's words turned out to be: a {@link Quotation}, or mistakes. */
public sealed interface ParsedQuotation permits Quotation, ParsedQuotation.Mistaken {
    /**
     * Words that are no quotation.
     *
     * @param mistakes all that were found, at least one, sorted by place
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
