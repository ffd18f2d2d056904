package org.vouch.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.Judgement;

/**
 * Tells what a sentence rests on.
 *
 * <p>A sentence without citation is framing where it shows no {@link ClaimSign}, or where all that it is tied to are
 * facts that state an absence.
 */
final class SentenceKinds {

    /** What a sentence rests on. */
    sealed interface Kind permits Cited, Judged, Framing, Unsupported {}

    /** A citation, or a link to a fact. */
    record Cited() implements Kind {}

    /** Facts, by way of a judgement of the front matter. */
    record Judged() implements Kind {}

    /** Nothing, and it needs nothing. */
    record Framing() implements Kind {}

    /** Nothing, and it claims something. */
    record Unsupported() implements Kind {}

    private final Map<String, Fact> facts;

    SentenceKinds(Briefing briefing) {
        this.facts = briefing.factsByName();
    }

    Kind of(Body body, Body.Sentence sentence) {
        if (!sentence.citations().isEmpty()) {
            return new Cited();
        }
        Set<FactKind> tied = tied(body, sentence);
        if (!tied.isEmpty()) {
            return tied.equals(Set.of(FactKind.ABSENCE)) ? new Framing() : new Cited();
        }
        return ClaimSign.isIn(sentence.text()) ? new Unsupported() : new Framing();
    }

    /** A judgement rests on something where it names a fact that states more than an absence. */
    Kind of(Judgement judgement) {
        boolean rests = judgement.restsOn().stream()
                .map(id -> Optional.ofNullable(facts.get(id.value())))
                .anyMatch(fact -> fact.flatMap(Fact::kind)
                        .filter(FactKind.ABSENCE::equals)
                        .isEmpty());
        return rests ? new Judged() : new Unsupported();
    }

    private Set<FactKind> tied(Body body, Body.Sentence sentence) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (int link : sentence.links()) {
            if (body.links().get(link).target() instanceof Body.FactTarget target) {
                Fact fact = facts.get(target.fact().value());
                kinds.add(fact == null ? FactKind.STATEMENT : fact.kind().orElse(FactKind.STATEMENT));
            }
        }
        return kinds;
    }
}
