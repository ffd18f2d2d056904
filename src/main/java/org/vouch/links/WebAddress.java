package org.vouch.links;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns an address as people and servers write it into one that can be asked. */
final class WebAddress {
    private static final Pattern FORM =
            Pattern.compile("(?i)(https?)://([^/?#@:\\[\\]]+|\\[[0-9a-f:.]+])(:\\d{1,5})?([/?][^#]*)?(#.*)?");
    private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=";

    private WebAddress() {}

    /**
     * Returns the address without its fragment, in ASCII; nothing where it is none of the web, or names a user.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
     */
    static Optional<URI> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            String host = form.group(2).startsWith("[") ? form.group(2) : IDN.toASCII(form.group(2));
            String port = form.group(3) == null ? "" : form.group(3);
            String rest = form.group(4) == null ? "/" : encoded(form.group(4));
            URI uri = URI.create(form.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + rest);
            return Optional.of(uri).filter(u -> u.getHost() != null && u.getPort() <= 65_535);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Returns where a redirect leads; nothing where that is no address of the web. */
    static Optional<URI> redirect(URI from, String location) {
        try {
            return of(from.resolve(encoded(location.strip())).toString());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Returns the text with what no address may hold percent-encoded; escapes stay. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean isEscape = c == '%' && text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            if (isEscape || c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
                }
            }
        }
        return encoded.toString();
    }
}
