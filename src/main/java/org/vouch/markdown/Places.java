package org.vouch.markdown;

import org.vouch.diagnostic.Span;

/** Says where the characters of a text stand in the file that an author wrote. */
@FunctionalInterface
public interface Places {

    /** Returns the place of the text's characters from {@code start} to {@code end}, exclusive, in UTF-16 units. */
    Span span(int start, int end);
}
