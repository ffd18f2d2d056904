package org.vouch.language;

/** Words of a text and their place in it. */
public record Extent(int start, int end, String words) {}
