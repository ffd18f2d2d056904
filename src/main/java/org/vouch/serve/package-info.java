/**
 * The preview: in, a project's folder and a port; out, its pages on this machine's own addresses, which follow every
 * change, and what was found, told to a {@link org.vouch.serve.Listener} and to the open pages.
 *
 * <p>Invariant: nothing is written, nobody but this machine is answered, and no file is served from disk: what can be
 * asked for are the addresses of the site that was built in memory, and three files of the preview's own.
 */
package org.vouch.serve;
