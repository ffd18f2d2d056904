package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The rules of agreement against a corpus of invented articles: what the page of proofs shows of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MeasuredAgreement {
    private final Path corpus;
    private final String section;
    private AgreementMeasure measure;
    private AgreementReport report;

    /** @param section the name of the corpus's sections on the page of proofs */
    MeasuredAgreement(Path corpus, String section) {
        this.corpus = corpus;
        this.section = section;
    }

    @BeforeAll
    void checkTheCorpusOnce(@TempDir Path folder) throws IOException {
        measure = AgreementMeasure.of(folder, corpus);
        report = new AgreementReport(measure, OwnBriefing.check(folder));
    }

    /** Returns how many faults the corpus holds. */
    int faults() {
        return measure.claims().size() - measure.sound().size();
    }

    @Test
    void pageShowsHowManyFaultsAreCaughtAndHowOftenARuleSpeaksInVain() throws IOException {
        ProofPage.section(section, report.tables());
    }

    @Test
    void pageListsEveryFaultThatIsMissed() throws IOException {
        ProofPage.section(section + "-misses", report.misses());
    }

    @Test
    void pageListsEveryFalseAlarm() throws IOException {
        ProofPage.section(section + "-alarms", report.alarms());
    }

    @Test
    void nothingElseIsWrongWithTheCorpus() {
        assertEquals(List.of(), measure.others());
        assertEquals(measure.claims().size(), measure.cited());
    }

    AgreementReport report() {
        return report;
    }
}
