package org.vouch.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.check.ClaimVerbs.Stated;
import org.vouch.check.ToldPlans.Fault;
import org.vouch.check.ToldPlans.Found;
import org.vouch.language.DateMention;
import org.vouch.language.Days;
import org.vouch.language.TellingVerbs.Telling;
import org.vouch.language.TellingVerbs.Verb;

/** Finds dates that a claim tells of something done, or sure, where its evidence has them of something to come, and the reverse. */
final class ToldDates {
    /** Before a date, these make of it the end of something, or its aim. */
    private static final Set<String> OPEN_ENDED = Set.of("until", "till", "for", "to", "through");

    private static final Set<String> UNTIL = Set.of("until", "till", "before");

    private static final Set<String> WAS = Set.of("was", "were", "did", "had");

    private static final Set<String> NOW = Set.of("will", "shall", "is", "are");

    /** So many terms behind a verb its date stands. */
    private static final int NEAR = 5;

    private final String text;
    private final List<Ground> grounds;
    private final ClaimVerbs own;

    ToldDates(String text, ClaimVerbs own, List<Ground> grounds) {
        this.text = text;
        this.grounds = grounds;
        this.own = own;
    }

    /** Returns whether a date of a claim lies wholly after its articles. */
    static boolean isAhead(DateMention date, List<Ground> grounds) {
        List<Days> days = date.answers(Optional.empty());
        Optional<Days> written = ClaimedDates.written(grounds);
        return written.isPresent()
                && !days.isEmpty()
                && days.stream()
                        .allMatch(day -> day.first().isAfter(written.get().last()));
    }

    Optional<Found> find(DateMention date) {
        Optional<Verb> notUntil = own.of(date.start(), date.end()).filter(verb -> isNotUntil(verb, date));
        Optional<Verb> verb = notUntil.or(() -> own.of(date.start(), date.end()).filter(ClaimVerbs::isDone));
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
        return first.map(ground -> own.found(verb.get(), date.start(), date.end(), ground, Fault.TO_COME));
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
                .map(verb -> own.found(verb, date.start(), date.end(), grounds.get(0), Fault.OVER));
    }

    /** "Will meet on Friday" where they "met on Friday". */
    private Optional<Found> wished(DateMention date) {
        Optional<Verb> verb = own.of(date.start(), date.end())
                .filter(there -> there.wishes() && there.distance() > 0 && there.telling() == Telling.AHEAD);
        List<Stated> stated = verb.isEmpty() ? List.of() : stated(date);
        return verb.filter(told -> !stated.isEmpty() && stated.stream().allMatch(there -> there.isDone(told)))
                .map(told ->
                        own.found(told, date.start(), date.end(), stated.get(0).ground(), Fault.DONE));
    }

    /** "Will reopen in May" where it "could reopen in May". */
    private Optional<Found> certain(DateMention date) {
        Optional<Verb> verb = own.of(date.start(), date.end()).filter(own::isCertain);
        List<Stated> stated = verb.isEmpty() ? List.of() : stated(date);
        return verb.filter(told -> !stated.isEmpty() && stated.stream().allMatch(there -> there.isPossible()))
                .map(told ->
                        own.found(told, date.start(), date.end(), stated.get(0).ground(), Fault.POSSIBLE));
    }

    private List<Stated> stated(DateMention date) {
        Optional<Days> written = ClaimedDates.written(grounds);
        return grounds.stream()
                .flatMap(ground -> ground.dates().stream()
                        .filter(there -> date.agrees(List.of(there), ground.written(), written))
                        .map(there -> new Stated(ground, there.start(), there.end())))
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
                        && new Stated(ground, stated.start(), stated.end())
                                .isTold(verb -> verb.telling() == Telling.AHEAD || verb.telling() == Telling.OPEN);
    }
}
