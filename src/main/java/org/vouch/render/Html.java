package org.vouch.render;

/**
 * HTML made by this package, which layouts print as it is. All other text is escaped where it is printed.
 *
 * @param markup well-formed HTML with every text in it escaped; may be empty
 */
record Html(String markup) {
    static final Html EMPTY = new Html("");

    /** Returns the text with {@code & < > " '} escaped, safe between tags and in quoted attributes. */
    static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!entity(text.charAt(i)).isEmpty()) {
                return escape(text, i);
            }
        }
        return text;
    }

    private static String escape(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity.isEmpty()) {
                out.append(text.charAt(i));
            } else {
                out.append(entity);
            }
        }
        return out.toString();
    }

    /** Returns what stands for a character in HTML; empty text where it stands for itself. */
    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    static Html text(String text) {
        return new Html(escape(text));
    }

    @Override
    public String toString() {
        return markup;
    }
}
