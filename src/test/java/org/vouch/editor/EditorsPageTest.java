package org.vouch.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on editors names the fields that are completed, and starts the server as it is started. */
class EditorsPageTest {
    private static final Path PAGE = Path.of("src/main/docs/editors.md");

    @Test
    void everyFieldThatIsCompletedIsNamed() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("| field |"), page.indexOf("## Neovim"));
        assertEquals(
                new TreeSet<>(YamlSlots.FIELDS.keySet()),
                table.lines()
                        .filter(line -> line.startsWith("| `"))
                        .flatMap(line -> all("`([a-z-]+)`", line.substring(0, line.indexOf('|', 1))))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyEditorStartsTheServerInTheSameWay() throws IOException {
        assertEquals(
                List.of("java -jar vouch.jar lsp"),
                all(
                                "(java\\W+jar\\W+path/to/vouch\\.jar\\W+lsp)",
                                Files.readString(PAGE).replace("/path", "path"))
                        .map(words -> words.replaceAll("[^a-z./-]+|path/to/", " ")
                                .replaceAll(" +", " ")
                                .strip())
                        .distinct()
                        .toList());
    }

    private static Stream<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
