package org.vouch.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vouch.write.Folders.contents;
import static org.vouch.write.Folders.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.hardening.Runs;
import org.vouch.write.WriteResult.Written;

/** Kills real processes, 200 of them in the profile {@code proof}. */
class KilledWriteTest {
    private static final int KILLS = Runs.of(8, 200);
    private static final Map<String, String> STRANGERS = Map.of("CNAME", "mine", "own", "/", "own/x", "mine");

    @TempDir
    Path temporary;

    @Test
    void processKilledAtAnyMomentLeavesTheOldSiteOrTheNewOne() throws Exception {
        Path folder = temporary.toRealPath().resolve("site");
        new SiteWriter().write(Folders.edition("edition-1", WriterProcess.FILES), folder, List.of());
        put(folder.resolve("CNAME"), "mine");
        put(folder.resolve("own/x"), "mine");
        Random random = new Random(20150509);
        for (int i = 0; i < KILLS; i++) {
            Process process = WriterProcess.start(folder, "rebuild");
            Thread.sleep(random.nextInt(150));
            process.destroyForcibly().waitFor();
            if (Files.exists(folder)) {
                assertOldOrNew(folder);
            }
            assertEquals(new Written(0, 0, 0), new SiteWriter().repair(folder));
            assertOldOrNew(folder);
            assertEquals(Map.of("site.lock", ""), contents(folder.resolveSibling(".vouch")));
        }
    }

    private static void assertOldOrNew(Path folder) throws IOException {
        String edition = Files.readString(folder.resolve("p0.html")).substring(0, "edition-0".length());
        SortedMap<String, String> expected = contents(Folders.edition(edition, WriterProcess.FILES));
        expected.putAll(STRANGERS);
        assertEquals(expected, contents(folder));
    }
}
