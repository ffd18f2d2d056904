package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every genuine quotation is accepted in every harmless form, by its article and by its lock. */
class HarmlessProof {
    private static final int QUOTATIONS = 5;

    @TempDir
    private Path folder;

    private final List<String> refused = new ArrayList<>();

    @Test
    void everyHarmlessFormIsAccepted() throws IOException {
        List<Article> articles = Article.in(Article.CORPUS);
        List<Genuine> genuine = new ArrayList<>();
        for (Article article : articles) {
            genuine.addAll(Picks.of(article, QUOTATIONS));
            genuine.addAll(Borders.of(article));
        }
        Map<String, Judge> judges = new LinkedHashMap<>();
        judges.put("by article", Trials.byArticle(folder.resolve("article"), articles));
        judges.put(
                "by lock",
                Trials.byLock(
                        folder.resolve("lock"),
                        articles,
                        genuine.stream().map(Genuine::quoted).toList()));
        String report = report(articles, genuine, judges);
        assertEquals(List.of(), refused.subList(0, Math.min(20, refused.size())), refused.size() + " refused");
        ProofPage.section("harmless-forms", report);
    }

    private String report(List<Article> articles, List<Genuine> genuine, Map<String, Judge> judges) throws IOException {
        StringBuilder rows = new StringBuilder(
                "| form | what it is | quotations | accepted by article | accepted by lock |\n|---|---|---:|---:|---:|\n");
        int total = 0;
        for (Operator form : HarmlessForms.all()) {
            List<Quoted> written = genuine.stream()
                    .flatMap(g -> form.forge().apply(g, new Chance(g.seed(), articles)).stream())
                    .toList();
            total += written.size();
            rows.append("| `")
                    .append(form.name())
                    .append("` | ")
                    .append(form.does())
                    .append(" | ")
                    .append(written.size());
            for (Map.Entry<String, Judge> judge : judges.entrySet()) {
                rows.append(" | ").append(accepted(form, written, judge));
            }
            rows.append(" |\n");
        }
        return String.format(
                        Locale.ROOT,
                        "%d quotations of %d articles, at their borders too, in %d forms: **%d, %d refused.**\n\n",
                        genuine.size(),
                        articles.size(),
                        HarmlessForms.all().size(),
                        total,
                        refused.size())
                + rows;
    }

    private int accepted(Operator form, List<Quoted> written, Map.Entry<String, Judge> judge) throws IOException {
        Judge.Outcome outcome = judge.getValue().check(written);
        int accepted = 0;
        for (int i = 0; i < written.size(); i++) {
            Set<String> errors = outcome.errors().get(i);
            accepted += errors.isEmpty() ? 1 : 0;
            if (!errors.isEmpty()) {
                refused.add(form.name() + ", " + judge.getKey() + ": [@"
                        + written.get(i).source() + " \"" + written.get(i).written() + "\"] " + errors);
            }
        }
        int found = outcome.totals().verified() + outcome.totals().proven();
        if (found != outcome.totals().quotations()) {
            refused.add(form.name() + ", " + judge.getKey() + ": " + outcome.totals());
        }
        return accepted;
    }
}
