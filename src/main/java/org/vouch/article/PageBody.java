package org.vouch.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final int LONGEST_TITLE = 1000;

    /** So many words in a row are not the name of a site. */
    private static final int SURE_WORDS = 4;

    private final Map<Element, Integer> weights = new HashMap<>();
    private final Map<Element, Integer> ownBlocks = new HashMap<>();
    private final List<Block> blocks;
    private final List<String> titles;
    private final Element element;

    private PageBody(Document page, List<Block> blocks, List<Shown> metadata) {
        this.blocks = blocks;
        this.titles = metadata.stream()
                .filter(shown -> shown.field().equals("title"))
                .map(shown -> Tidy.folded(shown.value()))
                .toList();
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

    static PageBody find(Document page, List<Block> blocks, List<Shown> metadata) {
        return new PageBody(page, blocks, metadata);
    }

    boolean holds(Block block) {
        for (Element at = block.element(); at != null; at = at.parent()) {
            if (at == element) {
                return true;
            }
        }
        return false;
    }

    boolean is(Element other) {
        return other == element;
    }

    /** The headline's block: the one that the page's tags name, or else the first main heading. */
    Optional<Block> title() {
        List<Block> headings = blocks.stream()
                .filter(Block::isHeading)
                .filter(block -> block.apart().filter(Apart::certain).isEmpty())
                .toList();
        Optional<Block> match =
                headings.stream().filter(this::isNamed).findFirst().or(this::namedBlock);
        if (match.isPresent()) {
            return match;
        }
        List<Block> main =
                headings.stream().filter(block -> block.element().nameIs("h1")).toList();
        Optional<Block> inside = main.stream().filter(this::holds).findFirst();
        return inside.isPresent() || !titles.isEmpty() || main.size() != 1 ? inside : Optional.of(main.get(0));
    }

    /** A line that no element makes a heading is the headline where the page's tags give its words. */
    private Optional<Block> namedBlock() {
        return blocks.stream()
                .filter(block -> block.apart().isEmpty() && !block.isLink())
                .filter(block -> Shape.words(block.text()) >= SURE_WORDS)
                .filter(this::isNamed)
                .findFirst();
    }

    /** The name of the site may stand before or after the title. */
    private boolean isNamed(Block block) {
        if (block.text().length() > LONGEST_TITLE) {
            return false;
        }
        String text = Tidy.folded(Tidy.whiteSpace(block.text()));
        return titles.stream()
                .anyMatch(title -> title.equals(text)
                        || title.startsWith(text + " ")
                        || Shape.words(text) >= SURE_WORDS && title.endsWith(" " + text));
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
        Optional<Element> named = named();
        if (named.isPresent()) {
            return named.get();
        }
        return densest(largest(page, "main, [role=main]").orElse(page.body()));
    }

    /** Of several articles, the only one whose heading the page's tags name. */
    private Optional<Element> named() {
        Set<Element> named = new LinkedHashSet<>();
        blocks.stream()
                .filter(block -> block.isHeading() && isNamed(block))
                .map(block -> block.element().closest("article"))
                .filter(article -> article != null && weight(article) > 0)
                .forEach(named::add);
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
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
