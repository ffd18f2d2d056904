package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;

/**
 * The rules of facts, judgement and coverage, and those of quotations and references that no forgery measures: whether
 * each speaks and keeps silent where it should. The cases were written without sight of the rules' code.
 */
class RuleCasesProof {
    static final List<Rule> RULES = List.of(
            Rule.SOURCES_DISAGREE,
            Rule.INDEPENDENCE,
            Rule.CIRCULAR_SOURCING,
            Rule.LIKELIHOOD_WITH_CONFIDENCE,
            Rule.MIXED_SCALES,
            Rule.LIKELIHOOD_ON_PAST,
            Rule.JUDGEMENT_UNSUPPORTED,
            Rule.SUMMARY_TOO_LONG,
            Rule.SOURCING_MISSING,
            Rule.DESCRIPTOR_MISSING,
            Rule.UNCITED_CLAIM,
            Rule.FACT_VALUE_MISMATCH,
            Rule.HEADLINE_ONLY,
            Rule.QUOTE_TRUNCATED,
            Rule.OMISSION_HIDES_LIMIT,
            Rule.INSERTION_CHANGES_SENSE,
            Rule.QUOTE_AMBIGUOUS,
            Rule.UNPINNED_CITATION,
            Rule.UNUSED_PASSAGE);

    @TempDir
    private static Path folder;

    private static final List<CaseMeasure> MEASURED = new ArrayList<>();
    private static CaseReport report;

    @BeforeAll
    static void checkEveryCaseOnce() throws IOException {
        CaseFolder shared = new CaseFolder(folder.resolve("shared"));
        for (Rule rule : RULES) {
            for (RuleCase tried : RuleCases.of(rule)) {
                MEASURED.add(
                        tried.isClone()
                                ? CaseMeasure.cloned(tried, Files.createTempDirectory(folder, rule.id()))
                                : CaseMeasure.atHand(tried, shared));
            }
        }
        report = new CaseReport(RULES, MEASURED);
    }

    @Test
    void pageShowsHowOftenEachRuleIsRight() throws IOException {
        ProofPage.section("cases", report.table());
    }

    @Test
    void pageListsEveryCaseThatCameOutWrong() throws IOException {
        ProofPage.section("cases-wrong", report.wrong());
    }

    @Test
    void commonBriefingIsClean() throws IOException {
        RuleCase unchanged = new RuleCase(Rule.UNCITED_CLAIM, false, "Nothing is changed.", true, List.of());
        assertEquals(
                List.of(),
                CaseMeasure.cloned(unchanged, folder.resolve("unchanged")).findings());
    }

    @Test
    void everyCaseCanBeReadAsItIsMeant() {
        List<String> mistakes = new ArrayList<>();
        for (CaseMeasure measure : MEASURED) {
            for (Diagnostic mistake : measure.mistakes()) {
                mistakes.add(
                        measure.tried().rule().id() + ": " + measure.tried().why() + ": " + mistake.message());
            }
        }
        assertEquals(List.of(), mistakes);
    }

    @Test
    void everyRuleHasTwelveCasesOfEachSort() {
        for (Rule rule : RULES) {
            assertTrue(report.cases(rule, true).size() >= 12, rule.id());
            assertTrue(report.cases(rule, false).size() >= 12, rule.id());
        }
    }

    @Test
    void atLeast95OfAHundredCasesComeOutRight() {
        assertTrue(report.share() >= 0.95, report.table());
    }
}
