package org.vouch.language;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;

/**
 * Finds in a sentence what a passage says under a condition, said as meant, without the condition: "will close in July" for
 * "will close in July unless a buyer is found". What is only possible may be told without its condition.
 */
final class LostConditions {
    /** With these a sentence says in its own way that something hangs on something. */
    private static final Set<String> HANGING = WordList.of("""
            if unless until provided providing without condition conditions conditional except should were once only pending
            subject depend depends depended depending dependent hinges hinged contingent before after when whether while long
            case event otherwise else failing assuming given need needs needed requires require required must permitting
            barring first then scenario worst threat threatened threatens threatening theory hypothetical hypothetically
            """);

    /** Without one of these a passage has no condition. */
    private static final Set<String> MARKS =
            WordList.of("if unless provided providing should long event condition were had case");

    private static final Set<String> AHEAD = WordList.of("will would can shall 'll");

    /** Before "to" these speak of what is to come. */
    private static final Set<String> MEANT =
            WordList.of("is are plans plan planned intends intend intended means due set"
                    + " expected expects ready prepared promised promises pledged");

    /** So many concepts of the main clause a sentence must have to tell of it. */
    private static final int ALIKE = 3;

    /** No more conditions are looked at. */
    private static final int MOST = 20;

    private LostConditions() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        List<Term> terms = text.terms();
        int ahead = IntStream.range(0, terms.size())
                .filter(i -> AHEAD.contains(terms.get(i).lower())
                        || i > 0
                                && terms.get(i).is("to")
                                && MEANT.contains(terms.get(i - 1).lower()))
                .findFirst()
                .orElse(-1);
        boolean mayBeLost = ahead >= 0
                && passages.stream().anyMatch(LostConditions::mayHaveCondition)
                && Terms.ofProse(sentence).stream().noneMatch(term -> HANGING.contains(term.lower()));
        if (!mayBeLost) {
            return Optional.empty();
        }
        Set<String> own = Concepts.in(terms, 0, terms.size());
        int tried = 0;
        for (int number = 0; number < passages.size(); number++) {
            if (!mayHaveCondition(passages.get(number))) {
                continue;
            }
            List<Term> all = passages.get(number).terms();
            Conditions conditions = Conditions.of(all);
            for (int i = 0; i < all.size() && tried < MOST; i++) {
                if (conditions.isHypothetical(i)) {
                    int end = i;
                    while (end < all.size() && conditions.isHypothetical(end)) {
                        end++;
                    }
                    tried++;
                    if (isLost(own, all, i, end) && !isElsewhere(own, passages, number)) {
                        String against = words(all, i, end);
                        return Optional.of(Overstatement.sure(
                                Relation.MORE,
                                sentence,
                                terms.get(ahead),
                                terms.get(Math.min(ahead + 1, terms.size() - 1)),
                                number,
                                Optional.of(against)));
                    }
                    i = end;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayHaveCondition(Wording passage) {
        return !Collections.disjoint(MARKS, passage.words());
    }

    private static boolean isLost(Set<String> own, List<Term> passage, int from, int to) {
        int start = from;
        while (start > 0 && !isEnd(passage, start - 1)) {
            start--;
        }
        int end = to;
        while (end < passage.size() && !isEnd(passage, end)) {
            end++;
        }
        Set<String> main = new TreeSet<>(concepts(passage, start, from));
        main.addAll(concepts(passage, to, end));
        Set<String> condition = new HashSet<>(Concepts.in(passage, from, to));
        condition.removeAll(main);
        return !condition.isEmpty()
                && main.stream().filter(own::contains).count() >= Math.min(ALIKE, Math.max(2, main.size()))
                && condition.stream().noneMatch(own::contains);
    }

    /** Returns the concepts of a clause but for its names. */
    private static Set<String> concepts(List<Term> terms, int from, int to) {
        Set<String> concepts = Concepts.in(terms, from, to);
        IntStream.range(from, to)
                .filter(i -> terms.get(i).isCapitalised() && i > 0 && !isEnd(terms, i - 1))
                .forEach(i -> concepts.removeAll(Concepts.in(terms, i, i + 1)));
        return concepts;
    }

    private static boolean isEnd(List<Term> terms, int i) {
        boolean isNext =
                terms.get(i).is(",") && i + 1 < terms.size() && terms.get(i + 1).isAny("and", "but");
        return isNext
                || terms.get(i).is("that") && i > 0 && terms.get(i - 1).isAny("and", "but")
                || terms.get(i).isAny(".", ";", "?", "!") && !Openings.isAbbreviated(terms, i);
    }

    private static boolean isElsewhere(Set<String> own, List<Wording> passages, int but) {
        return IntStream.range(0, passages.size())
                .filter(i -> i != but)
                .anyMatch(i ->
                        Concepts.in(passages.get(i).terms(), 0, passages.get(i).size()).stream()
                                        .filter(own::contains)
                                        .count()
                                >= ALIKE);
    }

    private static String words(List<Term> terms, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from && terms.get(i).isWord() ? " " : "")
                    .append(terms.get(i).text());
        }
        return words.toString();
    }
}
