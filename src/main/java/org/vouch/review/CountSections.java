package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.vouch.content.Coverage;
import org.vouch.content.Totals;

/** Coverage and totals of both states. */
final class CountSections {
    private static final Coverage NONE = new Coverage(0, 0, 0, 0, 0);

    private final State before;
    private final State after;

    CountSections(Comparison comparison) {
        this.before = comparison.before;
        this.after = comparison.after;
    }

    Section coverage() {
        List<List<String>> rows = new ArrayList<>();
        TreeSet<String> files = new TreeSet<>(before.coverage().keySet());
        files.addAll(after.coverage().keySet());
        for (String file : files) {
            row(
                    Shown.code(file),
                    before.coverage().getOrDefault(file, NONE),
                    after.coverage().getOrDefault(file, NONE),
                    rows);
        }
        row("all", before.totalCoverage(), after.totalCoverage(), rows);
        return Section.table(
                "Coverage", List.of("file", "sentences", "cited", "judgement", "framing", "unsupported"), rows);
    }

    private static void row(String name, Coverage was, Coverage now, List<List<String>> rows) {
        if (!was.equals(now)) {
            rows.add(List.of(
                    name,
                    counts(was.sentences(), now.sentences()),
                    counts(was.cited(), now.cited()),
                    counts(was.judgement(), now.judgement()),
                    counts(was.framing(), now.framing()),
                    counts(was.unsupported(), now.unsupported())));
        }
    }

    Section totals() {
        Totals was = before.totals();
        Totals now = after.totals();
        List<List<String>> rows = new ArrayList<>();
        row("quotations", was.quotations(), now.quotations(), rows);
        row("verified", was.verified(), now.verified(), rows);
        row("proven", was.proven(), now.proven(), rows);
        row("unproven", was.unproven(), now.unproven(), rows);
        row("not-found", was.notFound(), now.notFound(), rows);
        row("unreadable", was.unreadable(), now.unreadable(), rows);
        row("citations", was.citations(), now.citations(), rows);
        row("facts", was.facts(), now.facts(), rows);
        row("sources", was.sources(), now.sources(), rows);
        row("notes", was.notes(), now.notes(), rows);
        row("articles at hand", was.articlesAtHand(), now.articlesAtHand(), rows);
        return Section.table("Totals", List.of("what", "before", "after"), rows);
    }

    private static void row(String name, int was, int now, List<List<String>> rows) {
        if (was != now) {
            rows.add(List.of(name, String.valueOf(was), String.valueOf(now)));
        }
    }

    private static String counts(int was, int now) {
        return was == now ? String.valueOf(now) : was + " → " + now;
    }
}
