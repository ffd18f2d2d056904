package org.vouch.serve;

import java.util.List;
import java.util.stream.Collectors;

/** Just enough of JSON (RFC 8259) to tell a page what was found; one line, since an event's data may hold no line end. */
final class JsonText {
    private JsonText() {}

    static String list(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /** Returns a string, its control characters, line separators and halves of surrogate pairs escaped. */
    static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || Character.isSurrogate(c) || c >= 0x2028 && c <= 0x2029 || c == 0x7F) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
