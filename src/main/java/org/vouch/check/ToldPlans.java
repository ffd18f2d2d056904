package org.vouch.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vouch.content.Modality;
import org.vouch.language.DateMention;
import org.vouch.language.Days;
import org.vouch.language.Extent;
import org.vouch.language.Figure;
import org.vouch.language.Manner;
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
    /** Before a date, these make of it the end of something, or its aim. */
    private static final Set<String> OPEN_ENDED = Set.of("until", "till", "for", "to", "through");

    private static final Set<String> UNTIL = Set.of("until", "till", "before");

    private static final Set<String> ACTS = Set.of("sought", "made");

    private static final Set<String> WAS = Set.of("was", "were", "did", "had");

    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private static final Set<String> NOW = Set.of("will", "shall", "is", "are");

    private static final Set<String> CERTAIN = Set.of("will", "would", "must");

    private static final Set<String> POSSIBLE = Set.of("could", "may", "might");

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

    /** A date or a figure of the evidence. */
    private record Stated(Ground ground, int start, int end) {
        Stated(Ground ground, DateMention date) {
            this(ground, date.start(), date.end());
        }

        boolean isTold(Predicate<Verb> how) {
            return ground.held().verbs().of(start, end).filter(how).isPresent();
        }
    }

    private final Claim claim;
    private final String text;
    private final List<Ground> grounds;
    private final TellingVerbs own;
    private final boolean doubtful;

    /** @param doubtful whether the claim seems to tell as done what its evidence does not */
    private ToldPlans(Claim claim, TellingVerbs own, List<Ground> grounds, boolean doubtful) {
        this.claim = claim;
        this.text = claim.text();
        this.grounds = grounds;
        this.own = own;
        this.doubtful = doubtful;
    }

    /** Returns the first; none where neither the claim nor a ground holds back or denies anything, or one is too long to be read. */
    static Optional<Found> find(Claim claim, SentenceText read, List<Ground> grounds, boolean doubtful) {
        boolean mayBe = (TellingVerbs.mayWish(claim.text())
                        || claim.dates().get().stream().anyMatch(date -> isAhead(date, grounds))
                        || grounds.stream().anyMatch(ground -> !ground.held().isFirm()))
                && grounds.stream().noneMatch(ground -> ground.held().verbs().isEmpty());
        return mayBe ? new ToldPlans(claim, read.verbs(), grounds, doubtful).find() : Optional.empty();
    }

    /** Returns whether a date of a claim lies wholly after its articles. */
    private static boolean isAhead(DateMention date, List<Ground> grounds) {
        List<Days> days = date.answers(Optional.empty());
        Optional<Days> written = ClaimedDates.written(grounds);
        return written.isPresent()
                && !days.isEmpty()
                && days.stream()
                        .allMatch(day -> day.first().isAfter(written.get().last()));
    }

    private Optional<Found> find() {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(
                        claim.dates().get().stream().flatMap(date -> find(date).stream()),
                        claim.figures().get().stream().flatMap(figure -> find(figure).stream()),
                        own.nouns().stream().flatMap(noun -> find(noun).stream()))
                .flatMap(found -> found)
                .findFirst();
    }

    private Optional<Found> find(DateMention date) {
        Optional<Verb> notUntil = own.of(date.start(), date.end()).filter(verb -> isNotUntil(verb, date));
        Optional<Verb> verb = notUntil.or(() -> done(date.start(), date.end()));
        if (verb.isEmpty()) {
            return over(date).or(() -> wished(date)).or(() -> certain(date));
        }
        boolean within = notUntil.isPresent()
                || verb.get().leads()
                        && DateFindings.wordsBefore(text, date.start(), 2).noneMatch(OPEN_ENDED::contains);
        boolean ahead = isAhead(date, grounds);
        Optional<Days> written = ClaimedDates.written(grounds);
        Optional<Ground> first = Optional.empty();
        for (Ground ground : grounds) {
            for (DateMention stated : ground.dates()) {
                if (date.agrees(List.of(stated), ground.written(), written)) {
                    if (!(ahead && within) && !isPlanned(ground, stated, within)) {
                        return Optional.empty();
                    }
                    first = first.or(() -> Optional.of(ground));
                }
            }
        }
        return first.map(ground -> found(verb.get(), date.start(), date.end(), ground, Fault.TO_COME));
    }

    /** "Was not back until May": came back in May. */
    private boolean isNotUntil(Verb verb, DateMention date) {
        String between =
                text.substring(verb.words().start(), Math.max(verb.words().start(), date.start()));
        return WAS.contains(between.split(" ")[0])
                && between.contains(" not ")
                && DateFindings.wordsBefore(text, date.start(), 3).anyMatch(UNTIL::contains);
    }

    /** "Is to open in 2024" in an article of 2026. */
    private Optional<Found> over(DateMention date) {
        List<Days> days = date.answers(Optional.empty());
        boolean over = !days.isEmpty()
                && grounds.stream()
                        .allMatch(ground -> ground.written()
                                .filter(written ->
                                        days.stream().allMatch(day -> day.last().isBefore(written.first())))
                                .isPresent());
        return own.of(date.start(), date.end())
                .filter(verb -> over && verb.telling() == Telling.AHEAD && isOfNow(verb) && isWhen(date, verb))
                .map(verb -> found(verb, date.start(), date.end(), grounds.get(0), Fault.OVER));
    }

    /** "Will meet on Friday" where they "met on Friday". */
    private Optional<Found> wished(DateMention date) {
        Optional<Verb> verb = own.of(date.start(), date.end())
                .filter(own -> own.wishes() && own.distance() > 0 && own.telling() == Telling.AHEAD);
        List<Stated> stated = verb.isEmpty() ? List.of() : stated(date);
        return verb.filter(own -> !stated.isEmpty() && stated.stream().allMatch(there -> isDone(there, own)))
                .map(own -> found(own, date.start(), date.end(), stated.get(0).ground(), Fault.DONE));
    }

    /** "Will reopen in May" where it "could reopen in May". */
    private Optional<Found> certain(DateMention date) {
        Optional<Verb> verb = own.of(date.start(), date.end()).filter(own -> isCertain(own) && !isNot(own));
        List<Stated> stated = verb.isEmpty() ? List.of() : stated(date);
        return verb.filter(own -> !stated.isEmpty()
                        && stated.stream().allMatch(there -> there.isTold(it -> begins(it, POSSIBLE))))
                .map(own -> found(own, date.start(), date.end(), stated.get(0).ground(), Fault.POSSIBLE));
    }

    private List<Stated> stated(DateMention date) {
        Optional<Days> written = ClaimedDates.written(grounds);
        return grounds.stream()
                .flatMap(ground -> ground.dates().stream()
                        .filter(there -> date.agrees(List.of(there), ground.written(), written))
                        .map(there -> new Stated(ground, there)))
                .toList();
    }

    /** "Is to open in 2024"; not "is to report on 2024", "is to hear the families of those who drowned in 2024". */
    private boolean isWhen(DateMention date, Verb verb) {
        String before =
                DateFindings.wordsBefore(text, date.start(), 1).findFirst().orElse("");
        boolean in = before.equals("in") || before.equals("on") && date.day().isPresent();
        return in && verb.distance() > 0 && verb.distance() <= NEAR;
    }

    /** "Will open", "is to open"; not "was to open". */
    private boolean isOfNow(Verb verb) {
        String before = text.substring(0, verb.words().start()).strip();
        String first = verb.words().words().split(" ")[0];
        return NOW.contains(first) || first.equals("to") && (before.endsWith(" is") || before.endsWith(" are"));
    }

    /** @param within whether the claim tells of something within that date, which cannot be done before it */
    private static boolean isPlanned(Ground ground, DateMention stated, boolean within) {
        Optional<Days> written = ground.written();
        List<Days> answers = stated.answers(written);
        boolean known = written.isPresent() && !answers.isEmpty();
        boolean toCome = known
                && answers.stream()
                        .allMatch(days -> days.first().isAfter(written.get().last()));
        boolean past = known
                && answers.stream()
                        .allMatch(days -> days.last().isBefore(written.get().first()));
        return toCome && within
                || !past
                        && new Stated(ground, stated)
                                .isTold(verb -> verb.telling() == Telling.AHEAD || verb.telling() == Telling.OPEN);
    }

    private Optional<Found> find(Figure figure) {
        Optional<Verb> verb =
                figure.kind() == Figure.Kind.ORDINAL ? Optional.empty() : own.of(figure.start(), figure.end());
        return verb.filter(ToldPlans::isDone)
                .filter(own -> !isBeforeThat(own))
                .flatMap(own -> find(
                        own,
                        figure,
                        Fault.TO_COME,
                        stated -> stated.isTold(other ->
                                other.telling() == Telling.AHEAD && (other.leads() == own.leads() || own.passive()))))
                .or(() -> verb.filter(own -> own.wishes() && own.distance() > 0)
                        .flatMap(own -> find(own, figure, Fault.DONE, stated -> isDone(stated, own))))
                .or(() -> verb.filter(this::isCertain)
                        .flatMap(own -> find(
                                own, figure, Fault.POSSIBLE, stated -> stated.isTold(it -> begins(it, POSSIBLE)))));
    }

    /** "Has cautioned that a quarter may be lost": the figure is that of what may be. */
    private boolean isBeforeThat(Verb verb) {
        return text.substring(verb.words().end()).startsWith(" that ");
    }

    /** "Will go"; not "it is possible that they will go". */
    private boolean isCertain(Verb verb) {
        if (!begins(verb, CERTAIN) && !isNot(verb)) {
            return false;
        }
        Modality manner = Manner.of(text);
        return manner != Modality.POSSIBLE && manner != Modality.CONDITIONAL;
    }

    /** "Were not counted"; not "unable to rule out". */
    private static boolean isNot(Verb verb) {
        return verb.telling() == Telling.DENIED && !verb.words().words().startsWith("to ");
    }

    /** @param auxiliaries of which one is the verb's first word */
    private static boolean begins(Verb verb, Set<String> auxiliaries) {
        String words = verb.words().words();
        int end = words.indexOf(' ');
        return end > 0 && auxiliaries.contains(words.substring(0, end));
    }

    /** "Received an offer" is what a claim may say with "was offered". */
    private static boolean isDone(Stated stated, Verb own) {
        return !stated.ground().held().isReserved()
                && !stated.ground().held().verbs().hasNounOf(own)
                && stated.isTold(other -> isDone(other) && !other.state());
    }

    /** @param how how all places of the figure in the evidence must be told */
    private Optional<Found> find(Verb verb, Figure figure, Fault fault, Predicate<Stated> how) {
        List<Stated> stated = grounds.stream()
                .flatMap(ground -> ground.figures().stream()
                        .filter(there -> figure.compare(there) == Figure.Likeness.SAME)
                        .map(there -> new Stated(ground, there.start(), there.end())))
                .toList();
        return !stated.isEmpty() && stated.stream().allMatch(how)
                ? Optional.of(
                        found(verb, figure.start(), figure.end(), stated.get(0).ground(), fault))
                : Optional.empty();
    }

    private Optional<Found> find(Noun noun) {
        return own.of(noun.words().start(), noun.words().end())
                .flatMap(verb ->
                        planned(verb, noun).or(() -> lacking(verb, noun)).or(() -> denied(verb, noun)));
    }

    private Optional<Found> planned(Verb verb, Noun noun) {
        boolean done =
                isDone(verb) && !verb.state() && verb.distance() <= FAR || isAct(verb) && verb.distance() <= NEAR;
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

    private Optional<Verb> done(int start, int end) {
        return own.of(start, end).filter(ToldPlans::isDone);
    }

    private static boolean isDone(Verb verb) {
        return verb.telling() == Telling.DONE && !verb.settles();
    }

    private Found found(Verb verb, int start, int end, Ground ground, Fault fault) {
        return new Found(verb.words(), new Extent(start, end, text.substring(start, end)), ground, fault);
    }
}
