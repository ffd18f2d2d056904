package org.vouch.bibliography;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Whether a document is an independent style of CSL 1.0 that ends: its elements are CSL's, its macros exist and do not
 * call themselves, and no reference takes more than a bounded number of them. Macros that call macros are to a style what
 * entities are to XML: 20 lines could ask for a million million elements.
 */
final class StyleShape {
    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

    /** The deepest of the 2,858 styles that the CSL project publishes has 70 levels with its macros' own. */
    static final int DEEPEST = 120;

    /** The longest of those has 3,047 elements on its longest way, of each choice the longest branch. */
    static final int LONGEST = 20_000;

    private static final Set<String> ELEMENTS = Set.of(
            "style",
            "info",
            "locale",
            "terms",
            "term",
            "single",
            "multiple",
            "style-options",
            "macro",
            "citation",
            "bibliography",
            "layout",
            "sort",
            "key",
            "text",
            "number",
            "date",
            "date-part",
            "names",
            "name",
            "name-part",
            "et-al",
            "label",
            "substitute",
            "group",
            "choose",
            "if",
            "else-if",
            "else");

    private final Map<String, Element> macros = new HashMap<>();
    private final Map<String, Way> ways = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /** How many elements a reference takes at most, and how deep they stand in each other. */
    private record Way(int length, int depth) {
        Way and(Way inner) {
            return new Way(Math.min(length + inner.length, LONGEST + 1), Math.max(depth, inner.depth + 1));
        }

        Way or(Way other) {
            return new Way(Math.max(length, other.length), Math.max(depth, other.depth));
        }
    }

    /** The first thing that is wrong, found deep inside. */
    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message, null, false, false);
        }
    }

    private StyleShape() {}

    /** Returns what is wrong, as the end of a sentence about the style; nothing where nothing is. */
    static Optional<String> mistake(Document document) {
        try {
            new StyleShape().check(document.getDocumentElement());
            return Optional.empty();
        } catch (Wrong wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    private void check(Element style) {
        if (!style.getNodeName().equals("style") || !style.getAttribute("xmlns").equals(NAMESPACE)) {
            throw new Wrong("is not a style: its first element is not <style xmlns=\"" + NAMESPACE + "\">");
        }
        parent(style).ifPresent(parent -> {
            throw new Wrong("depends on another style, " + parent + ", and has no rules of its own; take that one");
        });
        for (Element child : Elements.of(style)) {
            if (child.getNodeName().equals("macro")) {
                macros.put(child.getAttribute("name"), child);
            }
        }
        checkElements(style, 1);
        boolean prints = false;
        for (Element child : Elements.of(style)) {
            Way way = way(child, 1);
            if (way.length > LONGEST || way.depth > DEEPEST) {
                throw new Wrong("takes more than " + LONGEST + " steps, or " + DEEPEST
                        + " within each other, for one reference");
            }
            prints |= child.getNodeName().equals("citation")
                    && Elements.named(child, "layout").isPresent();
        }
        if (!prints) {
            throw new Wrong("has no <citation> with a <layout>");
        }
    }

    private static Optional<String> parent(Element style) {
        return Elements.named(style, "info").stream()
                .flatMap(info -> Elements.of(info).stream())
                .filter(link -> link.getAttribute("rel").equals("independent-parent"))
                .map(link -> link.getAttribute("href"))
                .findFirst();
    }

    private void checkElements(Element element, int depth) {
        if (depth > DEEPEST) {
            throw new Wrong("has elements more than " + DEEPEST + " deep in each other");
        }
        if (!ELEMENTS.contains(element.getNodeName())) {
            throw new Wrong("has an element <" + element.getNodeName() + ">, which CSL 1.0 has not");
        }
        if (!element.getNodeName().equals("info")) {
            Elements.of(element).forEach(child -> checkElements(child, depth + 1));
        }
    }

    /** Returns the longest way through an element, with the macros that it calls. */
    private Way way(Element element, int depth) {
        Way way = new Way(1, 1);
        if (element.hasAttribute("macro") && !element.getNodeName().equals("macro")) {
            way = way.and(macro(element.getAttribute("macro"), depth));
        }
        Way branches = new Way(0, 0);
        boolean isChoice = element.getNodeName().equals("choose");
        for (Element child : Elements.of(element)) {
            if (child.getNodeName().equals("macro") || child.getNodeName().equals("info")) {
                continue;
            }
            Way inner = way(child, depth + 1);
            branches = branches.or(inner);
            way = isChoice ? way : way.and(inner);
        }
        return isChoice ? way.and(branches) : way;
    }

    private Way macro(String name, int depth) {
        Element macro = macros.get(name);
        if (macro == null) {
            throw new Wrong("calls the macro \"" + name + "\", which it does not define");
        }
        if (!open.add(name)) {
            throw new Wrong("has a macro that calls itself, \"" + name + "\"");
        }
        if (depth > DEEPEST) {
            throw new Wrong("has macros more than " + DEEPEST + " deep in each other");
        }
        Way known = ways.get(name);
        if (known == null) {
            known = way(macro, depth + 1);
            ways.put(name, known);
        }
        open.remove(name);
        return known;
    }
}
