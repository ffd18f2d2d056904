package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/**
 * The four formats of {@code check} on one small briefing with findings of each severity, against whole outputs; SARIF
 * against its published schema too. {@code -Dgolden.update=true} writes the outputs anew.
 */
class FormatTest {
    private static final Path FIXTURE = Path.of("src/test/resources/org/vouch/formats/findings.txt");
    private static final Path BASE = Path.of("src/test/resources/org/vouch/rules/base.txt");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void writeTheBriefing() throws IOException {
        Fixture.read(BASE).write("files", folder);
        session = new Session(folder);
        assertEquals(ExitCode.CLEAN, session.run("lock").code());
    }

    private static String streams(Session.Run run) {
        return "out:\n" + run.out() + "err:\n" + run.err();
    }

    @ParameterizedTest
    @EnumSource(CheckCommand.Format.class)
    void formatIsWrittenAsExpected(CheckCommand.Format format) throws IOException {
        Fixture.read(FIXTURE).write("files", folder);
        Session.Run run = session.run("check", "--format", format.name());
        if (UPDATE) {
            Fixture.read(FIXTURE).update(format.name(), streams(run));
        }
        assertEquals(
                Fixture.read(FIXTURE).text(format.name()).strip(), streams(run).strip());
        assertEquals(ExitCode.FINDINGS, run.code());
    }

    @ParameterizedTest
    @EnumSource(CheckCommand.Format.class)
    void exitCodeDoesNotDependOnTheFormat(CheckCommand.Format format) throws IOException {
        String name = format.name();
        assertEquals(ExitCode.CLEAN, session.run("check", "--format", name).code());
        assertEquals(
                ExitCode.CLEAN,
                session.run("check", "--format", name, "--min-coverage", "100").code());
        Files.writeString(folder.resolve("content/notes/fares.md"), "---\ntitle: Fares\n---\nSee [@council].\n");
        assertEquals(ExitCode.CLEAN, session.run("check", "--format", name).code());
        assertEquals(
                ExitCode.FINDINGS,
                session.run("check", "--format", name, "--strict").code());
        Files.writeString(folder.resolve("content/notes/fares.md"), "---\ntitle: Fares\n---\nSee [@nobody].\n");
        assertEquals(ExitCode.FINDINGS, session.run("check", "--format", name).code());
        assertEquals(
                ExitCode.USAGE,
                session.run("check", "--format", name, "--base", "nowhere").code());
    }

    @Test
    void ofAHostileFileTextPrintsTheFirstFindingsAndTheOtherFormatsAll() throws IOException {
        String file = "content/facts/hostile.yaml";
        Files.writeString(folder.resolve(file), "- {id: A b, x: 1}\n".repeat(2_000));
        String text = session.run("check", "-q").err();
        Matcher more = Pattern.compile("(?m)^" + file + ": and ([0-9]+) more findings in this file;")
                .matcher(text);
        assertTrue(more.find(), text);
        int all = 100 + Integer.parseInt(more.group(1));
        assertTrue(all > 5_000, more.group());
        assertEquals(
                100,
                text.lines()
                        .filter(line -> line.matches(file + ":[0-9]+:[0-9]+: error: .*"))
                        .count());
        JsonNode json = new ObjectMapper()
                .readTree(session.run("check", "--format", "json").out());
        assertEquals(
                all,
                StreamSupport.stream(json.get("diagnostics").spliterator(), false)
                        .filter(d -> d.get("file").asText().equals(file))
                        .count());
        JsonNode sarif = valid(session.run("check", "--format", "sarif").out());
        assertEquals(json.get("diagnostics").size(), sarif.at("/runs/0/results").size());
    }

