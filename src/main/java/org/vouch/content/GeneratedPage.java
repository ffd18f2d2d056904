package org.vouch.content;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages that are made of the whole briefing and stand in the site's own folder, each by the name that a page of an
 * author would have there: {@code timeline} for {@code timeline.html}. Some take the words of such a page above their
 * generated part; the names of the others are reserved.
 */
public enum GeneratedPage {
    HOME("home", true),
    QUESTIONS("questions", true),
    DISAGREEMENTS("disagreements", true),
    CORRECTIONS("corrections", true),
    TIMELINE("timeline", false),
    MATRIX("matrix", false),
    VISITS("visits", false),
    ORIGINS("origins", false),
    SEARCH("search", false),
    MISSING("404", false);

    private final Slug slug;
    private final boolean takesWords;

    GeneratedPage(String slug, boolean takesWords) {
        this.slug = new Slug(slug);
        this.takesWords = takesWords;
    }

    /** Returns the generated page that stands where an author's page of the name would; absent where none does. */
    public static Optional<GeneratedPage> of(Slug name) {
        return Stream.of(values()).filter(page -> page.slug.equals(name)).findFirst();
    }

    public Slug slug() {
        return slug;
    }

    /** Returns whether a page of an author may have its name, and holds the words above the generated part. */
    public boolean takesWords() {
        return takesWords;
    }
}
