package org.vouch.evidence;

import java.util.Optional;

/** The inside of a JSON string (RFC 8259 §7), as far as lock files use it. */
final class JsonText {
    private JsonText() {}

    /** Returns the text that an escaped one stands for; absent where an escape or a quotation mark is out of place. */
    static Optional<String> unescape(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char unit = escaped.charAt(i);
            if (unit == '"') {
                return Optional.empty();
            }
            if (unit != '\\') {
                text.append(unit);
                continue;
            }
            String rest = escaped.substring(i + 1, Math.min(escaped.length(), i + 6));
            if (rest.startsWith("\"") || rest.startsWith("\\")) {
                text.append(rest.charAt(0));
                i++;
            } else if (rest.startsWith("n")) {
                text.append('\n');
                i++;
            } else if (rest.matches("u00[0-9a-f]{2}")) {
                text.append((char) Integer.parseInt(rest.substring(1), 16));
                i += 5;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(text.toString());
    }
}
