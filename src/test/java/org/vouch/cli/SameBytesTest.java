package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.hardening.HardeningPage;

/** This project's own briefing gives the same bytes whatever the machine is set to. */
class SameBytesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    /** The second project is a copy whose files were made in another order and whose lines end with CR and LF. */
    @Test
    void buildsInTwoFoldersLocalesTimeZonesCharsetsAndLineEndsAreEqual() throws Exception {
        Map<String, String> first = build("first", PROJECT, JAVA, machine("en-US", "UTC", "UTF-8", 2));
        Map<String, String> second =
                build("second", shuffled("copy"), JAVA, machine("tr-TR", "Asia/Kolkata", "ISO-8859-9", 1));
        assertTrue(first.size() > 50, "only " + first.size() + " files");
        assertEquals(first, second);
    }

    @Test
    @EnabledIfSystemProperty(named = "proof", matches = "true")
    void buildsOnEveryMachineAreEqual() throws Exception {
        Map<String, String> first = build("first", PROJECT, JAVA, machine("en-US", "UTC", "UTF-8", 2));
        int builds = 0;
        for (Path java : javas()) {
            for (String locale : List.of("en-GB", "tr-TR", "ar-EG", "hi-IN")) {
                for (String zone : List.of("Pacific/Kiritimati", "America/St_Johns")) {
                    String charset = builds % 2 == 0 ? "US-ASCII" : "UTF-16";
                    String name = "build-" + builds++;
                    Path project = shuffled("copy-" + builds);
                    assertEquals(
                            first, build(name, project, java, machine(locale, zone, charset, 1 + builds % 2)), name);
                }
            }
        }
        HardeningPage.PAGE.write(
                "same-bytes",
                "**" + builds + " builds of this briefing on " + javas().size()
                        + " versions of Java, in 4 locales and 2 time"
                        + " zones, with 2 charsets, 1 and 2 processors, files made in any order, lines that end with CR and"
                        + " LF: every byte equal.**");
    }

    private static List<String> machine(String locale, String zone, String charset, int processors) {
        return List.of(
                "-Duser.language=" + locale.substring(0, 2),
                "-Duser.country=" + locale.substring(3),
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-XX:ActiveProcessorCount=" + processors);
    }

    /** Java as it runs here, and whatever other Java the variable {@code OTHER_JAVA_HOME} names. */
    private static List<Path> javas() {
        return Stream.concat(
                        Stream.of(JAVA),
                        Stream.ofNullable(System.getenv("OTHER_JAVA_HOME")).map(home -> Path.of(home, "bin", "java")))
                .toList();
    }

    private Path shuffled(String name) throws IOException {
        Path copy = folder.resolve(name);
        for (String part : List.of("content", "archive", "layouts")) {
            if (Files.exists(PROJECT.resolve(part))) {
                List<Path> files = new ArrayList<>(files(PROJECT.resolve(part)));
                Collections.shuffle(files, new Random(files.size()));
                for (Path file : files) {
                    Path target = copy.resolve(PROJECT.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                    if (file.toString().matches(".*[.](md|yaml)")) {
                        Files.writeString(target, Files.readString(file).replace("\n", "\r\n"));
                    }
                }
            }
        }
        return copy;
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
    private Map<String, String> build(String name, Path project, Path java, List<String> options) throws Exception {
        Path site = folder.resolve(name).resolve("site");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.vouch.cli.Main", "build", "-q"));
        command.addAll(List.of("--root", project.toString(), "-d", site.toString()));
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
