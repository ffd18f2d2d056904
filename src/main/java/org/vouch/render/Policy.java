package org.vouch.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The content security policy of the pages: nothing from elsewhere, nothing inline. It works from {@code file://} too,
 * where {@code 'self'} means the folder's own files.
 */
final class Policy {
    /** The policy of all pages but one. */
    static final String STRICT = policy("", "");

    private Policy() {}

    /** Returns the policy of a page that carries this style, and no other, and an empty icon in its head. */
    static String admitting(String css) {
        return policy(" 'sha256-" + sha256(css) + "'", " data:");
    }

    private static String policy(String style, String image) {
        return "default-src 'none'; script-src 'self'; style-src 'self'" + style + "; img-src 'self'" + image
                + "; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
