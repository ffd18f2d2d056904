package org.vouch.content;

/** What of a claim is held against its evidence. */
public enum Aspect {
    WORDS,
    FIGURE,
    DATE,
    NAME,
    VALUE,
    MANNER,
    ABSOLUTE,
    SPEAKER,
    HEADLINE
}
