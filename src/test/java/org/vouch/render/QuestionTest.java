package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.site.Site;

class QuestionTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstStatementThatTheAnswerIsMissingIsNotRepeated() throws IOException {
        Fixture.changed(folder, "", "");
        append("content/facts/journeys.yaml", """

                - id: guests-untold
                  statement: Who came in June is not in the articles.
                  kind: absence
                  evidence: [lantern-guest#names-nobody]
                - id: hosts-untold
                  statement: Who received them is not in the articles.
                  kind: absence
                  evidence: [lantern-guest#names-nobody]
                """);
        Path note = folder.resolve("content/notes/fair-2021.md");
        Files.writeString(
                note,
                Files.readString(note).replace("[fair-held, journeys]", "[guests-untold, hosts-untold, journeys]"));
        Site site = Fixture.site(Fixture.verified(folder, folder.resolve("archive")));
        for (String page : List.of("questions.html", "notes/fair-2021.html")) {
            List<String> seen = Jsoup.parse(Fixture.page(site, page)).select(".gaps > ul > li").stream()
                    .filter(question -> question.ownText().startsWith("Who came in June?"))
                    .flatMap(question -> question.select("a").stream())
                    .map(link -> link.text() + " | " + link.attr("aria-label"))
                    .toList();
            assertEquals(
                    List.of(
                            "why this counts as open | why this counts as open: Who came in June is not in the articles.",
                            "Who received them is not in the articles. | ",
                            "Counting journeys | "),
                    seen,
                    page);
        }
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
    }
}
