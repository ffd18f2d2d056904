package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;
import org.vouch.language.Statement.Kind;

/**
 * Finds in a sentence a visit told as made of which its passages tell no more than the invitation, or a stay where they tell
 * only that somebody is to go there.
 */
final class Guests {
    /** What a guest does, by the concepts of the verbs. */
    private static final Set<String> COMING = WordList.of("=come =travel =attend");

    /** "Paid a visit to". */
    private static final Set<String> PAYING = WordList.stems("pay make begin end finish conclude start open");

    /** No sentence tells of more stays. */
    private static final int MOST = 20;

    private static final long MOST_PAIRS = 60_000;

    private Guests() {}

    static Optional<Overstatement> find(SentenceText text, List<PassageText> passages) {
        List<Term> terms = text.said();
        boolean invited = passages.stream().anyMatch(passage -> isInvitation(passage.terms()))
                && !isInvitation(terms)
                && passages.stream()
                        .flatMap(passage -> passage.statements().stream())
                        .noneMatch(
                                told -> told.standing().isTold() && COMING.contains(told.key()) && !told.is(Kind.NOUN));
        if (!invited) {
            return stay(text, passages);
        }
        int number = IntStream.range(0, passages.size())
                .filter(i -> isInvitation(passages.get(i).terms()))
                .findFirst()
                .getAsInt();
        return text.statements().stream()
                .filter(told -> isVisit(terms, told))
                .findFirst()
                .map(told -> Overstatement.sure(
                        Relation.DONE,
                        text.words(),
                        terms.get(told.first()),
                        terms.get(told.last()),
                        number,
                        Optional.empty()))
                .or(() -> stay(text, passages));
    }

    /** "Was in Ruvia" where somebody "is to travel to Ruvia", or "has accepted an invitation to Ruvia". */
    private static Optional<Overstatement> stay(SentenceText text, List<PassageText> passages) {
        List<Term> terms = text.said();
        return IntStream.range(0, Math.max(0, terms.size() - 2))
                .filter(i -> isStay(terms, i))
                .limit(MOST)
                .boxed()
                .flatMap(i -> goal(terms.get(i + 2), passages)
                        .map(number -> Overstatement.sure(
                                Relation.DONE, text.words(), terms.get(i), terms.get(i + 2), number, Optional.empty()))
                        .stream())
                .findFirst();
    }

    private static boolean isStay(List<Term> terms, int i) {
        boolean been = terms.get(i).is("been") && i > 0 && terms.get(i - 1).isAny("has", "have");
        return (been || terms.get(i).isAny("was", "were"))
                && terms.get(i + 1).is("in")
                && terms.get(i + 2).isCapitalised()
                && !Names.MONTHS.contains(terms.get(i + 2).lower());
    }

    /** Returns the number of the first passage that has the place; absent where one has it otherwise than to go there one day. */
    private static Optional<Integer> goal(Term place, List<PassageText> passages) {
        List<Integer> with = IntStream.range(0, passages.size())
                .filter(number -> passages.get(number).terms().stream().anyMatch(term -> term.is(place.lower())))
                .boxed()
                .toList();
        boolean ahead = with.stream().map(passages::get).allMatch(passage -> isGoal(place, passage));
        return with.stream().findFirst().filter(number -> ahead);
    }

    private static boolean isGoal(Term place, PassageText passage) {
        List<Term> terms = passage.terms();
        if ((long) terms.size() * passage.statements().size() > MOST_PAIRS) {
            return false;
        }
        boolean held = passage.isReserved() || Manner.holdsBack(terms) || isInvitation(terms);
        return held
                && IntStream.range(0, terms.size())
                        .filter(i -> terms.get(i).is(place.lower()))
                        .allMatch(i -> i > 0
                                && terms.get(i - 1).isAny("to", "visit", "in")
                                && !isToldIn(passage, i, terms.get(i - 1).is("in")));
    }

    /** @param any whether whatever is told before the place may have been there, and not a visit alone */
    private static boolean isToldIn(PassageText passage, int place, boolean any) {
        return passage.statements().stream()
                .filter(told -> told.is(Kind.EVENT) && told.standing().isTold() && told.last() < place)
                .anyMatch(told -> any || COMING.contains(told.key()) || PAYING.contains(told.stem()));
    }

    private static boolean isInvitation(List<Term> terms) {
        return terms.stream().anyMatch(term -> term.lower().startsWith("invit") || term.is("acceptance"));
    }

    /** "Went to Ruvia", "visited him"; not "came to power", "went on to say". */
    private static boolean isVisit(List<Term> terms, Statement told) {
        int next = told.last() + 1;
        boolean to = next + 1 < terms.size() && terms.get(next).is("to");
        boolean place = to && (terms.get(next + 1).isCapitalised() || VerbKind.isDeterminer(terms.get(next + 1)));
        boolean leads = terms.get(told.last()).isAny("came", "come", "went", "gone");
        return told.is(Kind.EVENT)
                && told.standing().isTold()
                && !told.standing().conditional()
                && !told.present()
                && !told.infinite()
                && !told.aside()
                && !told.modifier()
                && COMING.contains(told.key())
                && (!leads || place);
    }
}
