package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program and the oracle agree on quotations made by chance of articles made by chance. Few words, so that they
 * repeat, overlap and stand in every kind of joint; {@code -Dproof.differences=200000} for more of them.
 */
class DifferenceProof {
    private static final int QUOTATIONS = Integer.getInteger("proof.differences", 6_000);
    private static final int ARTICLES = 40;
    private static final int BATCH = 2_000;
    private static final String[] WORDS = {
        "the",
        "The",
        "ferry",
        "sailed",
        "not",
        "16.4",
        "“no,”",
        "U.S.",
        "won’t",
        "Kim’s",
        "half-mast,",
        "-5",
        "20%",
        "(late)",
        "naïve",
        "end.",
        "a",
        "a",
        "a",
        "x/y",
        "[sic]",
        "10:30",
        "if",
        "…",
        "\\",
        "don't,",
        "'s",
        "’tis",
        "Édith",
        "1,200"
    };
    private static final String[] JOINTS = {
        " ", " ", " ", " ", " ", "", "-", " — ", "\n", ", ", ". ", " [...] ", " […] ", " [as said] ", "[x]", " [x]"
    };

    private final Random random = new Random(1911);

    @TempDir
    private Path folder;

    @Test
    void programAndOracleAgree() throws IOException {
        Trial trial = new Trial(folder);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String text = text(5 + random.nextInt(i < ARTICLES / 2 ? 40 : 400), i % 4 == 0 ? 4 : WORDS.length);
            articles.add(new Article("a" + i, Token.ofArticle(text)));
            trial.addArticle("a" + i, text);
        }
        int genuine = 0;
        for (int done = 0; done < QUOTATIONS; done += BATCH) {
            genuine += compare(trial, articles);
        }
        assertTrue(genuine > QUOTATIONS / 10, genuine + " genuine quotations");
    }

    /** Returns how many quotations of a batch are genuine. */
    private int compare(Trial trial, List<Article> articles) throws IOException {
        List<Quoted> quotations = new ArrayList<>();
        List<Boolean> isGenuine = new ArrayList<>();
        while (quotations.size() < BATCH) {
            Article article = articles.get(random.nextInt(articles.size()));
            Quoted quoted = new Quoted(article.id(), quotation(article));
            if (!quoted.written().isBlank()) {
                quotations.add(quoted);
                isGenuine.add(new Oracle(article.tokens()).isGenuine(quoted.written()));
            }
        }
        Judge.Outcome outcome = trial.check(quotations);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            Set<String> errors = outcome.errors().get(i);
            boolean isRefused = !outcome.refusedBy().get(i).isEmpty();
            if (isGenuine.get(i) == isRefused && !errors.contains("quote-ambiguous")) {
                differences.add((isRefused ? "genuine, but " + errors : "no quotation, but accepted") + ": "
                        + quotations.get(i));
            }
        }
        assertEquals(
                List.of(), differences.subList(0, Math.min(20, differences.size())), differences.size() + " differ");
        return (int) isGenuine.stream().filter(genuine -> genuine).count();
    }

    private String text(int words, int vocabulary) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(vocabulary)])
                    .append(random.nextInt(12) == 0 ? "" : random.nextInt(15) == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    /** Returns words cut anywhere from the article, now and then joined to others of it or to none of its own. */
    private String quotation(Article article) {
        StringBuilder written = new StringBuilder(cut(article));
        for (int more = random.nextInt(3); more > 0; more--) {
            written.append(JOINTS[random.nextInt(JOINTS.length)]);
            written.append(random.nextInt(4) == 0 ? Quoted.escaped(WORDS[random.nextInt(WORDS.length)]) : cut(article));
        }
        return written.toString().replace("\n", " ");
    }

    private String cut(Article article) {
        int first = random.nextInt(article.tokens().size());
        int end = Math.min(article.tokens().size(), first + 1 + random.nextInt(9));
        String words = Quoted.escaped(article.text(first, end));
        return random.nextInt(5) == 0 ? words.replaceFirst("^(\\p{L})(?=\\p{L})", "[$1]") : words;
    }
}
