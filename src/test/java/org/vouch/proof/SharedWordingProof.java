package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.vouch.text.NormalForm;
import org.vouch.text.NormalText;
import org.vouch.text.SharedWording;

/** Which of the invented articles share their wording, and which copies of them are known for what they are. */
class SharedWordingProof {
    private static final ReportPage PAGE = new ReportPage(Path.of("src/main/docs/import.md"));

    @Test
    void independentArticlesShareNothingAndCopiesDo() throws IOException {
        List<String> articles = new ArrayList<>();
        for (Path file : Article.files(Article.CORPUS, ".txt")) {
            articles.add(Files.readString(file));
        }
        List<SharedWording.Pair> pairs =
                SharedWording.find(articles.stream().map(NormalForm::article).toList());
        List<String> rows = new ArrayList<>(List.of(
                "| two articles | pairs | reported | right |",
                "|---|---:|---:|---|",
                "| all the invented ones, each written by itself | " + articles.size() * (articles.size() - 1) / 2
                        + " | "
                        + pairs.stream().filter(SharedWordingProof::isReported).count() + " | none |"));
        rows.add(row("the same", articles, text -> text, "all"));
        rows.add(row("one with a word in fifteen exchanged", articles, text -> exchanged(text, 15), "all"));
        rows.add(row(
                "one with a word in eight exchanged", articles, text -> exchanged(text, 8), "none: no run is left"));
        rows.add(row(
                "one that has a paragraph of the other among its own",
                articles,
                SharedWordingProof::borrowed,
                "all but what is mostly a quotation"));
        rows.add(row("both with one long quotation", articles, SharedWordingProof::quoting, "none"));
        PAGE.section("shared-wording", String.join("\n", rows));
        assertEquals(0, pairs.stream().filter(SharedWordingProof::isReported).count());
    }

    private static String row(String what, List<String> articles, UnaryOperator<String> change, String right) {
        int reported = 0;
        for (int i = 0; i < articles.size(); i++) {
            String other = change.apply(articles.get(i));
            boolean quotes = right.equals("none") && what.contains("quotation");
            String own = quotes ? quoting(articles.get((i + 1) % articles.size())) : articles.get(i);
            if (what.contains("paragraph")) {
                other = articles.get((i + 1) % articles.size()) + other;
            }
            List<NormalText> two = List.of(NormalForm.article(own), NormalForm.article(other));
            reported += (int) SharedWording.find(two).stream()
                    .filter(SharedWordingProof::isReported)
                    .count();
        }
        return "| " + what + " | " + articles.size() + " | " + reported + " | " + right + " |";
    }

    /** As the rule decides. */
    private static boolean isReported(SharedWording.Pair pair) {
        return pair.longest() >= 20 || pair.shared() * 5 >= pair.shorter();
    }

    private static String exchanged(String text, int every) {
        Random random = new Random(text.length());
        String[] words = text.split(" ");
        for (int i = random.nextInt(every); i < words.length; i += every) {
            words[i] = "otherwise" + i;
        }
        return String.join(" ", words);
    }

    /** The longest paragraph. */
    private static String borrowed(String text) {
        return text.lines()
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElseThrow();
    }

    private static String quoting(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        lines.add(
                1,
                "“I have told the council, and I shall tell whoever asks, that there was no other way and that nobody who was"
                        + " in the room that night believed that there was,” the minister said.");
        return String.join("\n", lines);
    }
}
