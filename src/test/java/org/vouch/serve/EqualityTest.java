package org.vouch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Preview;
import org.vouch.build.Previewer;
import org.vouch.hardening.Runs;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/** However a briefing was edited before, what is previewed is what a build of its own gives, byte for byte. */
class EqualityTest {
    private static final int EDITS = Runs.of(150, 500);

    /** So many files are compared after each edit, all of them after one in five. */
    private static final int SOME = 20;

    @TempDir
    private Path folder;

    private final Random random = new Random(6);
    private final Map<Path, String> originals = new TreeMap<>();
    private Map<Path, String> last = new TreeMap<>();
    private OtherEdits others;
    private int published;
    private int faulty;

    @Test
    void previewsEqualCleanBuildsAfterManyEdits() throws IOException {
        Copied copied = Copied.into(folder.resolve("briefing"));
        Files.createDirectories(copied.file("layouts"));
        Files.writeString(copied.file("layouts/icon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        for (String layout : List.of("note.ftlh", "source.ftlh", "words_en.properties")) {
            Files.copy(Path.of("layouts", layout), copied.file("layouts/" + layout));
        }
        for (Path file : files(copied.root())) {
            originals.put(file, Files.readString(file));
        }
        others = new OtherEdits(copied.root(), random);
        Previewer previewer = new Previewer(copied.project());
        for (int edit = 0; edit < EDITS; edit++) {
            String did = edit(any(), edit);
            if (random.nextInt(6) == 0) {
                did += ", at once with " + others.make(edit);
            }
            Set<Path> changed = changed(copied.root());
            Preview preview = random.nextInt(4) > 0 ? previewer.preview(changed) : previewer.preview();
            compare(copied, preview, "edit " + edit + ": " + did);
        }
        assertTrue(published >= 20, published + " could be published");
        assertTrue(faulty >= 20, faulty + " had errors");
    }

    private Path any() {
        return new ArrayList<>(originals.keySet()).get(random.nextInt(originals.size()));
    }

    /** Returns the files that changed since they were asked for last, as whoever watches the folders tells them. */
    private Set<Path> changed(Path root) throws IOException {
        Map<Path, String> now = new TreeMap<>();
        for (Path file : files(root.toRealPath())) {
            now.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        Set<Path> changed = new TreeSet<>(now.keySet());
        changed.addAll(last.keySet());
        changed.removeIf(file -> now.containsKey(file) && now.get(file).equals(last.get(file)));
        last = now;
        return changed;
    }

    private void compare(Copied copied, Preview preview, String edit) throws IOException {
        Preview clean = new Previewer(copied.project()).preview();
        assertEquals(clean.addresses(), preview.addresses(), edit);
        Map<String, SiteFile> files = new TreeMap<>();
        List<SitePath> anyOrder = new ArrayList<>(preview.addresses());
        Collections.shuffle(anyOrder, random);
        boolean isWhole = random.nextInt(5) == 0;
        for (SitePath address : isWhole ? anyOrder : anyOrder.subList(0, SOME)) {
            Optional<SiteFile> file = preview.file(address);
            file.ifPresent(f -> files.put(address.text(), f));
            assertEquals(clean.file(address), file, edit + ": " + address);
        }
        assertEquals(clean.diagnostics(), preview.diagnostics(), edit);
        published += clean.isPublishable() ? 1 : 0;
        faulty += clean.isPublishable() ? 0 : 1;
        if (isWhole) {
            compareWritten(copied, preview, files, edit);
        }
    }

    private void compareWritten(Copied copied, Preview preview, Map<String, SiteFile> files, String edit)
            throws IOException {
        Path site = folder.resolve("site");
        boolean isWritten =
                Pipeline.build(copied.project(), site, stage -> {}).written().isPresent();
        assertEquals(isWritten, preview.isPublishable(), edit);
        if (isWritten) {
            assertEquals(written(site), bytes(files), edit);
        }
    }

    /** One edit in two puts the file right again, so that sound briefings come as often as faulty ones. */
    private String edit(Path file, int number) throws IOException {
        String original = originals.get(file);
        List<String> lines = new ArrayList<>(original.lines().toList());
        int at = random.nextInt(Math.max(1, lines.size()));
        int kind = random.nextInt(20);
        if (kind >= 5 && kind < 16) {
            for (Path each : files(folder.resolve("briefing"))) {
                if (!originals.containsKey(each)) {
                    Files.delete(each);
                }
            }
            for (Map.Entry<Path, String> each : originals.entrySet()) {
                Files.writeString(each.getKey(), each.getValue());
            }
        }
        switch (kind) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> lines.set(at, lines.get(at).replaceFirst("[a-z]{3,}", "zeppelin"));
            case 3 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 4 -> {
                Files.deleteIfExists(file);
                return "deleted " + file;
            }
            case 5 -> {
                return "all put right";
            }
            case 6 -> lines.add(0, "");
            case 7, 8 -> {
                String name = file.getFileName().toString();
                Path other = file.resolveSibling(name.replaceFirst("\\.", "-" + random.nextInt(3) + "."));
                if (kind == 7) {
                    Files.copy(file, other);
                } else {
                    Files.move(file, other);
                }
                return (kind == 7 ? "copied " : "renamed ") + file + " " + other;
            }
            case 12, 13, 14, 15, 16, 17, 18, 19 -> {
                return others.make(number);
            }
            default -> lines.add(file.toString().endsWith(".md") ? "\nIt rained " + number + ".\n" : "");
        }
        Files.writeString(file, String.join("\n", lines) + "\n");
        return "kind " + kind + " in " + file;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".orig"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> written(Path site) throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (Path file : files(site)) {
            String name = site.relativize(file).toString().replace('\\', '/');
            if (!name.equals(".vouch.sums")) {
                written.put(
                        name,
                        SiteFile.ofBytes(SitePath.of(name), Files.readAllBytes(file))
                                .checksum());
            }
        }
        return written;
    }

    private static Map<String, String> bytes(Map<String, SiteFile> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((name, file) -> hashes.put(name, file.checksum()));
        return hashes;
    }
}
