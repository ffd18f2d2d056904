package org.vouch.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.SourceFile;

/** The examples of {@code src/main/docs/markdown.md} are what the page says of them. */
class MarkdownPageTest {

    private static List<Diagnostic> findings(String text) {
        return new MarkdownParser().parse(new SourceFile("note.md", text), 0).diagnostics();
    }

    private static List<String> examples(String info) throws IOException {
        String page = Files.readString(Path.of("src/main/docs/markdown.md"));
        return Pattern.compile("(?s)```" + info + "\n(.*?)\n```\n")
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void examplesAreRead() throws IOException {
        List<String> examples = examples("markdown");
        assertEquals(4, examples.size());
        for (String example : examples) {
            List<Rule> rules = findings(example).stream().map(Diagnostic::rule).toList();
            assertEquals(List.of(), rules, example);
        }
    }

    @Test
    void examplesOfMistakesAreReported() throws IOException {
        List<String> examples = examples("markdown wrong");
        assertEquals(5, examples.size());
        for (String example : examples) {
            assertFalse(findings(example).isEmpty(), example);
        }
    }
}
