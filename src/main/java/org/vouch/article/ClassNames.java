package org.vouch.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What authors of pages call the parts that are not the article: the words of class names, ids and custom elements. */
final class ClassNames {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Lower})(?=\\p{Upper})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+");

    private static final Map<String, String> WORDS = words();

    /** Names that MediaWiki gives to what it puts into a line. */
    private static final Pattern INLINE =
            Pattern.compile("(?:^|\\s)(?:mw-editsection|mw-cite-backlink|mw-jump-link)(?:\\s|$)");

    private ClassNames() {}

    static boolean isCustom(Element element) {
        return element.tagName().indexOf('-') > 0;
    }

    /** Returns what the element's names call it; each word counts, and two in a row as one ({@code pull-quote}). */
    static Optional<String> why(Element element) {
        String custom = isCustom(element) ? element.tagName() : "";
        String names = CAMEL.matcher(element.className() + "/" + element.id() + "/" + custom)
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(names)));
        for (int i = 0; i < words.size(); i++) {
            String joined = i + 1 < words.size() ? words.get(i) + words.get(i + 1) : "";
            String why = WORDS.getOrDefault(joined, WORDS.get(words.get(i)));
            if (why != null) {
                return Optional.of(why);
            }
        }
        return Optional.empty();
    }

    /** Returns what the element's names call it wherever it stands. */
    static Optional<String> inlineWhy(Element element) {
        return INLINE.matcher(element.className()).find() ? Optional.of("page furniture") : Optional.empty();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        put(words, "share icons", "share sharing social addtoany sharedaddy addthis sharebar");
        put(words, "comments", "comments comment commentlist disqus respond");
        put(
                words,
                "related articles",
                "related recommended recommendations teaser teasers trending popular readmore outbrain taboola recirc"
                        + " recirculation prevnext readnext upnext seealso mostread alsoread inlinerelated");
        put(
                words,
                "sign-up prompt",
                "newsletter subscribe subscription signup paywall cta donate donation appeal membership");
        put(words, "advertisement", "ad ads advert advertisement adsbygoogle adslot dfp gpt sponsor sponsored promo");
        put(
                words,
                "page furniture",
                "breadcrumb breadcrumbs crumbs cookie cookies consent gdpr menu sidebar widget footer masthead navbar nav"
                        + " navigation pagination pager toolbar tools feedback poll ticker weather jumplink sitenotice"
                        + " navbox catlinks hatnote printonly noprint player");
        put(words, "table of contents", "toc tableofcontents");
        put(words, "fact box", "infobox factbox");
        put(words, "pull quote", "pullquote");
        put(words, "figure and its caption", "caption figcaption credit");
        put(words, "author box", "bio authorbox authorbio aboutauthor aboutauthors authorinfo authorcard");
        put(words, "tags", "tags taglist categories keywords");
        put(words, Opening.BYLINE_AND_DATE, "byline author date timestamp dateline meta");
        return words;
    }

    private static void put(Map<String, String> words, String why, String names) {
        for (String name : names.split(" ")) {
            words.put(name, why);
        }
    }
}
