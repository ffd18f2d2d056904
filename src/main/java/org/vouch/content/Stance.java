package org.vouch.content;

/** What a cited passage does for a fact. */
public enum Stance {
    SUPPORTS,
    PART,
    HEADLINE,
    LIMITS,
    CONTRADICTS
}
