package org.vouch.site;

import java.util.function.Consumer;

/** The files of a site, handed over as they are made, so that the site need never be in memory as a whole. */
public interface SiteFiles {
    /**
     * Hands over each file once, in any order, perhaps several at a time from several threads.
     *
     * @return whether that was the whole site; where it was not, no part of it may be published
     */
    boolean handTo(Consumer<SiteFile> receiver);
}
