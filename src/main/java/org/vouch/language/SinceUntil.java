package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.language.Overstatement.Relation;

/** Finds in a sentence "lived there until 2018" where its passages have "has lived there since 2018", or the reverse. */
final class SinceUntil {
    private static final int REACH = 8;
    private static final Set<String> SINCE = WordList.of("since from");
    private static final Set<String> UNTIL = WordList.of("until till");

    /** "Since 2018" with what was done since then. */
    private record Time(boolean since, String date, Set<String> verbs, int at) {
        boolean isReverseOf(Time other) {
            return since != other.since && isOf(other);
        }

        boolean isSameAs(Time other) {
            return since == other.since && isOf(other);
        }

        private boolean isOf(Time other) {
            return date.equals(other.date) && verbs.stream().anyMatch(other.verbs::contains);
        }
    }

    private SinceUntil() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        List<Time> said = in(text).toList();
        for (Time time : said) {
            boolean isBorne = passages.stream().flatMap(SinceUntil::in).anyMatch(time::isSameAs);
            for (int number = 0; number < passages.size() && !isBorne; number++) {
                Wording passage = passages.get(number);
                Optional<Time> reverse = in(passage).filter(time::isReverseOf).findFirst();
                if (reverse.isPresent()) {
                    int start = text.term(time.at()).start();
                    int end = text.term(time.at() + 1).end();
                    return Optional.of(new Overstatement(
                            new Extent(start, end, sentence.substring(start, end)),
                            number,
                            true,
                            Relation.CONTRARY,
                            Optional.of(passage.term(reverse.get().at()).text() + " "
                                    + passage.term(reverse.get().at() + 1).text())));
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<Time> in(Wording text) {
        return IntStream.range(0, Math.max(0, text.size() - 1))
                .filter(i -> isTime(text, i) && isDate(text.term(i + 1)) && !isDenied(text, i))
                .mapToObj(i -> new Time(
                        SINCE.contains(text.term(i).lower()), text.term(i + 1).lower(), verbs(text, i), i));
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

    private static Set<String> verbs(Wording text, int to) {
        return IntStream.range(Math.max(0, to - REACH), to)
                .filter(i -> EventVerbs.isPastOrParticiple(text.term(i))
                        && !EventVerbs.isFinite(text.term(i).lower()))
                .mapToObj(text::stem)
                .collect(Collectors.toSet());
    }
}
