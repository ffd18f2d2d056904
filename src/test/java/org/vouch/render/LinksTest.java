package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vouch.content.CheckedPassage;
import org.vouch.content.VerifiedBriefing;
import org.vouch.site.Site;
import org.vouch.site.SitePath;

/** What pages promise of their links: every address exists, every citation leads to its words and back. */
class LinksTest {
    private static final VerifiedBriefing VERIFIED = Fixture.verified();
    private static final Site SITE = Fixture.site(VERIFIED);
    private static final Map<String, Document> PAGES = pages();

    @Test
    void everyRelativeLinkLeadsToSomethingThatIsThere() {
        List<String> dead = new ArrayList<>();
        PAGES.forEach((address, page) -> page.select("[href], [src]").forEach(element -> {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!link.matches("https?:.*|data:,") && !isThere(resolve(address, link))) {
                dead.add(address + " -> " + link);
            }
        }));
        assertEquals(List.of(), dead);
    }

    @Test
    void everyCitationLeadsToItsWordsAndBack() {
        List<String> broken = new ArrayList<>();
        int citations = 0;
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            for (Element citation : page.getValue().select("a.citation")) {
                citations++;
                String target = resolve(page.getKey(), citation.attr("href"));
                String fault = fault(citation, page.getKey(), target);
                if (!fault.isEmpty()) {
                    broken.add(page.getKey() + " " + citation + ": " + fault);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertEquals(VERIFIED.totals().citations() - 1, citations, "all but the one of a source without words");
    }

    @Test
    void citationOfWholeSourceSaysThatNoWordsAreQuoted() {
        Element citation = PAGES.get("notes/fair-2021.html").selectFirst("a.citation-whole");
        String entry = "#" + citation.id().replace("c-", "q-");
        assertEquals("../sources/open-register.html", citation.attr("href"));
        assertEquals(
                "No words quoted",
                PAGES.get("notes/fair-2021.html").select(entry + " .said").text());
    }

    @Test
    void everyCitationHasItsQuotationOnThePage() {
        List<String> without = new ArrayList<>();
        PAGES.forEach((address, page) -> page.select(".prose a[id^=c-]").forEach(citation -> {
            if (page.selectFirst("#" + citation.id().replace("c-", "q-")) == null) {
                without.add(address + "#" + citation.id());
            }
        }));
        assertEquals(List.of(), without);
    }

    @Test
    void formerNamesStillLead() {
        assertEquals("p-no-name", anchor("sources/lantern-guest.html", "p-no-name"));
        assertEquals("f-nobody-named", anchor("facts/fair-2021.html", "f-nobody-named"));
        assertEquals(
                "0; url=../notes/journeys.html",
                PAGES.get("notes/trips.html").select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(true, PAGES.containsKey("sources/wicked.html") && PAGES.containsKey("entities/kharsk.html"));
    }

    @Test
    void idsAreUniqueOnEachPage() {
        List<String> twice = new ArrayList<>();
        PAGES.forEach((address, page) -> {
            TreeSet<String> ids = new TreeSet<>();
            page.select("[id]").forEach(element -> {
                if (!ids.add(element.id())) {
                    twice.add(address + "#" + element.id());
                }
            });
        });
        assertEquals(List.of(), twice);
    }

    @Test
    void nothingInTheTextIsInlineAndNothingIsFromElsewhere() {
        List<String> found = new ArrayList<>();
        PAGES.forEach((address, page) -> {
            page.select(
                            "[style], body script:not([src]), [src^=http], link[href^=http]:not([rel=canonical]), iframe, object")
                    .forEach(element -> found.add(address + " " + element));
            page.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        if (attribute.getKey().startsWith("on")) {
                            found.add(address + " " + element);
                        }
                    }));
            if (!page.head().child(0).attr("http-equiv").equals("Content-Security-Policy")) {
                found.add(address + " has no policy first in its head");
            }
        });
        assertEquals(List.of(), found);
    }

    @Test
    void scriptsAreFewAndSmallAndWhatTheyAreForIsOnTheirPages() {
        Map<String, Set<String>> scripts = new TreeMap<>();
        PAGES.forEach((address, page) -> page.select("script[src]")
                .forEach(script -> scripts.computeIfAbsent(resolve(address, script.attr("src")), s -> new TreeSet<>())
                        .add(address.replaceFirst("^(notes/|sources/(?!index)).*", "$1"))));
        assertEquals(
                Map.of(
                        "assets/search-index.js", Set.of("search.html"),
                        "assets/search.js", Set.of("search.html"),
                        "assets/site.js", Set.of("notes/"),
                        "assets/verify.js", Set.of("sources/")),
                scripts);
        int size = size("assets/search.js") + size("assets/site.js");
        assertTrue(size < 15 << 10, size + " bytes");
        int verifying = size("assets/verify.js") + size("assets/lock.js") + size("assets/copy.js");
        assertTrue(verifying < 20 << 10, verifying + " bytes, most of them with the first file");
    }

    private static int size(String address) {
        return SITE.file(SitePath.of(address)).orElseThrow().bytes().length;
    }

    @Test
    void missingPageHasNoRelativeLink() {
        assertEquals(
                List.of("data:,", "https://example.org/bridge/"),
                PAGES.get("404.html").select("[href], [src]").eachAttr("href"));
    }

    /** Returns what is wrong with a citation; empty where nothing is. */
    private static String fault(Element citation, String address, String target) {
        String id = citation.attr("data-source") + "#" + citation.attr("data-passage");
        Optional<CheckedPassage> passage = VERIFIED.sources().stream()
                .flatMap(source -> source.passages().stream())
                .filter(p -> p.id().equals(id))
                .findFirst();
        if (passage.isEmpty()) {
            return "cites no passage";
        }
        if (!target.equals(
                "sources/" + passage.get().source() + ".html#" + passage.get().anchor())) {
            return "leads elsewhere";
        }
        Element entry = element(target).orElseThrow();
        if (!entry.select("mark").eachText().equals(marked(passage.get()))) {
            return "the marks hold other words";
        }
        boolean back = entry.select("a").stream()
                .anyMatch(link -> resolve(target, link.attr("href")).equals(address + "#" + citation.id()));
        boolean verdict = citation.attr("data-verdict").equals("verified");
        return !back
                ? "no way back"
                : !verdict ? "no verdict" : !citation.attr("role").equals("doc-noteref") ? "role" : "";
    }

    private static List<String> marked(CheckedPassage passage) {
        return passage.pieces().stream()
                .filter(CheckedPassage.Marked.class::isInstance)
                .map(piece -> ((CheckedPassage.Marked) piece).text().strip())
                .toList();
    }

    private static String anchor(String page, String id) {
        return PAGES.get(page).select("#" + id).attr("id");
    }

    private static String resolve(String from, String link) {
        if (link.startsWith("#")) {
            return from.replaceFirst("#.*", "") + link;
        }
        return java.net.URI.create("x:/" + from).resolve(link).toString().replaceFirst("^x:/", "");
    }

    private static boolean isThere(String target) {
        return target.contains("#")
                ? element(target).isPresent()
                : SITE.file(SitePath.of(target)).isPresent();
    }

    private static Optional<Element> element(String target) {
        int hash = target.indexOf('#');
        return Optional.ofNullable(PAGES.get(target.substring(0, hash)))
                .flatMap(page -> Optional.ofNullable(page.getElementById(target.substring(hash + 1))));
    }

    private static Map<String, Document> pages() {
        Map<String, Document> pages = new LinkedHashMap<>();
        SITE.files().stream()
                .filter(file -> file.path().text().endsWith(".html"))
                .forEach(file -> pages.put(file.path().text(), Jsoup.parse(file.text())));
        return pages;
    }
}
