/**
 * What changed between two states of a briefing: in, a project and a revision; out, what that revision holds.
 *
 * <p>Invariant: reads through git only what is asked for by name, and writes nothing.
 */
package org.vouch.review;
