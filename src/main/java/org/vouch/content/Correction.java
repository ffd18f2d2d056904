package org.vouch.content;

/**
 * A mistake that was published and put right.
 *
 * @param where what it stood in, in the author's words
 */
public record Correction(EdtfDate date, String where, String was, String now, String why) {}
