package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same measure as {@link AgreementProof} on articles that nobody who worked on the rules had read: what the rules do
 * with texts that they were not mended by.
 */
class HeldOutProof {

    @TempDir
    private static Path folder;

    private static AgreementMeasure measure;
    private static AgreementReport report;

    @BeforeAll
    static void checkTheCorpusOnce() throws IOException {
        measure = AgreementMeasure.of(folder, AgreementMeasure.HELD_OUT);
        report = new AgreementReport(measure, OwnBriefing.check(folder));
    }

    @Test
    void pageShowsHowManyFaultsAreCaughtAndHowOftenARuleSpeaksInVain() throws IOException {
        ProofPage.section("held-out", report.tables());
    }

    @Test
    void pageListsEveryFaultThatIsMissed() throws IOException {
        ProofPage.section("held-out-misses", report.misses());
    }

    @Test
    void pageListsEveryFalseAlarm() throws IOException {
        ProofPage.section("held-out-alarms", report.alarms());
    }

    @Test
    void nothingElseIsWrongWithTheCorpus() {
        assertEquals(List.of(), measure.others());
        assertEquals(measure.claims().size(), measure.cited());
    }
}
