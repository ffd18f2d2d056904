/**
 * Files become a briefing: in, a project's folder; out, a {@link org.vouch.content.Briefing} with whatever could be read
 * and the findings about the rest.
 *
 * <p>Invariant: nothing is written, nothing outside the project's folder and its archive is opened, no symbolic link is
 * followed inside them, and no mistake of an author is an exception.
 */
package org.vouch.read;