    @Test
    void unknownFormatNamesTheFour() {
        Session.Run run = session.run("check", "--format", "xml");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("", run.out());
        assertEquals(
                "Invalid value for option '--format': expected one of [text, json, sarif, github] (case-insensitive)"
                        + " but was 'xml'",
                run.err().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sarifOfTheProgramFitsItsSchema(boolean withFindings) throws IOException {
        if (withFindings) {
            Fixture.read(FIXTURE).write("files", folder);
        }
        JsonNode sarif = valid(session.run("check", "--format", "sarif").out());
        assertEquals(withFindings, !sarif.at("/runs/0/results").isEmpty());
    }

    @Test
    void sarifOfEveryRuleAndOfHostileTextsFitsItsSchema() throws IOException {
        List<Diagnostic> all = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            Span span = new Span("content/a b#:%.md", 3, 1, 4, 1);
            all.add(new Diagnostic(rule, Severity.INFO, span, "m", Optional.of("h"), Optional.of("")));
        }
        HostileText.all()
                .forEach(text -> all.add(new Diagnostic(
                        Rule.DEAD_LINK,
                        Severity.WARNING,
                        new Span(text, 1, 2, 1, 2),
                        text,
                        Optional.of(text),
                        Optional.of(text))));
        String printed = sarif(all, new RepositoryPath("docs/"));
        JsonNode run = valid(printed).at("/runs/0");
        assertEquals(Rule.values().length, run.at("/tool/driver/rules").size());
        assertEquals("9.9", run.at("/tool/driver/version").asText());
        for (JsonNode result : run.get("results")) {
            assertFalse(result.at("/message/text").asText().contains("]("), "the content made a link");
            int index = result.get("ruleIndex").asInt();
            assertEquals(
                    result.get("ruleId"), run.at("/tool/driver/rules/" + index).get("id"));
        }
        assertEquals(
                "docs/content/a%20b%23%3A%25.md",
                run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText());
        assertTrue(
                StandardCharsets.UTF_8.newEncoder().canEncode(printed)
                        && printed.codePoints().noneMatch(c -> c != '\n' && SafeLine.isHidden(c)),
                "something that cannot be seen was printed");
    }

    @Test
    void projectBelowTheRepositorysTopIsNamedFromThere() throws IOException {
        Path project = folder.resolve("work/briefing");
        Fixture.read(BASE).write("files", project);
        Files.createDirectories(folder.resolve("work/.git"));
        assertEquals(new RepositoryPath("briefing/"), RepositoryPath.of(project));
        assertEquals(new RepositoryPath(""), RepositoryPath.of(folder.resolve("work")));
        Session.Run run = new Session(folder).run("check", "--format", "github", "--root", "work/briefing");
        assertTrue(run.out().startsWith("::error file=briefing/content/"), run.out());
    }

    /** What a fix writes over its region gives the file that the hint speaks of. */
    @Test
    void fixesMendWhatTheyStandFor() throws IOException {
        Fixture.read(FIXTURE).write("files", folder);
        List<String> mended = new ArrayList<>();
        JsonNode sarif = valid(session.run("check", "--format", "sarif").out());
        for (JsonNode result : sarif.at("/runs/0/results")) {
            for (JsonNode fix : result.path("fixes")) {
                JsonNode change = fix.at("/artifactChanges/0");
                mended.add(mended(change.at("/artifactLocation/uri").asText(), change.at("/replacements/0")));
            }
        }
        assertEquals(
                List.of(
                        "  statement: The line has twenty-one stops.",
                        "Free [@gazette#fare-this-year].",
                        "Twenty-one stops [@gazette \"twenty-one stops\"]."),
                mended);
    }

    private String mended(String file, JsonNode replacement) throws IOException {
        SourceFile text = new SourceFile(file, Files.readString(folder.resolve(file)));
        JsonNode region = replacement.get("deletedRegion");
        int line = region.get("startLine").asInt();
        int start = text.offset(line, region.get("startColumn").asInt());
        int end = text.offset(
                region.get("endLine").asInt(), region.get("endColumn").asInt());
        String inserted = replacement.at("/insertedContent/text").asText();
        return new SourceFile(
                        file,
                        text.text().substring(0, start) + inserted + text.text().substring(end))
                .line(line);
    }

    private static String sarif(List<Diagnostic> diagnostics, RepositoryPath paths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DiagnosticSarif.print(
                diagnostics, paths, Optional.of("9.9"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode valid(String sarif) throws IOException {
        JsonNode read = new ObjectMapper().readTree(sarif);
        try (InputStream file = FormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(file);
            assertEquals(
                    List.of(),
                    schema.validate(read).stream().map(Object::toString).toList());
            JsonNode broken = new ObjectMapper()
                    .readTree(sarif.replace("\"ruleId\"", "\"rule\"").replace("driver", "diver"));
            assertTrue(!schema.validate(broken).isEmpty(), "the schema accepts everything");
        }
        return read;
    }
}
