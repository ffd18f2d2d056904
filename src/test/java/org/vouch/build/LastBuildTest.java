package org.vouch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.hardening.Runs;
import org.vouch.write.WriteResult.Refused;
import org.vouch.write.WriteResult.Written;

/** A build of which the last one knew all does nothing and says the same; any other does all its work. */
class LastBuildTest {
    private static final Path BRIEFING = Path.of("src/test/resources/org/vouch/render/briefing");
    private static final List<String> NOTHING = List.of("compare");
    private static final List<String> ALL = List.of("compare", "read", "check", "render", "write");
    private static final int FLIPS = Runs.of(40, 1_000);

    @TempDir
    private Path folder;

    private Path site;
    private final List<String> stages = new ArrayList<>();

    @BeforeEach
    void copy() throws IOException {
        folder = folder.toRealPath();
        site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(BRIEFING)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(BRIEFING.relativize(file).toString(), Files.readString(file));
            }
        }
        put("layouts/style.css", "body { color: red }\n");
    }

    @Test
    void secondBuildDoesNothingAndSaysTheSame() throws IOException {
        put("content/notes/early.md", "---\ntitle: Early\ndate: 2021-04\n---\n\nThe fair drew 20 nations in 2015.\n");
        Pipeline.Built first = build();
        assertEquals(ALL, stages);
        assertTrue(first.diagnostics().size() > 0, "there is something to say again");
        int files =
                assertInstanceOf(Written.class, first.written().orElseThrow()).written();
        Pipeline.Built second = build();
        assertEquals(NOTHING, stages);
        assertEquals(
                new Pipeline.Built(
                        first.diagnostics(), first.totals(), first.coverage(), Optional.of(new Written(0, files, 0))),
                second);
    }

    @ParameterizedTest
    @CsvSource({
        "content/notes/parade.md, It rained.",
        "content/facts/journeys.yaml, # a remark",
        "content/briefing.yaml, # a remark",
        "archive/untitled-2024.txt, One more paragraph stands here.",
        "layouts/style.css, i { color: blue }",
        "layouts/picture.svg, <svg/>",
        "content/corrections.txt, no kind of content"
    })
    void changedOrNewFileMakesAllNew(String file, String words) throws IOException {
        build();
        Path path = folder.resolve(file);
        put(file, (Files.exists(path) ? Files.readString(path) : "") + "\n" + words + "\n");
        build();
        assertTrue(stages.contains("read"), stages.toString());
    }

    @Test
    void missingFileMakesAllNew() throws IOException {
        build();
        Files.delete(folder.resolve("layouts/style.css"));
        build();
        assertEquals(ALL, stages);
    }

    @Test
    void fileOfTheSameLengthAndTimeMakesAllNew() throws IOException {
        build();
        Path style = folder.resolve("layouts/style.css");
        var time = Files.getLastModifiedTime(style);
        Files.writeString(style, Files.readString(style).replace("red", "tan"));
        Files.setLastModifiedTime(style, time);
        build();
        assertEquals(ALL, stages);
        assertTrue(Files.readString(site.resolve("assets/style.css")).contains("tan"));
    }

    @Test
    void otherOptionMakesAllNew() throws IOException {
        build();
        build(new Project(folder, folder.resolve("archive"), true, Optional.empty()), stage -> {});
        assertEquals(ALL, stages);
        build(new Project(folder, folder.resolve("archive"), true, Optional.of("https://example.org/")), stage -> {});
        assertEquals(ALL, stages);
    }

    @Test
    void missingPageIsMadeAgain() throws IOException {
        build();
        Files.delete(site.resolve("index.html"));
        build();
        assertEquals(ALL, stages);
        assertTrue(Files.exists(site.resolve("index.html")));
    }

    @Test
    void changedPageIsRefusedAsEver() throws IOException {
        build();
        Files.writeString(site.resolve("index.html"), "mine");
        Pipeline.Built built = build();
        assertInstanceOf(Refused.class, built.written().orElseThrow());
        assertEquals("mine", Files.readString(site.resolve("index.html")));
    }

    @Test
    void strangersFileMayCome() throws IOException {
        build();
        put("site/CNAME", "mine");
        build();
        assertEquals(NOTHING, stages);
        assertEquals("mine", Files.readString(site.resolve("CNAME")));
    }

    @Test
    void inputThatChangesWhileItIsBuiltIsNotKept() throws IOException {
        Path style = folder.resolve("layouts/style.css");
        String old = Files.readString(style);
        build(project(), stage -> {
            if (stage.equals("render")) {
                put("layouts/style.css", "body { color: blue }\n");
            }
        });
        Files.writeString(style, old);
        build();
        assertEquals(ALL, stages);
    }

    @Test
    void buildWithAnErrorIsNotKept() throws IOException {
        build();
        put("content/notes/parade.md", "---\ntitle: Parade\ndate: 2021-04\n---\n\nSo [@nobody \"said\"].\n");
        assertTrue(build().written().isEmpty());
        assertTrue(build().written().isEmpty());
        assertEquals(List.of("compare", "read", "check"), stages);
    }

    @Test
    void fileLongerThanAnyArrayIsReadInPieces() throws IOException {
        try (FileChannel film = FileChannel.open(
                folder.resolve("archive/film.mp4"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            film.write(ByteBuffer.wrap(new byte[1]), Integer.MAX_VALUE);
        }
        build();
        build();
        assertEquals(NOTHING, stages);
    }

    /** As where Maven runs it: nobody knows then whether it is still the same program. */
    @Test
    void programThatIsNotOnTheClassPathMakesAllNewEachTime() throws IOException {
        String classPath =
                System.setProperty("java.class.path", folder.resolve("content").toString());
        try {
            build();
            build();
        } finally {
            System.setProperty("java.class.path", classPath);
        }
        assertEquals(ALL, stages);
    }

    @Test
    void linkMakesAllNewEachTime() throws IOException {
        Files.createSymbolicLink(folder.resolve("layouts/link.css"), folder.resolve("layouts/style.css"));
        build();
        build();
        assertEquals(ALL, stages);
    }

    @Test
    void flippedBitOfWhatIsKeptMakesAllNew() throws IOException {
        build();
        Map<String, String> clean = pages();
        Path kept = folder.resolve(".vouch/site.built");
        byte[] bytes = Files.readAllBytes(kept);
        Random random = new Random(20150509);
        for (int i = 0; i < FLIPS; i++) {
            byte[] damaged = bytes.clone();
            int bit = random.nextInt(8 * bytes.length);
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(kept, damaged);
            build();
            assertEquals(ALL, stages, "bit " + bit);
            assertEquals(clean, pages());
        }
        Files.write(kept, new byte[0]);
        build();
        assertEquals(ALL, stages);
        build();
        assertEquals(NOTHING, stages);
    }

    private Pipeline.Built build() throws IOException {
        return build(project(), stage -> {});
    }

    private Pipeline.Built build(Project project, Consumer<String> ended) throws IOException {
        stages.clear();
        return Pipeline.build(project, site, stage -> {
            stages.add(stage);
            ended.accept(stage);
        });
    }

    private Project project() {
        return new Project(folder, folder.resolve("archive"), false, Optional.empty());
    }

    private Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return pages;
    }

    private void put(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
