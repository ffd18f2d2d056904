package org.vouch.evidence;

/** What is known of one quotation; each has exactly one. */
public enum Verdict {
    /** Found in the article at hand. */
    VERIFIED("verified", true),
    /** Found in valid openings of the lock; the article is not at hand. */
    PROVEN("proven", true),
    /** Looked for in the article at hand and not in it. */
    NOT_FOUND("not-found", false),
    /** No article at hand and no valid opening that shows it. */
    UNPROVEN("unproven", false),
    /** Not to be read as a quotation at all. */
    UNREADABLE("unreadable", false);

    private final String published;
    private final boolean publishable;

    Verdict(String published, boolean publishable) {
        this.published = published;
        this.publishable = publishable;
    }

    /** Returns the spelling of pages, data files and messages, such as {@code not-found}. */
    public String published() {
        return published;
    }

    /** Returns whether a quotation with this verdict may stand on a page. */
    public boolean publishable() {
        return publishable;
    }
}
