package org.vouch.content;

/** Whether an amount is the amount itself, near it, or a limit of it. */
public enum Bound {
    EXACTLY,
    ABOUT,
    OVER,
    UNDER
}
