package org.vouch.content;

import java.util.OptionalInt;

/**
 * How far the sentences of one block rest on evidence: a paragraph, the words of a list item, a table; or one judgement
 * of the front matter, which counts as a sentence.
 *
 * @param block the 0-based number that its sentences carry, absent for a judgement
 * @param line the 1-based line on which its first sentence begins
 */
public record BlockCoverage(OptionalInt block, int line, Coverage coverage) {}
