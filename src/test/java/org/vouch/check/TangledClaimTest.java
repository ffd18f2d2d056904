package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.diagnostic.Rule;

/** A sentence of many words with many citations is refused in little time, and other sentences are held all the same. */
class TangledClaimTest {
    private static final int PASSAGES = 4_000;

    @TempDir
    private Path root;

    @Test
    void endlessSentenceIsRefusedAtItsPlace() throws IOException {
        List<Rule> found = assertTimeout(
                Duration.ofSeconds(60), () -> check("In May 3 men met Ann Roe. ".replace(".", ","), 5_000));
        assertEquals(List.of(Rule.FIGURE_NOT_IN_EVIDENCE, Rule.TOO_DEEP), found);
    }

    @Test
    void longSentenceIsHeld() throws IOException {
        assertEquals(List.of(Rule.FIGURE_NOT_IN_EVIDENCE), check("and so on, ", 20));
    }

    @Test
    void sentenceOfManyNamesIsHeldInTimeInLineWithItsLength() throws IOException {
        String names = IntStream.range(0, 3_000)
                .mapToObj(
                        i -> "Roe" + Integer.toBinaryString(i).replace('0', 'o').replace('1', 'i') + " met ")
                .collect(Collectors.joining());
        List<Rule> found = assertTimeout(Duration.ofSeconds(60), () -> checkOne(names));
        assertEquals(List.of(Rule.NAME_NOT_IN_EVIDENCE), found);
    }

    @Test
    void evidenceCountsByItsLength() throws IOException {
        String statement = "Of the line “one” is told. ".repeat(4_000);
        write(
                "content/facts/big.yaml",
                "- id: long\n  statement: '" + statement + "'\n  kind: statement\n  evidence: []\n");
        String sentence =
                IntStream.range(0, 2_000).mapToObj(i -> "“one " + i + "” and ").collect(Collectors.joining());
        List<Rule> found = assertTimeout(Duration.ofSeconds(60), () -> checkOne("is [told](fact:long) " + sentence));
        assertTrue(found.contains(Rule.TOO_DEEP), found.toString());
    }

    private List<Rule> checkOne(String sentence) throws IOException {
        write("content/briefing.yaml", "title: Big\nrules: {sourcing-missing: \"off\", disclosure-limit: \"off\"}\n");
        write("content/sources/big.yaml", "csl: {title: Big}\nrights: full\ndescriptor: Big.\n");
        write("content/sources/big.txt", "The line is laid.");
        write(
                "content/notes/big.md",
                "---\ntitle: Big\n---\nThere " + sentence + "them [@big \"The line is laid\"].\n");
        return rules();
    }

    /** Returns the rules broken by a sentence that says the words so often, and by a second one with a wrong figure. */
    private List<Rule> check(String words, int times) throws IOException {
        String article = IntStream.range(0, PASSAGES)
                .mapToObj(i -> "Line a" + i + " b" + i + " is laid.")
                .collect(Collectors.joining("\n"));
        String citations = IntStream.range(0, PASSAGES)
                .mapToObj(i -> "@big \"a" + i + " b" + i + " is laid\"")
                .collect(Collectors.joining("; "));
        write("content/briefing.yaml", "title: Big\nrules: {sourcing-missing: \"off\"}\n");
        write("content/sources/big.yaml", "csl: {title: Big}\nrights: full\ndescriptor: Big.\n");
        write("content/sources/big.txt", article);
        write(
                "content/notes/big.md",
                "---\ntitle: Big\n---\nIt is laid, " + words.repeat(times) + "it goes [" + citations
                        + "].\n\nThere are 77 lines [@big \"a1 b1 is laid\"].\n");
        return rules();
    }

    private List<Rule> rules() throws IOException {
        Project project = new Project(root, root.resolve("archive"), false, Optional.empty());
        return Pipeline.check(project, Optional.empty(), stage -> {}).diagnostics().stream()
                .map(finding -> finding.rule())
                .distinct()
                .sorted()
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
