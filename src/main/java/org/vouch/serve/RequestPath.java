package org.vouch.serve;

import java.util.Optional;
import org.vouch.site.SitePath;

/**
 * From the path of a request to an address of the site. Addresses need no encoding, so a path with any is that of no
 * file, and nothing is ever decoded.
 */
final class RequestPath {
    private RequestPath() {}

    /** Returns the address; a folder is its {@code index.html}. Nothing where the path can be that of no file. */
    static Optional<SitePath> of(String rawPath) {
        if (!rawPath.startsWith("/")) {
            return Optional.empty();
        }
        String path = rawPath.substring(1);
        return SitePath.parse(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }
}
