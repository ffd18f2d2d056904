package org.vouch.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.CheckedClaim;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.Modality;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.language.Extent;
import org.vouch.language.Manner;
import org.vouch.language.Overstatement;
import org.vouch.language.SentenceText;
import org.vouch.language.Speech;

/** Whether a claim whose evidence gives no more than a plan, a condition or a possibility keeps that reserve. */
final class MannerAgreement implements AgreementRule {
    private static final String RESERVE = "say that it was planned, expected or possible";
    private static final String AS_FIRMLY = "tell it as firmly as the evidence does";
    private static final String AS_IT_DOES = "tell it as the evidence does";

    /** A bottom line rests on all of a note; held against it is what shares most words with it, or all would be mixed up. */
    private static final int NEAREST = 3;

    /** A judgement is the author's own, and keeps its reserve by its likelihood. */
    @Override
    public List<Agreement> of(Claim claim) {
        if (claim.kind() == CheckedClaim.Kind.JUDGEMENT || claim.statesAbsence()) {
            return List.of();
        }
        List<Ground> grounds = grounds(claim);
        if (grounds.isEmpty()) {
            return List.of();
        }
        List<Ground> reserved =
                grounds.stream().filter(ground -> !isAsserted(ground)).toList();
        List<Ground> asserted = grounds.stream()
                .filter(MannerAgreement::isAsserted)
                .filter(ground -> reserved.isEmpty() || !ground.isHeadline())
                .toList();
        SentenceText text = new SentenceText(claim.text());
        Optional<Overstatement> told = Manner.toldAsDone(
                text,
                Stream.concat(reserved.stream(), asserted.stream())
                        .map(Ground::held)
                        .toList());
        boolean sure = told.filter(Overstatement::sure).isPresent();
        Optional<ToldPlans.Found> plan =
                sure ? Optional.empty() : ToldPlans.find(claim, text, grounds, told.isPresent());
        if (plan.isPresent()) {
            return List.of(ofPlan(claim, plan.get()));
        }
        if (told.isPresent()) {
            Extent words = told.get().words();
            Ground less = Stream.concat(reserved.stream(), asserted.stream())
                    .toList()
                    .get(told.get().passage());
            Located<String> place = claim.part(words.start(), words.end());
            Diagnostic finding = finding(
                    place, less, "\"" + words.words() + "\" " + says(told.get(), less), remedy(told.get(), less));
            return List.of(
                    Agreement.broken(Aspect.MANNER, place, sure ? finding : finding.withSeverity(Severity.INFO)));
        }
        Ground first = grounds.get(0);
        if (reserved.size() < grounds.size()) {
            return List.of();
        }
        if (claim.self().flatMap(Fact::kind).filter(FactKind.EVENT::equals).isPresent()) {
            return List.of(broken(
                    new Located<>(
                            claim.self().get().id().value().value(),
                            claim.self().get().id().span()),
                    first,
                    "the fact is of kind event, and " + first.passage().id() + " gives no more than "
                            + name(first.modality())));
        }
        return List.of(Agreement.of(
                Aspect.MANNER, claim.whole(), new Bearer.PassageWords(first.passage(), first.inContext())));
    }

    private static Agreement ofPlan(Claim claim, ToldPlans.Found plan) {
        Located<String> place = claim.part(plan.verb().start(), plan.verb().end());
        Ground ground = plan.ground();
        String id = ground.passage().id();
        String words = "\"" + plan.words().words() + "\"";
        Modality manner = manner(ground);
        String as = manner == Modality.ASSERTED ? "something to come" : name(manner);
        String says = switch (plan.fault()) {
            case TO_COME -> "tells as done the " + words + " that " + id + " gives as " + as;
            case POSSIBLE -> "tells as certain the " + words + " that " + id + " gives as possible";
            case DENIED -> "tells of " + words + ", which " + id + " denies";
            case DONE -> "holds back the " + words + " that " + id + " tells as done";
            case OVER -> "puts ahead the " + words + " that was over when the article of " + id + " was written";
        };
        String remedy = switch (plan.fault()) {
            case TO_COME, POSSIBLE -> RESERVE;
            case DENIED, OVER -> AS_IT_DOES;
            case DONE -> AS_FIRMLY;
        };
        return Agreement.broken(
                Aspect.MANNER, place, finding(place, ground, "\"" + place.value() + "\" " + says, remedy));
    }

    private static List<Ground> grounds(Claim claim) {
        Stream<Ground> all = claim.support().stream()
                .filter(support -> support.stance() != Stance.CONTRADICTS)
                .map(Claim.Support::ground)
                .distinct();
        if (claim.kind() != CheckedClaim.Kind.SUMMARY) {
            return all.toList();
        }
        Set<String> own = Speech.content(claim.text());
        return all.sorted(Comparator.comparingLong(ground ->
                        -ground.content().stream().filter(own::contains).count()))
                .limit(NEAREST)
                .toList();
    }

    private static String says(Overstatement told, Ground less) {
        String id = less.passage().id();
        String has =
                told.against().map(words -> ", which has \"" + words + "\"").orElse("");
        return switch (told.relation()) {
            case DONE ->
                (told.sure() ? "tells " : "may tell ")
                        + (isModality(less)
                                ? "as done what " + id + " gives as " + name(manner(less))
                                : "otherwise what " + id + " tells");
            case MORE -> "says more than " + id + has;
            case LESS -> "holds back what " + id + " does not";
            case CONTRARY -> "says the contrary of " + id + has;
        };
    }

    private static boolean isModality(Ground less) {
        return manner(less) != Modality.ASSERTED;
    }

    private static boolean isAsserted(Ground ground) {
        return ground.modality() == Modality.ASSERTED;
    }

    private static Modality manner(Ground ground) {
        return isAsserted(ground) ? Manner.of(ground.inContext()) : ground.modality();
    }

    private static Agreement broken(Located<String> words, Ground ground, String message) {
        return Agreement.broken(Aspect.MANNER, words, finding(words, ground, message, RESERVE));
    }

    private static Diagnostic finding(Located<String> words, Ground ground, String message, String remedy) {
        return Diagnostic.of(
                Rule.PLAN_AS_FACT,
                words.span(),
                message,
                remedy + "; the evidence has: \"" + ground.inContext() + "\"");
    }

    private static String remedy(Overstatement told, Ground less) {
        return switch (told.relation()) {
            case DONE -> isModality(less) ? RESERVE : AS_IT_DOES;
            case MORE -> "say no more than the evidence does";
            case LESS -> AS_FIRMLY;
            case CONTRARY -> AS_IT_DOES;
        };
    }

    private static String name(Modality modality) {
        return switch (modality) {
            case ASSERTED -> "done";
            case POSSIBLE -> "a possibility";
            case PLAN -> "a plan";
            case CONDITIONAL -> "something on a condition";
            case PREDICTION -> "a forecast";
        };
    }
}
