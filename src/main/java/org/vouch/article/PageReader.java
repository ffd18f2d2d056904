package org.vouch.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page becomes numbered blocks of text, each with what its markup says of it; no markup survives. */
final class PageReader {
    /** Elements nested deeper are put beside each other, so that no page exhausts the stack. */
    private static final int DEEPEST = 256;

    private PageReader() {}

    static Received read(String html) {
        String normalised = html.replace("\r\n", "\n").replace('\r', '\n');
        Document page =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(normalised, "");
        PageBlocks blocks = PageBlocks.of(page);
        List<Shown> metadata = PageTags.read(page);
        PageBody body = PageBody.find(page, blocks.list());
        Optional<Block> title = body.title(metadata);
        Map<Element, Integer> links = linksByList(blocks.list());
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks.list()) {
            boolean heading = title.filter(found -> found == block).isPresent();
            Optional<Apart> apart = heading ? Optional.empty() : apart(block, body, links);
            lines.add(new Line(lines.size() + 1, block.text(), block.at(), apart, heading));
        }
        return new Received(Form.HTML, lines, metadata, blocks.unread());
    }

    private static Optional<Apart> apart(Block block, PageBody body, Map<Element, Integer> links) {
        if (block.apart().isPresent()) {
            return block.apart();
        }
        if (!body.holds(block)) {
            String what =
                    block.isRunningText() ? "running text outside the article's body" : "outside the article's body";
            return Optional.of(new Apart(what, false));
        }
        boolean inList =
                block.list().filter(list -> links.getOrDefault(list, 0) > 1).isPresent();
        return inList && block.isLink() ? Optional.of(new Apart("list of links", false)) : Optional.empty();
    }

    /** How many items of each list are nothing but a link. */
    private static Map<Element, Integer> linksByList(List<Block> blocks) {
        Map<Element, Integer> links = new HashMap<>();
        for (Block block : blocks) {
            if (block.isLink()) {
                block.list().ifPresent(list -> links.merge(list, 1, Integer::sum));
            }
        }
        return links;
    }
}
