package org.vouch.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.cli.Vouch;

/** What the documents for contributors say is so: their examples check clean, their files, links and jobs exist. */
class ContributingTest {
    private static final Path GUIDE = Path.of(".github/CONTRIBUTING.md");
    private static final Pattern FENCE = Pattern.compile("(?s)```(\\w+)\n(.*?)```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @TempDir
    private Path folder;

    @Test
    void examplesAreCleanInTheBriefing() throws IOException {
        copy(Path.of("content"), folder.resolve("content"));
        int examples = 0;
        for (Matcher m = FENCE.matcher(Files.readString(GUIDE)); m.find(); examples++) {
            if (m.group(1).equals("yaml")) {
                Files.writeString(folder.resolve("content/facts/example.yaml"), m.group(2));
            } else {
                Files.writeString(
                        folder.resolve("content/notes/example.md"),
                        "---\ntitle: Example\nsourcing: One article.\n---\n" + m.group(2));
            }
        }
        assertEquals(2, examples);
        assertEquals("", run("check", "-q"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".github/CONTRIBUTING.md",
                ".github/SECURITY.md",
                "README.md",
                "src/main/docs/architecture.md",
                "src/main/docs/changelog.md",
                "src/main/docs/links.md"
            })
    void linksLeadToFiles(String document) throws IOException {
        Path file = Path.of(document);
        Set<String> missing = new TreeSet<>();
        for (Matcher m = LINK.matcher(Files.readString(file)); m.find(); ) {
            if (!Files.exists(file.resolveSibling(m.group(1)))) {
                missing.add(m.group(1));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void filesAndClassesOfTheTablesExist() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Matcher m = Pattern.compile("`([^`\\s]+)`").matcher(Files.readString(GUIDE)); m.find(); ) {
            String name = m.group(1).replaceFirst("rules/<id>", "rules/quote-not-found");
            boolean isFile = name.startsWith("src/") || name.startsWith("layouts/") || name.startsWith("content/");
            if (isFile && !Files.exists(Path.of(name)) && !name.contains("<")) {
                missing.add(name);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void checksAreTheJobsOfThePullRequest() throws IOException {
        Set<String> named = new HashSet<>();
        for (Matcher m = Pattern.compile("(?m)^\\| `(\\w+)` \\| .* \\| .*you.* \\|$|^\\| `(evidence)` \\|")
                        .matcher(Files.readString(GUIDE));
                m.find(); ) {
            named.add(m.group(1) == null ? m.group(2) : m.group(1));
        }
        assertEquals(
                Workflow.read(Path.of(".github/workflows/check.yml")).jobs().keySet(), named);
    }

    @Test
    void formsAreWhatTheForgeReads() throws IOException {
        for (String name : List.of("mistake", "source", "bug")) {
            JsonNode form = new YAMLMapper()
                    .readTree(Path.of(".github/ISSUE_TEMPLATE", name + ".yml").toFile());
            assertTrue(form.hasNonNull("name") && form.hasNonNull("description"), name);
            Set<String> ids = new HashSet<>();
            for (JsonNode field : form.path("body")) {
                String type = field.path("type").asText();
                assertTrue(Set.of("input", "textarea", "checkboxes").contains(type), name + " " + type);
                assertTrue(ids.add(field.path("id").asText()), name + " has a field twice");
                assertTrue(field.path("attributes").hasNonNull("label"), name + " has a field without a label");
            }
        }
    }

    /** Pages fill in the field {@code page} of this form. */
    @Test
    void formForMistakesAsksForPageSentenceAndArticle() throws IOException {
        JsonNode form = new YAMLMapper()
                .readTree(Path.of(".github/ISSUE_TEMPLATE/mistake.yml").toFile());
        List<String> required = new ArrayList<>();
        form.path("body").forEach(field -> {
            if (field.path("validations").path("required").asBoolean()) {
                required.add(field.path("id").asText());
            }
        });
        assertEquals(List.of("page", "sentence", "article"), required);
    }

    @Test
    void ownersAreAskedForWhatDecidesOfTheEvidenceOnceOneIsNamed() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(".github/CODEOWNERS"));
        List<String> paths = lines.stream()
                .filter(line -> line.matches("(# )?/\\S+ +@\\S+"))
                .map(line -> line.replaceFirst("^# ", "").replaceFirst(" .*", ""))
                .toList();
        assertEquals(
                List.of(
                        "/content/**/*.lock",
                        "/content/**/*.txt",
                        "/content/briefing.yaml",
                        "/.github/",
                        "/.ci/",
                        "/pom.xml",
                        "/.mvn/",
                        "/layouts/",
                        "/src/"),
                paths);
    }

    private String run(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new Vouch(folder, new ByteArrayInputStream(new byte[0]), out, out).run(arguments);
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
