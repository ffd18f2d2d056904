package org.vouch.markdown;

import java.util.ArrayList;
import java.util.List;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/** What the reading of one body shares: its file, its definitions, and what was found wrong so far. */
final class Reading {
    final SourceFile file;
    final List<Diagnostic> findings = new ArrayList<>();
    final LinkJudge judge = new LinkJudge(findings);
    final Definitions definitions = new Definitions(findings, judge);
    final Footnotes footnotes = new Footnotes(findings);
    final List<Located<String>> outside = new ArrayList<>();

    Reading(SourceFile file) {
        this.file = file;
    }

    void report(Rule rule, Span span, String message, String hint) {
        findings.add(Diagnostic.of(rule, span, message, hint));
    }
}
