/**
 * The command line: in, arguments and the streams given to {@link org.vouch.cli.Vouch}; out, printed findings and
 * figures, and an exit code.
 *
 * <p>Invariant: nothing is decided here about evidence; {@code System.exit} stands once, in {@link org.vouch.cli.Main}.
 */
package org.vouch.cli;
