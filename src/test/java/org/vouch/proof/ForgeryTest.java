package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgeryTest {
    @TempDir
    Path temp;

    @Test
    void x() throws IOException {
        List<Article> articles = Article.in(Article.CORPUS);
        Trial trial = new Trial(temp);
        for (Article a : articles) trial.addArticle(a.id(), Files.readString(Article.CORPUS.resolve(a.id() + ".txt")));
        for (Article a : articles) {
            Oracle oracle = new Oracle(a.tokens());
            List<Genuine> picks = Picks.of(a, 2);
            List<Quoted> genuine = picks.stream().map(Genuine::quoted).toList();
            Trial.Outcome o = trial.check(genuine);
            for (int i = 0; i < genuine.size(); i++) if (!o.refusedBy().get(i).isEmpty()) System.out.println("REFUSED " + genuine.get(i) + o.refusedBy().get(i));
            List<Quoted> forged = new ArrayList<>(); List<String> names = new ArrayList<>();
            int left = 0;
            for (Operator op : Forgeries.all()) {
                for (Genuine g : picks) {
                    Quoted q = op.forge().apply(g, new Chance(g.seed() + op.name().hashCode(), articles)).orElse(null);
                    if (q == null) continue;
                    Article cited = articles.stream().filter(x -> x.id().equals(q.source())).findFirst().get();
                    if (new Oracle(cited.tokens()).isGenuine(q.written())) { left++; System.out.println("GENUINE " + op.name() + ": " + q.written()); continue; }
                    forged.add(q); names.add(op.name());
                }
            }
            o = trial.check(forged);
            System.out.println(a.id() + " picks " + picks.size() + " forged " + forged.size() + " left " + left + " " + o.totals());
            for (int i = 0; i < forged.size(); i++) if (o.refusedBy().get(i).isEmpty()) System.out.println("ACCEPTED " + names.get(i) + " " + forged.get(i));
        }
    }
}
