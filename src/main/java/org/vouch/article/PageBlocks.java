package org.vouch.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * One walk over a page that divides its text into blocks: at block elements, at two line breaks, at lines of
 * preformatted text. Text that is set apart within a block becomes a block of its own right after it.
 */
final class PageBlocks implements NodeFilter {
    /** Elements whose content is never text. */
    private static final Set<String> UNREAD = Set.of(
            "script", "style", "svg", "template", "iframe", "object", "embed", "canvas", "audio", "video", "math");

    private final Markup markup;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Unread> unread = new LinkedHashMap<>();
    private final List<Block> afterHeld = new ArrayList<>();
    private Pending pending;
    private Optional<Pending> held = Optional.empty();
    private Optional<Element> apartElement = Optional.empty();
    private Optional<Apart> apart = Optional.empty();
    private int lastLine = 1;
    private int linkDepth;
    private int preDepth;

    private PageBlocks(Document page, Markup markup) {
        this.markup = markup;
        pending = new Pending(page.body());
    }

    static PageBlocks of(Document page, Markup markup) {
        PageBlocks blocks = new PageBlocks(page, markup);
        NodeTraversor.filter(blocks, page);
        blocks.flush(page.body());
        return blocks;
    }

    /** The blocks in the order in which they stand. */
    List<Block> list() {
        return blocks;
    }

    List<Unread> unread() {
        return List.copyOf(unread.values());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node.sourceRange().isTracked()) {
            lastLine = node.sourceRange().start().lineNumber();
        }
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Comment) {
            count("markup comment", node);
        } else if (node instanceof Element element) {
            if (UNREAD.contains(element.normalName()) && !isShadow(element)) {
                count(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("head")) {
                element.select("script, style").forEach(this::count);
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    /** A template that a saved page keeps for the content of a shadow tree (WHATWG HTML §4.12.3) is shown. */
    private static boolean isShadow(Element element) {
        return element.nameIs("template") && (element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot"));
    }

    private void enter(Element element) {
        if (element.nameIs("br")) {
            lineBreak();
            return;
        }
        if (element.isBlock()) {
            flush(element);
        }
        if (apartElement.isEmpty()) {
            apart = markup.apart(element);
            if (apart.isPresent()) {
                apartElement = Optional.of(element);
                hold(element);
            }
        }
        linkDepth += element.nameIs("a") ? 1 : 0;
        preDepth += element.nameIs("pre") ? 1 : 0;
    }

    private void leave(Element element) {
        linkDepth -= element.nameIs("a") ? 1 : 0;
        preDepth -= element.nameIs("pre") ? 1 : 0;
        Element around = element.parent() == null ? element : element.parent();
        if (apartElement.filter(found -> found == element).isPresent()) {
            flush(around);
            apartElement = Optional.empty();
            apart = Optional.empty();
            held.ifPresent(before -> pending = before);
            held = Optional.empty();
        }
        if (element.isBlock()) {
            flush(around);
        }
    }

    /** Keeps the block that is begun aside while an inline element within it is set apart. */
    private void hold(Element element) {
        if (!element.isBlock() && !pending.isBlank()) {
            held = Optional.of(pending);
            pending = new Pending(element);
        }
    }

    private void lineBreak() {
        if (preDepth > 0 || pending.endsInBreak()) {
            flush(pending.element);
        } else {
            pending.text.append('\n');
            pending.breakAt = pending.text.length();
        }
    }

    private void text(String text) {
        if (preDepth == 0) {
            pending.add(text, lastLine, linkDepth > 0);
            return;
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                flush(pending.element);
            }
            pending.add(lines[i], lastLine + i, linkDepth > 0);
        }
    }

    private void flush(Element next) {
        if (!pending.isBlank()) {
            Block block = pending.block(apart);
            (held.isPresent() ? afterHeld : blocks).add(block);
        }
        if (held.isEmpty() && !afterHeld.isEmpty()) {
            blocks.addAll(afterHeld);
            afterHeld.clear();
        }
        pending = new Pending(next);
    }

    private void count(Element element) {
        count(element.normalName(), element);
    }

    private void count(String what, Node node) {
        int at = node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : lastLine;
        unread.merge(what, new Unread(what, 1, at), (first, one) -> new Unread(what, first.count() + 1, first.at()));
    }

    /** A block that is begun. */
    private static final class Pending {
        private final Element element;
        private final StringBuilder text = new StringBuilder();
        private int at = 1;
        private int linked;
        private int breakAt = -1;
        private boolean blank = true;

        Pending(Element element) {
            this.element = element;
        }

        boolean isBlank() {
            return blank;
        }

        boolean endsInBreak() {
            return breakAt >= 0 && text.substring(breakAt).isBlank();
        }

        void add(String more, int line, boolean inLink) {
            if (blank && !more.isBlank()) {
                String lead = more.substring(0, more.indexOf(more.strip()));
                at = line + (int) lead.chars().filter(c -> c == '\n').count();
                blank = false;
            }
            text.append(more);
            linked += inLink ? more.strip().length() : 0;
        }

        Block block(Optional<Apart> apart) {
            return new Block(element, text.toString(), linked, at, apart);
        }
    }
}
