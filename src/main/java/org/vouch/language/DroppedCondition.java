package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;

/**
 * Finds in a sentence what is told without its condition or as sure where its passages have it so alone: "will not raise the
 * fees" for "will not raise the fees unless the council agrees", "will go to court" for "does not rule out going to court".
 */
final class DroppedCondition {
    private static final Set<String> CONDITIONS = WordList.of("unless until provided providing if without condition"
            + " conditional except should were once only pending subject depends depending before absent long case whether agreed"
            + " agrees consent approval or otherwise else need needs requires require");

    private static final Set<String> POSSIBLE = WordList.of(
            "may might could can possible possibly perhaps rule ruled rules ruling exclude excludes"
                    + " excluded excluding option open possibility consider considers considered whether prospect chance");

    /** No passage has more conditions. */
    private static final int MOST = 20;

    private static final int REACH = 4;

    /** So many terms behind the verb the condition stands. */
    private static final int FAR = 12;

    private DroppedCondition() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        boolean conditional = hasAny(text, CONDITIONS);
        boolean possible = hasAny(text, POSSIBLE);
        int tried = 0;
        for (int number = 0; number < passages.size() && !(conditional && possible); number++) {
            Wording passage = passages.get(number);
            for (int i = 1; i < passage.size() && tried < MOST; i++) {
                boolean denied = !conditional && isUnless(passage, i);
                if (denied || !possible && isNotRuledOut(passage, i)) {
                    tried++;
                    Optional<int[]> said = firm(text, passage.stem(i), denied);
                    if (said.isPresent() && isTold(passages, passage.stem(i))) {
                        return Optional.of(Overstatement.sure(
                                Relation.MORE,
                                sentence,
                                text.term(said.get()[0]),
                                text.term(said.get()[1]),
                                number,
                                Optional.empty()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasAny(Wording text, Set<String> words) {
        return text.terms().stream().anyMatch(term -> words.contains(term.lower()));
    }

    /** "Will not raise the fees unless": the verb stands at a place, behind "will not". */
    private static boolean isUnless(Wording passage, int verb) {
        return isBehind(passage, verb, "not")
                && isBehind(passage, verb, "will", "would")
                && IntStream.range(verb + 1, Math.min(passage.size(), verb + FAR))
                        .anyMatch(i -> passage.term(i).is("unless"));
    }

    /** "Would not rule out going". */
    private static boolean isNotRuledOut(Wording passage, int verb) {
        return passage.term(verb).lower().endsWith("ing")
                && passage.term(verb - 1).is("out")
                && isBehind(passage, verb, "rule", "ruled", "ruling")
                && IntStream.range(Math.max(0, verb - 2 * REACH), verb)
                        .anyMatch(i -> passage.term(i).is("not")
                                || passage.term(i).lower().endsWith("n't"));
    }

    private static boolean isBehind(Wording text, int place, String... words) {
        return IntStream.range(Math.max(0, place - REACH), place)
                .anyMatch(i -> text.term(i).isAny(words));
    }

    /** Returns the first and the last term of "will go", or of "will not go", in a sentence. */
    private static Optional<int[]> firm(Wording text, String stem, boolean denied) {
        for (int i = 1; i < text.size(); i++) {
            if (!text.stem(i).equals(stem)) {
                continue;
            }
            boolean not = isBehind(text, i, "not", "never");
            for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
                if (text.term(k).isAny("will", "would") && not == denied) {
                    return Optional.of(new int[] {k, i});
                }
            }
        }
        return Optional.empty();
    }

    /** Nothing is dropped where another passage tells the same without it. */
    private static boolean isTold(List<Wording> passages, String stem) {
        return passages.stream()
                        .filter(passage -> IntStream.range(0, passage.size())
                                .anyMatch(i -> passage.stem(i).equals(stem)))
                        .count()
                == 1;
    }
}
