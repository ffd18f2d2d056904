package org.vouch.render;

/**
 * A link to a page of the site.
 *
 * @param address relative to the site's folder
 */
record Link(String address, String text) {}
