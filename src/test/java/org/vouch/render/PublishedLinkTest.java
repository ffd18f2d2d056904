package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;
import org.vouch.content.Source;
import org.vouch.content.VerifiedBriefing;
import org.vouch.site.Site;
import org.vouch.text.DirectiveReader;
import org.vouch.text.TextDirective;

/** Where a record has an address, each passage leads to its words on the publisher's page; elsewhere no address is made up. */
class PublishedLinkTest {
    private static final VerifiedBriefing VERIFIED = Fixture.verified();
    private static final String WITH_ADDRESS = "karsk-confirms";
    private static final String START = "https://example.org/quay/1#:~:text=";

    @TempDir
    private Path empty;

    private static List<String> links(Site site, CheckedSource source) {
        Document page =
                Jsoup.parse(Fixture.page(site, "sources/" + source.source().id() + ".html"));
        return page.select(".passage a[href*=:~:]").stream()
                .map(link -> link.attr("href"))
                .toList();
    }

    @Test
    void linksStandWhereTheRecordHasAnAddressAndNowhereElse() {
        Site site = Fixture.site(VERIFIED);
        for (CheckedSource source : VERIFIED.sources()) {
            boolean has = source.source().id().value().equals(WITH_ADDRESS);
            List<String> links = links(site, source);
            assertEquals(
                    has ? source.passages().size() : 0,
                    links.size(),
                    source.source().id().value());
            assertTrue(links.stream().allMatch(link -> link.startsWith(START)), links.toString());
        }
    }

    /** A reader that knows the specification alone finds the words in the stored text, and finds nothing else. */
    @Test
    void directiveOfEveryPassageLeadsToItAloneInTheStoredText() {
        int found = 0;
        for (CheckedSource source : VERIFIED.sources()) {
            String article =
                    ((Source.AtHand) source.source().article()).text().normal().text();
            TextDirective directives = Quotations.directives(source.source()).get();
            for (CheckedPassage passage : source.passages()) {
                String directive = directives
                        .to(passage.words(), passage.prefix(), passage.suffix())
                        .orElseThrow();
                List<int[]> places = DirectiveReader.of(directive).in(article);
                assertEquals(1, places.size(), passage.id() + " " + directive);
                assertEquals(passage.start(), article.codePointCount(0, places.get(0)[0]), directive);
                assertEquals(passage.end(), article.codePointCount(0, places.get(0)[1]), directive);
                found++;
            }
        }
        assertTrue(found > 15, found + " are too few");
    }

    @Test
    void withoutTheArticleTheLinkSaysAllThatTheLockShows() {
        VerifiedBriefing sealed = Fixture.verified(Fixture.ROOT, empty);
        Site site = Fixture.site(sealed);
        CheckedSource source = sealed.sources().stream()
                .filter(s -> s.source().id().value().equals(WITH_ADDRESS))
                .findFirst()
                .orElseThrow();
        List<String> links = links(site, source);
        assertEquals(source.passages().size(), links.size());
        int surrounded = 0;
        for (int i = 0; i < links.size(); i++) {
            CheckedPassage passage = source.passages().get(i);
            boolean isSurrounded =
                    !passage.prefix().isBlank() || !passage.suffix().isBlank();
            assertEquals(isSurrounded, links.get(i).matches(".*(-,|,-).*"), links.get(i));
            surrounded += isSurrounded ? 1 : 0;
        }
        assertTrue(surrounded > 0, "no passage has words around it");
    }

    @Test
    void oneFileOfANoteHasTheLinksToo() {
        Document file = Jsoup.parse(NoteFileTest.file(VERIFIED, "fair-2021").text());
        List<String> sources = file.select("a[href*=:~:]").stream()
                .map(link -> link.closest("section.source"))
                .map(Element::id)
                .distinct()
                .toList();
        assertEquals(List.of("source." + WITH_ADDRESS), sources);
    }
}
