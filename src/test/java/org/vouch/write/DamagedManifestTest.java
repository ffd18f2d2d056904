package org.vouch.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vouch.write.Folders.contents;
import static org.vouch.write.Folders.put;
import static org.vouch.write.Folders.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.hardening.Runs;
import org.vouch.site.Site;
import org.vouch.write.WriteResult.Written;

/** All that is kept from one build to the next: whichever bit of it flips, no page is wrong and nobody's file is lost. */
class DamagedManifestTest {
    private static final int FLIPS = Runs.of(100, 1_000);
    private static final Site OLD = site("index.html", "old", "notes/a.html", "old", "gone/c.html", "old", "same", "s");
    private static final Site NEW = site("index.html", "new", "notes/a.html", "new", "come/d.html", "new", "same", "s");
    private static final Map<String, String> STRANGERS = Map.of("CNAME", "mine", "own/x", "mine");

    @TempDir
    Path temporary;

    @Test
    void flippedBitStopsTheWriteOrChangesNoPage() throws IOException {
        Random random = new Random(20150509);
        int refused = 0;
        for (int i = 0; i < FLIPS; i++) {
            Path folder = temporary.toRealPath().resolve("flip-" + i).resolve("site");
            new SiteWriter().write(OLD, folder, List.of());
            STRANGERS.forEach((path, text) -> put(folder.resolve(path), text));
            String damaged = flip(folder.resolve(Manifest.NAME), random);
            SortedMap<String, String> before = contents(folder);
            if (new SiteWriter().write(NEW, folder, List.of()) instanceof Written) {
                checkWritten(contents(folder), damaged);
            } else {
                assertEquals(before, contents(folder), damaged);
                refused++;
            }
        }
        assertTrue(refused > FLIPS / 2, refused + " of " + FLIPS + " were refused");
    }

    /** A page of the old site alone, whose name is the damaged one, may stay: nobody can tell whose it is. */
    private static void checkWritten(SortedMap<String, String> written, String damaged) {
        SortedMap<String, String> expected = new TreeMap<>(contents(NEW));
        expected.putAll(STRANGERS);
        expected.put("own", "/");
        if (written.containsKey("gone/c.html")) {
            expected.put("gone/c.html", "old");
            expected.put("gone", "/");
        }
        assertEquals(expected, written, damaged);
    }

    private static String flip(Path manifest, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(manifest);
        int bit = random.nextInt(8 * bytes.length);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(manifest, bytes);
        return "bit " + bit;
    }
}
