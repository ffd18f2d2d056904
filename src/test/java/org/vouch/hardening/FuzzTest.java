package org.vouch.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.vouch.article.ArticleCleaner;
import org.vouch.article.CleanArticle;
import org.vouch.article.Received;
import org.vouch.article.Reception;
import org.vouch.article.Repetition;
import org.vouch.content.Body;
import org.vouch.content.EdtfDate;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;
import org.vouch.evidence.Lock;
import org.vouch.evidence.Opening;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.SourceText;
import org.vouch.markdown.HostileText;
import org.vouch.markdown.MarkdownParser;
import org.vouch.text.Pins;
import org.vouch.text.Quotation;
import org.vouch.text.Tokens;

/**
 * Damaged texts, made by chance from sound and hostile ones: each is read, or is refused as a whole, and what was read has
 * the properties that everything relies on. YAML is damaged by a test beside its reader.
 */
class FuzzTest {
    private static final int RUNS = Integer.getInteger("fuzz.runs", Runs.of(10_000, 1_000_000));
    private static final String ARTICLE =
            "The ferry sailed at 16.4 knots, said Ms. Quay. “No,” she said, “it won’t.”\nIt left on 4 May, not before.\n";

    private final Damage damage = new Damage(20150509);

    @AfterAll
    static void report() throws java.io.IOException {
        if (org.vouch.proof.ReportPage.isMeasuring()) {
            HardeningPage.PAGE.write(
                    "fuzzing",
                    "**" + RUNS
                            + " damaged texts for each reader: notes, YAML, articles, locks, dates. Nothing was thrown.**");
        }
    }

    @Test
    void damagedNotesAreReadAndTheirPlacesAreTheirs() {
        List<String> seeds = new ArrayList<>();
        HostileText.patterns().values().forEach(pattern -> seeds.add(pattern.apply(6)));
        seeds.add(
                "The reply named nobody [@wade-2015#names], *and* [it](fact:a-b) was \"open\" [@wade \"not yet\"].[^1]\n\n[^1]: @a \"b\"");
        MarkdownParser parser = new MarkdownParser();
        for (int run = 0; run < RUNS; run++) {
            String text = damage.of(seeds);
            Reported<Body> body = parser.parse(new SourceFile("n.md", text), 0);
            int lines = text.split("\r\n|\r|\n", -1).length;
            for (Diagnostic found : body.diagnostics()) {
                assertTrue(found.span().line() >= 1 && found.span().endLine() <= lines, () -> found + " in " + text);
            }
            body.value()
                    .sentences()
                    .forEach(sentence ->
                            sentence.citations().forEach(body.value().citations()::get));
            body.value()
                    .sentences()
                    .forEach(sentence -> sentence.links().forEach(body.value().links()::get));
        }
    }

    @Test
    void damagedArticlesAreCleanedAndTheirCleaningCanBeRepeated() {
        List<String> seeds = List.of(
                "Title\n\nBy Ann Quay\n\n2 days ago\n" + ARTICLE + "Related posts\nMore\n",
                "<html><head><title>T</title><meta charset=utf-8></head><body><article><h1>T</h1><p>" + ARTICLE
                        + "</p><ul><li><a href=x>Read more</a></ul><table><tr><td>1</table></article><div class=ad>x</div>",
                "<html><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2015-01-28\"}</script><p>"
                        + ARTICLE,
                "cafÃ© and cafÃ©, â€œquotedâ€\u009D\n" + ARTICLE);
        for (int run = 0; run < RUNS; run++) {
            byte[] document = damage.of(seeds).getBytes(StandardCharsets.UTF_8);
            if (Reception.of(damage.bits(document)) instanceof Received received) {
                CleanArticle article = ArticleCleaner.clean(received, Optional.empty());
                article.cleaning()
                        .ifPresent(cleaning -> assertEquals(
                                new Repetition(article.paragraphs(), List.of()),
                                ArticleCleaner.repeat(received, cleaning)));
            }
        }
    }

    @Test
    void damagedLocksOpenNothingThatTheSoundOneDoesNot() {
        SourceText text = SourceText.of(ARTICLE);
        Lock sound = Lock.seal("ferry", text, Lock.runs(text.find(quotation("sailed at 16.4 knots"), Pins.NONE, 2)));
        Lock other = Lock.seal("ferry", text, Lock.runs(text.find(quotation("not before"), Pins.NONE, 2)));
        Set<String> openings = new TreeSet<>();
        sound.openings().forEach(opening -> openings.add(opening.toString()));
        other.openings().forEach(opening -> openings.add(opening.toString()));
        List<String> seeds = List.of(sound.render(), other.render());
        for (int run = 0; run < RUNS; run++) {
            String file = damage.of(seeds);
            if (Lock.parse(file) instanceof ReadLock.Readable read) {
                for (Opening opening : read.lock().openings()) {
                    assertTrue(openings.contains(opening.toString()), file);
                }
            }
        }
    }

    @Test
    void damagedDatesAreNoneOrThemselves() {
        List<String> seeds = List.of(
                "2015",
                "2015-05-09",
                "2015?",
                "2015-01-28~",
                "201X",
                "2015-XX",
                "2015-21",
                "2015-01-21/2015-01-31",
                "../2015",
                "/2015",
                "2015/..");
        int dates = 0;
        for (int run = 0; run < RUNS; run++) {
            String text = damage.of(seeds);
            Optional<EdtfDate> date = EdtfDate.parse(text);
            if (date.isPresent()) {
                assertEquals(text, date.get().toString());
                assertEquals(date, EdtfDate.parse(date.get().toString()));
                assertTrue(
                        date.get().earliest().isEmpty()
                                || date.get().latest().isEmpty()
                                || !date.get()
                                        .earliest()
                                        .get()
                                        .isAfter(date.get().latest().get()),
                        text);
                dates++;
            }
        }
        assertTrue(dates > RUNS / 100, dates + " dates");
    }

    @Test
    void wordsCutFromADamagedTextAreFoundInIt() {
        int found = 0;
        for (int run = 0; run < RUNS; run++) {
            SourceText text = SourceText.of(damage.of(List.of(ARTICLE)));
            Tokens tokens = text.tokens();
            if (tokens.size() > 0) {
                int first = damage.below(tokens.size());
                String words = tokens.text(first, Math.min(tokens.size(), first + 1 + damage.below(12)));
                if (Quotation.parse(words.replaceAll("[\\\\\\[\\]]", "\\\\$0")) instanceof Quotation cut) {
                    assertTrue(!text.find(cut, Pins.NONE, 2).isEmpty(), () -> "«" + words + "» of " + text);
                    found++;
                }
            }
        }
        assertTrue(found > RUNS / 2, found + " quotations");
    }

    private static Quotation quotation(String words) {
        return assertInstanceOf(Quotation.class, Quotation.parse(words));
    }
}
