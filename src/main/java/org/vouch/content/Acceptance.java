package org.vouch.content;

import java.util.Optional;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

/**
 * One finding that the author accepts, for the words named or for the whole record, with the reason.
 */
public record Acceptance(Rule rule, Optional<String> words, String why, Span span) {}
