/**
 * The Markdown of a note or page, parsed once: in, a file and where its body begins; out, a {@link
 * org.vouch.content.Body} of safe HTML with places left open, and the citations, links and sentences found on the way,
 * each with its exact place.
 *
 * <p>Blocks are found by Flexmark, what stands inside them by {@link org.vouch.markdown.InlineParser}.
 *
 * <p>Invariant: no file is opened, no citation or link is resolved, and no text reaches the HTML unescaped.
 */
package org.vouch.markdown;
