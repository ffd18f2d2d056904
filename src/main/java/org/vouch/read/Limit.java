package org.vouch.read;

/** The most bytes that a file of a kind may have; a larger one is reported and not parsed. */
enum Limit {
    NOTE("a note or page", 512 * 1024),
    YAML("a YAML file", 256 * 1024),
    ARTICLE("an article", 4 * 1024 * 1024),
    LOCK("a lock", 16 * 1024 * 1024),
    STYLE("a citation style", 512 * 1024);

    /** The most levels of lists and records inside one another in YAML; the outermost is the first. */
    static final int YAML_DEPTH = 20;

    private final String what;
    private final int bytes;

    Limit(String what, int bytes) {
        this.what = what;
        this.bytes = bytes;
    }

    /** Returns the kind of file as it stands in a message, with its article. */
    String what() {
        return what;
    }

    /** Returns whether authors of the briefing write such files, so that nothing in them may deceive the eye. */
    boolean isAuthored() {
        return this == NOTE || this == YAML;
    }

    int bytes() {
        return bytes;
    }

    /** Returns the limit as it stands in a message, for example {@code 512 KB} of 1024 bytes each. */
    String size() {
        return bytes >= 1024 * 1024 ? bytes / (1024 * 1024) + " MB" : bytes / 1024 + " KB";
    }
}
