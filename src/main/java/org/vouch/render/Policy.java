package org.vouch.render;

import java.util.Base64;
import org.vouch.evidence.Sha256;

/**
 * The content security policy of the pages: nothing from elsewhere, nothing inline but what its hash names. It works from {@code file://} too,
 * where {@code 'self'} means the folder's own files.
 */
final class Policy {
    private Policy() {}

    /** Returns the policy of a page that carries this script, and no other; empty for none. */
    static String admittingScript(String script) {
        return policy(hash(script), "", "");
    }

    /** Returns the policy of a page that carries this script and this style, each empty for none, and an empty icon in its head. */
    static String admitting(String script, String css) {
        return policy(hash(script), hash(css), " data:");
    }

    /** Returns the policy of a file that is read by itself: this style, an empty icon in its head, and nothing else. */
    static String ofFile(String css) {
        return "default-src 'none'; style-src" + (css.isEmpty() ? " 'none'" : hash(css))
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String policy(String script, String style, String image) {
        return "default-src 'none'; script-src 'self'" + script + "; style-src 'self'" + style + "; img-src 'self'"
                + image + "; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return " 'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
    }
}
