package org.vouch.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.CheckedClaim;
import org.vouch.content.CheckedPassage;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.FactStatus;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Wording;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Figure;
import org.vouch.language.Figures;
import org.vouch.parallel.Once;

/**
 * A sentence, a bottom line, a judgement or the statement of a fact, with what it rests on.
 *
 * @param text the words alone, which a {@link Wording} would put together each time
 * @param figures all figures of the text, {@code dates} its dates: read once for all rules
 * @param block where a sentence stands, as {@link Body.Sentence} counts; -1 for what stands in no body
 * @param support its own citations, and those of the facts that it is tied to
 * @param cited the grounds of its own citations; for the statement of a fact, those of the evidence that supports it
 * @param facts the facts that it is tied to; for the statement of a fact, none
 * @param self for the statement of a fact, that fact
 * @param tied the links that tie words of it to facts
 * @param isFound whether all words that it cites were found: what is missed may stand in those that were not
 * @param asOf the date for which its note says that it holds
 */
record Claim(
        CheckedClaim.Kind kind,
        Wording words,
        String text,
        Once<List<Figure>> figures,
        Once<List<DateMention>> dates,
        int block,
        List<Support> support,
        List<Ground> cited,
        List<Fact> facts,
        Optional<Fact> self,
        List<Tie> tied,
        boolean isFound,
        Optional<EdtfDate> asOf) {
    private static final int NO_BLOCK = -1;

    static Claim ofSentence(
            Body.Sentence sentence,
            List<Support> support,
            List<Ground> cited,
            List<Tie> tied,
            boolean isFound,
            Optional<EdtfDate> asOf) {
        List<Fact> facts = tied.stream().map(Tie::fact).distinct().toList();
        return of(
                CheckedClaim.Kind.SENTENCE,
                sentence.words(),
                sentence.block(),
                support,
                cited,
                facts,
                Optional.empty(),
                tied,
                isFound,
                asOf);
    }

    /** Returns what stands in no body and states no fact: a bottom line, a judgement, a title, a reason. */
    static Claim ofFrontMatter(
            CheckedClaim.Kind kind,
            Wording words,
            List<Support> support,
            List<Fact> facts,
            boolean isFound,
            Optional<EdtfDate> asOf) {
        return of(kind, words, NO_BLOCK, support, List.of(), facts, Optional.empty(), List.of(), isFound, asOf);
    }

    static Claim ofFact(Fact fact, List<Support> support, boolean isFound) {
        List<Ground> cited = support.stream()
                .filter(evidence -> evidence.stance() == Stance.SUPPORTS)
                .map(Support::ground)
                .distinct()
                .toList();
        return of(
                CheckedClaim.Kind.FACT,
                fact.statement(),
                NO_BLOCK,
                support,
                cited,
                List.of(),
                Optional.of(fact),
                List.of(),
                isFound,
                fact.asOf());
    }

    private static Claim of(
            CheckedClaim.Kind kind,
            Wording words,
            int block,
            List<Support> support,
            List<Ground> cited,
            List<Fact> facts,
            Optional<Fact> self,
            List<Tie> tied,
            boolean isFound,
            Optional<EdtfDate> asOf) {
        String text = words.value();
        Once<List<Figure>> figures = new Once<>(() -> Figures.all(text));
        Once<List<DateMention>> dates = new Once<>(() -> Dates.in(text));
        return new Claim(kind, words, text, figures, dates, block, support, cited, facts, self, tied, isFound, asOf);
    }

    /** Returns the same words resting on what another claim rests on too. */
    Claim restingOn(Claim other) {
        return new Claim(
                kind,
                words,
                text,
                figures,
                dates,
                block,
                Stream.concat(support.stream(), other.support.stream())
                        .distinct()
                        .toList(),
                Stream.concat(cited.stream(), other.cited.stream()).distinct().toList(),
                Stream.concat(facts.stream(), other.facts.stream()).distinct().toList(),
                self,
                tied,
                isFound && other.isFound,
                asOf);
    }

    /** A passage and what it does for the claim. */
    record Support(Ground ground, Stance stance) {}

    /** Words of the claim that are tied to a fact. */
    record Tie(Body.Link link, Fact fact) {}

    /** Returns the words from {@code start} to {@code end}, exclusive, with their place. */
    Located<String> part(int start, int end) {
        return new Located<>(text.substring(start, end), words.span(start, end));
    }

    Located<String> whole() {
        return new Located<>(text, words.span());
    }

    Stream<Ground> grounds() {
        return support.stream().map(Support::ground);
    }

    /** Returns whether there is anything that the claim can be held against. */
    boolean rests() {
        return !support.isEmpty() || !facts.isEmpty();
    }

    /** Returns the words of its passages and the statements of its facts. */
    List<String> borneBy() {
        return Stream.concat(
                        grounds().map(Ground::inContext),
                        facts.stream().map(fact -> fact.statement().value()))
                .toList();
    }

    /** A fact that states an absence says only what is not there, and needs no words for it. */
    boolean statesAbsence() {
        return self.stream().anyMatch(Claim::isAbsence)
                || !facts.isEmpty() && support.isEmpty() && facts.stream().allMatch(Claim::isAbsence);
    }

    /** Returns whether it is itself a fact that says what is not there: no words are needed for what nobody tells. */
    boolean isAbsence() {
        return self.stream().anyMatch(Claim::isAbsence);
    }

    /** Returns whether a fact says what no article tells: it is of that kind, or its outcome is open and it rests on nothing. */
    static boolean isAbsence(Fact fact) {
        boolean isOpen =
                fact.status() == FactStatus.OUTCOME_UNKNOWN && fact.evidence().isEmpty();
        return isOpen || fact.kind().filter(FactKind.ABSENCE::equals).isPresent();
    }

    List<CheckedPassage> passages() {
        return grounds().map(Ground::passage).distinct().toList();
    }
}
