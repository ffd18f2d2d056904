/**
 * References as a citation style prints them: in, a style of the Citation Style Language, a language and references as
 * CSL-JSON; out, the words of each with their emphasis, and the style's order.
 *
 * <p>Invariant: no file of a briefing is opened here, and no markup is written; what a style file holds beyond CSL is
 * refused before anything acts on it. citeproc-java is used nowhere else, and not loaded before a style is asked for.
 */
package org.vouch.bibliography;
