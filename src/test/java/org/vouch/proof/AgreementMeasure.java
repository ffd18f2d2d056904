package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checked;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;

/**
 * What the rules of agreement say of a corpus, checked as one briefing.
 *
 * @param claims all sentences and faults, by article and in their order there
 * @param findings of the rules of agreement, by the sentence that they stand in
 * @param others findings of other rules, and such as stand in no sentence: there are none where the corpus is sound
 * @param cited how many sentences the program counts as cited; as many as there are claims
 */
record AgreementMeasure(List<Claim> claims, Map<Claim, List<Diagnostic>> findings, List<Diagnostic> others, int cited) {
    private static final Collector<Rule, ?, Set<Rule>> RULES = Collectors.toCollection(TreeSet::new);

    /** The corpus by which the rules were mended. */
    static final Path CORPUS = Path.of("src/test/resources/org/vouch/proof");

    /** A second one, by which the rules were first measured unread, and then mended. */
    static final Path HELD_OUT = CORPUS.resolve("holdout");

    /** A third one, by which the rules were measured unread too, and mended last. */
    static final Path UNSEEN = CORPUS.resolve("unseen");

    /** Returns what was written on the articles of a corpus. */
    static List<ClaimFile> claims(Path corpus) throws IOException {
        return ClaimReader.readAll(corpus.resolve("claims"));
    }

    /** Returns the texts of a corpus's articles that have claims, by their ids. */
    static Map<String, String> articles(Path corpus, List<ClaimFile> files) throws IOException {
        Map<String, String> articles = new TreeMap<>();
        for (ClaimFile file : files) {
            articles.put(file.id(), Files.readString(corpus.resolve("articles").resolve(file.id() + ".txt")));
        }
        return articles;
    }

    /** Writes a corpus as a briefing below a folder and checks it. */
    static AgreementMeasure of(Path folder, Path corpus) throws IOException {
        List<ClaimFile> files = claims(corpus);
        return of(folder, files, articles(corpus, files));
    }

    /** Writes the corpus as a briefing below a folder and checks it. */
    static AgreementMeasure of(Path folder, List<ClaimFile> files, Map<String, String> articles) throws IOException {
        ClaimBriefing briefing = ClaimBriefing.write(folder, files, articles);
        Checked checked = check(folder, folder);
        Map<Claim, List<Diagnostic>> findings = new HashMap<>();
        List<Diagnostic> others = new ArrayList<>();
        for (Diagnostic finding : checked.diagnostics()) {
            Optional<Claim> claim =
                    briefing.at(finding.span().file(), finding.span().line());
            if (claim.isPresent() && FaultClass.AGREEMENT.contains(finding.rule())) {
                findings.computeIfAbsent(claim.get(), c -> new ArrayList<>()).add(finding);
            } else {
                others.add(finding);
            }
        }
        List<Claim> claims =
                files.stream().flatMap(file -> file.claims().stream()).toList();
        return new AgreementMeasure(
                claims, findings, others, checked.totalCoverage().cited());
    }

    /** Checks a briefing as it is in a clone, without its articles. */
    static Checked check(Path root, Path folder) throws IOException {
        return Pipeline.check(
                new Project(root, folder.resolve("no-archive"), false, Optional.empty()),
                Optional.empty(),
                stage -> {});
    }

    List<Claim> sound() {
        return claims.stream().filter(Claim::isSound).toList();
    }

    List<Claim> faults(FaultClass kind) {
        return claims.stream()
                .filter(claim -> claim.fault().map(f -> f.kind() == kind).orElse(false))
                .toList();
    }

    /**
     * Returns the rules that have an error or a warning in the faulty sentence about something that they do not find in the
     * sound one: what is found in both is a false alarm and has not caught the fault.
     */
    Set<Rule> caughtBy(Claim fault) {
        return newIn(fault)
                .filter(AgreementMeasure::isAlarm)
                .map(Diagnostic::rule)
                .collect(RULES);
    }

    private Stream<Diagnostic> newIn(Claim fault) {
        Set<String> before = findings.getOrDefault(fault.sound(), List.of()).stream()
                .map(AgreementMeasure::said)
                .collect(Collectors.toSet());
        return findings.getOrDefault(fault, List.of()).stream().filter(finding -> !before.contains(said(finding)));
    }

    /** A finding that is no more than a hint stops nothing. */
    static boolean isAlarm(Diagnostic finding) {
        return finding.severity() != Severity.INFO;
    }

    /** Returns whether a rule has at least a hint at the fault. */
    boolean isHinted(Claim fault) {
        return newIn(fault).findAny().isPresent();
    }

    /** Returns whether a rule caught the fault whose matter it is. */
    boolean isCaughtByItsRule(Claim fault) {
        FaultClass kind = fault.fault().orElseThrow().kind();
        return caughtBy(fault).stream().anyMatch(kind::isOf);
    }

    boolean isCaught(Claim fault) {
        return !caughtBy(fault).isEmpty();
    }

    /** Returns, for each rule that has any, the sound sentences in which it has an error or a warning. */
    Map<Rule, List<Claim>> alarms() {
        return spoken(AgreementMeasure::isAlarm);
    }

    /** Returns, for each rule that has any, the sound sentences in which it has a hint. */
    Map<Rule, List<Claim>> hints() {
        return spoken(finding -> !isAlarm(finding));
    }

    private Map<Rule, List<Claim>> spoken(Predicate<Diagnostic> which) {
        Map<Rule, List<Claim>> spoken = new EnumMap<>(Rule.class);
        for (Claim claim : sound()) {
            findings.getOrDefault(claim, List.of()).stream()
                    .filter(which)
                    .map(Diagnostic::rule)
                    .collect(RULES)
                    .forEach(rule ->
                            spoken.computeIfAbsent(rule, r -> new ArrayList<>()).add(claim));
        }
        return spoken;
    }

    private static String said(Diagnostic finding) {
        return finding.rule().id() + " " + finding.message();
    }
}
