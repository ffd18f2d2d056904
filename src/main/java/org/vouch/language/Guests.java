package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;
import org.vouch.language.Statement.Kind;

/** Finds in a sentence a visit told as made of which its passages tell no more than the invitation. */
final class Guests {
    /** What a guest does, by the concepts of the verbs. */
    private static final Set<String> COMING = WordList.of("=come =travel attend");

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
            return Optional.empty();
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
                        Optional.empty()));
    }

    private static boolean isInvitation(List<Term> terms) {
        return terms.stream().anyMatch(term -> term.lower().startsWith("invit"));
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
