package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds in a sentence "lived there until 2018" where its passages have "has lived there since 2018", or the reverse. */
final class SinceUntil {
    private static final int REACH = 8;
    private static final Set<String> SINCE = WordList.of("since from");
    private static final Set<String> UNTIL = WordList.of("until till");

    private SinceUntil() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        return Reversible.find(sentence, text, passages, SinceUntil::in);
    }

    private static Stream<Reversible> in(Wording text) {
        return IntStream.range(0, Math.max(0, text.size() - 1))
                .filter(i -> isTime(text, i) && isDate(text.term(i + 1)) && !isDenied(text, i))
                .boxed()
                .flatMap(i -> verbs(text, i).map(verb -> time(text, i, verb)));
    }

    /** "Since 2018" with a verb before it. */
    private static Reversible time(Wording text, int i, String verb) {
        boolean since = SINCE.contains(text.term(i).lower());
        String of = " " + text.term(i + 1).lower() + " " + verb;
        return new Reversible((since ? "since" : "until") + of, (since ? "until" : "since") + of, i, i + 1);
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
