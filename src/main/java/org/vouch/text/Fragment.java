package org.vouch.text;

/**
 * One unbroken part of a quotation at its place in the article.
 *
 * @param run its tokens in the source
 * @param paragraph number of the paragraph in which it begins, 1-based
 * @param start its first code point in the source's normalised text, 0-based
 * @param end the code point after it
 * @param text the article's own words, normalised; a paragraph end is LF
 * @param before what stands before it
 * @param after what stands after it
 */
public record Fragment(Run run, int paragraph, int start, int end, String text, Context before, Context after) {}
