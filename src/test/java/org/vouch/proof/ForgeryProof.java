package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No forgery of a quotation of the self-written articles is accepted, by the article or by its lock. */
class ForgeryProof {
    private static final int QUOTATIONS = 5;

    /** So many articles are a corpus. */
    private static final int FULL = 50;

    @TempDir
    private Path folder;

    private final List<Article> articles = new ArrayList<>();
    private final List<Genuine> quotations = new ArrayList<>();

    @BeforeEach
    void pickQuotations() throws IOException {
        articles.addAll(Article.in(Article.CORPUS));
        articles.forEach(article -> quotations.addAll(Picks.of(article, QUOTATIONS)));
    }

    @Test
    void noForgeryIsAccepted() throws IOException {
        List<Quoted> genuine = quotations.stream().map(Genuine::quoted).toList();
        Map<String, Judge> judges = new LinkedHashMap<>();
        judges.put("by article", Trials.byArticle(folder.resolve("article"), articles));
        judges.put("by lock", Trials.byLock(folder.resolve("lock"), articles, genuine));
        judges.put("by a lock made for it", Trials.byOwnLock(folder.resolve("own-lock"), articles));
        Campaign campaign = new Campaign(articles, judges).run(quotations);
        assertEquals(List.of(), campaign.accepted(), "accepted forgeries");
        assertEquals(List.of(), campaign.refusedGenuine(), "genuine quotations refused");
        ProofPage.section("forgeries", report(campaign));
        if (articles.size() >= FULL) {
            assertTrue(campaign.forged() >= 10_000, campaign.forged() + " forgeries");
            assertEquals(List.of(), campaign.idle(), "ways that forged nothing");
        }
    }

    private String report(Campaign campaign) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d quotations of %d articles, %d ways to forge them: **%d forgeries, %d accepted.** ",
                quotations.size(),
                articles.size(),
                campaign.tallies().size(),
                campaign.forged(),
                campaign.accepted().size()));
        text.append(
                "Each was judged three times, as a citation in a note that `vouch check` reads: by the article; by a lock of the genuine quotations; by whatever `vouch lock` opens for the forgery itself. ");
        text.append(String.format(
                Locale.ROOT,
                "%d more changed quotations were left out, because the article has the changed words too.\n\n",
                campaign.leftOut()));
        text.append("| refused | forgeries |\n|---|---:|\n");
        campaign.refusals().forEach((rule, count) -> text.append("| " + rule + " | " + count + " |\n"));
        text.append("\n| forgery | what it does | forged | left out | accepted |\n|---|---|---:|---:|---:|\n");
        campaign.tallies().forEach(tally -> text.append(tally.row()));
        return text.toString();
    }
}
