package org.vouch.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Parts of a page that say in their first line what they are: comments, teasers, a sign-up prompt, an author's box. */
final class Sections {
    private static final int LONGEST = 100;
    private static final String COUNT = "(?:\\d{1,5}|an?|one|two|three|four|five|six|seven|eight|nine|ten|no)";

    private static final Map<String, Pattern> HEADINGS = Map.of(
            "comments",
            heading("(?:" + COUNT + " )?(?:reader |user )?(?:comments?|responses|replies|thoughts)(?: (?:on|to) .*|"
                    + " ?\\(\\d+\\))?:?|(?:Leave|Add|Write|Post) (?:a|your) (?:comment|reply)|Join the (?:conversation|discussion)"
                    + "|What do you think\\?"),
            "sign-up prompt",
            heading(
                    "(?:Get|Sign up|Subscribe|Join|Register|Never miss)\\b.{0,70}(?:newsletter|inbox|e-?mail|briefing|alerts)\\b.*"
                            + "|.{1,50} in your inbox[.!]?|(?:Our )?Newsletters?|Stay (?:informed|in touch|up to date)[.!]?"),
            "author box",
            heading("About the (?:author|writer|reporter|correspondent)s?:?"),
            "table of contents",
            heading("(?:Table of )?contents:?|(?:In|On) this (?:article|page|story):?|Jump to:?"));

    private final Map<Element, Block> first = new HashMap<>();
    private final Map<Element, String> reasons = new HashMap<>();

    private Sections(List<Block> blocks, Markup markup) {
        for (Block block : blocks) {
            for (Element at = block.element(); at != null && first.putIfAbsent(at, block) == null; ) {
                at = at.parent();
            }
        }
        for (Block block : blocks) {
            why(Tidy.whiteSpace(block.text())).ifPresent(why -> mark(block, why, markup));
        }
    }

    /** Returns the blocks, those of such parts set apart. */
    static List<Block> mark(List<Block> blocks, Markup markup) {
        Sections sections = new Sections(blocks, markup);
        List<Block> marked = new ArrayList<>();
        for (Block block : blocks) {
            Optional<Apart> apart = block.apart().or(() -> sections.apart(block));
            marked.add(new Block(block.element(), block.text(), block.linked(), block.at(), apart));
        }
        return marked;
    }

    private static Optional<String> why(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (Teasers.isHeading(text)) {
            return Optional.of(Teasers.WHY);
        }
        return HEADINGS.entrySet().stream()
                .filter(heading -> heading.getValue().matcher(text).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The part is the largest element that begins with the heading and does not hold the article. */
    private void mark(Block heading, String why, Markup markup) {
        Optional<Element> part = Optional.empty();
        for (Element at = heading.element();
                at != null && first.get(at) == heading && !markup.isHolder(at);
                at = at.parent()) {
            part = Optional.of(at);
        }
        part.ifPresent(element -> reasons.putIfAbsent(element, why));
    }

    private Optional<Apart> apart(Block block) {
        for (Element at = block.element(); at != null; at = at.parent()) {
            String why = reasons.get(at);
            if (why != null) {
                return Optional.of(new Apart(why, false));
            }
        }
        return Optional.empty();
    }

    private static Pattern heading(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }
}
