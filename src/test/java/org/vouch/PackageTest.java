package org.vouch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nouns hold data, verbs move it, each imports what the table allows, and each library lives in the packages named here. */
class PackageTest {
    private static final Path CODE = Path.of("src/main/java/org/vouch");
    private static final Pattern OURS = Pattern.compile("\\borg\\.vouch\\.([a-z]+)\\.[A-Z]");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z0-9_.]+)\\.[A-Z]");

    static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("diagnostic", Set.of()),
            Map.entry("parallel", Set.of()),
            Map.entry("text", Set.of("parallel")),
            Map.entry("site", Set.of()),
            Map.entry("article", Set.of()),
            Map.entry("bibliography", Set.of("content")),
            Map.entry("evidence", Set.of("text")),
            Map.entry("content", Set.of("evidence", "diagnostic")),
            Map.entry("language", Set.of("content", "text")),
            Map.entry("markdown", Set.of("content", "diagnostic", "text")),
            Map.entry(
                    "read",
                    Set.of(
                            "content",
                            "diagnostic",
                            "evidence",
                            "parallel",
                            "text",
                            "markdown",
                            "article",
                            "bibliography")),
            Map.entry("check", Set.of("content", "diagnostic", "evidence", "parallel", "text", "language")),
            Map.entry(
                    "render", Set.of("bibliography", "content", "diagnostic", "evidence", "parallel", "site", "text")),
            Map.entry("write", Set.of("site", "diagnostic")),
            Map.entry("review", Set.of("content", "diagnostic", "evidence", "language", "text")),
            Map.entry("links", Set.of("content")),
            Map.entry("reference", Set.of("content")),
            Map.entry("export", Set.of("content", "diagnostic", "evidence", "site")),
            Map.entry("editor", Set.of("build", "check", "content", "diagnostic", "evidence", "text")),
            Map.entry(
                    "author",
                    Set.of("content", "diagnostic", "evidence", "text", "article", "reference", "read", "write")),
            Map.entry(
                    "build",
                    Set.of(
                            "content",
                            "diagnostic",
                            "evidence",
                            "parallel",
                            "site",
                            "markdown",
                            "read",
                            "check",
                            "render",
                            "write")),
            Map.entry("serve", Set.of("build", "content", "diagnostic", "evidence", "site")),
            Map.entry(
                    "cli",
                    Set.of(
                            "build",
                            "author",
                            "review",
                            "links",
                            "editor",
                            "export",
                            "serve",
                            "site",
                            "check",
                            "write",
                            "content",
                            "diagnostic",
                            "evidence",
                            "text",
                            "reference",
                            "article"))));

    /** Libraries by the start of their packages; the JDK is free to all. */
    private static final Map<String, Set<String>> LIBRARIES = new TreeMap<>(Map.ofEntries(
            Map.entry("com.vladsch.flexmark", Set.of("markdown")),
            Map.entry("freemarker", Set.of("render")),
            Map.entry("com.fasterxml.jackson.dataformat", Set.of("read")),
            Map.entry("com.fasterxml.jackson.core", Set.of("read", "render", "cli", "reference")),
            Map.entry("org.yaml.snakeyaml", Set.of("read")),
            Map.entry("org.jsoup", Set.of("article")),
            Map.entry("org.jbibtex", Set.of("reference")),
            Map.entry("org.eclipse.lsp4j", Set.of("editor")),
            Map.entry("com.sun.net.httpserver", Set.of("serve")),
            Map.entry("de.undercouch.citeproc", Set.of("bibliography")),
            Map.entry("javax.xml", Set.of("bibliography")),
            Map.entry("org.w3c.dom", Set.of("bibliography")),
            Map.entry("org.xml.sax", Set.of("bibliography")),
            Map.entry("picocli", Set.of("cli"))));

    @Test
    void everyImportIsInTheTable() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files()) {
            String from = packageOf(file);
            String code = Files.readString(file);
            Set<String> used = new TreeSet<>();
            for (Matcher m = OURS.matcher(code); m.find(); ) {
                used.add(m.group(1));
            }
            used.remove(from);
            used.removeAll(MAY_IMPORT.getOrDefault(from, Set.of()));
            used.forEach(to -> wrong.add(file + " imports org.vouch." + to));
            for (Matcher m = IMPORT.matcher(code); m.find(); ) {
                if (!isAllowed(from, m.group(1))) {
                    wrong.add(file + " imports " + m.group(1));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPackageIsInTheTableAndSaysWhatItIs() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (Path file : files()) {
            packages.add(packageOf(file));
        }
        assertEquals(MAY_IMPORT.keySet(), packages);
        for (String name : packages) {
            String info = Files.readString(CODE.resolve(name).resolve("package-info.java"));
            assertTrue(info.contains("Invariant"), name + "/package-info.java names no invariant");
        }
    }

    /** The promise that building and checking use no network can be read off the imports. */
    @Test
    void onlyLinksAsksOtherMachines() throws IOException {
        Pattern client =
                Pattern.compile("(?m)^import (java\\.net\\.(?:http\\..*|URLConnection|HttpURLConnection|Socket));");
        Set<String> asking = new TreeSet<>();
        for (Path file : files()) {
            if (client.matcher(Files.readString(file)).find()) {
                asking.add(packageOf(file));
            }
        }
        assertEquals(Set.of("links"), asking);
    }

    private static boolean isAllowed(String from, String imported) {
        if (imported.startsWith("java.")
                || imported.startsWith("javax.crypto")
                || imported.startsWith("javax.net.ssl")
                || imported.startsWith("org.vouch")) {
            return true;
        }
        return LIBRARIES.entrySet().stream()
                .anyMatch(e -> (imported + ".").startsWith(e.getKey() + ".")
                        && e.getValue().contains(from));
    }

    private static String packageOf(Path file) {
        return CODE.relativize(file).getName(0).toString();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(CODE)) {
            return walk.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }
}
