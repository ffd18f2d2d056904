package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.evidence.Lock;
import org.vouch.evidence.ReadLock;

/** No forged opening of a lock is taken for one. */
class OpeningProof {
    private static final int FORGERIES = 25_000;
    private static final int MANY = Integer.getInteger("proof.openings", 100_000);
    private static final int QUOTATIONS = 5;
    private static final long SEED = 20150509;

    private final List<OpeningForgeries.Way> ways = OpeningForgeries.all();
    private final int[] forged = new int[ways.size()];
    private final List<String> accepted = new ArrayList<>();
    private List<Article> articles;
    private List<Opened> openings;

    @TempDir
    private Path folder;

    @BeforeEach
    void openQuotations() throws IOException {
        articles = Article.in(Article.CORPUS);
        openings = openings(articles);
    }

    @Test
    void genuineOpeningIsAccepted() {
        openings.forEach(opened -> assertEquals(1, valid(opened.file()), opened::file));
    }

    @Test
    void noForgedOpeningIsAccepted() throws IOException {
        forge(FORGERIES, SEED);
        assertEquals(List.of(), accepted);
        ProofPage.section("openings", report());
    }

    @Test
    @EnabledIfSystemProperty(named = "proof", matches = "true")
    void noneOfManyIsAccepted() throws IOException {
        forge(MANY, SEED + 1);
        ProofPage.write(
                "many-openings",
                String.format(Locale.ROOT, "By other chances: **%d forgeries, %d accepted.**", MANY, accepted.size()));
        assertEquals(List.of(), accepted);
    }

    private void forge(int count, long seed) {
        Chance chance = new Chance(seed, articles);
        for (int i = 0; i < count; ) {
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
    }

    private List<Opened> openings(List<Article> articles) throws IOException {
        List<Quoted> quotations = articles.stream()
                .flatMap(article -> Picks.of(article, QUOTATIONS).stream())
                .map(Genuine::quoted)
                .toList();
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
        return Lock.parse(file) instanceof ReadLock.Readable readable
                ? readable.lock().openings().size()
                : 0;
    }

    private String report() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d openings of the locks of the same articles, %d ways to forge them: **%d forgeries, %d accepted.**\n\n| forgery | what it does | forged |\n|---|---|---:|\n",
                openings.size(),
                ways.size(),
                FORGERIES,
                accepted.size()));
        for (int i = 0; i < forged.length; i++) {
            text.append("| `")
                    .append(ways.get(i).name())
                    .append("` | ")
                    .append(ways.get(i).does())
                    .append(" | ")
                    .append(forged[i])
                    .append(" |\n");
        }
        return text.toString();
    }
}
