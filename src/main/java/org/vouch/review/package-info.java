/**
 * What changed between two states of a briefing: in, two states as read and checked; out, Markdown. It also takes a
 * state out of the project's git repository.
 *
 * <p>Invariant: of a repository only objects are read, by name; nothing is written but a temporary folder, which is
 * removed. No rule is applied here, and no text of an author reaches the Markdown unescaped.
 */
package org.vouch.review;
