package org.vouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.language.Overstatement.Relation;

/** Finds in a sentence "lived there until 2018" where its passages have "has lived there since 2018", or the reverse. */
final class SinceUntil {
    private static final int REACH = 8;
    private static final Set<String> SINCE = WordList.of("since from");
    private static final Set<String> UNTIL = WordList.of("until till");

    /** "Since 2018" with a verb before it. */
    private record Time(boolean since, String date, String verb, int at) {
        String key() {
            return since + " " + date + ' ' + verb;
        }

        String reverse() {
            return !since + " " + date + ' ' + verb;
        }
    }

    /** A time with the number of its passage. */
    private record Told(Time time, int passage) {}

    private SinceUntil() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        List<Time> said = in(text).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Told> told = new HashMap<>();
        for (int number = 0; number < passages.size(); number++) {
            int of = number;
            in(passages.get(number)).forEach(time -> told.putIfAbsent(time.key(), new Told(time, of)));
        }
        return said.stream()
                .filter(time -> !told.containsKey(time.key()) && told.containsKey(time.reverse()))
                .findFirst()
                .map(time -> contrary(sentence, text, time, told.get(time.reverse()), passages));
    }

    private static Overstatement contrary(String sentence, Wording text, Time said, Told told, List<Wording> passages) {
        Wording passage = passages.get(told.passage());
        int at = told.time().at();
        return Overstatement.sure(
                Relation.CONTRARY,
                sentence,
                text.term(said.at()),
                text.term(said.at() + 1),
                told.passage(),
                Optional.of(passage.term(at).text() + " " + passage.term(at + 1).text()));
    }

    private static Stream<Time> in(Wording text) {
        return IntStream.range(0, Math.max(0, text.size() - 1))
                .filter(i -> isTime(text, i) && isDate(text.term(i + 1)) && !isDenied(text, i))
                .boxed()
                .flatMap(i -> verbs(text, i)
                        .map(verb -> new Time(
                                SINCE.contains(text.term(i).lower()),
                                text.term(i + 1).lower(),
                                verb,
                                i)));
    }

    private static boolean isTime(Wording text, int i) {
        return SINCE.contains(text.term(i).lower())
                || UNTIL.contains(text.term(i).lower());
    }

    private static boolean isDate(Term term) {
        return term.isNumber() || term.isCapitalised();
    }

    private static boolean isDenied(Wording text, int i) {
        return IntStream.range(Math.max(0, i - REACH), i).anyMatch(k -> WordStanding.isDenial(text.term(k)));
    }

    private static Stream<String> verbs(Wording text, int to) {
        return IntStream.range(Math.max(0, to - REACH), to)
                .filter(i -> EventVerbs.isPastOrParticiple(text.term(i))
                        && !EventVerbs.isFinite(text.term(i).lower()))
                .mapToObj(text::stem);
    }
}
