package org.vouch.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vouch.write.Folders.contents;
import static org.vouch.write.Folders.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.hardening.Runs;
import org.vouch.proof.ReportPage;
import org.vouch.write.Steps.Step;
import org.vouch.write.WriteResult.Written;

/** Kills real processes that write sites of two sizes, three in the profile {@code proof}: at random moments, and just before each kind of step. */
class KilledWriteTest {
    /** At random moments, for each size. */
    private static final int KILLS = Runs.of(4, 67);

    private static final Map<String, String> STRANGERS = Map.of("CNAME", "mine", "own", "/", "own/x", "mine");

    @TempDir
    Path temporary;

    static IntStream sizes() {
        return ReportPage.isMeasuring() ? IntStream.of(3, 300, 3_000) : IntStream.of(3, 300);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void processKilledAtAnyMomentLeavesTheOldSiteOrTheNewOne(int files) throws Exception {
        Path folder = folderWithSite(files);
        Random random = new Random(20150509);
        for (int i = 0; i < KILLS; i++) {
            Process process = WriterProcess.start(folder, files);
            Thread.sleep(random.nextInt(150));
            kill(process, folder, files);
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void processKilledBeforeEachKindOfStepLeavesTheOldSiteOrTheNewOne(int files) throws Exception {
        for (Step step : Step.values()) {
            Path folder = folderWithSite(files);
            kill(WriterProcess.startHeld(folder, files, step), folder, files);
            String expected = step.compareTo(Step.RETIRE_OLD) <= 0 ? "edition-1" : "edition-0";
            assertEquals(expected, edition(folder), step.name());
            delete(folder.getParent());
        }
    }

    private Path folderWithSite(int files) throws IOException {
        Path folder = temporary.toRealPath().resolve("above/site");
        new SiteWriter().write(Folders.edition("edition-1", files), folder, List.of());
        put(folder.resolve("CNAME"), "mine");
        put(folder.resolve("own/x"), "mine");
        return folder;
    }

    private static void kill(Process process, Path folder, int files) throws Exception {
        process.destroyForcibly().waitFor();
        if (Files.exists(folder)) {
            assertOldOrNew(folder, files);
        }
        assertEquals(new Written(0, 0, 0), new SiteWriter().repair(folder));
        assertOldOrNew(folder, files);
        assertEquals(Map.of("site.lock", ""), contents(folder.resolveSibling(".vouch")));
    }

    private static void assertOldOrNew(Path folder, int files) throws IOException {
        SortedMap<String, String> expected = contents(Folders.edition(edition(folder), files));
        expected.putAll(STRANGERS);
        assertEquals(expected, contents(folder));
    }

    private static String edition(Path folder) throws IOException {
        return Files.readString(folder.resolve("p0.html")).substring(0, "edition-0".length());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
