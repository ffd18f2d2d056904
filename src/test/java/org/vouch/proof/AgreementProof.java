package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules of agreement against invented articles: how many faults they catch in sentences about them, and how often
 * they speak where nothing is wrong. Sentences and faults were written without sight of the rules.
 */
class AgreementProof {

    @TempDir
    private static Path folder;

    private static AgreementMeasure measure;
    private static AgreementReport report;

    @BeforeAll
    static void checkTheCorpusOnce() throws IOException {
        measure = AgreementMeasure.of(folder, AgreementMeasure.CORPUS);
        report = new AgreementReport(measure, OwnBriefing.check(folder));
    }

    @Test
    void pageShowsHowManyFaultsAreCaughtAndHowOftenARuleSpeaksInVain() throws IOException {
        ProofPage.section("agreement", report.tables());
    }

    @Test
    void pageListsEveryFaultThatIsMissed() throws IOException {
        ProofPage.section("agreement-misses", report.misses());
    }

    @Test
    void pageListsEveryFalseAlarm() throws IOException {
        ProofPage.section("agreement-alarms", report.alarms());
    }

    @Test
    void nothingElseIsWrongWithTheCorpus() {
        assertEquals(List.of(), measure.others());
        assertEquals(measure.claims().size(), measure.cited());
    }

    @Test
    void atLeast95OfAHundredFaultsAreCaught() {
        assertTrue(measure.claims().size() - measure.sound().size() >= 1000);
        assertTrue(report.caught() >= 0.95, report.tables());
    }

    @Test
    void noRuleSpeaksInOneOf50SoundSentences() {
        assertEquals(List.of(), report.rulesThatAlarmTooOften(), report.tables());
    }
}
