package org.vouch.read;

import java.util.Optional;
import org.vouch.content.Body;
import org.vouch.content.Citation;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/** What this package asks of Markdown; by several threads at a time. */
public interface Markdown {

    /** Reads what follows the front matter. {@code start} is a UTF-16 offset into the file's text. */
    Reported<Body> body(SourceFile file, int start);

    /** Reads a citation that stands alone, for example {@code wade-2015#names-nobody}; absent where it is none. */
    Reported<Optional<Citation>> citation(String text, Places places);

    /** Says where the characters of a text stand in its file. */
    @FunctionalInterface
    interface Places {

        /** Returns the place of the characters from {@code from} to {@code to}, exclusive, in UTF-16 units. */
        Span span(int from, int to);
    }
}
