/**
 * Whether what stands outside is still there: in, a briefing as read; out, its addresses outside and archived copies,
 * each with what its server answers.
 *
 * <p>Addresses come from strangers, so none is asked that leads into a private network, also by way of a redirect.
 *
 * <p>Invariant: the network is used nowhere else in the program, and here for reading only; nothing is written, and no
 * answer changes what is checked or built.
 */
package org.vouch.links;
