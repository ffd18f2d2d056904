package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.Briefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;

/**
 * The examples of {@code speakers.txt}: a passage in its article, with those whom its record names, and sentences that
 * cite it, each sound, without the speaker, with another, or perhaps one of the two. All are checked as one briefing, which is
 * read once, however often it is checked.
 */
class SpeakerAgreementTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/org/vouch/check/speakers.txt");
    private static final String ARROW = " => ";

    /**
     * A sentence.
     *
     * @param source the number of the passage that it cites, from 1
     * @param expected {@code sound}, {@code missing}, {@code another} or {@code perhaps}
     */
    private record Example(String heading, int source, String words, String expected) {}

    private static final List<Example> SENTENCES = new ArrayList<>();
    private static Optional<Reported<Briefing>> briefing = Optional.empty();

    private final StringBuilder entities = new StringBuilder();
    private final List<String> passages = new ArrayList<>();

    @TempDir
    private Path root;

    @Test
    void everyExampleIsJudgedAsExpected() throws IOException {
        if (briefing.isEmpty()) {
            read();
            briefing = Optional.of(written());
        }
        Map<Integer, String> said = check();
        assertEquals(
                SENTENCES.stream()
                        .map(example -> line(example, example.expected()))
                        .toList(),
                IntStream.range(0, SENTENCES.size())
                        .mapToObj(i -> line(SENTENCES.get(i), said.getOrDefault(i, "sound")))
                        .toList());
    }

    private static String line(Example example, String judged) {
        return example.heading() + ": " + example.words() + ARROW + judged;
    }

    private void read() throws IOException {
        String heading = "";
        for (String line : Files.readAllLines(EXAMPLES)) {
            if (line.startsWith("entity: ")) {
                entity(line.substring("entity: ".length()).split(" \\| "));
            } else if (line.startsWith("    ")) {
                passages.add(line.strip());
            } else if (line.startsWith("== ")) {
                heading = line.substring(3);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int arrow = line.lastIndexOf(ARROW);
                SENTENCES.add(new Example(
                        heading, passages.size(), line.substring(0, arrow), line.substring(arrow + ARROW.length())));
            }
        }
    }

    /** Writes {@code kind | name | alias…}, where an alias that begins with the name of a field is that field. */
    private void entity(String[] parts) {
        String id = parts[1].toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        entities.append("- {id: " + id + ", kind: " + parts[0] + ", name: \"" + parts[1] + "\"");
        List<String> aliases = new ArrayList<>();
        for (String part : List.of(parts).subList(2, parts.length)) {
            if (part.startsWith("note: ") || part.startsWith("formerly: ")) {
                entities.append(", ").append(part);
            } else {
                aliases.add('"' + part + '"');
            }
        }
        entities.append(", aliases: ").append(aliases).append("}\n");
    }

    /** Returns what the rule finds, by the example's place in the list. */
    private static Map<Integer, String> check() {
        Map<Integer, String> found = new HashMap<>();
        for (Diagnostic finding :
                Checker.check(briefing.get(), Optional.empty()).diagnostics()) {
            if (finding.rule() == Rule.SPEAKER_MISSING) {
                found.merge((finding.span().line() - 5) / 2, verdict(finding), (a, b) -> a);
            }
        }
        return found;
    }

    private Reported<Briefing> written() throws IOException {
        write("briefing.yaml", "title: Speakers\nlimits: {disclosure: 1.0}\n");
        write("entities.yaml", entities.toString());
        for (int i = 0; i < passages.size(); i++) {
            source(i + 1, passages.get(i));
        }
        StringBuilder note = new StringBuilder("---\ntitle: Speakers\n---\n");
        for (Example example : SENTENCES) {
            note.append('\n').append(example.words()).append(" [@s" + example.source() + "#it]\n");
        }
        write("notes/speakers.md", note.toString());
        return Pipeline.read(new Project(root, root.resolve("archive"), false, Optional.empty()));
    }

    private static String verdict(Diagnostic finding) {
        if (finding.severity() == Severity.INFO) {
            return "perhaps";
        }
        boolean another = finding.message().contains(" gives them to")
                || finding.message().contains("is given as the one who speaks");
        return another ? "another" : "missing";
    }

    /** Writes {@code [said-by] before|words|after}; a new paragraph of the article begins behind a pilcrow. */
    private void source(int number, String passage) throws IOException {
        String saidBy = passage.startsWith("[") ? passage.substring(1, passage.indexOf(']')) : "";
        String text = saidBy.isEmpty()
                ? passage
                : passage.substring(passage.indexOf(']') + 1).strip();
        String words = text.split("\\|", -1)[1];
        write("sources/s" + number + ".txt", text.replace("|", "").replace("¶", "\n"));
        write(
                "sources/s" + number + ".yaml",
                "csl: {title: A}\nrights: full\npassages:\n  it:\n    exact: '" + words.replace("'", "''") + "'\n"
                        + (saidBy.isEmpty() ? "" : "    said-by: [" + saidBy + "]\n"));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
