/**
 * The briefing as read: notes, pages, facts, sources with their passages, entities and settings, each with the places
 * where an author wrote them; and the briefing once its quotations are verified.
 *
 * <p>Invariant: data only. No file is opened, no Markdown or YAML is parsed, no rule is applied here.
 */
package org.vouch.content;
