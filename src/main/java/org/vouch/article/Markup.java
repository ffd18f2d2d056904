package org.vouch.article;

import java.util.ArrayList;
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

    private static final Map<String, String> CLASSES = classes();

    private static final Pattern HIDING_STYLE = Pattern.compile(
            "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|(?:opacity|font-size)\\s*:\\s*0*\\.?0+(?:px|em|rem|%)?)"
                    + "\\s*(?:!\\s*important\\s*)?(?:;|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDING_CLASS = Pattern.compile(
            "(?:^|\\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|d-none|is-hidden)(?:\\s|$)");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Lower})(?=\\p{Upper})");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^A-Za-z]+");

    /** Elements that hold the article, whatever their class says. */
    private final Set<Element> holders = new HashSet<>();

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
        return element.isBlock() ? byClass(element) : Optional.empty();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || HIDING_STYLE.matcher(element.attr("style")).find();
    }

    /** Inline elements are left alone: a class name must not take words out of a sentence. */
    private static Optional<Apart> byClass(Element element) {
        String names = CAMEL.matcher(element.className() + " " + element.id())
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
        for (String name : BETWEEN_NAMES.split(names)) {
            String why = CLASSES.get(name);
            if (why != null) {
                return Optional.of(new Apart(why, false));
            }
        }
        return Optional.empty();
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

    private static Map<String, String> classes() {
        Map<String, String> classes = new LinkedHashMap<>();
        put(classes, "share icons", "share", "sharing", "social", "addtoany", "sharedaddy", "addthis", "sharebar");
        put(classes, "comments", "comments", "comment", "commentlist", "disqus", "respond");
        put(
                classes,
                "related articles",
                "related",
                "recommended",
                "recommendations",
                "teaser",
                "teasers",
                "trending",
                "popular",
                "readmore",
                "outbrain",
                "taboola");
        put(classes, "sign-up prompt", "newsletter", "subscribe", "subscription", "signup", "paywall");
        put(
                classes,
                "advertisement",
                "ad",
                "ads",
                "advert",
                "advertisement",
                "adsbygoogle",
                "sponsor",
                "sponsored",
                "promo");
        put(
                classes,
                "page furniture",
                "breadcrumb",
                "breadcrumbs",
                "cookie",
                "cookies",
                "consent",
                "gdpr",
                "menu",
                "sidebar",
                "widget",
                "footer",
                "masthead",
                "navbar",
                "nav",
                "navigation",
                "pagination",
                "pager",
                "toolbar");
        put(classes, "figure and its caption", "caption", "figcaption", "credit");
        put(classes, "author box", "bio", "authorbox", "authorbio");
        put(classes, "tags", "tags", "taglist", "categories");
        put(classes, "byline and date", "byline", "timestamp", "dateline", "postmeta", "meta");
        return classes;
    }

    private static void put(Map<String, String> classes, String why, String... names) {
        for (String name : names) {
            classes.put(name, why);
        }
    }
}
