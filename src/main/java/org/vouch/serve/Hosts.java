package org.vouch.serve;

import java.util.List;
import java.util.Set;

/**
 * The names under which the preview may be asked for. A page elsewhere can give its own name this machine's address and
 * would then be answered as if it were the preview's; its browser still sends the name.
 */
final class Hosts {
    private final Set<String> allowed;

    Hosts(int port) {
        this.allowed =
                Set.of("127.0.0.1", "localhost", "[::1]", "127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /** @param headers the values of the request's {@code Host}; exactly one is in order */
    boolean admit(List<String> headers) {
        return headers.size() == 1 && allowed.contains(headers.get(0));
    }
}
