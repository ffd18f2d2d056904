package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vouch export} as a user gives it, on the small briefing of the rules' fixtures. */
class ExportTest {
    private static final Path BASE = Path.of("src/test/resources/org/vouch/rules/base.txt");

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void writeTheBriefing() throws IOException {
        Fixture.read(BASE).write("files", folder);
        session = new Session(folder);
        assertEquals(ExitCode.CLEAN, session.run("lock").code());
    }

    @Test
    void whatIsPrintedIsWhatTheSiteHas() throws IOException {
        assertEquals(ExitCode.CLEAN, session.run("build", "-q").code());
        for (List<String> same : List.of(
                List.of("evidence", "evidence.json"),
                List.of("json", "references.json"),
                List.of("bib", "references.bib"),
                List.of("ris", "references.ris"))) {
            Session.Run run = session.run("export", same.get(0));
            assertEquals(Files.readString(folder.resolve("site").resolve(same.get(1))), run.out());
            assertEquals("", run.err());
            assertEquals(ExitCode.CLEAN, run.code());
        }
    }

    @Test
    void annotationsArePrintedAsOneCollection() throws IOException {
        Session.Run run = session.run("export", "jsonld");
        assertEquals("", run.err());
        assertEquals(ExitCode.CLEAN, run.code());
        JsonNode collection = new ObjectMapper().readTree(run.out());
        assertEquals("AnnotationCollection", collection.get("type").asText());
        JsonNode evidence =
                new ObjectMapper().readTree(session.run("export", "evidence").out());
        assertEquals(
                evidence.get("passages").size(), collection.at("/first/items").size());
    }

    @Test
    void exportingChangesNoSite() {
        session.run("export", "json");
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void packIsWrittenWhereItIsToldAndSaysHowLargeItIs() throws IOException {
        Session.Run run = session.run("export", "pack", "-o", "pack.zip");
        assertEquals("pack.zip: " + Files.size(folder.resolve("pack.zip")) + " bytes\n", run.out());
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
    }

    @Test
    void noteIsOneFileWhicheverWayItIsNamed() throws IOException {
        for (String name : List.of("opening", "content/notes/opening.md")) {
            Session.Run run = session.run("export", "note", name, "-o", "opening.html");
            assertEquals("", run.err());
            byte[] file = Files.readAllBytes(folder.resolve("opening.html"));
            assertEquals("opening.html: " + file.length + " bytes\n", run.out());
            assertTrue(new String(file, StandardCharsets.UTF_8).contains("<mark>"), name);
            assertEquals(ExitCode.CLEAN, run.code());
            Files.delete(folder.resolve("opening.html"));
        }
    }

    @Test
    void nameThatDoesNotFitIsRefused() {
        refuses("there is no note \"openin\"; did you mean opening?", "export", "note", "openin", "-o", "x.html");
        refuses(
                "there is no note \"zzzzzz\"; a note's name is that of its file in content/notes, without .md",
                "export",
                "note",
                "zzzzzz",
                "-o",
                "x.html");
        refuses("export note needs the NAME of a note", "export", "note", "-o", "x.html");
        refuses("a NAME is for note; pack is of the whole briefing", "export", "pack", "opening", "-o", "x.zip");
    }

    @Test
    void briefingWithAnErrorIsNotExported() throws IOException {
        Files.writeString(
                folder.resolve("content/notes/more.md"), "---\ntitle: More\n---\nIt [@gazette \"capsized\"].\n");
        for (String[] arguments : new String[][] {
            {"export", "json"}, {"export", "pack", "-o", "pack.zip"}, {"export", "note", "opening", "-o", "pack.zip"}
        }) {
            Session.Run run = session.run(arguments);
            assertEquals("", run.out());
            assertTrue(run.err().contains("[quote-not-found]"), run.err());
            assertTrue(run.err().endsWith("vouch: nothing was exported\n"), run.err());
            assertEquals(ExitCode.FINDINGS, run.code());
        }
        assertFalse(Files.exists(folder.resolve("pack.zip")));
    }

    private void refuses(String message, String... arguments) {
        Session.Run run = session.run(arguments);
        assertEquals("vouch: " + message + "\n", run.err());
        assertEquals(ExitCode.USAGE, run.code());
    }

    @Test
    void outputThatDoesNotFitIsRefused() {
        refuses("export pack needs -o FILE", "export", "pack");
        refuses("export note needs -o FILE", "export", "note", "opening");
        refuses("-o is for note, epub and pack; json is printed", "export", "json", "-o", "x");
        refuses("-o: content is a folder, or stands in none", "export", "pack", "-o", "content");
        refuses("-o: nowhere/x.zip is a folder, or stands in none", "export", "pack", "-o", "nowhere/x.zip");
        assertEquals(ExitCode.USAGE, session.run("export").code());
        assertEquals(ExitCode.USAGE, session.run("export", "pdf").code());
    }
}
