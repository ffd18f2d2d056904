package org.vouch.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Overstatement.Relation;

/** Finds in a sentence what its passages have with a reserve before it alone: "the cause" for "the likeliest cause". */
final class HedgedNouns {
    private static final Set<String> HEDGES = WordList.of(
            "likely likeliest probable possible suspected alleged presumed apparent supposed potential purported");

    /** A sentence with one of these keeps a reserve. */
    private static final Set<String> RESERVES = WordList.stems(
            "suspect suspicion allege allegation accuse accusation presume suppose believe think thought may might could"
                    + " possibly perhaps probably apparently reportedly allegedly seem appear charge investigate whether if"
                    + " unproven claim point probability chance possibility consider expect deny likelihood candidate");

    private HedgedNouns() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        Map<String, Integer> hedged = new HashMap<>();
        Set<String> plain = new HashSet<>();
        for (int number = 0; number < passages.size(); number++) {
            Wording passage = passages.get(number);
            for (int i = 0; i < passage.size(); i++) {
                if (isHedged(passage, i)) {
                    hedged.putIfAbsent(passage.stem(i), number);
                } else if (!HEDGES.contains(passage.term(i).lower())) {
                    plain.add(passage.stem(i));
                }
            }
        }
        hedged.keySet().removeAll(plain);
        if (hedged.isEmpty() || text.terms().stream().anyMatch(HedgedNouns::isReserve)) {
            return Optional.empty();
        }
        for (int i = 0; i < text.size(); i++) {
            Integer number = hedged.get(text.stem(i));
            if (number != null) {
                Term term = text.term(i);
                Optional<String> against = Optional.of(words(passages.get(number), text.stem(i)));
                return Optional.of(Overstatement.sure(Relation.MORE, sentence, term, term, number, against));
            }
        }
        return Optional.empty();
    }

    private static boolean isReserve(Term term) {
        return HEDGES.contains(term.lower()) || RESERVES.contains(Verbs.stem(term.lower()));
    }

    private static boolean isHedged(Wording passage, int i) {
        return i > 0
                && HEDGES.contains(passage.term(i - 1).lower())
                && Content.isContent(passage.term(i))
                && !FunctionWords.ALL.contains(passage.term(i).lower());
    }

    private static String words(Wording passage, String stem) {
        int i = 1;
        while (!(isHedged(passage, i) && passage.stem(i).equals(stem))) {
            i++;
        }
        return passage.term(i - 1).text() + " " + passage.term(i).text();
    }
}
