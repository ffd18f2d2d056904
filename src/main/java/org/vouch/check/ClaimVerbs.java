package org.vouch.check;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vouch.check.ToldPlans.Fault;
import org.vouch.check.ToldPlans.Found;
import org.vouch.content.Modality;
import org.vouch.language.Extent;
import org.vouch.language.Manner;
import org.vouch.language.TellingVerbs;
import org.vouch.language.TellingVerbs.Telling;
import org.vouch.language.TellingVerbs.Verb;

/** The verbs of a claim, as they are held against those of its evidence. */
final class ClaimVerbs {
    /** Of what is listed, nothing is told. */
    private static final Set<String> LISTED = Set.of("listed", "named", "enumerated", "outlined");

    private static final Set<String> CERTAIN = Set.of("will", "would", "must");

    private static final Set<String> POSSIBLE = Set.of("could", "may", "might");

    private final String text;
    private final TellingVerbs own;

    ClaimVerbs(String text, TellingVerbs own) {
        this.text = text;
        this.own = own;
    }

    /** A date or a figure of the evidence. */
    record Stated(Ground ground, int start, int end) {

        boolean isTold(Predicate<Verb> how) {
            return ground.held().verbs().of(start, end).filter(how).isPresent();
        }

        /** Whether it is told of something done; "received an offer" is what a claim may say with "was offered". */
        boolean isDone(Verb own) {
            return !ground.held().isReserved()
                    && !ground.held().verbs().hasNounOf(own)
                    && isTold(other -> ClaimVerbs.isDone(other) && !other.state());
        }

        boolean isPossible() {
            return isTold(verb -> begins(verb, POSSIBLE));
        }
    }

    TellingVerbs all() {
        return own;
    }

    /** Returns the verb that tells what stands from {@code start} to {@code end}; absent where none does. */
    Optional<Verb> of(int start, int end) {
        return own.of(start, end);
    }

    static boolean isDone(Verb verb) {
        String words = verb.words().words();
        boolean listed = LISTED.contains(words.substring(words.lastIndexOf(' ') + 1));
        return verb.telling() == Telling.DONE && !verb.settles() && !listed;
    }

    /** "Will go"; not "it is possible that they will go". */
    boolean isCertain(Verb verb) {
        return begins(verb, CERTAIN) && !isHeldOpen();
    }

    /** "Were not counted"; not "unable to rule out". */
    boolean isNot(Verb verb) {
        return verb.telling() == Telling.DENIED && !verb.words().words().startsWith("to ") && !isHeldOpen();
    }

    private boolean isHeldOpen() {
        Modality manner = Manner.of(text);
        return manner == Modality.POSSIBLE || manner == Modality.CONDITIONAL;
    }

    /** @param auxiliaries of which one is the verb's first word */
    private static boolean begins(Verb verb, Set<String> auxiliaries) {
        String words = verb.words().words();
        int end = words.indexOf(' ');
        return end > 0 && auxiliaries.contains(words.substring(0, end));
    }

    Found found(Verb verb, int start, int end, Ground ground, Fault fault) {
        return new Found(verb.words(), new Extent(start, end, text.substring(start, end)), ground, fault);
    }
}
