package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.Briefing;
import org.vouch.content.WantedPassage;
import org.vouch.diagnostic.Located;

/**
 * No forgery of this briefing's own quotations is accepted: by its locks everywhere, by its articles where they are at
 * hand. What the briefing quotes changes, so its figures are written by the profile {@code proof} only.
 */
class BriefingProof {
    private static final Path SOURCES = Path.of("content/sources");
    private static final Path ARCHIVE = Path.of("archive");

    @TempDir
    private Path folder;

    @Test
    void noForgeryIsAcceptedByTheLocks() throws IOException {
        Trial trial = new Trial(folder);
        List<Article> articles = new ArrayList<>();
        for (Path file : Article.files(SOURCES, ".lock")) {
            String id = Article.id(file, ".lock");
            articles.add(new Article(id, Token.ofLock(Files.readString(file))));
            trial.addLock(id, Files.readString(file));
        }
        check("by-lock", "by their locks", articles, trial);
    }

    @Test
    void noForgeryIsAcceptedByTheArticles() throws IOException {
        assumeTrue(Files.isDirectory(ARCHIVE), "the articles are not at hand");
        List<Article> articles = Article.in(ARCHIVE);
        Trial trial = new Trial(folder);
        for (Article article : articles) {
            trial.addArticle(article.id(), Files.readString(ARCHIVE.resolve(article.id() + ".txt")));
        }
        check("at-hand", "by the articles at hand", articles, trial);
    }

    private static void check(String section, String how, List<Article> articles, Judge judge) throws IOException {
        List<Genuine> quotations = quotations(articles);
        assertTrue(quotations.size() > 10, quotations.size() + " quotations");
        Campaign campaign = new Campaign(articles, Map.of(how, judge)).run(quotations);
        assertEquals(List.of(), campaign.accepted(), "accepted forgeries");
        assertEquals(List.of(), campaign.refusedGenuine(), "genuine quotations refused");
        if (ProofPage.isMeasuring()) {
            ProofPage.write(
                    section,
                    String.format(
                            Locale.ROOT,
                            "%d quotations of %d articles, judged %s: **%d forgeries, %d accepted**, %d left out.",
                            quotations.size(),
                            articles.size(),
                            how,
                            campaign.forged(),
                            campaign.accepted().size(),
                            campaign.leftOut()));
        }
    }

    /** Returns what the briefing quotes, each fragment as a quotation of its own; brackets are left to other forgeries. */
    private static List<Genuine> quotations(List<Article> articles) throws IOException {
        Briefing briefing = Pipeline.read(
                        new Project(Path.of("").toAbsolutePath(), ARCHIVE.toAbsolutePath(), false, Optional.empty()))
                .value();
        Map<String, List<String>> exact = WantedPassage.bySource(briefing).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().value(),
                        entry -> entry.getValue().stream()
                                .map(WantedPassage::exact)
                                .map(Located::value)
                                .toList()));
        List<Genuine> quotations = new ArrayList<>();
        for (Article article : articles) {
            Oracle oracle = new Oracle(article.tokens());
            for (String written : exact.getOrDefault(article.id(), List.of())) {
                for (String fragment : written.split("\\[[^\\]]*]")) {
                    oracle.places(fragment).stream()
                            .limit(1)
                            .forEach(first -> quotations.add(genuine(article, first, fragment)));
                }
            }
        }
        return quotations.stream()
                .filter(genuine -> genuine.words().split(" ").length > 3)
                .toList();
    }

    private static Genuine genuine(Article article, int first, String fragment) {
        int size = Wanted.of(fragment).orElseThrow().fragments().get(0).size();
        return new Genuine(article, first, first + size);
    }
}
