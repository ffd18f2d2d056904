/**
 * What an analyst does by hand, done by command: starts a briefing, a note, a fact or a source, adds an article, seals the
 * articles' locks, finds words to quote, reads somebody else's copy of an article.
 *
 * <p>In: a briefing as read and the articles at hand. Out: new files' contents and their places, or ranked words.
 *
 * <p>Invariant: nothing that an author wrote is changed but by adding after it, and no file is overwritten that holds something else.
 */
package org.vouch.author;
