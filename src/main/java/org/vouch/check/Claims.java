package org.vouch.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.CheckedClaim.Kind;
import org.vouch.content.CheckedPassage;
import org.vouch.content.Citation;
import org.vouch.content.CitedPassages;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Gap;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Wording;
import org.vouch.language.QuotedWords;

/** Gathers the claims of a briefing, each with the passages and facts that it rests on. */
final class Claims {
    /** How many passages are kept as read: the next file may cite the same ones. */
    private static final int MOST_KEPT = 4_096;

    /** A footnote of a sentence that cites more rests on its own citations alone. */
    private static final int MOST_OF_HOME = 50;

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
        note.summary()
                .ifPresent(summary -> claims.add(
                        whole(note.body(), note.judgements(), sentences).claim(summary, note.asOf())));
        note.judgements().forEach(judgement -> claims.add(ofJudgement(judgement, note.asOf())));
        claims.addAll(sentences);
        return claims.stream().filter(Claim::rests).toList();
    }

    /**
     * Returns what a file says in words between quotation marks outside its claims: in the title, the headings, the open
     * questions and the reasons of a note, in headings, before and behind citations, in the reasons for the dates of facts.
     * A heading that cites or is tied to a fact is none of them, but an aside. Each rests on all that its note, page or fact
     * rests on; of a note that cites nothing and is no draft, on nothing.
     */
    List<Claim> besides(TextRow texts, int place) {
        if (texts.isFacts(place)) {
            return texts.facts(place).facts().stream()
                    .flatMap(fact -> quoting(fact.dating().flatMap(Dating::reason).stream())
                            .map(reason -> Claim.ofFrontMatter(
                                    Kind.FACT, reason, evidence(fact), List.of(), isFound(fact), fact.asOf())))
                    .toList();
        }
        Body body = texts.body(place);
        Set<Integer> asides =
                body.asides().stream().map(aside -> aside.said().span().line()).collect(Collectors.toSet());
        Stream<Wording> beside = Stream.concat(
                body.headings().stream()
                        .filter(heading -> !asides.contains(heading.span().line()))
                        .map(heading -> Wording.at(heading.span(), heading.words())),
                body.citations().stream()
                        .flatMap(group -> group.citations().stream())
                        .flatMap(citation -> Stream.of(citation.prefix(), citation.suffix())
                                .filter(words -> !words.isEmpty())
                                .map(words -> Wording.at(citation.span(), words))));
        if (texts.isNote(place)) {
            beside = Stream.concat(beside, besides(texts.note(place)));
        }
        List<Wording> quoting = quoting(beside).toList();
        if (quoting.isEmpty()) {
            return List.of();
        }
        List<Judgement> judgements = texts.isNote(place) ? texts.note(place).judgements() : List.of();
        Whole whole = whole(body, judgements, sentences(body, Optional.empty()));
        return quoting.stream()
                .map(words -> whole.claim(words, Optional.empty()))
                .filter(claim -> claim.rests()
                        || texts.isNote(place) && !texts.note(place).draft())
                .toList();
    }

    /**
     * Returns what footnotes, headings and the heads of tables say where they cite or are tied to a fact; a footnote rests
     * on what the sentence rests on that refers to it as well.
     */
    List<Claim> asides(TextRow texts, int place) {
        if (texts.isFacts(place)) {
            return List.of();
        }
        Body body = texts.body(place);
        Optional<EdtfDate> asOf = texts.isNote(place) ? texts.note(place).asOf() : Optional.empty();
        return body.asides().stream()
                .map(aside -> aside(body, aside, asOf))
                .filter(Claim::rests)
                .toList();
    }

    private Claim aside(Body body, Body.Aside aside, Optional<EdtfDate> asOf) {
        Claim own = sentence(body, aside.said(), asOf);
        if (aside.home().isEmpty()) {
            return own;
        }
        Body.Sentence home = body.sentences().get(aside.home().getAsInt());
        return home.citations().size() + home.links().size() > MOST_OF_HOME
                ? own
                : own.restingOn(sentence(body, home, asOf));
    }

    private static Stream<Wording> besides(Note note) {
        Stream<Wording> reasons = note.judgements().stream()
                .flatMap(judgement -> judgement.confidence().stream())
                .flatMap(confidence -> confidence.why().stream());
        Stream<Located<String>> named =
                Stream.concat(Stream.of(note.title()), note.gaps().stream().map(Gap::question));
        return Stream.concat(
                Stream.concat(note.sourcing().stream(), reasons),
                named.map(words -> Wording.at(words.span(), words.value())));
    }

    private static Stream<Wording> quoting(Stream<Wording> texts) {
        return texts.filter(words -> !QuotedWords.in(words.value()).isEmpty());
    }

    /** All that a note or page rests on. */
    private record Whole(Set<Claim.Support> support, Set<Fact> tied, boolean isFound) {

        Claim claim(Wording words, Optional<EdtfDate> asOf) {
            return Claim.ofFrontMatter(Kind.SUMMARY, words, List.copyOf(support), List.copyOf(tied), isFound, asOf);
        }
    }

    private Whole whole(Body body, List<Judgement> judgements, List<Claim> sentences) {
        Set<Claim.Support> support = new LinkedHashSet<>();
        Set<Fact> tied = new LinkedHashSet<>();
        sentences.forEach(sentence -> {
            support.addAll(sentence.support());
            tied.addAll(sentence.facts());
        });
        judgements.forEach(judgement -> tied.addAll(restsOn(judgement)));
        tied.forEach(fact -> support.addAll(evidence(fact)));
        boolean isFound = body.citations().stream().allMatch(this::isFound)
                && tied.stream().allMatch(this::isFound);
        return new Whole(support, tied, isFound);
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
