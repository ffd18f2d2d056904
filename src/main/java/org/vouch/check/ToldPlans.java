package org.vouch.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vouch.check.ClaimVerbs.Stated;
import org.vouch.language.Extent;
import org.vouch.language.Figure;
import org.vouch.language.SentenceText;
import org.vouch.language.TellingVerbs;
import org.vouch.language.TellingVerbs.Noun;
import org.vouch.language.TellingVerbs.Telling;
import org.vouch.language.TellingVerbs.Verb;

/**
 * Finds dates, figures and things that a claim tells of something done where its evidence has them of something to come, or
 * denied, alone, whatever the verbs: "jailed for eight years" where prosecutors "will ask for eight years"; and figures of
 * something hoped for that the evidence has of something done.
 */
final class ToldPlans {
    private static final Set<String> ACTS = Set.of("sought", "made");

    /** Of small figures, one of something else says nothing. */
    private static final int SMALL = 12;

    /** These say when, and are no things. */
    private static final Set<String> TIMES = Set.of(
            "day", "days", "week", "weeks", "month", "months", "year", "years", "spring", "summer", "autumn", "winter",
            "season");

    private static final Set<String> HAVE = Set.of("has", "have", "had");

    /** So many terms behind a verb a thing is still its object; behind one that only hopes for it, fewer. */
    private static final int FAR = 8;

    private static final int NEAR = 5;

    /** What the evidence has against it. */
    enum Fault {
        /** It has it of something to come. */
        TO_COME,
        /** It has it of something possible, and the claim of what will be. */
        POSSIBLE,
        DENIED,
        /** It has as done what the claim only hopes for. */
        DONE,
        /** It was written when that date was over. */
        OVER
    }

    /**
     * What is told otherwise.
     *
     * @param verb that tells it
     * @param words the date, the figure or the thing
     * @param ground that has it otherwise
     */
    record Found(Extent verb, Extent words, Ground ground, Fault fault) {}

    private final Claim claim;
    private final String text;
    private final List<Ground> grounds;
    private final ClaimVerbs own;
    private final boolean doubtful;

    /** @param doubtful whether the claim seems to tell as done what its evidence does not */
    private ToldPlans(Claim claim, ClaimVerbs own, List<Ground> grounds, boolean doubtful) {
        this.claim = claim;
        this.text = claim.text();
        this.grounds = grounds;
        this.own = own;
        this.doubtful = doubtful;
    }

    /** Returns the first; none where neither the claim nor a ground holds back or denies anything, or one is too long to be read. */
    static Optional<Found> find(Claim claim, SentenceText read, List<Ground> grounds, boolean doubtful) {
        boolean mayBe = (TellingVerbs.mayWish(claim.text())
                        || claim.dates().get().stream().anyMatch(date -> ToldDates.isAhead(date, grounds))
                        || grounds.stream().anyMatch(ground -> !ground.held().isFirm()))
                && grounds.stream().noneMatch(ground -> ground.held().verbs().isEmpty());
        return mayBe
                ? new ToldPlans(claim, new ClaimVerbs(claim.text(), read.verbs()), grounds, doubtful).find()
                : Optional.empty();
    }

    private Optional<Found> find() {
        if (own.all().isEmpty()) {
            return Optional.empty();
        }
        ToldDates dates = new ToldDates(text, own, grounds);
        return Stream.of(
                        claim.dates().get().stream().flatMap(date -> dates.find(date).stream()),
                        claim.figures().get().stream().flatMap(figure -> find(figure).stream()),
                        own.all().nouns().stream()
                                .filter(noun ->
                                        !TIMES.contains(noun.words().words().toLowerCase(Locale.ROOT)))
                                .flatMap(noun -> find(noun).stream()))
                .flatMap(found -> found)
                .findFirst();
    }

