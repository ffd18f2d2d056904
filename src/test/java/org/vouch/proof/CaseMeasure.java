package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** Makes the briefing of a case, locks it, checks it as the program does and keeps what was found. */
record CaseMeasure(RuleCase tried, List<Diagnostic> findings) {
    private static final Set<Rule> UNREADABLE = EnumSet.of(Rule.QUOTE_NOT_FOUND, Rule.QUOTE_CUTS_WORD);

    static CaseMeasure of(RuleCase tried, Path folder) throws IOException {
        List<RuleCase.Edit> edits = new ArrayList<>(RuleCases.base());
        edits.addAll(tried.edits());
        for (RuleCase.Edit edit : edits) {
            Path file = folder.resolve(edit.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, edit.applied(Files.exists(file) ? Files.readString(file) : ""));
        }
        Project project = project(folder, "archive");
        Briefing briefing = Pipeline.read(project).value();
        LockWriter writer = new LockWriter(folder, briefing);
        for (Source source : briefing.sources()) {
            writer.write(source);
        }
        return new CaseMeasure(
                tried,
                Pipeline.check(tried.isClone() ? project(folder, "none") : project, Optional.empty(), stage -> {})
                        .diagnostics());
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
