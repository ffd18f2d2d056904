package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What became of the sentences of notes and pages. */
final class ClaimSections {
    private final ClaimChanges claims;

    ClaimSections(Comparison comparison) {
        this.claims = comparison.claims;
    }

    Section added() {
        return Section.list("Claims added", shown(claims.added.stream()));
    }

    Section removed() {
        return Section.list("Claims removed", shown(claims.removed.stream()));
    }

    private static List<String> shown(Stream<Claim> claims) {
        return claims.filter(Claim::hasEvidence)
                .map(claim -> Shown.place(claim.span()) + " " + Shown.quoted(claim.text()) + ": "
                        + Shown.codes(claim.evidence()))
                .toList();
    }

    Section reworded() {
        List<String> entries = new ArrayList<>();
        for (Pair<Claim> pair : claims.reworded) {
            if (hasEvidence(pair)) {
                String evidence = evidence(pair);
                entries.add(reworded(pair)
                        + (evidence.isEmpty() ? ": " + Shown.codes(pair.any().evidence()) : "; **" + evidence + "**"));
            }
        }
        return Section.list("Claims reworded", entries);
    }

    private static String reworded(Pair<Claim> pair) {
        return Shown.place(pair.any().span()) + " "
                + WordDiff.shown(pair.was().orElseThrow().text(), pair.any().text());
    }

    /** Sentences whose words stayed while what they rest on changed. */
    Section cited() {
        List<String> entries = claims.cited.stream()
                .map(pair -> Shown.place(pair.any().span()) + " "
                        + Shown.quoted(pair.any().text()) + ": " + evidence(pair))
                .toList();
        return Section.list("Other evidence under the same words", entries);
    }

    private static String evidence(Pair<Claim> pair) {
        return Changed.sets(pair.was().orElseThrow().evidence(), pair.any().evidence());
    }

    private static boolean hasEvidence(Pair<Claim> pair) {
        return pair.was().orElseThrow().hasEvidence() || pair.any().hasEvidence();
    }

    Section moved() {
        List<String> entries = claims.moved.stream()
                .map(pair -> Shown.place(pair.was().orElseThrow().span()) + " → "
                        + Shown.place(pair.any().span()) + " “"
                        + Shown.text(pair.any().text(), 80) + "”")
                .toList();
        return Section.list("Claims moved", entries);
    }

    /** Sentences that came or were reworded and rest on nothing: framing, or claims without evidence. */
    Section uncited() {
        List<String> entries = new ArrayList<>();
        claims.added.stream()
                .filter(claim -> !claim.hasEvidence())
                .forEach(claim -> entries.add(Shown.place(claim.span()) + " " + Shown.quoted(claim.text())));
        claims.reworded.stream().filter(pair -> !hasEvidence(pair)).forEach(pair -> entries.add(reworded(pair)));
        return Section.list("Sentences without evidence, added or reworded", entries);
    }
}
