/**
 * What is wrong, how much it matters and where it stands: in, a rule and a place; out, a {@link
 * org.vouch.diagnostic.Diagnostic}.
 *
 * <p>Invariant: nothing is printed here, no file is opened, and nothing of ours is imported.
 */
package org.vouch.diagnostic;
