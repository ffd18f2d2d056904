package org.vouch.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Body;
import org.vouch.content.CheckedClaim.Kind;
import org.vouch.content.CheckedPassage;
import org.vouch.content.Citation;
import org.vouch.content.CitedPassages;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Stance;

/** Gathers the claims of a briefing, each with the passages and facts that it rests on. */
final class Claims {
    /** How many passages are kept as read: the next file may cite the same ones. */
    private static final int MOST_KEPT = 4_096;

    private final CitedPassages cited;
    private final Map<String, Fact> facts;
    private final Map<CheckedPassage, Ground> grounds = new IdentityHashMap<>();
    private final Map<Fact, List<Claim.Support>> evidence = new IdentityHashMap<>();

    /** @param facts by id and former id */
    Claims(Map<String, Fact> facts, CitedPassages cited) {
        this.cited = cited;
        this.facts = facts;
    }

    /** Returns the claims of a page in reading order; claims that cite nothing and are tied to nothing are left out. */
    List<Claim> of(Page page) {
        letGo();
        return sentences(page.body(), Optional.empty());
    }

    /** Returns the statements of a file's facts. */
    List<Claim> of(FactFile file) {
        letGo();
        return file.facts().stream().map(this::ofFact).toList();
    }

    /** Returns the claims of a note in reading order; claims that cite nothing and are tied to nothing are left out. */
    List<Claim> of(Note note) {
        letGo();
        List<Claim> sentences = sentences(note.body(), note.asOf());
        List<Claim> claims = new ArrayList<>();
        note.summary().ifPresent(summary -> {
            Set<Claim.Support> support = new LinkedHashSet<>();
            Set<Fact> tied = new LinkedHashSet<>();
            sentences.forEach(sentence -> {
                support.addAll(sentence.support());
                tied.addAll(sentence.facts());
            });
            note.judgements().forEach(judgement -> tied.addAll(restsOn(judgement)));
            tied.forEach(fact -> support.addAll(evidence(fact)));
            boolean isFound = note.body().citations().stream().allMatch(this::isFound)
                    && tied.stream().allMatch(this::isFound);
            claims.add(Claim.ofFrontMatter(
                    Kind.SUMMARY, summary, List.copyOf(support), List.copyOf(tied), isFound, note.asOf()));
        });
        note.judgements().forEach(judgement -> claims.add(ofJudgement(judgement, note.asOf())));
        claims.addAll(sentences);
        return claims.stream().filter(Claim::rests).toList();
    }

    private void letGo() {
        if (grounds.size() > MOST_KEPT) {
            grounds.clear();
            evidence.clear();
        }
    }

    private Claim ofJudgement(Judgement judgement, Optional<EdtfDate> asOf) {
        List<Fact> restsOn = restsOn(judgement);
        List<Claim.Support> support =
                restsOn.stream().flatMap(fact -> evidence(fact).stream()).toList();
        boolean isFound = restsOn.stream().allMatch(this::isFound);
        return Claim.ofFrontMatter(Kind.JUDGEMENT, judgement.text(), support, restsOn, isFound, asOf);
    }

    private List<Fact> restsOn(Judgement judgement) {
        return judgement.restsOn().stream()
                .map(id -> facts.get(id.value()))
                .filter(fact -> fact != null)
                .toList();
    }

    private Claim ofFact(Fact fact) {
        return Claim.ofFact(fact, evidence(fact), isFound(fact));
    }

    private List<Claim> sentences(Body body, Optional<EdtfDate> asOf) {
        return body.sentences().stream()
                .map(sentence -> sentence(body, sentence, asOf))
                .filter(Claim::rests)
                .toList();
    }

    private Claim sentence(Body body, Body.Sentence sentence, Optional<EdtfDate> asOf) {
        Set<Claim.Support> support = new LinkedHashSet<>();
        for (int group : sentence.citations()) {
            body.citations()
                    .get(group)
                    .citations()
                    .forEach(citation -> ground(citation)
                            .ifPresent(ground -> support.add(new Claim.Support(ground, Stance.SUPPORTS))));
        }
        List<Ground> cited =
                support.stream().map(Claim.Support::ground).distinct().toList();
        List<Claim.Tie> tied = new ArrayList<>();
        for (int index : sentence.links()) {
            Body.Link link = body.links().get(index);
            if (link.target() instanceof Body.FactTarget target
                    && facts.containsKey(target.fact().value())) {
                Fact fact = facts.get(target.fact().value());
                tied.add(new Claim.Tie(link, fact));
                support.addAll(evidence(fact));
            }
        }
        boolean isFound = sentence.citations().stream()
                        .allMatch(group -> isFound(body.citations().get(group)))
                && tied.stream().map(Claim.Tie::fact).allMatch(this::isFound);
        return Claim.ofSentence(sentence, List.copyOf(support), cited, tied, isFound, asOf);
    }

    private List<Claim.Support> evidence(Fact fact) {
        List<Claim.Support> known = evidence.get(fact);
        if (known == null) {
            known = fact.evidence().stream()
                    .flatMap(item -> ground(item.citation()).map(g -> new Claim.Support(g, item.stance())).stream())
                    .toList();
            evidence.put(fact, known);
        }
        return known;
    }

    private boolean isFound(Body.CitationGroup group) {
        return group.citations().stream().allMatch(this::isFound);
    }

    private boolean isFound(Fact fact) {
        return fact.evidence().stream().map(Fact.Evidence::citation).allMatch(this::isFound);
    }

    private boolean isFound(Citation citation) {
        return citation.words() instanceof Citation.Whole || ground(citation).isPresent();
    }

    /** Absent where the words were not found: that is a finding already, and nothing rests on them. */
    private Optional<Ground> ground(Citation citation) {
        return cited.of(citation.source().value())
                .flatMap(own -> Optional.ofNullable(own.byKey().get(CitedPassages.key(citation)))
                        .map(passage -> grounds.computeIfAbsent(passage, p -> new Ground(p, own.source()))));
    }
}
