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
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    static Html text(String text) {
        return new Html(escape(text));
    }

    @Override
    public String toString() {
        return markup;
    }
}
