package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code vouch new} writes into the briefing of {@code vouch init}, and what is found of it. */
class NewTest {

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void start() {
        session = new Session(folder.resolve("light"));
        new Session(folder).run("init", "light");
    }

    private void written(String file, String... args) {
        Session.Run run = session.run(args);
        assertEquals("", run.err());
        assertEquals(file + "\n", run.out());
        assertEquals(ExitCode.CLEAN, run.code());
    }

    private void refused(String message, String... args) {
        Session.Run run = session.run(args);
        assertEquals("vouch: " + message + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(ExitCode.USAGE, run.code());
    }

    private void found(int code, String findings, String... args) {
        Session.Run run = session.run(args);
        assertEquals(findings, run.err());
        assertEquals(code, run.code());
    }

    private Path file(String name) {
        return session.folder().resolve(name);
    }

    @Test
    void newNoteIsADraftOfWhichNothingIsFound() throws IOException {
        written("content/notes/who-came.md", "new", "note", "who-came", "--title", "Who \"came\": a list");
        assertEquals(
                "title: \"Who \\\"came\\\": a list\"",
                Files.readAllLines(file("content/notes/who-came.md")).get(1));
        found(ExitCode.CLEAN, "", "check", "-q", "--strict");
        found(ExitCode.CLEAN, "", "check", "-q", "--strict", "--drafts");
    }

    @Test
    void titleIsMadeOfTheSlug() throws IOException {
        written("content/notes/who-came.md", "new", "note", "who-came");
        assertEquals(
                "title: \"Who came\"",
                Files.readAllLines(file("content/notes/who-came.md")).get(1));
    }

    @Test
    void newFactLacksItsStatementAndEvidence() throws IOException {
        written("content/facts/lamp.yaml", "new", "fact", "lamp", "lamp-changed");
        found(ExitCode.FINDINGS, """
                content/facts/lamp.yaml:1:3: error: the fact record has no evidence [missing-field]
                     1 | - id: lamp-changed
                       |   ^
                       = cite the words it rests on, or set status: outcome-unknown or kind: absence
                content/facts/lamp.yaml:1:3: error: the fact record has no statement [missing-field]
                     1 | - id: lamp-changed
                       |   ^
                       = write statement: One checkable statement in the author's own words
                2 errors, 0 warnings
                """, "check", "-q");
    }

    @Test
    void newFactComesAfterTheOthersOfItsFile() throws IOException {
        String before = Files.readString(file("content/facts/tower.yaml"));
        written("content/facts/tower.yaml", "new", "fact", "tower", "lamp-changed");
        String after = Files.readString(file("content/facts/tower.yaml"));
        written("content/facts/lamp.yaml", "new", "fact", "lamp", "lamp-seen");
        String alone = Files.readString(file("content/facts/lamp.yaml"));
        assertEquals(before + alone.replace("lamp-seen", "lamp-changed"), after);
    }

    @Test
    void newFactKeepsToTheLineEndsOfItsFile() throws IOException {
        Path tower = file("content/facts/tower.yaml");
        Files.writeString(tower, Files.readString(tower).stripTrailing().replace("\n", "\r\n"));
        written("content/facts/tower.yaml", "new", "fact", "tower", "lamp-changed");
        String text = Files.readString(tower);
        assertFalse(text.replace("\r\n", "").contains("\n"), text);
        assertEquals(
                2,
                session.run("check", "-q").err().split("content/facts/tower.yaml:\\d+:3: error: the fact record").length
                        - 1);
    }

    @Test
    void factIsNotAddedToAListInBrackets() throws IOException {
        Files.writeString(file("content/facts/lamp.yaml"), "[]\n");
        Session.Run run = session.run("new", "fact", "lamp", "lamp-changed");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(
                "vouch: content/facts/lamp.yaml is not a list whose items begin with a hyphen at the start of a line; add to it:",
                run.err().lines().findFirst().orElseThrow());
        assertEquals("[]\n", Files.readString(file("content/facts/lamp.yaml")));
    }

    @Test
    void newSourceLacksItsTitleOrDescriptorAndUse() {
        written("content/sources/smith-2041.yaml", "new", "source", "smith-2041");
        found(ExitCode.FINDINGS, """
                content/sources/smith-2041.yaml:1:1: warning: smith-2041 has no descriptor [descriptor-missing]
                       = say under descriptor what affects its quality: access, motive, expertise, age, what it leaves out
                content/sources/smith-2041.yaml:1:1: warning: nothing cites the source smith-2041 [unused-source]
                       = cite it, or remove its record
                content/sources/smith-2041.yaml:2:1: error: the source record has neither a title under csl nor a descriptor [missing-field]
                     2 | csl:
                       | ^
                       = write descriptor: what a reader needs to know of the document
                1 error, 2 warnings
                """, "check", "-q");
    }

    @Test
    void articleOfANewSourceIsTakenInAfterwards() throws IOException {
        written("content/sources/smith-2041.yaml", "new", "source", "smith-2041");
        Files.writeString(file("smith.txt"), "A lamp\n\nThe lamp was changed.\n");
        Session.Run run = session.run("source", "add", "smith.txt", "--id", "smith-2041");
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        assertEquals("A lamp\nThe lamp was changed.\n", Files.readString(file("archive/smith-2041.txt")));
    }

    /** The commented fields are fields: with their marks of comment taken away, each is read. */
    @ParameterizedTest
    @CsvSource({
        "new note lamp, content/notes/lamp.md",
        "new fact lamp lamp-changed, content/facts/lamp.yaml",
        "new source smith-2041, content/sources/smith-2041.yaml"
    })
    void commentedFieldsAreRead(String command, String name) throws IOException {
        session.run(command.split(" "));
        String text = Files.readString(file(name)).replaceAll("(?m)^( *)# ( *(?:- )?(?:[A-Za-z-]+:.*|\\{.*))$", "$1$2");
        Files.writeString(file(name), text);
        String findings = session.run("check", "-q", "--drafts").err();
        assertFalse(
                findings.matches("(?s).*\\[(unknown-field|invalid-(value|date|slug|yaml))].*"), text + "\n" + findings);
    }

    @Test
    void idsThatAreThereAreRefused() throws IOException {
        Path note = file("content/notes/age-of-the-tower.md");
        Files.writeString(note, Files.readString(note).replaceFirst("date:", "formerly: [old-tower]\ndate:"));
        refused(
                "the note age-of-the-tower is there already, or was under this name: content/notes/age-of-the-tower.md",
                "new",
                "note",
                "age-of-the-tower");
        refused(
                "the note old-tower is there already, or was under this name: content/notes/age-of-the-tower.md",
                "new",
                "note",
                "old-tower");
        refused(
                "the fact tower-steps is there already, or was under this name: content/facts/tower.yaml:24",
                "new",
                "fact",
                "light",
                "tower-steps");
        refused(
                "the source kuestenbote is there already, or was under this name: content/sources/kuestenbote.yaml",
                "new",
                "source",
                "kuestenbote");
    }

    @Test
    void idsThatCannotBeAreRefused() {
        refused("\"Who Came?\" is not an id; take who-came", "new", "note", "Who Came?");
        refused(
                "\"?\" is not an id; lower-case letters and digits with single hyphens, at most 80 characters",
                "new",
                "fact",
                "light",
                "?");
        refused("\"../x\" is not an id; take x", "new", "source", "../x");
        refused("con is the name of a device on Windows; use another name", "new", "source", "con");
        refused("index is the name of the lists that are made; use another name", "new", "fact", "index", "a");
    }

    @Test
    void titleWithoutWordsIsRefused() {
        refused("--title: the title has no words", "new", "note", "lamp", "--title", " ");
    }
}
