package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.language.Predicate.Mood;

/** Finds in a sentence the verb that tells what its passages have with the same verb, and only planned, open or denied. */
final class Alignment {
    /** What these say shows in what stands beside them. */
    private static final Set<String> LIGHT = WordList.of("mak tak go com get giv put set keep hold bring run us");

    private static final Set<String> NO_EVENTS = Set.of("be", "hav", "do", "tel");

    /** What stands behind these is not had yet. */
    private static final Set<String> RESERVING =
            WordList.of("""
            offer promise pledge seek demand request propose want threaten rule exclude ask recommend suggest consider plan expect
            await forecast urge vow intend hope invite
            """).stream().map(Verbs::stem).map(Content::key).collect(Collectors.toUnmodifiableSet());

    /** Every verb of the sentence is held against every one of the passages; ordinary ones have fewer than a hundred pairs. */
    private static final long MOST_PAIRS = 20_000;

    private static final Set<String> FIRM = Set.of("will", "would", "'ll", "shall");
    private static final Set<String> CONDITIONAL =
            Set.of("if", "unless", "provided", "should", "may", "might", "could", "when", "once");

    private static final Set<String> BEFORE = Set.of("before", "until", "till", "once", "when", "while", "as");

    private static final Set<String> RELATIVE = Set.of("who", "which");

    private static final int REACH = 40;

    private final String sentence;
    private final List<Term> terms;
    private final List<Predicate> passages;
    private final boolean denying;
    private final boolean conditional;

    private Alignment(String sentence, List<Predicate> passages) {
        this.sentence = sentence;
        this.terms = ToldAsDone.withoutQuotations(Terms.of(sentence));
        this.passages = passages;
        this.denying = Governor.isDenying(terms);
        this.conditional = terms.stream().anyMatch(term -> !term.isCapitalised() && CONDITIONAL.contains(term.lower()));
    }

    static Alignment of(String sentence, List<String> reserved, List<String> asserted) {
        List<Predicate> passages = Stream.concat(
                        reserved.stream()
                                .flatMap(passage ->
                                        Predicates.of(Terms.of(passage), !Manner.holdsBack(passage)).stream()),
                        asserted.stream().flatMap(passage -> Predicates.of(Terms.of(passage), false).stream()))
                .toList();
        return new Alignment(sentence, passages);
    }

    /** Returns whether a text has a verb that it holds back or denies, or with which it leaves open what stands behind it. */
    static boolean holdsBack(String words) {
        return Predicates.of(Terms.of(words), false).stream()
                .anyMatch(predicate -> !predicate.mood().isTold() || RESERVING.contains(predicate.key()));
    }

    Optional<Extent> find() {
        List<Predicate> claims = Governor.isUnsure(terms) ? List.of() : Predicates.of(terms, false);
        if ((long) claims.size() * passages.size() > MOST_PAIRS) {
            return Optional.empty();
        }
        boolean reserved = Manner.holdsBack(sentence);
        return claims.stream()
                .filter(predicate -> !(reserved && saysWho(predicate)))
                .filter(predicate -> predicate.mood().isTold()
                        ? isBeyond(predicate) || isTransferred(predicate) || isNearer(predicate, reserved)
                        : isLifted(predicate))
                .findFirst()
                .map(this::extent);
    }

    /** "Nadim Sarkis, who leads the party, may …": says who it is that may, and not what he may do. */
    private boolean saysWho(Predicate claim) {
        return claim.first() > 0
                && RELATIVE.contains(terms.get(claim.first() - 1).lower());
    }

    private boolean isBeyond(Predicate claim) {
        if (NO_EVENTS.contains(claim.key())) {
            return false;
        }
        List<Predicate> alike = passages.stream()
                .filter(predicate -> predicate.key().equals(claim.key()))
                .filter(predicate -> predicate.mood() != Mood.DENIED || !denying)
                .toList();
        int told = most(claim, alike, true);
        int held = most(claim, alike, false);
        boolean light = LIGHT.contains(claim.key()) || claim.key().equals("sa");
        int near = alike.stream()
                .filter(predicate -> !predicate.mood().isTold())
                .mapToInt(claim::sharedWith)
                .max()
                .orElse(-1);
        return near >= (light ? 2 : 1) && (told < 0 || told == 0 && held > 1) && !isArranged(claim, alike);
    }

