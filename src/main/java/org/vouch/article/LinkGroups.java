package org.vouch.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Blocks inside an article's body that only lead to other pages: lists of links, and lines that are nothing but one. */
final class LinkGroups {
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|@)\\S*");

    /** A part with so much of its text in links, in hundredths, is a list of them. */
    private static final int DENSE = 60;

    private final PageBody body;
    private final Map<Element, Part> parts = new HashMap<>();

    LinkGroups(List<Block> blocks, PageBody body) {
        this.body = body;
        for (Block block : blocks) {
            for (Element at = block.element(); at != null; at = at.parent()) {
                parts.merge(at, Part.of(block), Part::plus);
            }
        }
    }

    /** @param block one that the body holds */
    Optional<Apart> apart(Block block) {
        for (Element at = block.element(); !body.is(at); at = at.parent()) {
            if (parts.get(at).isListOfLinks()) {
                return Optional.of(new Apart("list of links", false));
            }
        }
        String text = Tidy.whiteSpace(block.text());
        boolean item = block.list().isPresent();
        return !item
                        && block.isLink()
                        && Shape.isHeadline(text)
                        && !ADDRESS.matcher(text).matches()
                ? Optional.of(new Apart("link to another page", false))
                : Optional.empty();
    }

    private record Part(int text, int linked, int links, boolean prose) {
        static Part of(Block block) {
            boolean counts = block.apart().isEmpty();
            return new Part(
                    counts ? Tidy.whiteSpace(block.text()).length() : 0,
                    counts ? block.linked() : 0,
                    counts && block.isLink() ? 1 : 0,
                    counts && block.isRunningText());
        }

        Part plus(Part other) {
            return new Part(text + other.text, linked + other.linked, links + other.links, prose || other.prose);
        }

        boolean isListOfLinks() {
            return links > 1 && !prose && linked * 100L >= text * (long) DENSE;
        }
    }
}
