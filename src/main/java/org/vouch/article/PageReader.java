package org.vouch.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
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
        Markup markup = new Markup(page);
        PageBlocks divided = PageBlocks.of(page, markup);
        List<Block> blocks = Sections.mark(divided.list(), markup);
        List<Shown> metadata = PageTags.read(page);
        PageBody body = PageBody.find(page, blocks, metadata);
        LinkGroups links = new LinkGroups(blocks, body);
        int title = body.title().map(blocks::indexOf).orElse(-1);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<Apart> apart = i == title ? Optional.empty() : apart(block, body, links, i < title);
            lines.add(new Line(i + 1, block.text(), block.at(), apart, i == title));
        }
        return new Received(Form.HTML, lines, metadata, divided.unread(), Optional.empty());
    }

    private static Optional<Apart> apart(Block block, PageBody body, LinkGroups links, boolean aboveTitle) {
        if (block.apart().isPresent()) {
            return block.apart();
        }
        if (!body.holds(block)) {
            String what =
                    block.isRunningText() ? "running text outside the article's body" : "outside the article's body";
            return Optional.of(new Apart(what, false));
        }
        if (aboveTitle && block.isThirdLinks()) {
            return Optional.of(new Apart("links above the title", false));
        }
        return block.isCaption() ? Optional.of(new Apart("caption", false)) : links.apart(block);
    }
}
