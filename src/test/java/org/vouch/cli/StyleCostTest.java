package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a citation style costs is told, and nothing of it where there is none. */
class StyleCostTest {
    private static final Path BRIEFING = Path.of("src/test/resources/org/vouch/render/briefing");

    @TempDir
    private Path folder;

    private Path project(String style) throws IOException {
        Path project = folder.resolve(style);
        try (Stream<Path> files = Files.walk(BRIEFING)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve(BRIEFING.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path settings = project.resolve("content/briefing.yaml");
        Files.writeString(settings, Files.readString(settings) + "citation-style: " + style + "\n");
        return project;
    }

    /** Builds in a process of its own and returns the names of the classes that it loaded. */
    private List<String> classes(Path project) throws IOException, InterruptedException {
        Path log = project.resolve("classes.txt");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.vouch.cli.Main",
                        "build",
                        "-q",
                        "--root",
                        project.toString())
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("said.txt").toFile())
                .start()
                .waitFor();
        assertEquals(ExitCode.CLEAN, code, Files.readString(project.resolve("said.txt")));
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").split(" ")[0])
                .toList();
    }

    @Test
    void withoutAStyleNothingOfItIsLoaded() throws Exception {
        Pattern ofStyles = Pattern.compile(
                "de\\.undercouch\\..*|org\\.antlr\\..*|org\\.vouch\\.bibliography\\.(StyleFile|StyleShape|Citeproc|Language)");
        List<String> plain = classes(project("none"));
        assertTrue(plain.contains("org.vouch.render.Renderer"), "the build was logged");
        assertEquals(
                List.of(),
                plain.stream().filter(name -> ofStyles.matcher(name).matches()).toList());
        assertTrue(classes(project("apa")).stream()
                .anyMatch(name -> ofStyles.matcher(name).matches()));
    }

    @Test
    void verboseBuildTellsTheStyleAndEachReference() throws IOException {
        Session.Run styled = new Session(project("apa")).run("build", "-v");
        assertEquals(ExitCode.CLEAN, styled.code(), styled.err());
        assertTrue(
                Pattern.compile(
                                "(?m)^style  [0-9]+\\.[0-9]{3} s\n8 references [0-9]+\\.[0-9]{3} s, [0-9]+\\.[0-9] ms each\nrender ")
                        .matcher(styled.err())
                        .find(),
                styled.err());
        assertFalse(new Session(project("none")).run("build", "-v").err().contains("references"));
    }
}
