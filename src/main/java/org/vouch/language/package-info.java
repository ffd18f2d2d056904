/**
 * What English words state: figures, dates, names, how firmly something is said, and who says it. In: a sentence or the
 * words of a passage. Out: what they state, each with its place in the text.
 *
 * <p>Places are UTF-16 indices into the text that was given, {@code start} to {@code end}, exclusive.
 *
 * <p><em>Invariant:</em> pure. No rule is applied here, no file is opened, no clock or locale is read.
 */
package org.vouch.language;
