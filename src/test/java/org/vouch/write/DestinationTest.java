package org.vouch.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.vouch.write.Folders.contents;
import static org.vouch.write.Folders.put;
import static org.vouch.write.Folders.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vouch.write.WriteResult.Refused;
import org.vouch.write.WriteResult.Written;

class DestinationTest {
    /** Relative ones are below the project, in which {@code link} leads to {@code content} and {@code above} to itself. */
    static final List<String> HOSTILE = List.of(
            "/",
            "/.",
            "/..",
            "/home/..",
            "/dev/null",
            "/proc/..",
            "/tmp",
            "/etc",
            "~/../..",
            "",
            ".",
            "./",
            "..",
            "../..",
            "../project",
            "content",
            "content/",
            "content/notes",
            "content/notes/new/er",
            "site/../content",
            "missing/../content/x",
            "content/../../project",
            "link",
            "link/notes",
            "link/..",
            "above/content/site",
            "above",
            "dangling",
            "loop",
            "loop/site",
            "layouts",
            "layouts/site",
            "archive",
            "archive/not-yet/there",
            "src",
            "src/main/site",
            ".git",
            ".git/hooks",
            ".GIT/x",
            "repository",
            "worktree",
            "repository/.git/x",
            ".vouch",
            ".vouch/site",
            "pom.xml",
            "pom.xml/site",
            "thesis",
            "hidden",
            "con",
            "AUX",
            "nul.html",
            "com1/site",
            "~",
            "~/site",
            "-d",
            "--drafts",
            "C:x",
            "C:\\Windows",
            "..\\content",
            "%2e%2e",
            "%2e%2e/content",
            "site.",
            "site ",
            "...",
            "a\nb",
            "a*",
            "what?");

    static final List<String> HARMLESS = List.of(
            "site",
            "new",
            "new/er/site",
            "public_html",
            "my site",
            "empty",
            "kept",
            "above/site",
            "content/../site",
            "./site",
            "contents",
            "source",
            "console",
            "Site-2.0",
            "../beside");

    @TempDir
    Path temporary;

    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        project = temporary.toRealPath().resolve("user/project");
        put(project.resolve("content/notes/a.md"), "note");
        put(project.resolve("layouts/page.ftlh"), "layout");
        put(project.resolve("src/main/A.java"), "source");
        put(project.resolve("pom.xml"), "file");
        put(project.resolve(".git/HEAD"), "ref");
        put(project.resolve("repository/.git/HEAD"), "ref");
        put(project.resolve("worktree/.git"), "gitdir: elsewhere");
        put(project.resolve("thesis/chapter.txt"), "mine");
        put(project.resolve("hidden/.mine"), "mine");
        put(project.resolve("kept/.gitkeep"), "");
        Files.createDirectories(project.resolve("empty"));
        Files.createSymbolicLink(project.resolve("link"), Path.of("content"));
        Files.createSymbolicLink(project.resolve("above"), Path.of("."));
        Files.createSymbolicLink(project.resolve("dangling"), Path.of("nowhere"));
        Files.createSymbolicLink(project.resolve("loop"), Path.of("loop"));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void hostileDestinationIsRefusedAndNothingChanges(String destination) {
        Map<String, String> before = contents(temporary);
        assertInstanceOf(Refused.class, write(destination));
        assertEquals(before, contents(temporary));
    }

    @Test
    void nameWithAHiddenCharacterIsRefused() {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "file names cannot hold the character");
        check("si\u200bte", "has a name that other systems read otherwise: \"si\u200bte\"");
        check("\u202esite", "has a name that other systems read otherwise: \"\u202esite\"");
    }

    @ParameterizedTest
    @FieldSource("HARMLESS")
    void harmlessDestinationIsWritten(String destination) {
        assertEquals(new Written(1, 0, 0), write(destination));
        assertEquals("1", contents(project.resolve(destination)).get("a"));
    }

    @Test
    void homeAndWorkingDirectoryAndWhatHoldsThemAreRefused() throws IOException {
        String home = System.getProperty("user.home");
        try {
            System.setProperty(
                    "user.home",
                    Files.createDirectories(project.resolve("empty/home")).toString());
            check("empty/home", "is the home folder or holds it");
            check("empty", "is the home folder or holds it");
            assertEquals(new Written(1, 0, 0), write("empty/home/site"));
        } finally {
            System.setProperty("user.home", home);
        }
        check(Path.of("").toAbsolutePath().toString(), "is the working directory or holds it");
        check(Path.of("").toAbsolutePath().getParent().toString(), "is the working directory or holds it");
    }

    @Test
    void reasonNamesWhatIsInTheWay() {
        check("/", "is the top of the file system");
        check("content/x", "is, holds or lies in " + project.resolve("content") + ", which no site may replace");
        check("link", "is a symbolic link");
        check("pom.xml", "is not a folder");
        check("pom.xml/site", "lies below " + project.resolve("pom.xml") + ", which is not a folder");
        check("repository", "is the top of a git repository");
        check(".git/x", "lies in a folder that is reserved: \".git\"");
        check("nul.html", "has a name that other systems read otherwise: \"nul.html\"");
        check("thesis", "holds files that are not those of a site");
    }

    @Test
    void linkedWorkingFolderIsRefused() throws IOException {
        Files.createSymbolicLink(project.resolve(".vouch"), Path.of("thesis"));
        check("site", "cannot be replaced: " + project.resolve(".vouch") + " is not a folder");
        assertEquals(Map.of("chapter.txt", "mine"), contents(project.resolve("thesis")));
    }

    private void check(String destination, String message) {
        Refused refused = assertInstanceOf(Refused.class, write(destination));
        assertEquals(
                List.of(message),
                refused.problems().stream().map(WriteResult.Problem::message).toList());
    }

    private WriteResult write(String destination) {
        List<Path> kept = List.of(
                project.resolve("content"),
                project.resolve("layouts"),
                project.resolve("archive"),
                project.resolve("src"));
        return new SiteWriter().write(site("a", "1"), project.resolve(destination), kept);
    }
}
