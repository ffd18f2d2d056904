package org.vouch.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Overstatement.Relation;

/**
 * Finds in a sentence what its passages have with a lesser word before it alone: "the cause" for "the likeliest cause", "the
 * premier" for "a deputy premier".
 */
final class HedgedNouns {
    /**
     * Words that make less of the noun behind them.
     *
     * @param hedges these words
     * @param kept a sentence with one of these, which are stems, makes no more of it
     */
    private record Lesser(Set<String> hedges, Set<String> kept) {
        boolean isHedge(Term term) {
            return hedges.contains(term.lower());
        }

        boolean keeps(Term term) {
            return isHedge(term) || kept.contains(Verbs.stem(term.lower()));
        }
    }

    private static final Lesser POSSIBLE = new Lesser(
            WordList.of(
                    "likely likeliest probable possible suspected alleged presumed apparent supposed potential purported"),
            WordList.stems(
                    "suspect suspicion allege allegation accuse accusation presume suppose believe think thought may might"
                            + " could possibly perhaps probably potentially potential apparently reportedly allegedly seem appear charge investigate"
                            + " whether if unproven claim point probability chance possibility consider expect deny likelihood"
                            + " candidate"));

    private static final List<Lesser> LESSER = List.of(
            POSSIBLE,
            new Lesser(
                    WordList.of("deputy vice acting vice-"),
                    WordList.stems("deputies second stand provisional temporary number")),
            new Lesser(
                    WordList.of("nominal titular ceremonial self-styled so-called"),
                    WordList.stems(
                            "nominally titularly name title formal formally ceremony call print style paper protocol")));

    private HedgedNouns() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        return LESSER.stream()
                .flatMap(lesser -> find(lesser, sentence, text, passages).stream())
                .findFirst();
    }

    private static Optional<Overstatement> find(Lesser lesser, String sentence, Wording text, List<Wording> passages) {
        Map<String, Integer> hedged = new HashMap<>();
        Set<String> plain = new HashSet<>();
        for (int number = 0; number < passages.size(); number++) {
            Wording passage = passages.get(number);
            for (int i = 0; i < passage.size(); i++) {
                Optional<String> noun = hedgedNoun(lesser, passage, i);
                if (noun.isPresent()) {
                    hedged.putIfAbsent(noun.get(), number);
                } else if (!lesser.isHedge(passage.term(i))) {
                    plain.add(passage.stem(i));
                }
            }
        }
        hedged.keySet().removeAll(plain);
        if (hedged.isEmpty() || text.terms().stream().anyMatch(lesser::keeps) || hasJoined(text)) {
            return Optional.empty();
        }
        for (int i = 0; i < text.size(); i++) {
            Integer number = hedged.get(text.stem(i));
            if (number != null) {
                Term term = text.term(i);
                Optional<String> against = Optional.of(words(lesser, passages.get(number), text.stem(i)));
                return Optional.of(Overstatement.sure(Relation.MORE, sentence, term, term, number, against));
            }
        }
        return Optional.empty();
    }

    /** Returns the stem of a noun with a lesser word before it, or joined to it: "vice-president". */
    private static Optional<String> hedgedNoun(Lesser lesser, Wording passage, int i) {
        String word = passage.term(i).lower();
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && lesser.hedges().contains(word.substring(0, hyphen + 1))) {
            return Optional.of(Verbs.stem(word.substring(hyphen + 1)));
        }
        boolean behind = i > 0
                && (lesser.isHedge(passage.term(i - 1)) || lesser == POSSIBLE && isPossiblyAmong(passage, i))
                && Content.isContent(passage.term(i))
                && !FunctionWords.ALL.contains(word);
        return behind ? Optional.of(passage.stem(i)) : Optional.empty();
    }

    /** "Possibly including a bust", "potentially for use at sea". */
    private static boolean isPossiblyAmong(Wording passage, int i) {
        return amongBefore(passage, i)
                .filter(among ->
                        passage.term(among - 1).isAny("possibly", "perhaps", "probably", "maybe", "potentially"))
                .isPresent();
    }

    /** Returns where "including", "among" or "for" stands before a noun and its determiner. */
    private static Optional<Integer> amongBefore(Wording passage, int i) {
        int before = i > 0 && passage.term(i - 1).isAny("a", "an", "the", "some", "two", "three") ? i - 2 : i - 1;
        return before > 0 && passage.term(before).isAny("including", "among", "for")
                ? Optional.of(before)
                : Optional.empty();
    }

    private static boolean hasJoined(Wording text) {
        return text.terms().stream().anyMatch(term -> term.lower().startsWith("vice-"));
    }

    private static String words(Lesser lesser, Wording passage, String stem) {
        int i = 0;
        while (hedgedNoun(lesser, passage, i).filter(stem::equals).isEmpty()) {
            i++;
        }
        boolean joined = passage.term(i).lower().indexOf('-') > 0;
        int before = amongBefore(passage, i).orElse(i) - 1;
        int from = joined ? i : before;
        return Terms.joined(passage.terms().subList(from, i + 1));
    }
}
