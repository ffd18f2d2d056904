package org.vouch.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The few tags that a note may write as HTML, without attributes. */
final class PassingTag {
    static final String HINT =
            "only <sub>, <sup>, <kbd> and <br> may stand there, without attributes; " + "write \\< for the sign itself";

    private static final List<String> NAMES = List.of("sub", "sup", "kbd", "br");

    private PassingTag() {}

    /** Returns the name of a tag that may pass, nothing for any other. */
    static Optional<String> name(String tag) {
        boolean closes = tag.startsWith("</");
        String inside = tag.substring(closes ? 2 : 1, tag.length() - 1).strip().toLowerCase(Locale.ROOT);
        boolean empty = inside.endsWith("/");
        String name = empty ? inside.substring(0, inside.length() - 1).strip() : inside;
        boolean fits = name.equals("br") ? !closes : !empty;
        return NAMES.contains(name) && fits ? Optional.of(name) : Optional.empty();
    }
}
