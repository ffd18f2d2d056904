package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.Span;

/** How findings become figures, on two sentences and four faults. */
class AgreementReportTest {
    private static final ClaimFile FILE = ClaimReader.read(Path.of("tram.txt"), """
            issued: 2031-04-16
            passage stops: twenty-one stops
            = It has 21 stops on 16 km. {stops}
            figure: 21 => 12
            figure: 16 => 61
            bound: 21 => over 21
            = The line is “red”. {"is red"}
            words: red => blue
            """);

    @TempDir
    private Path folder;

    private final Map<Claim, List<Diagnostic>> findings = new HashMap<>();

    private void find(int claim, Rule rule, String message) {
        findings.computeIfAbsent(FILE.claims().get(claim), c -> new ArrayList<>())
                .add(Diagnostic.of(rule, Span.wholeFile("a.md"), message));
    }

    private void hint(int claim, Rule rule, String message) {
        findings.computeIfAbsent(FILE.claims().get(claim), c -> new ArrayList<>())
                .add(Diagnostic.of(rule, Span.wholeFile("a.md"), message).withSeverity(Severity.INFO));
    }

    private AgreementReport report(List<Diagnostic> own) {
        AgreementMeasure measure = new AgreementMeasure(FILE.claims(), findings, List.of(), 6);
        return new AgreementReport(measure, new OwnBriefing(60, 20, own));
    }

    @Test
    void faultsAreCountedByClassAndAlarmsByRule() {
        find(0, Rule.FIGURE_NOT_IN_EVIDENCE, "16 is not there");
        find(1, Rule.FIGURE_NOT_IN_EVIDENCE, "16 is not there");
        find(1, Rule.FIGURE_NOT_IN_EVIDENCE, "12 is not there");
        find(2, Rule.DATE_NOT_IN_EVIDENCE, "61 is no year");
        find(3, Rule.FIGURE_NOT_IN_EVIDENCE, "16 is not there");
        hint(0, Rule.BOUND_CHANGED, "16 may be exact");
        hint(3, Rule.BOUND_CHANGED, "21 may be exact");
        Diagnostic own = Diagnostic.of(Rule.PLAN_AS_FACT, new Span("content/notes/a.md", 7, 1, 7, 5), "only planned");
        assertEquals("""
                2 sound sentences and 4 faults, each a single change of one of them, on 1 invented articles; and the 60 cited sentences and 20 facts of this repository's briefing.

                | class | faults | caught by its rule | caught in all | share | with hints |
                |---|---:|---:|---:|---:|---:|
                | figure | 2 | 1 | 2 | 100.0 % | 100.0 % |
                | bound | 1 | 0 | 0 | 0.0 % | 100.0 % |
                | date | 0 | 0 | 0 | – | – |
                | name | 0 | 0 | 0 | – | – |
                | plan | 0 | 0 | 0 | – | – |
                | absolute | 0 | 0 | 0 | – | – |
                | speaker | 0 | 0 | 0 | – | – |
                | words | 1 | 0 | 0 | 0.0 % | 0.0 % |
                | all | 4 | 1 | 2 | 50.0 % | 75.0 % |

                | rule | sound sentences | alarms | share | hints | own sentences and facts | alarms | share | hints | half and half |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                | `words-not-in-evidence` | 2 | 0 | 0.0 % | 0 | 80 | 0 | 0.0 % | 0 | 0.0 % |
                | `figure-not-in-evidence` | 2 | 1 | 50.0 % | 0 | 80 | 0 | 0.0 % | 0 | 25.0 % |
                | `bound-changed` | 2 | 0 | 0.0 % | 1 | 80 | 0 | 0.0 % | 0 | 0.0 % |
                | `date-not-in-evidence` | 2 | 0 | 0.0 % | 0 | 80 | 0 | 0.0 % | 0 | 0.0 % |
                | `name-not-in-evidence` | 2 | 0 | 0.0 % | 0 | 80 | 0 | 0.0 % | 0 | 0.0 % |
                | `plan-as-fact` | 2 | 0 | 0.0 % | 0 | 80 | 1 | 1.3 % | 0 | 0.6 % |
                | `absolute-not-in-evidence` | 2 | 0 | 0.0 % | 0 | 80 | 0 | 0.0 % | 0 | 0.0 % |
                | `speaker-missing` | 2 | 0 | 0.0 % | 0 | 80 | 0 | 0.0 % | 0 | 0.0 % |
                | `headline-only` | 2 | 0 | 0.0 % | 0 | 80 | 0 | 0.0 % | 0 | 0.0 % |
                | `fact-value-mismatch` | 2 | 0 | 0.0 % | 0 | 80 | 0 | 0.0 % | 0 | 0.0 % |
                """, report(List.of(own)).tables());
        assertEquals("""
                **bound** (1)

                - tram:6: It has **over 21** [21] stops on 16 km. (hinted at)

                **words** (1)

                - tram:8: The line is “**blue** [red]”.

                """, report(List.of(own)).misses());
        assertEquals("""
                **`figure-not-in-evidence`** (1)

                - tram:3: It has 21 stops on 16 km. (16 is not there)

                **`plan-as-fact`** (1)

                - content/notes/a.md:7: only planned

                """, report(List.of(own)).alarms());
        assertEquals(0.5, report(List.of(own)).caught());
        assertEquals(List.of("bound", "words"), report(List.of(own)).classesCaughtLess(0.95));
        assertEquals(0.75, report(List.of(own)).hinted());
    }

    @Test
    void ruleThatSpeaksInOneOf50SentencesDoesSoTooOftenWhereEitherHalfWeighsTheSame() {
        Diagnostic own = Diagnostic.of(Rule.PLAN_AS_FACT, Span.wholeFile("a.md"), "only planned");
        assertEquals(List.of(), report(Collections.nCopies(3, own)).rulesThatAlarmTooOften());
        assertEquals(
                List.of("plan-as-fact"), report(Collections.nCopies(4, own)).rulesThatAlarmTooOften());
    }

    @Test
    void everySentenceIsFoundAtTheLineThatItWasWrittenTo() throws IOException {
        ClaimBriefing briefing = ClaimBriefing.write(folder, List.of(FILE), Map.of("tram", "It has twenty-one stops."));
        List<Claim> found = new ArrayList<>();
        for (String note : List.of("content/notes/tram.md", "content/notes/tram-faults.md")) {
            List<String> lines = Files.readAllLines(folder.resolve(note));
            for (int line = 1; line <= lines.size(); line++) {
                int at = line;
                briefing.at(note, line).ifPresent(claim -> {
                    assertEquals(ClaimBriefing.paragraph(claim), lines.get(at - 1));
                    found.add(claim);
                });
            }
        }
        assertEquals(6, found.size());
    }
}
