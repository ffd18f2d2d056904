/**
 * What a quotation can be held against: an article's text, or the lock that proves parts of it without giving away the
 * rest. In: normalised texts and lock files as strings. Out: places, openings, roots, verdicts.
 *
 * <p><em>Invariant:</em> no file is opened and no verdict is given here; an opening that does not lead to its lock's
 * root byte for byte is never seen by a search.
 */
package org.vouch.evidence;
