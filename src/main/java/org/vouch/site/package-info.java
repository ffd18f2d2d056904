/**
 * The finished site as data: from pages and files made elsewhere to one sorted set of safe addresses with their bytes.
 *
 * <p><i>Invariant:</i> no file is opened here; an address that could leave the site's folder, or mean another file on
 * another system, cannot be built.
 */
package org.vouch.site;
