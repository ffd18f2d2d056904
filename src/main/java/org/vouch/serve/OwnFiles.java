package org.vouch.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The addresses and files of the preview's own. No address of a site begins with a dot, so none is hidden by them. */
final class OwnFiles {
    static final String EVENTS = "/.vouch/events";
    static final String SCRIPT = "/.vouch/preview.js";
    static final String STYLE = "/.vouch/preview.css";

    private OwnFiles() {}

    /** @param address {@link #SCRIPT} or {@link #STYLE} */
    static String text(String address) throws IOException {
        String resource = "/serve/" + address.substring(address.lastIndexOf('/') + 1);
        try (InputStream file = OwnFiles.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new AssertionError("the program carries " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
