package org.vouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouch.language.Overstatement.Relation;

/**
 * Something told of which the contrary is the same the other way round: "from March to June", "until 2018".
 *
 * @param told what is told, in one form for all words that tell the same
 * @param reverse the contrary in that form
 * @param first the term with which it begins
 * @param last the term with which it ends
 * @param shown the last term of it that a message about a passage shows
 */
record Reversible(String told, String reverse, int first, int last, int shown) {

    Reversible(String told, String reverse, int first, int last) {
        this(told, reverse, first, last, last);
    }

    /** The same with the number of its passage. */
    private record InPassage(Reversible told, int passage) {}

    /** Returns the first words of a sentence that its passages have the other way round alone. */
    static Optional<Overstatement> find(
            String sentence, Wording text, List<Wording> passages, Function<Wording, Stream<Reversible>> reading) {
        return find(sentence, text, reading.apply(text).toList(), passages, reading);
    }

    /** @param said what of the sentence is looked for */
    static Optional<Overstatement> find(
            String sentence,
            Wording text,
            List<Reversible> said,
            List<Wording> passages,
            Function<Wording, Stream<Reversible>> reading) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Map<String, InPassage> told = new HashMap<>();
        for (int number = 0; number < passages.size(); number++) {
            int of = number;
            reading.apply(passages.get(number)).forEach(one -> told.putIfAbsent(one.told(), new InPassage(one, of)));
        }
        return said.stream()
                .filter(one -> !told.containsKey(one.told()) && told.containsKey(one.reverse()))
                .findFirst()
                .map(one -> contrary(sentence, text, one, told.get(one.reverse()), passages));
    }

    private static Overstatement contrary(
            String sentence, Wording text, Reversible said, InPassage told, List<Wording> passages) {
        List<Term> passage = passages.get(told.passage()).terms();
        Reversible reverse = told.told();
        return Overstatement.sure(
                Relation.CONTRARY,
                sentence,
                text.term(said.first()),
                text.term(said.last()),
                told.passage(),
                Optional.of(Terms.joined(passage.subList(reverse.first(), reverse.shown() + 1))));
    }
}