    /** "Will come" where all that the passages have is "may come". */
    private boolean isLifted(Predicate claim) {
        List<Predicate> alike = passages.stream()
                .filter(predicate -> predicate.key().equals(claim.key()))
                .toList();
        return FIRM.contains(terms.get(claim.first()).lower())
                && claim.mood() == Mood.HELD
                && !conditional
                && !alike.isEmpty()
                && alike.stream()
                        .allMatch(predicate -> predicate.mood() == Mood.OPEN && claim.sharedWith(predicate) > 0);
    }

    /** "Paid a rise" where the passage has "offered a rise": no verb of the passage says it. */
    private boolean isTransferred(Predicate claim) {
        if (isKnown(claim) || isHeldByNoun(claim)) {
            return false;
        }
        int offered = passages.stream()
                .filter(predicate -> RESERVING.contains(predicate.key()))
                .filter(predicate -> claim.sharedBehind(predicate)
                        >= Math.min(2, predicate.behind().size()))
                .mapToInt(claim::sharedBehind)
                .max()
                .orElse(0);
        int told = passages.stream()
                .filter(predicate -> !RESERVING.contains(predicate.key()))
                .mapToInt(claim::sharedBehind)
                .max()
                .orElse(0);
        return offered > told;
    }

    /** "Takes its power from a solar park" where the passage has "will draw": nothing that is told is as near. */
    private boolean isNearer(Predicate claim, boolean reserved) {
        if (isKnown(claim) && !NO_EVENTS.contains(claim.key()) || isHeldByNoun(claim)) {
            return false;
        }
        boolean state = NO_EVENTS.contains(claim.key());
        if (terms.get(0).is("if") || state && reserved) {
            return false;
        }
        List<Predicate> open = passages.stream()
                .filter(predicate -> predicate.mood() == Mood.HELD || predicate.mood() == Mood.OPEN && !state)
                .filter(predicate -> claim.sharedBehind(predicate) > 0)
                .toList();
        int held = most(claim, open, false);
        int told = most(claim, passages, true);
        return held > 2 && held > told && !isArranged(claim, open);
    }

    private boolean isKnown(Predicate claim) {
        return passages.stream().anyMatch(predicate -> predicate.key().equals(claim.key()));
    }

    /** "Made an offer of a loan". */
    private boolean isHeldByNoun(Predicate claim) {
        return RESERVING.contains(claim.key())
                || claim.around().stream().anyMatch(word -> RESERVING.contains(word) || ReservedVerb.isNoun(word))
                || SpeechVerbs.isSaying(claim.key()) && !claim.key().equals("cal");
    }

    private static boolean isPlanned(List<Predicate> alike) {
        return alike.stream().allMatch(predicate -> predicate.mood() == Mood.HELD);
    }

    private static int most(Predicate claim, List<Predicate> alike, boolean told) {
        return alike.stream()
                .filter(predicate -> predicate.mood().isTold() == told)
                .mapToInt(claim::shared)
                .max()
                .orElse(-1);
    }

    /** "The train leaves on Monday", "before the cause is known". */
    private boolean isArranged(Predicate claim, List<Predicate> open) {
        return claim.present() && (isBehindTime(claim) || Dated.isIn(terms) && isPlanned(open));
    }

    private boolean isBehindTime(Predicate claim) {
        return terms.subList(Math.max(0, claim.first() - REACH), claim.first()).stream()
                .anyMatch(term -> BEFORE.contains(term.lower()));
    }

    private Extent extent(Predicate claim) {
        int start = terms.get(claim.first()).start();
        int end = terms.get(claim.last()).end();
        return new Extent(start, end, sentence.substring(start, end));
    }
}
