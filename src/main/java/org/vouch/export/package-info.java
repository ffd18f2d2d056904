/**
 * A briefing for other tools and for safe keeping: in, a verified briefing, its site and its notes' texts; out, a document
 * in Pandoc's Markdown, a book as EPUB, or an archive of everything with the means to verify it.
 *
 * <p><em>Invariant:</em> no file is opened or written here and no clock is read; nothing of an article is exported that its
 * site or its lock does not show.
 */
package org.vouch.export;
