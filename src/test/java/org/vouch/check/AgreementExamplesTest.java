package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.Briefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;

/**
 * The examples of {@code agreement.txt}, whose first lines say how it is read. All are checked as one briefing, which is read
 * once, however often it is checked.
 */
class AgreementExamplesTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/org/vouch/check/agreement.txt");
    private static final String ARROW = " => ";
    private static final String SETTINGS = """
            title: Agreement
            limits: {disclosure: 1.0}
            rules:
              uncited-claim: "off"
              unused-passage: "off"
              unused-source: "off"
              quote-truncated: "off"
              disclosure-limit: "off"
              sourcing-missing: "off"
              descriptor-missing: "off"
              shared-wording: "off"
            """;

    private static final Map<String, String> EXPECTED = new TreeMap<>();
    private static Optional<Reported<Briefing>> briefing = Optional.empty();

    @TempDir
    private Path root;

    private final StringBuilder entities = new StringBuilder();
    private final StringBuilder facts = new StringBuilder();
    private final List<String> cited = new ArrayList<>();
    private StringBuilder note = new StringBuilder();
    private int headings;
    private int sources;
    private boolean isCited;

    @Test
    void everyExampleIsJudgedAsExpected() throws IOException {
        if (briefing.isEmpty()) {
            read();
            briefing = Optional.of(Pipeline.read(new Project(root, root.resolve("archive"), false, Optional.empty())));
        }
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (Diagnostic finding :
                Checker.check(briefing.get(), Optional.empty()).diagnostics()) {
            String place = finding.span().file() + ":" + finding.span().line();
            found.computeIfAbsent(place, p -> new TreeSet<>())
                    .add(finding.rule().id());
        }
        Map<String, String> said = new TreeMap<>();
        EXPECTED.forEach((place, line) -> said.put(
                place,
                line.substring(0, line.lastIndexOf(ARROW))
                        + ARROW
                        + (found.containsKey(place) ? String.join(", ", found.get(place)) : "sound")));
        assertEquals(lines(EXPECTED), lines(said));
        found.keySet().removeAll(EXPECTED.keySet());
        assertEquals(Map.of(), found);
    }

    private static String lines(Map<String, String> examples) {
        return String.join("\n", examples.values());
    }

    private void read() throws IOException {
        write("briefing.yaml", SETTINGS);
        for (String line : Files.readAllLines(EXAMPLES)) {
            if (line.startsWith("== ")) {
                endNote();
                headings++;
            } else if (line.startsWith("entity: ")) {
                entity(line.substring(8).split(" \\| "));
            } else if (line.startsWith("as-of: ")) {
                note.append(line).append('\n');
            } else if (line.startsWith("fact: ")) {
                fact(line);
            } else if (line.startsWith("    ")) {
                source(line.strip());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                sentence(line);
            }
        }
        endNote();
        write("entities.yaml", entities.toString());
        write("facts/all.yaml", facts.toString());
    }

    /** Writes {@code kind | name | alias…}, where an alias that begins with the name of a field is that field. */
    private void entity(String[] parts) {
        String id = parts[1].toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        entities.append("- {id: " + id + ", kind: " + parts[0] + ", name: '" + parts[1] + "'");
        List<String> aliases = new ArrayList<>();
        for (String part : List.of(parts).subList(2, parts.length)) {
            if (part.startsWith("formerly: ") || part.startsWith("not: ") || part.startsWith("note: ")) {
                entities.append(", ").append(part);
            } else {
                aliases.add("'" + part + "'");
            }
        }
        entities.append(", aliases: ").append(aliases).append("}\n");
    }

    private void fact(String line) {
        EXPECTED.put(
                "content/facts/all.yaml:"
                        + (1 + facts.chars().filter(c -> c == '\n').count()),
                line);
        String record = line.substring("fact: ".length(), line.lastIndexOf(ARROW));
        facts.append("- ").append(record.replace("$", "s" + sources + "#it")).append('\n');
    }

    /** Writes {@code [fields] before|words|after}; a new paragraph of the article begins behind a pilcrow. */
    private void source(String line) throws IOException {
        if (isCited) {
            cited.clear();
            isCited = false;
        }
        int end = line.startsWith("[") ? line.indexOf("] ") : -1;
        String text = end < 0 ? line : line.substring(end + 2);
        String[] fields = end < 0 ? new String[0] : line.substring(1, end).split("; ");
        StringBuilder passage = new StringBuilder();
        List<String> reference = new ArrayList<>(line.contains("title: ") ? List.of() : List.of("title: A"));
        for (String field : fields) {
            if (field.startsWith("issued: ") || field.startsWith("title: ")) {
                reference.add(field);
            } else {
                passage.append("    ").append(field).append('\n');
            }
        }
        String id = "s" + ++sources;
        String words = text.contains("|") ? text.split("\\|", -1)[1] : text;
        write("sources/" + id + ".txt", text.replace("|", "").replace("¶", "\n"));
        write(
                "sources/" + id + ".yaml",
                "csl: {" + String.join(", ", reference) + "}\nrights: full\npassages:\n  it:\n    exact: '"
                        + words.replace("'", "''") + "'\n" + passage);
        cited.add("@" + id + "#it");
    }

    private void sentence(String line) {
        isCited = true;
        if (note.indexOf("---\n") < 0) {
            note.append("---\n");
        }
        String file = "content/notes/n" + headings + ".md";
        note.append('\n').append(line, 0, line.lastIndexOf(ARROW)).append(" [" + String.join("; ", cited) + "]\n");
        long at = 2 + note.chars().filter(c -> c == '\n').count();
        EXPECTED.put(file + ":" + at, line);
    }

    private void endNote() throws IOException {
        if (headings > 0) {
            write("notes/n" + headings + ".md", "---\ntitle: Agreement\n" + note);
        }
        note = new StringBuilder();
        cited.clear();
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
