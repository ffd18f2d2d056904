package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.evidence.Lock;
import org.vouch.evidence.ReadLock;

/** No forged opening of a lock is taken for one; {@code -Dproof.openings=100000} for more of them. */
class OpeningProof {
    private static final int FORGERIES = Integer.getInteger("proof.openings", 25_000);
    private static final int QUOTATIONS = 5;
    private static final long SEED = 20150509;

    @TempDir
    private Path folder;

    @Test
    void noForgedOpeningIsAccepted() throws IOException {
        List<Article> articles = Article.in(Article.CORPUS);
        List<Opened> openings = openings(articles);
        openings.forEach(opened -> assertEquals(1, valid(opened.file()), opened::file));
        List<OpeningForgeries.Way> ways = OpeningForgeries.all();
        int[] forged = new int[ways.size()];
        List<String> accepted = new ArrayList<>();
        Chance chance = new Chance(SEED, articles);
        for (int i = 0; i < FORGERIES; ) {
            int way = i % ways.size();
            Opened opened = chance.of(openings);
            String file = ways.get(way).forge().file(opened, another(opened, openings, chance), chance);
            if (!file.equals(opened.file())) {
                forged[way]++;
                i++;
                if (valid(file) > 0) {
                    accepted.add(ways.get(way).name() + "\n" + opened.file() + file);
                }
            }
        }
        if (FORGERIES == 25_000) {
            ProofPage.section("openings", report(openings, ways, forged, accepted.size()));
        }
        assertEquals(List.of(), accepted);
    }

    private List<Opened> openings(List<Article> articles) throws IOException {
        List<Quoted> quotations = articles.stream().flatMap(article -> Picks.of(article, QUOTATIONS).stream()).map(Genuine::quoted).toList();
        List<Opened> openings = new ArrayList<>();
        for (Path lock : Trials.byArticle(folder, articles).lock(quotations)) {
            openings.addAll(Opened.of(Files.readString(lock)));
        }
        return openings;
    }

    /** Returns another opening, of another article. */
    private static Opened another(Opened than, List<Opened> openings, Chance chance) {
        Opened other = chance.of(openings);
        while (other.source().equals(than.source())) {
            other = chance.of(openings);
        }
        return other;
    }

    private static int valid(String file) {
        return Lock.parse(file) instanceof ReadLock.Readable readable ? readable.lock().openings().size() : 0;
    }

    private static String report(List<Opened> openings, List<OpeningForgeries.Way> ways, int[] forged, int accepted) {
        StringBuilder text = new StringBuilder(String.format("%d openings of the locks of the same articles, %d ways to forge them: **%d forgeries, %d accepted.**\n\n| forgery | what it does | forged |\n|---|---|---:|\n", openings.size(), ways.size(), FORGERIES, accepted));
        for (int i = 0; i < forged.length; i++) {
            text.append("| `").append(ways.get(i).name()).append("` | ").append(ways.get(i).does()).append(" | ").append(forged[i]).append(" |\n");
        }
        return text.toString();
    }
}
