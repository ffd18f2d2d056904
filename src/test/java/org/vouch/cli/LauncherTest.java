package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a program beside it that prints its arguments and exits with their number. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path LAUNCHER = Path.of("src/main/launcher/vouch");

    @TempDir
    Path temporary;

    private Path program;

    /** What stands in the place of the program. */
    static final class Echo {
        public static void main(String[] arguments) {
            System.out.println(List.of(arguments));
            System.exit(arguments.length);
        }
    }

    /** What a run printed, both streams together, and its exit code. */
    private record Run(String printed, int code) {}

    @BeforeEach
    void putProgramBesideLauncher() throws IOException {
        program = Files.createDirectory(temporary.resolve("a folder"));
        Files.copy(LAUNCHER, program.resolve("vouch"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String entry = Echo.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(program.resolve("vouch.jar")), manifest);
                InputStream bytes = Echo.class.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new JarEntry(entry));
            bytes.transferTo(jar);
        }
        for (String file : List.of("vouch", "vouch.jar")) {
            Files.setLastModifiedTime(program.resolve(file), FileTime.fromMillis(0));
        }
    }

    @Test
    void argumentsAndExitCodeArePassedOn() throws IOException {
        assertEquals(new Run("[check, --root, two words, *]\n", 4), run("check", "--root", "two words", "*"));
        assertEquals(List.of(), archives());
    }

    @Test
    void firstBuildMakesTheArchiveAndTheNextOneUsesIt() throws IOException {
        Run expected = new Run("[build]\n", 1);
        assertEquals(expected, run("build"));
        List<Path> made = archives();
        assertEquals(1, made.size());
        FileTime at = Files.getLastModifiedTime(made.get(0));
        assertEquals(expected, run("build"));
        assertEquals(made, archives());
        assertEquals(at, Files.getLastModifiedTime(made.get(0)));
    }

    @Test
    void archiveOlderThanTheProgramIsMadeAnew() throws IOException {
        run("build");
        Path archive = archives().get(0);
        Files.setLastModifiedTime(archive, FileTime.fromMillis(0));
        assertEquals(new Run("[build]\n", 1), run("build"));
        assertTrue(Files.getLastModifiedTime(archive).toMillis() > 0);
    }

    @Test
    void damagedArchiveIsNotSpokenOf() throws IOException {
        run("build");
        Path archive = archives().get(0);
        Files.delete(archive);
        Files.writeString(archive, "no archive");
        assertEquals(new Run("[build]\n", 1), run("build"));
    }

    @Test
    void programIsFoundThroughALink() throws IOException {
        Path link = temporary.resolve("linked");
        Files.createSymbolicLink(link, Path.of("a folder/vouch"));
        assertEquals(new Run("[rules]\n", 1), run(link, "rules"));
    }

    @Test
    void missingProgramIsNamed() throws IOException {
        Files.delete(program.resolve("vouch.jar"));
        String jar = program.toRealPath().resolve("vouch.jar").toString();
        assertEquals(new Run("vouch: no " + jar + "\n", 3), run("build"));
    }

    private Run run(String... arguments) throws IOException {
        return run(program.resolve("vouch"), arguments);
    }

    private Run run(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", temporary.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes());
        try {
            assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts the tests", e);
        }
        return new Run(printed, process.exitValue());
    }

    private List<Path> archives() throws IOException {
        Path folder = temporary.resolve("cache/vouch");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
