package org.vouch.editor;

import java.util.Optional;
import org.vouch.content.Citation;
import org.vouch.diagnostic.Span;

/**
 * A place where a thing is named.
 *
 * @param citation where it is cited
 * @param defines whether the thing gets its id here
 */
record Mention(Span span, Target target, Optional<Citation> citation, boolean defines) {}
