package org.vouch.diagnostic;

/** How much a finding matters. An {@code ERROR} keeps the site from being written; the others never do. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    INFO("info");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** Returns the spelling used in settings, in messages and in {@code check --format json}. */
    public String label() {
        return label;
    }
}
