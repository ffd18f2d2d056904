package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.content.GeneratedPage;

/** An author's page has the name of a page that is made where that takes its words, and is refused where it takes none. */
class GeneratedPageTest {

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void writeTheBriefing() throws IOException {
        session = new Session(folder);
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", folder);
        assertEquals(ExitCode.CLEAN, session.run("lock").code());
    }

    @ParameterizedTest
    @EnumSource(GeneratedPage.class)
    void checkAndBuildJudgeItsNameAlike(GeneratedPage page) throws IOException {
        String file = "content/pages/" + page.slug() + ".md";
        Files.createDirectories(folder.resolve("content/pages"));
        Files.writeString(folder.resolve(file), "Words of the author.\n");
        String found = file + ":1:1: error: the page would stand at " + page.slug()
                + ".html, where another page stands [duplicate-id]\n       = use another name\n1 error, 0 warnings\n";
        Session.Run clean = new Session.Run(ExitCode.CLEAN, "", "");
        Session.Run refused = new Session.Run(ExitCode.FINDINGS, "", found);
        Session.Run notBuilt = new Session.Run(ExitCode.FINDINGS, "", found + "vouch: nothing was written\n");
        assertEquals(page.takesWords() ? clean : refused, session.run("check", "-q"));
        assertEquals(page.takesWords() ? clean : notBuilt, session.run("build", "-q"));
    }

    @Test
    void allPagesInTheFolderOfTheSiteAreKnown() throws IOException {
        assertEquals(ExitCode.CLEAN, session.run("build", "-q").code());
        Set<String> known = Stream.of(GeneratedPage.values())
                .map(page -> page == GeneratedPage.HOME ? "index.html" : page.slug() + ".html")
                .collect(Collectors.toCollection(TreeSet::new));
        known.add("method.html");
        try (Stream<Path> files = Files.list(folder.resolve("site"))) {
            assertEquals(
                    known,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".html"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
