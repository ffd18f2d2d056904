package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.author.LockWriter;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.Briefing;
import org.vouch.content.Source;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Family;
import org.vouch.diagnostic.Rule;

/**
 * What the program finds in the briefing of a case. Where the articles are at hand they decide, so that only a clone without
 * them needs locks.
 */
record CaseMeasure(RuleCase tried, List<Diagnostic> findings) {
    private static final Set<Rule> UNREADABLE = EnumSet.of(Rule.QUOTE_NOT_FOUND, Rule.QUOTE_CUTS_WORD);

    /** Checks a case in a folder that others are checked in too. */
    static CaseMeasure atHand(RuleCase tried, CaseFolder folder) throws IOException {
        folder.show(tried);
        return new CaseMeasure(tried, check(project(folder.root(), "archive")));
    }

    /** Checks a case in an empty folder, by locks that are made of the articles. */
    static CaseMeasure cloned(RuleCase tried, Path folder) throws IOException {
        new CaseFolder(folder).show(tried);
        lock(folder);
        return new CaseMeasure(tried, check(project(folder, "no-archive")));
    }

    private static List<Diagnostic> check(Project project) throws IOException {
        return Pipeline.check(project, Optional.empty(), stage -> {}).diagnostics();
    }

    private static void lock(Path folder) throws IOException {
        Briefing briefing = Pipeline.read(project(folder, "archive")).value();
        LockWriter writer = new LockWriter(folder, briefing);
        for (Source source : briefing.sources()) {
            writer.write(source);
        }
    }

    private static Project project(Path folder, String archive) {
        return new Project(folder, folder.resolve(archive), false, Optional.empty());
    }

    /** Returns whether the rule spoke where it must, or kept silent where it must. */
    boolean isRight() {
        return tried.speaks() == findings.stream().anyMatch(finding -> finding.rule() == tried.rule());
    }

    /** Returns what kept the briefing from being read as the case means it; such a case measures nothing. */
    List<Diagnostic> mistakes() {
        return findings.stream()
                .filter(finding -> finding.rule() != tried.rule())
                .filter(CaseMeasure::isMistake)
                .toList();
    }

    private static boolean isMistake(Diagnostic finding) {
        Rule rule = finding.rule();
        return rule.family() == Family.FILES
                || rule.family() == Family.REFERENCES && finding.isError()
                || UNREADABLE.contains(rule);
    }
}
