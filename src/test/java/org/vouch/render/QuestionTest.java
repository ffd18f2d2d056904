package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.site.Site;

class QuestionTest {
    private static final Pattern ASKED = Pattern.compile("<li>Who came in June\\?.*</li>");

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
            List<String> asked = ASKED.matcher(Fixture.page(site, page))
                    .results()
                    .map(found -> found.group().replaceAll("<[^>]*>", ""))
                    .toList();
            assertEquals(1, asked.size(), page);
            assertTrue(
                    asked.get(0)
                            .startsWith("Who came in June? See what the articles leave out"
                                    + " · Who received them is not in the articles. · "),
                    asked.get(0));
        }
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
    }
}