    private Optional<Found> find(Figure figure) {
        Optional<Verb> verb =
                figure.kind() == Figure.Kind.ORDINAL ? Optional.empty() : own.of(figure.start(), figure.end());
        return verb.filter(ClaimVerbs::isDone)
                .filter(own -> !isBeforeThat(own))
                .flatMap(own -> find(
                        own,
                        figure,
                        Fault.TO_COME,
                        stated -> stated.isTold(other ->
                                other.telling() == Telling.AHEAD && (other.leads() == own.leads() || own.passive()))))
                .or(() -> verb.filter(own -> own.wishes() && own.distance() > 0)
                        .flatMap(own -> find(own, figure, Fault.DONE, stated -> stated.isDone(own))))
                .or(() -> verb.filter(it -> own.isCertain(it) || own.isNot(it))
                        .flatMap(own -> find(own, figure, Fault.POSSIBLE, Stated::isPossible)));
    }

    /** "Has cautioned that a quarter may be lost": the figure is that of what may be. */
    private boolean isBeforeThat(Verb verb) {
        return text.substring(verb.words().end()).startsWith(" that ");
    }

    /** @param how how all places of the figure in the evidence must be told */
    private Optional<Found> find(Verb verb, Figure figure, Fault fault, Predicate<Stated> how) {
        List<Stated> stated = grounds.stream()
                .flatMap(ground -> ground.figures().stream()
                        .filter(there -> figure.compare(there) == Figure.Likeness.SAME
                                && (there.unit().isEmpty()
                                        || figure.unit().isEmpty()
                                        || figure.unit().equals(there.unit())
                                        || figure.kind() != Figure.Kind.CARDINAL
                                        || figure.low().intValue() > SMALL))
                        .map(there -> new Stated(ground, there.start(), there.end())))
                .toList();
        return !stated.isEmpty() && stated.stream().allMatch(how)
                ? Optional.of(own.found(
                        verb, figure.start(), figure.end(), stated.get(0).ground(), fault))
                : Optional.empty();
    }

    private Optional<Found> find(Noun noun) {
        return own.of(noun.words().start(), noun.words().end())
                .flatMap(verb ->
                        planned(verb, noun).or(() -> lacking(verb, noun)).or(() -> denied(verb, noun)));
    }

    private Optional<Found> planned(Verb verb, Noun noun) {
        boolean done = ClaimVerbs.isDone(verb) && !verb.state() && verb.distance() <= FAR
                || isAct(verb) && verb.distance() <= NEAR;
        return done && verb.distance() > 0
                ? find(
                        verb,
                        noun,
                        Fault.TO_COME,
                        there -> there.leads() && (there.telling() == Telling.AHEAD || isHopedFor(there, verb)))
                : Optional.empty();
    }

    /** "Has sought approval", "has made a bid": what somebody only wants, and has done something for. */
    private static boolean isAct(Verb verb) {
        String words = verb.words().words();
        return verb.telling() == Telling.OPEN && ACTS.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** "Has the approval of both chambers" where it "needs the approval". */
    private Optional<Found> lacking(Verb verb, Noun noun) {
        boolean has = verb.state()
                && verb.affirms()
                && isObject(verb)
                && HAVE.contains(verb.words().words());
        return has
                ? find(verb, noun, Fault.TO_COME, there -> there.telling() == Telling.OPEN && isObject(there))
                : Optional.empty();
    }

    private static boolean isObject(Verb verb) {
        return verb.distance() > 0 && verb.distance() <= NEAR;
    }

    private Optional<Found> denied(Verb verb, Noun noun) {
        return verb.affirms() && isOf(verb)
                ? find(verb, noun, Fault.DENIED, there -> there.telling() == Telling.DENIED && isOf(there))
                : Optional.empty();
    }

    /** What stands before an active verb is its subject, and is not done. */
    private static boolean isOf(Verb verb) {
        return verb.passive() || verb.distance() > 0;
    }

    /** @param how how all places of the noun in the evidence must be told */
    private Optional<Found> find(Verb verb, Noun noun, Fault fault, Predicate<Verb> how) {
        Optional<Ground> first = grounds.stream()
                .filter(ground -> ground.held().verbs().of(noun).findAny().isPresent())
                .findFirst();
        boolean all = grounds.stream()
                .flatMap(ground -> ground.held().verbs().of(noun))
                .allMatch(there -> there.filter(how).isPresent());
        return first.filter(ground -> all).map(ground -> new Found(verb.words(), noun.words(), ground, fault));
    }

    private boolean isHopedFor(Verb there, Verb own) {
        return doubtful && there.telling() == Telling.OPEN && there.distance() <= NEAR && isObject(own);
    }
}
