package org.vouch.read;

import java.util.Optional;
import org.vouch.content.Slug;
import org.vouch.diagnostic.ShownWords;

/** Ids that somebody is about to choose, by the rule that ids in files are held to. */
public final class NewId {

    private NewId() {}

    /**
     * Returns why a text cannot be an id, and what helps, as {@code invalid-slug} says it of a file; absent where it can.
     *
     * @param namesFile whether a file will be named by it
     */
    public static Optional<String> fault(String text, boolean namesFile) {
        Optional<Slug> id = Slug.of(text);
        if (id.isEmpty()) {
            String remedy =
                    ContentFiles.suggestion(text).map(other -> "take " + other).orElse(Values.ID_FORM);
            return Optional.of(ShownWords.quoted(text) + " is not an id; " + remedy);
        }
        return namesFile ? Ids.reserved(id.get()).map(reason -> reason + "; use another name") : Optional.empty();
    }
}
