package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.content.Body;
import org.vouch.content.Body.BlockEnd;
import org.vouch.content.Body.Part;

/**
 * Gives paragraphs, list items and tables an id, {@code b-} and the number of the block, so that a link can lead to them.
 * Headings have one of their own.
 */
final class BlockAnchors {
    /** The tag that a block's words follow; the last one before them, for an item may hold a paragraph. */
    private static final Pattern OPENING = Pattern.compile(".*<(?:p|li|table)(?=>)", Pattern.DOTALL);

    private BlockAnchors() {}

    static String of(int block) {
        return "b-" + block;
    }

    /** Returns the parts of a body with the ids in them. */
    static List<Part> in(List<Part> parts) {
        List<Part> anchored = new ArrayList<>(parts);
        OptionalInt opening = OptionalInt.empty();
        for (int i = 0; i < anchored.size(); i++) {
            if (anchored.get(i) instanceof BlockEnd end) {
                if (opening.isPresent()) {
                    int at = opening.getAsInt();
                    anchored.set(at, withId((Body.Html) anchored.get(at), of(end.block())));
                }
                opening = OptionalInt.empty();
            } else if (opening.isEmpty() && anchored.get(i) instanceof Body.Html html && opens(html)) {
                opening = OptionalInt.of(i);
            }
        }
        return anchored;
    }

    private static boolean opens(Body.Html html) {
        return OPENING.matcher(html.html()).lookingAt();
    }

    private static Body.Html withId(Body.Html html, String id) {
        Matcher opening = OPENING.matcher(html.html());
        opening.lookingAt();
        int at = opening.end();
        return new Body.Html(html.html().substring(0, at) + " id=\"" + id + "\""
                + html.html().substring(at));
    }
}
