package org.vouch.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The element of a page that holds the article: what its markup names, or else where the prose is densest. */
final class PageBody {
    /** An element that the markup names must hold so much of the page's prose, in hundredths. */
    private static final int NAMED = 30;

    /** A second article with so much of the first one's prose is another post. */
    private static final int SECOND = 40;

    /** The search goes down as long as one child holds so much. */
    private static final int DENSE = 80;

    private final Map<Element, Integer> weights = new HashMap<>();
    private final Map<Element, Integer> ownBlocks = new HashMap<>();
    private final List<Block> blocks;
    private final Element element;

    private PageBody(Document page, List<Block> blocks) {
        this.blocks = blocks;
        for (Block block : blocks) {
            ownBlocks.merge(block.element(), 1, Integer::sum);
            weights.merge(block.element(), block.weight(), Integer::sum);
        }
        List<Element> elements = new ArrayList<>(page.body().getAllElements());
        for (int i = elements.size() - 1; i > 0; i--) {
            weights.merge(elements.get(i).parent(), weight(elements.get(i)), Integer::sum);
        }
        element = choose(page);
    }

    static PageBody find(Document page, List<Block> blocks) {
        return new PageBody(page, blocks);
    }

    boolean holds(Block block) {
        for (Element at = block.element(); at != null; at = at.parent()) {
            if (at == element) {
                return true;
            }
        }
        return false;
    }

    /** The headline's block: the one that the page's tags name, or else the first main heading. */
    Optional<Block> title(List<Shown> metadata) {
        List<Block> headings = blocks.stream()
                .filter(Block::isHeading)
                .filter(block -> block.apart().filter(Apart::certain).isEmpty())
                .toList();
        List<String> named = metadata.stream()
                .filter(shown -> shown.field().equals("title"))
                .map(shown -> Tidy.folded(shown.value()))
                .toList();
        Optional<Block> match =
                headings.stream().filter(block -> isNamed(block, named)).findFirst();
        if (match.isPresent()) {
            return match;
        }
        List<Block> main =
                headings.stream().filter(block -> block.element().nameIs("h1")).toList();
        Optional<Block> inside = main.stream().filter(this::holds).findFirst();
        return inside.isPresent() || !named.isEmpty() || main.size() != 1 ? inside : Optional.of(main.get(0));
    }

    private static boolean isNamed(Block block, List<String> named) {
        String text = Tidy.folded(Tidy.whiteSpace(block.text()));
        return named.stream().anyMatch(title -> title.equals(text) || title.startsWith(text + " "));
    }

    private Element choose(Document page) {
        Optional<Element> body = largest(page, "[itemprop~=articleBody]");
        if (body.isPresent()) {
            return body.get();
        }
        List<Element> articles = page.select("article");
        Optional<Element> article = largest(page, "article");
        if (article.isPresent() && !hasSecond(articles, article.get())) {
            return article.get();
        }
        return densest(largest(page, "main, [role=main]").orElse(page.body()));
    }

    private Optional<Element> largest(Document page, String selector) {
        return page.select(selector).stream()
                .filter(found -> weight(found) * 100L >= weight(page.body()) * (long) NAMED && weight(found) > 0)
                .max(Comparator.comparingInt(this::weight));
    }

    private boolean hasSecond(List<Element> articles, Element first) {
        return articles.stream()
                .filter(other -> other != first)
                .filter(other -> other.parents().stream().noneMatch(parent -> parent == first)
                        && first.parents().stream().noneMatch(parent -> parent == other))
                .anyMatch(other -> weight(other) * 100L >= weight(first) * (long) SECOND);
    }

    /** A single long paragraph is not the article, so the search stops above it; text between breaks is one. */
    private Element densest(Element from) {
        Element at = from;
        while (true) {
            Element parent = at;
            Optional<Element> child = parent.children().stream()
                    .filter(found -> weight(found) * 100L >= weight(parent) * (long) DENSE && weight(found) > 0)
                    .filter(found -> ownBlocks.getOrDefault(found, 0) != 1)
                    .max(Comparator.comparingInt(this::weight));
            if (child.isEmpty()) {
                return at;
            }
            at = child.get();
        }
    }

    private int weight(Element found) {
        return weights.getOrDefault(found, 0);
    }
}
