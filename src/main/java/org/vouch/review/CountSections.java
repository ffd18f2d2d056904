package org.vouch.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vouch.content.Coverage;
import org.vouch.content.Totals;

/** Coverage and totals of both states. */
final class CountSections {
    private static final Coverage NONE = new Coverage(0, 0, 0, 0, 0);

    private final State before;
    private final State after;

    /** The coverage before, by the names that the files have after. */
    private final Map<String, Coverage> was = new TreeMap<>();

    CountSections(Comparison comparison) {
        this.before = comparison.before;
        this.after = comparison.after;
        Map<String, String> renamed = new HashMap<>();
        comparison.notes.stream()
                .filter(Pair::isBoth)
                .forEach(note ->
                        renamed.put(note.was().orElseThrow().file(), note.any().file()));
        before.coverage().forEach((file, coverage) -> was.put(renamed.getOrDefault(file, file), coverage));
    }

    Section coverage() {
        List<List<String>> rows = new ArrayList<>();
        TreeSet<String> files = new TreeSet<>(was.keySet());
        files.addAll(after.coverage().keySet());
        for (String file : files) {
            row(Shown.code(file), was.getOrDefault(file, NONE), after.coverage().getOrDefault(file, NONE), rows);
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
        Totals old = before.totals();
        Totals now = after.totals();
        List<List<String>> rows = new ArrayList<>();
        row("quotations", old.quotations(), now.quotations(), rows);
        row("verified", old.verified(), now.verified(), rows);
        row("proven", old.proven(), now.proven(), rows);
        row("unproven", old.unproven(), now.unproven(), rows);
        row("not-found", old.notFound(), now.notFound(), rows);
        row("unreadable", old.unreadable(), now.unreadable(), rows);
        row("citations", old.citations(), now.citations(), rows);
        row("facts", old.facts(), now.facts(), rows);
        row("sources", old.sources(), now.sources(), rows);
        row("notes", old.notes(), now.notes(), rows);
        row("articles at hand", old.articlesAtHand(), now.articlesAtHand(), rows);
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
