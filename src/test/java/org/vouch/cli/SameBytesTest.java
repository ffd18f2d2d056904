package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** This project's own briefing gives the same bytes whatever the machine is set to. */
class SameBytesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void buildsInTwoFoldersLocalesTimeZonesAndCharsetsAreEqual() throws Exception {
        Map<String, String> first = build("first", List.of());
        Map<String, String> second = build(
                "second",
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Kolkata",
                        "-Dfile.encoding=ISO-8859-9"));
        assertTrue(first.size() > 50, "only " + first.size() + " files");
        assertEquals(first, second);
    }

    @Test
    void buildFromLocksAloneProvesWhatTheArticlesVerify() throws Exception {
        Path copy = folder.resolve("copy");
        copy(PROJECT.resolve("content"), copy.resolve("content"));
        Session.Run check = new Session(copy).run("check");
        assertEquals(ExitCode.CLEAN, check.code(), check.err());
        String figures = check.out()
                .lines()
                .filter(line -> line.startsWith("quotations"))
                .findFirst()
                .orElseThrow();
        String number = figures.replaceAll("quotations (\\d+):.*", "$1");
        assertEquals(
                "quotations %s: verified 0, proven %s, unproven 0, not-found 0, unreadable 0".formatted(number, number),
                figures);
    }

    /** Builds in a process of its own and returns the hash of each file. */
    private Map<String, String> build(String name, List<String> options) throws Exception {
        Path site = folder.resolve(name).resolve("site");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.vouch.cli.Main", "build", "-q"));
        command.addAll(List.of("--root", PROJECT.toString(), "-d", site.toString()));
        Process process = new ProcessBuilder(command)
                .directory(Files.createDirectories(folder.resolve(name)).toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> read(folder.resolve(name + ".log")));
        return hashes(site);
    }

    private static Map<String, String> hashes(Path site) throws IOException, NoSuchAlgorithmException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(site)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            hashes.put(site.relativize(file).toString(), HexFormat.of().formatHex(hash));
        }
        return hashes;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
