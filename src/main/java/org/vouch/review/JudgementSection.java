package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Judgement;
import org.vouch.diagnostic.Located;

/** What became of the judgements. */
final class JudgementSection {
    private final Comparison comparison;

    private JudgementSection(Comparison comparison) {
        this.comparison = comparison;
    }

    static Section of(Comparison comparison) {
        JudgementSection section = new JudgementSection(comparison);
        List<String> entries = new ArrayList<>();
        for (Pair<Judgement> pair : comparison.judgements) {
            String place = Shown.place(pair.any().text().span()) + " ";
            if (!pair.isBoth()) {
                entries.add(place + (pair.isAdded() ? "added: " : "removed: ") + section.shown(pair));
            } else {
                List<String> changes =
                        section.changes(pair.was().orElseThrow(), pair.now().orElseThrow());
                if (!changes.isEmpty()) {
                    entries.add(place + String.join("; ", changes));
                }
            }
        }
        return Section.list("Judgements", entries);
    }

    private String shown(Pair<Judgement> pair) {
        Judgement judgement = pair.any();
        return Shown.quoted(judgement.text().value())
                + judgement.likelihood().map(l -> ", " + Shown.text(l.value())).orElse("")
                + judgement
                        .confidence()
                        .map(c -> ", confidence " + Changed.word(c.level()))
                        .orElse("")
                + ": " + Shown.codes(facts(judgement, pair.isAdded() ? comparison.now : comparison.was));
    }

    private List<String> changes(Judgement was, Judgement now) {
        List<String> changes = new ArrayList<>();
        boolean reworded = !was.text().value().equals(now.text().value());
        String text = reworded
                ? WordDiff.shown(was.text().value(), now.text().value())
                : Shown.quoted(now.text().value());
        value(
                changes,
                "likelihood",
                was.likelihood().map(Located::value),
                now.likelihood().map(Located::value));
        value(changes, "confidence", level(was), level(now));
        if (!why(was).equals(why(now))) {
            changes.add("its reason: " + Changed.words(why(was), why(now)));
        }
        sets(changes, "rests on", Changed.sets(facts(was, comparison.was), facts(now, comparison.now)));
        sets(changes, "would change", Changed.prose(was.wouldChange(), now.wouldChange()));
        if (reworded || !changes.isEmpty()) {
            changes.add(0, text);
        }
        return changes;
    }

    private static Optional<String> level(Judgement judgement) {
        return judgement.confidence().map(c -> Changed.word(c.level()));
    }

    private static String why(Judgement judgement) {
        return judgement
                .confidence()
                .flatMap(c -> c.why())
                .map(why -> why.value())
                .orElse("");
    }

    private static List<String> facts(Judgement judgement, Naming naming) {
        return judgement.restsOn().stream()
                .map(fact -> "fact:" + naming.fact(fact.value()))
                .toList();
    }

    private static void value(List<String> changes, String what, Optional<String> was, Optional<String> now) {
        if (!was.equals(now)) {
            changes.add("**" + what + "** " + Changed.cell(was) + " → " + Changed.cell(now));
        }
    }

    private static void sets(List<String> changes, String what, String change) {
        if (!change.isEmpty()) {
            changes.add(what + ": " + change);
        }
    }
}
