package org.vouch.language;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;
import org.vouch.language.Statement.Kind;

/** Finds in a sentence a verb that it tells and its passages deny, or the reverse: "applied" for "has not yet applied". */
final class Denials {
    /** These say so little that a denial of one says nothing of another. */
    private static final Set<String> LIGHT =
            WordList.stems("be have do make take get go come give put say tell see know");

    private static final Set<String> REFUSING = WordList.stems("refuse refusal decline reluctance unwillingness");

    /** So many terms before "to" who refuses it stands, and so many behind what is said that it is denied. */
    private static final int REFUSED = 6;

    private static final int DENIED = 12;

    private static final long MOST_PAIRS = 60_000;

    private Denials() {}

    static Optional<Overstatement> find(SentenceText text, List<PassageText> passages) {
        List<Statement> claims =
                text.statements().stream().filter(Denials::isHeld).toList();
        long statements =
                passages.stream().mapToLong(p -> p.statements().size()).sum();
        if (claims.isEmpty() || claims.size() * statements > MOST_PAIRS || isNeitherNor(text.said(), passages)) {
            return Optional.empty();
        }
        BitSet denied = passages.stream()
                        .anyMatch(passage -> !DeniedThat.in(passage.terms()).isEmpty())
                ? DeniedThat.in(text.said())
                : new BitSet();
        List<BitSet> untrue = passages.stream()
                .map(passage -> DeniedThat.untrue(passage.terms()))
                .toList();
        return claims.stream()
                .filter(claim -> !denied.get(claim.first()))
                .flatMap(claim -> find(text.words(), text.said(), claim, passages, untrue).stream())
                .findFirst();
    }

    static boolean isLight(String stem) {
        return LIGHT.contains(stem);
    }

    private static boolean isHeld(Statement statement) {
        boolean said = statement.is(Kind.SAYING) && (statement.standing().denied() || !statement.negative());
        boolean verb = statement.is(Kind.EVENT) || statement.is(Kind.GOVERNOR) || said;
        return verb
                && !statement.stem().isEmpty()
                && !LIGHT.contains(statement.stem())
                && !statement.modifier()
                && !statement.aside()
                && !statement.ranked()
                && !statement.standing().conditional();
    }

    private static Optional<Overstatement> find(
            String sentence, List<Term> terms, Statement claim, List<PassageText> passages, List<BitSet> untrue) {
        if (isDeniedBehind(terms, claim)) {
            return Optional.empty();
        }
        boolean isItself = passages.stream()
                .flatMap(passage -> passage.statements().stream())
                .anyMatch(p -> p.isVerbal() && p.stem().equals(claim.stem()));
        boolean isBorne = passages.stream()
                .flatMap(passage -> passage.statements().stream())
                .filter(p -> isItself ? p.stem().equals(claim.stem()) : isOf(claim, p))
                .anyMatch(p -> p.standing().denied() == claim.standing().denied());
        if (isBorne && !isUntrue(claim, passages, untrue)) {
            return Optional.empty();
        }
        return IntStream.range(0, passages.size())
                .boxed()
                .flatMap(number -> passages.get(number).statements().stream()
                        .filter(p -> isHeld(p) && isOf(claim, p) && isAlike(claim, p))
                        .filter(p -> !(isNot(terms, claim)
                                && isNot(passages.get(number).terms(), p)))
                        .filter(p -> !claim.standing().denied()
                                || !isNotAll(passages.get(number).terms(), p))
                        .map(p -> contrary(
                                sentence,
                                terms,
                                claim,
                                number,
                                passages.get(number).terms(),
                                p)))
                .findFirst();
    }

    /** "Reports that it has cancelled the loan are untrue": told of a thing, and denied. */
    private static boolean isUntrue(Statement claim, List<PassageText> passages, List<BitSet> untrue) {
        boolean has = false;
        for (int number = 0; number < passages.size(); number++) {
            BitSet denied = untrue.get(number);
            for (Statement told : passages.get(number).statements()) {
                if (isOf(claim, told)) {
                    has = true;
                    if (!denied.get(told.first())) {
                        return false;
                    }
                }
            }
        }
        return has;
    }

    private static boolean isOf(Statement claim, Statement passage) {
        return passage.stem().equals(claim.stem()) || passage.key().equals(claim.key());
    }

