package org.vouch.content;

/** How much of an article may be published: its quoted words with a little context, or all of it. */
public enum Rights {
    EXCERPTS,
    FULL
}
