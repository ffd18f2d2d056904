package org.vouch.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.DateMention;
import org.vouch.language.Days;
import org.vouch.language.SentenceText;
import org.vouch.language.TellingVerbs;
import org.vouch.language.TellingVerbs.Verb;

/** Finds dates of a claim that its evidence has, but of another deed: "took effect on Friday" for "passed on Friday". */
final class MisplacedDates {
    private static final Set<String> LIGHT = Set.of("be", "hav", "do", "mak", "get");

    /** A date of the evidence that the same deed has there. */
    record Fault(Ground ground, DateMention date) {}

    private final String text;
    private final TellingVerbs own;
    private final List<Ground> grounds;
    private final Optional<Days> written;

    MisplacedDates(String claim, List<Ground> grounds, Optional<Days> written) {
        this.text = claim;
        this.own = new SentenceText(claim).verbs();
        this.grounds = grounds;
        this.written = written;
    }

    /** Returns the date that the evidence has in the place of one that it has elsewhere; absent where it has it there too. */
    Optional<Fault> fault(DateMention date) {
        Optional<Verb> verb =
                own.of(date.start(), date.end()).filter(Verb::leads).filter(own -> !LIGHT.contains(own.deed()));
        if (verb.isEmpty() || isOfNoun(date)) {
            return Optional.empty();
        }
        boolean stands = false;
        Optional<Fault> other = Optional.empty();
        for (Ground ground : grounds) {
            for (DateMention stated : ground.dates()) {
                Optional<Verb> there = ground.held().verbs().of(stated.start(), stated.end());
                boolean deed = there.filter(one -> one.deed().equals(verb.get().deed()))
                        .isPresent();
                if (date.agrees(List.of(stated), ground.written(), written)) {
                    if (deed || there.isEmpty()) {
                        return Optional.empty();
                    }
                    stands = true;
                } else if (deed && other.isEmpty() && isApart(date, stated, ground)) {
                    other = Optional.of(new Fault(ground, stated));
                }
            }
        }
        return stands ? other : Optional.empty();
    }

    /** "In the week of 3 September". */
    private boolean isOfNoun(DateMention date) {
        return DateFindings.wordsBefore(text, date.start(), 1).anyMatch("of"::equals);
    }

    private boolean isApart(DateMention date, DateMention stated, Ground ground) {
        List<Days> there = stated.answers(ground.written());
        return date.answers(written).stream()
                .noneMatch(day -> there.stream()
                        .anyMatch(other -> !day.first().isAfter(other.last())
                                && !other.first().isAfter(day.last())));
    }
}