    /** Whether both tell of one matter, as firmly. */
    private static boolean isAlike(Statement claim, Statement passage) {
        Set<String> shared = claim.around().stream()
                .filter(word -> !word.equals(claim.key()) && passage.around().contains(word))
                .collect(Collectors.toSet());
        boolean finite = !claim.infinite() && !passage.infinite();
        return (passage.stem().equals(claim.stem()) || finite && passage.key().equals(claim.key()))
                && passage.standing().hold() == claim.standing().hold()
                && passage.opposite() == claim.opposite()
                && (!shared.isEmpty() || isOfPronounsAlone(claim, passage));
    }

    /** "He would not stand against her": the passage has no word of content but the verb, which the sentence has as well. */
    private static boolean isOfPronounsAlone(Statement claim, Statement passage) {
        return passage.whole().size() <= 1 && passage.stem().equals(claim.stem());
    }

    /** "It applies to tourists, not to residents" denies it of some. */
    private static boolean isNotAll(List<Term> terms, Statement statement) {
        for (int i = statement.last() + 1; i + 1 < terms.size(); i++) {
            Term next = terms.get(i + 1);
            boolean part = FunctionWords.ALL.contains(next.lower()) && !EventVerbs.isFinite(next.lower());
            if (terms.get(i).is("not") && part) {
                return true;
            }
            if (terms.get(i).text().equals(".") || terms.get(i).text().equals(";")) {
                return false;
            }
        }
        return false;
    }

    /** "Not to sign": where both have it, neither denies what the other tells. */
    private static boolean isNot(List<Term> terms, Statement statement) {
        boolean refused = terms.get(statement.first()).is("to")
                && terms.subList(Math.max(0, statement.first() - REFUSED), statement.first()).stream()
                        .anyMatch(term -> REFUSING.contains(Verbs.stem(term.lower())));
        return refused
                || isDenied(terms, statement)
                || isDeniedThat(terms, statement)
                || terms.subList(Math.max(0, statement.first() - 1), statement.last()).stream()
                        .anyMatch(term -> term.is("not") || term.lower().endsWith("n't") || term.is("never"));
    }

    /** "Boxes had been left unguarded, which the ministry denied". */
    private static boolean isDeniedBehind(List<Term> terms, Statement claim) {
        for (int i = claim.last() + 1; i < Math.min(terms.size(), claim.last() + DENIED); i++) {
            if (terms.get(i).is("which")) {
                return IntStream.range(i + 1, Math.min(terms.size(), i + REFUSED))
                        .anyMatch(k -> terms.get(k).isAny("denied", "denies", "disputed", "disputes", "rejected"));
            }
        }
        return false;
    }

    /** "Would neither confirm nor deny": who does neither declines both. */
    private static boolean isNeitherNor(List<Term> terms, List<PassageText> passages) {
        return hasBoth(terms) && passages.stream().anyMatch(passage -> hasBoth(passage.terms()));
    }

    private static boolean hasBoth(List<Term> terms) {
        return terms.stream().anyMatch(term -> term.is("confirm"))
                && terms.stream().anyMatch(term -> term.is("deny"));
    }

    /** "Denied that it had missed a payment", "denies the report that it plans". */
    private static boolean isDeniedThat(List<Term> terms, Statement statement) {
        for (int i = statement.first() - 1; i >= Math.max(0, statement.first() - DENIED); i--) {
            if (terms.get(i).is("that")) {
                return terms.subList(Math.max(0, i - REFUSED), i).stream()
                        .anyMatch(term -> term.isAny("denied", "denies", "deny", "denying"));
            }
        }
        return false;
    }

    /** "That it is to blame is denied by the firm". */
    private static boolean isDenied(List<Term> terms, Statement statement) {
        return terms.get(0).is("that")
                && IntStream.range(statement.last() + 1, Math.min(terms.size() - 1, statement.last() + DENIED))
                        .anyMatch(i -> VerbKind.BE.contains(terms.get(i).lower())
                                && terms.get(i + 1).isAny("denied", "disputed", "rejected", "contested"));
    }

    private static Overstatement contrary(
            String sentence, List<Term> terms, Statement claim, int number, List<Term> passage, Statement denied) {
        String against = Terms.joined(passage.subList(denying(passage, denied), denied.last() + 1));
        return Overstatement.sure(
                Relation.CONTRARY,
                sentence,
                terms.get(claim.first()),
                terms.get(claim.last()),
                number,
                Optional.of(against));
    }

    /** Returns where the word that denies a statement stands before it, or where the statement itself begins. */
    private static int denying(List<Term> terms, Statement denied) {
        for (int i = denied.first() - 1; i >= Math.max(0, denied.first() - DENIED); i--) {
            if (REFUSING.contains(Verbs.stem(terms.get(i).lower()))
                    || terms.get(i).isAny("denied", "denies", "denying")) {
                return i;
            }
        }
        return denied.first();
    }
}
