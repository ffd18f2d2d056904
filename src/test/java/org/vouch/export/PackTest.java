package org.vouch.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.cli.Vouch;

/** This project's own briefing, packed as a user packs it. */
class PackTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static final SortedMap<String, byte[]> FILES = new TreeMap<>();
    private static final List<String> NAMES = new ArrayList<>();

    @BeforeAll
    static void pack() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed("pack.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                NAMES.add(entry.getName());
                FILES.put(entry.getName(), zip.readAllBytes());
                assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString(), entry.getName());
            }
        }
    }

    private static byte[] packed(String name) throws IOException {
        Path file = folder.resolve(name);
        int code = new Vouch(PROJECT, System.in, System.out, System.err)
                .run("export", "pack", "-q", "-o", file.toString());
        assertEquals(0, code);
        return Files.readAllBytes(file);
    }

    private static String text(String name) {
        return new String(FILES.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void entriesAreSortedAndAreSiteLocksVerifierAndChecksums() {
        assertEquals(List.copyOf(FILES.keySet()), NAMES);
        assertEquals(
                List.of("SHA256SUMS", "locks", "site", "verify.html"),
                NAMES.stream()
                        .map(name -> name.replaceFirst("/.*", ""))
                        .distinct()
                        .toList());
        assertTrue(FILES.containsKey("site/references.json") && FILES.containsKey("site/evidence.json"));
    }

    @Test
    void locksAreThoseOfTheRepository() throws IOException {
        for (String name : NAMES) {
            if (name.startsWith("locks/")) {
                assertArrayEquals(
                        Files.readAllBytes(PROJECT.resolve("content/sources").resolve(name.substring(6))),
                        FILES.get(name));
            }
        }
    }

    @Test
    void theSameBriefingGivesTheSameBytesElsewhere() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertArrayEquals(Files.readAllBytes(folder.resolve("pack.zip")), packed("again.zip"));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sha256sumFindsEachFileAsItIsListed() throws IOException, InterruptedException {
        Path unpacked = unpack("unpacked");
        assertEquals(FILES.size() - 1, text("SHA256SUMS").lines().count());
        assertEquals(0, sha256sum(unpacked));
        Files.writeString(unpacked.resolve("site/index.html"), " ");
        assertEquals(1, sha256sum(unpacked));
    }

    private static int sha256sum(Path unpacked) throws IOException, InterruptedException {
        Path program = Path.of("/usr/bin/sha256sum");
        Assumptions.assumeTrue(Files.isExecutable(program), "sha256sum is not installed");
        return new ProcessBuilder(program.toString(), "--check", "--status", "SHA256SUMS")
                .directory(unpacked.toFile())
                .start()
                .waitFor();
    }

    private static Path unpack(String name) throws IOException {
        for (var file : FILES.entrySet()) {
            Path path = folder.resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder.resolve(name);
    }

    @Test
    void thePolicyOfTheVerifierAdmitsItsOwnScriptAndStyleAlone() throws Exception {
        String page = text("verify.html");
        Matcher policy = Pattern.compile("content=\"(default-src[^\"]*)\"").matcher(page);
        assertTrue(policy.find());
        assertEquals(
                "default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s'"
                        .formatted(hash(page, "script"), hash(page, "style")),
                policy.group(1));
        assertTrue(page.lines().count() < 130, "the verifier is to be read in one go");
    }

    private static String hash(String page, String element) throws Exception {
        Matcher found =
                Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(page);
        assertTrue(found.find());
        byte[] bytes = found.group(1).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
