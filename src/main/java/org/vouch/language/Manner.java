package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.content.Modality;

/**
 * How firmly an English text says what it says.
 *
 * <p>Not seen: an outcome told by a noun ("after his visit"), by the present tense ("Kim is in Beijing"), or by a
 * participle behind its noun ("the guests received by Xi").
 */
public final class Manner {
    private static final Set<String> AHEAD = Set.of(
            "upcoming", "forthcoming", "planned", "proposed", "scheduled", "prospective", "intended", "expected");

    private Manner() {}

    /**
     * Returns how words hold their matter, as far as they show it themselves: by the first word that holds back, a
     * condition before all others. Words that tell something as done before that word are asserted.
     */
    public static Modality of(String words) {
        List<Term> terms = Terms.of(words);
        Optional<Modality> first = Optional.empty();
        for (int i = 0; i < terms.size(); i++) {
            Optional<Modality> here = Reserve.at(terms, i);
            if (here.filter(Modality.CONDITIONAL::equals).isPresent()) {
                return Modality.CONDITIONAL;
            }
            if (first.isEmpty() && here.isPresent()) {
                first = tellsBefore(terms, i) ? Optional.of(Modality.ASSERTED) : here;
            }
        }
        return first.orElseGet(() -> isAnnounced(terms) ? Modality.PLAN : Modality.ASSERTED);
    }

    /** "Kim to visit Moscow", "his upcoming visit". */
    private static boolean isAnnounced(List<Term> terms) {
        boolean ahead = terms.stream().anyMatch(term -> AHEAD.contains(term.lower()));
        return Announcement.isPlan(terms) || ahead && !tellsBefore(terms, terms.size());
    }

    private static boolean tellsBefore(List<Term> terms, int reserve) {
        return Clause.of(terms.subList(0, reserve)).stream()
                .flatMap(clause -> EventVerbs.in(clause).stream())
                .anyMatch(told -> !SpeechVerbs.isSaying(told.stem()));
    }

    /**
     * Returns the words with which a sentence tells as done what none of its passages gives as done; absent where it
     * keeps their reserve. A verb of saying or deciding is no fault, nor is one that a passage itself tells as done,
     * unless the passages only foresee it.
     */
    public static Optional<Extent> toldAsDone(String sentence, List<String> passages) {
        return toldAsDone(sentence, passages, List.of());
    }

    /**
     * Returns the same where some passages are asserted: of these only the stretches that hold back themselves do.
     *
     * @param reserved passages that give no more than a plan, a condition or a possibility
     */
    public static Optional<Extent> toldAsDone(String sentence, List<String> reserved, List<String> asserted) {
        Contrast contrast = Contrast.of(sentence, reserved, asserted);
        return contrast.find();
    }

    /** Returns whether a text holds back somewhere, gives something as thought or likely, or denies something. */
    public static boolean isReserved(String words) {
        return holdsBack(words) || Strengthened.isUnsure(words) || Alignment.holdsBack(words);
    }

    /** Returns whether some stretch of a text holds back what it says. */
    static boolean holdsBack(String words) {
        List<Term> terms = Terms.of(words);
        for (int i = 0; i < terms.size(); i++) {
            if (Holding.isAt(terms, i)) {
                return true;
            }
        }
        return false;
    }
}
