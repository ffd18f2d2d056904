/**
 * The rules: in, a {@link org.vouch.content.Briefing} as read; out, the findings, the figures and, where nothing forbids
 * it, the {@link org.vouch.content.VerifiedBriefing}.
 *
 * <p>Invariant: pure. No file is opened here, and no rule knows another.
 */
package org.vouch.check;
