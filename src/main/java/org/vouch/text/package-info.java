/**
 * Words compared with words: the normal form, the tokens and the sentences of a text, quotations parsed and found in
 * it, and what stands nearest when they are not found. In: strings. Out: places, near misses, mistakes.
 *
 * <p><em>Invariant:</em> nothing here opens a file, reads a clock or a locale, or accepts words that are merely alike.
 */
package org.vouch.text;
