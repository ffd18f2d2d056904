package org.vouch.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.content.Body;
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
    private final Map<String, Body.Html> html = new HashMap<>();

    Reading(SourceFile file) {
        this.file = file;
    }

    /** Returns one object for equal HTML: much of what stands between words is the same. */
    Body.Html html(String safe) {
        return html.computeIfAbsent(safe, Body.Html::new);
    }

    void report(Rule rule, Span span, String message, String hint) {
        findings.add(Diagnostic.of(rule, span, message, hint));
    }
}
