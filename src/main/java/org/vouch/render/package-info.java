/**
 * The verified briefing becomes the site's pages and data files: a {@link org.vouch.content.VerifiedBriefing} and the
 * layouts go in, a {@link org.vouch.site.Site} comes out.
 *
 * <p>Every link in a page's model is relative to the site's folder; the layouts put {@code root} before it. All HTML
 * that is not escaped text is made here as {@link org.vouch.render.Html}, the one type that layouts print unescaped.
 *
 * <p><i>Invariant:</i> no file of a briefing is opened here, no clock is read, and no quotation is looked for: what
 * comes in is verified already. Freemarker is used nowhere else.
 */
package org.vouch.render;
