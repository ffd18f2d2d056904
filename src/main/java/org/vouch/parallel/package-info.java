/**
 * Work on many things at a time, and values that several threads share.
 *
 * <p><em>Invariant:</em> results come in the order of the things, whichever is ready first; nothing here knows what the
 * things are.
 */
package org.vouch.parallel;
