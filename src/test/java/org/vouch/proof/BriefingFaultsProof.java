package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Previewer;
import org.vouch.build.Project;
import org.vouch.diagnostic.Diagnostic;

/**
 * Faults in this briefing itself, one at a time, and the same said in other words: how many are caught, and how often the
 * program speaks where nothing is wrong.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefingFaultsProof {
    private static final Path CHANGES = AgreementMeasure.CORPUS.resolve("briefing");

    private AgreementMeasure measure;
    private AgreementReport report;

    @BeforeAll
    void makeEachChangeInACopyOfTheBriefing(@TempDir Path folder) throws IOException {
        Path root = folder.toRealPath();
        copy(Path.of("content"), root.resolve("content"));
        copy(Path.of("layouts"), root.resolve("layouts"));
        Previewer previewer = new Previewer(new Project(root, root.resolve("archive"), false, Optional.empty()));
        Set<String> before = Set.copyOf(previewer.preview().diagnostics().stream()
                .map(BriefingFaultsProof::said)
                .toList());
        List<Claim> claims = new ArrayList<>();
        Map<Claim, List<Diagnostic>> findings = new HashMap<>();
        for (BriefingChange change : BriefingChange.readAll(CHANGES)) {
            Path file = root.resolve("content").resolve(change.file());
            String text = Files.readString(file);
            Files.writeString(file, change.in(text));
            claims.add(change.claim());
            findings.put(
                    change.claim(),
                    previewer.preview(Set.of(file)).diagnostics().stream()
                            .filter(finding -> !before.contains(said(finding)))
                            .toList());
            Files.writeString(file, text);
            previewer.preview(Set.of(file));
        }
        measure = new AgreementMeasure(claims, findings, List.of(), claims.size());
        report = new AgreementReport(measure, new OwnBriefing(0, 0, List.of()));
    }

    @Test
    void pageShowsHowManyFaultsAreCaught() throws IOException {
        ProofPage.section("briefing-faults", report.faultTable() + "\n" + report.reworded());
    }

    @Test
    void pageListsEveryFaultThatIsMissed() throws IOException {
        ProofPage.section("briefing-misses", report.misses());
    }

    @Test
    void pageListsEveryFalseAlarm() throws IOException {
        ProofPage.section("briefing-alarms", report.alarms());
    }

    @Test
    void noFewerFaultsAreCaughtThanWereMeasured() {
        assertTrue(report.caught() >= 0.55, report.faultTable());
    }

    @Test
    void nothingOfOtherRulesIsFoundInTheSameSaidInOtherWords() {
        assertEquals(
                List.of(),
                measure.sound().stream()
                        .flatMap(claim -> measure.findings().get(claim).stream())
                        .filter(finding ->
                                AgreementMeasure.isAlarm(finding) && !FaultClass.AGREEMENT.contains(finding.rule()))
                        .toList());
    }

    private static String said(Diagnostic finding) {
        return finding.rule().id() + " " + finding.span().file() + " " + finding.message();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.sorted().toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
