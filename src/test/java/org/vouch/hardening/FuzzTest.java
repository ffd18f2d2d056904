package org.vouch.hardening;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.proof.ReportPage;

/**
 * Files made from sound and hostile ones, by chance and by searching for branches not yet reached: each is read, or is
 * refused as a whole, and what was read has the properties that everything relies on.
 */
class FuzzTest {
    private static final int DAMAGED = Runs.of(2_000, 20_000);
    private static final int SEARCHED = Integer.getInteger("fuzz.runs", Runs.of(10_000, 1_000_000));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Reader.class)
    void seedsAreReadOrRefused(Reader reader) {
        for (byte[] seed : Seeds.of(reader)) {
            assertArrayEquals(seed, Seeds.read(Seeds.line(seed)));
            read(reader, seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void filesDamagedByChanceAreReadOrRefused(Reader reader) {
        Damage damage = new Damage(20150509);
        List<String> seeds = Seeds.of(reader).stream()
                .map(seed -> new String(seed, StandardCharsets.UTF_8))
                .toList();
        for (int run = 0; run < DAMAGED; run++) {
            read(reader, damage.bits(damage.of(seeds).getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void filesSearchedForBranchesAreReadOrRefused(Reader reader) throws Exception {
        BranchSearch.Outcome outcome = new BranchSearch(reader, folder).run(SEARCHED);
        assertEquals("", outcome.fault());
        if (ReportPage.isMeasuring()) {
            report(reader, outcome);
        }
    }

    private static void read(Reader reader, byte[] file) {
        assertDoesNotThrow(() -> reader.read(file), () -> reader.title() + ": " + Seeds.line(file));
    }

    private static void report(Reader reader, BranchSearch.Outcome outcome) throws IOException {
        HardeningPage.PAGE.write(
                "fuzzing-" + reader.title(),
                String.format(
                        Locale.ROOT,
                        "- **%s**: %d files damaged by chance, %d made by the search; the seeds reached %d branches, all"
                                + " files %d; nothing was thrown",
                        reader.title(),
                        DAMAGED,
                        outcome.runs(),
                        outcome.branchesOfSeeds(),
                        outcome.branches()));
    }
}
