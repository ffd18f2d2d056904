/**
 * What an analyst does by hand, done by command: adds an article, seals the articles' locks, finds words to quote.
 *
 * <p>In: a briefing as read and the articles at hand. Out: new files' contents and their places, or ranked words.
 *
 * <p>Invariant: nothing that an author wrote is changed, and no file is overwritten that holds something else.
 */
package org.vouch.author;
