package org.vouch.content;

import java.util.List;
import java.util.Optional;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;

/**
 * One checkable statement with the words it rests on.
 *
 * @param dated when it happened or will happen, with its place
 * @param asOf the day for which the statement holds
 * @param about ids of entities
 * @param key names what the fact speaks of; facts with one key may disagree
 * @param visit the journey that it reports or announces
 * @param silent ids of sources that were read and say nothing of it
 * @param credibility Admiralty digit, 1 to 6
 * @param span the whole record
 */
public record Fact(
        Located<Slug> id,
        Wording statement,
        Optional<FactKind> kind,
        Optional<Located<EdtfDate>> dated,
        Optional<EdtfDate> asOf,
        Optional<Dating> dating,
        FactStatus status,
        List<Located<String>> about,
        Optional<Located<String>> key,
        Optional<Value> value,
        Optional<Visit> visit,
        boolean inMatrix,
        List<Evidence> evidence,
        List<Located<String>> silent,
        Optional<Located<Integer>> credibility,
        List<Acceptance> accepted,
        List<Slug> formerly,
        Span span) {

    public Fact {
        about = List.copyOf(about);
        evidence = List.copyOf(evidence);
        silent = List.copyOf(silent);
        accepted = List.copyOf(accepted);
        formerly = List.copyOf(formerly);
    }

    /** Returns when it happened or will happen. */
    public Optional<EdtfDate> when() {
        return dated.map(Located::value);
    }

    /** Returns this fact resting on other things. */
    public Fact with(List<Evidence> otherEvidence, List<Located<String>> otherSilent, Optional<Visit> otherVisit) {
        return new Fact(
                id,
                statement,
                kind,
                dated,
                asOf,
                dating,
                status,
                about,
                key,
                value,
                otherVisit,
                inMatrix,
                otherEvidence,
                otherSilent,
                credibility,
                accepted,
                formerly,
                span);
    }

    /** A cited passage and what it does for the fact. */
    public record Evidence(Citation citation, Stance stance) {}

    /**
     * A figure or another value.
     *
     * @param amount as written, for example {@code 20} or {@code 1000000}
     * @param unit what is counted; absent for a bare number or a word
     * @param calculated how the amount was worked out, for example {@code 2025 - 2015}
     */
    public record Value(
            Located<String> amount, Optional<String> unit, Bound bound, Optional<Located<String>> calculated) {}
}
