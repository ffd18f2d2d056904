package org.vouch.evidence;

public enum Verdict {
    VERIFIED,
    PROVEN,
    NOT_FOUND,
    UNPROVEN,
    UNREADABLE;

    public boolean publishable() {
        return this == VERIFIED || this == PROVEN;
    }
}
