package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds in a sentence what its passages have as the matter of an accusation, a suspicion or a rumour alone. */
final class Allegations {
    private static final Set<String> NOUNS = WordList.of(
            "accusation accusations allegation allegations suspicion suspicions rumour rumours rumor rumors insinuation insinuations");

    /** A sentence with one of these tells it as no more than somebody's word. */
    private static final Set<String> KEPT = WordList.stems("""
            accuse accusation allege allegation allegedly suspect suspicion rumour rumor claim say tell report deny denial dispute
            charge believe think argue contend insist maintain hold insinuate according blame suggest whether if purport question
            may might could would supposed supposedly apparently reproach view
            """);

    /** So many terms behind the noun its matter goes. */
    private static final int MATTER = 14;

    /** So many words of the matter a sentence tells it with. */
    private static final int LEAST = 3;

    private Allegations() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        if (text.terms().stream().anyMatch(term -> KEPT.contains(Verbs.stem(term.lower())))) {
            return Optional.empty();
        }
        return IntStream.range(0, passages.size())
                .boxed()
                .flatMap(number -> find(sentence, text, passages, number).stream())
                .findFirst();
    }

    private static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages, int number) {
        Wording passage = passages.get(number);
        OptionalInt noun = IntStream.range(0, passage.size() - 1)
                .filter(i -> NOUNS.contains(passage.term(i).lower())
                        && passage.term(i + 1).isAny("of", "that"))
                .findFirst();
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        int at = noun.getAsInt();
        Set<String> matter = new TreeSet<>(Content.of(passage.terms(), at, Math.min(passage.size(), at + MATTER)));
        matter.removeAll(Content.of(passage.terms(), 0, at));
        return HeldMatter.of(matter, passages, number, passage.term(at)).toldIn(sentence, text, LEAST);
    }
}
