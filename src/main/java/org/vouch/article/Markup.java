package org.vouch.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What elements, attributes and class names say of the text they hold. Style sheets are not read, so text that only a
 * style sheet hides is taken for text.
 */
final class Markup {
    private static final String HIDDEN = "hidden text";

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("nav", "navigation"),
            Map.entry("menu", "navigation"),
            Map.entry("aside", "aside"),
            Map.entry("footer", "footer"),
            Map.entry("figure", "figure and its caption"),
            Map.entry("figcaption", "figure and its caption"),
            Map.entry("form", "form"),
            Map.entry("fieldset", "form"),
            Map.entry("button", "form"),
            Map.entry("select", "form"),
            Map.entry("datalist", "form"),
            Map.entry("textarea", "form"),
            Map.entry("label", "form"),
            Map.entry("dialog", "dialog"),
            Map.entry("noscript", "shown only without scripts"));

    /** ARIA 1.2 §5.3.4 landmarks and the roles of controls. */
    private static final Map<String, String> ROLES = Map.of(
            "navigation", "navigation",
            "complementary", "aside",
            "banner", "page header",
            "contentinfo", "footer",
            "search", "form",
            "form", "form",
            "dialog", "dialog",
            "menu", "navigation",
            "toolbar", "share icons",
            "alert", "dialog");

    private static final Pattern HIDING_STYLE = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|(?:opacity|font-size)\\s*:\\s*0*\\.?0+(?:px|em|rem|%)?)"
                    + "\\s*(?:!\\s*important\\s*)?(?:;|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDING_CLASS = Pattern.compile(
            "(?:^|\\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|d-none|is-hidden)(?:\\s|$)");
    private static final Pattern NOTE_MARK =
            Pattern.compile("[\\[(]?(?:[0-9*†‡§^↑↩]|[a-z](?=\\]))[0-9↩\uFE0E]{0,3}[\\])]?");

    /** Elements that hold the article, whatever their class says. */
    private final Set<Element> holders = new HashSet<>();

    private final Map<Element, Boolean> withoutText = new HashMap<>();

    Markup(Document page) {
        for (Element holder : page.select("h1, article, main, [role=main], [itemprop~=articleBody]")) {
            for (Element element = holder; element != null && holders.add(element); ) {
                element = element.parent();
            }
        }
        addLargest(page);
    }

    Optional<Apart> apart(Element element) {
        if (isHidden(element)) {
            return Optional.of(new Apart(HIDDEN, true));
        }
        if (isNoteMark(element)) {
            return Optional.of(new Apart("mark of a note", true));
        }
        String byName = ELEMENTS.get(element.normalName());
        if (byName != null) {
            return Optional.of(new Apart(byName, true));
        }
        String byRole = ROLES.get(element.attr("role").strip().toLowerCase(Locale.ROOT));
        if (byRole != null) {
            return Optional.of(new Apart(byRole, true));
        }
        if (holders.contains(element)) {
            return Optional.empty();
        }
        if (element.nameIs("header") && element.closest("article, main, [role=main]") == null) {
            return Optional.of(new Apart("page header", false));
        }
        if (HIDING_CLASS.matcher(element.className()).find()) {
            return Optional.of(new Apart(HIDDEN, false));
        }
        return byClass(element);
    }

    /** Whether an element holds the article as far as can be told before its body is found. */
    boolean isHolder(Element element) {
        return holders.contains(element);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || HIDING_STYLE.matcher(element.attr("style")).find();
    }

    /**
     * A class name must not take words out of a sentence: it counts for an inline element only where nothing but elements
     * stands beside it, or where it means the same on every page.
     */
    private Optional<Apart> byClass(Element element) {
        return ClassNames.why(element)
                .filter(why -> element.isBlock() || ClassNames.isCustom(element) || standsAmongElements(element))
                .or(() -> ClassNames.inlineWhy(element))
                .map(why -> new Apart(why, false));
    }

    private boolean standsAmongElements(Element element) {
        Element parent = element.parent();
        return parent != null
                && parent.isBlock()
                && !parent.nameIs("p")
                && withoutText.computeIfAbsent(parent, any -> parent.ownText().isBlank());
    }

    /** A raised number, or an arrow, that leads to a place of the same page. */
    private static boolean isNoteMark(Element element) {
        return element.nameIs("a")
                && element.attr("href").startsWith("#")
                && NOTE_MARK.matcher(element.text().strip()).matches();
    }

    /** Elements with more than half of the page's text cannot be furniture. */
    private void addLargest(Document page) {
        Map<Element, Integer> lengths = new LinkedHashMap<>();
        List<Element> elements = new ArrayList<>(page.body().getAllElements());
        for (int i = elements.size() - 1; i >= 0; i--) {
            Element element = elements.get(i);
            int length = element.ownText().length() + lengths.getOrDefault(element, 0);
            lengths.put(element, length);
            if (element.parent() != null) {
                lengths.merge(element.parent(), length, Integer::sum);
            }
        }
        int all = lengths.getOrDefault(page.body(), 0);
        lengths.forEach((element, length) -> {
            if (length * 2L > all) {
                holders.add(element);
            }
        });
    }
}
