package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.content.Modality;

/**
 * How firmly an English text says what it says.
 *
 * <p>Not seen: an outcome told by a noun ("after his visit"), by the present tense ("Kim is in Beijing"), or by a
 * participle behind its noun ("the guests received by Xi").
 */
public final class Manner {
    private static final Set<String> GIVEN_UP = WordList.stems("abandon drop scrap shelve cancel axe ditch withdraw");

    private static final Set<String> AHEAD =
            WordList.of("upcoming forthcoming planned proposed scheduled prospective intended expected");

    /** What is told with these may be a saying: "he said that it might open". */
    private static final Set<String> SAYING =
            WordList.stems("say tell add state note call assure describe write explain think");

    /** These tell no more than a noun before them: "an invitation came from Oslo", "the forecast came to 2 per cent". */
    private static final Set<String> LIGHT = WordList.stems("come amount stand lie");

    /** So many words in common make two tellings alike. */
    private static final int ALIKE = 2;

    private Manner() {}

    /**
     * Returns how words hold their matter, as far as they show it themselves: by the first word that holds back, a
     * condition before all others. Words that tell something as done before that word are asserted.
     */
    public static Modality of(String words) {
        List<Term> terms = Terms.ofProse(words);
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
     * Returns the first words of a sentence that tell as done, denied or sure what its passages do not give as such; absent
     * where it keeps their reserve.
     *
     * @param passages those that are reserved first
     */
    public static Optional<Overstatement> toldAsDone(SentenceText text, List<PassageText> passages) {
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        String sentence = text.words();
        List<Term> terms = text.terms();
        List<Wording> wordings = passages.stream().map(PassageText::wording).toList();
        Caution caution = new Caution(terms, wordings);
        Optional<Overstatement> surer = Strengthened.find(
                sentence, passages.stream().map(PassageText::terms).toList());
        Optional<Overstatement> contrast = Contrast.find(text, passages)
                .filter(found -> !isOfGivenUp(found, passages.get(found.passage())))
                .map(found -> !found.sure()
                                && isAgreed(surer, sentence, passages)
                                && !isDeedTold(found.words(), terms, passages)
                        ? found.asSure()
                        : found)
                .map(found -> found.sure() && caution.isDue(found.words()) ? found.asHint() : found);
        return contrast.filter(Overstatement::sure)
                .map(found -> denial(found, text, wordings, passages).orElse(found))
                .or(() -> otherwise(text, wordings))
                .or(() -> Guests.find(text, passages))
                .or(() -> Denials.find(text, passages))
                .or(() -> ToldAsPlan.find(text, passages))
                .or(() -> Negated.find(sentence, text.wording(), wordings))
                .or(() -> contrast)
                .or(() -> surer)
                .map(found -> confirmed(found, terms, passages, caution))
                .or(() -> plainly(sentence, terms, passages, caution));
    }

    /** Returns the same words as what a passage denies, where one does: so they are told of with the words that deny them. */
    private static Optional<Overstatement> denial(
            Overstatement found, SentenceText text, List<Wording> wordings, List<PassageText> passages) {
        return Denials.find(text, passages)
                .or(() -> Negated.find(text.words(), text.wording(), wordings))
                .filter(denied -> denied.relation() == Overstatement.Relation.CONTRARY
                        && denied.words().start() == found.words().start())
                .map(Overstatement::asSure);
    }

    /** Returns words for which the passages have none to that effect, or the contrary. */
    private static Optional<Overstatement> otherwise(SentenceText whole, List<Wording> passages) {
        List<Term> terms = whole.terms();
        if (terms.isEmpty() || terms.get(terms.size() - 1).is("?")) {
            return Optional.empty();
        }
        String sentence = whole.words();
        Wording text = whole.wording();
        return Opposed.find(sentence, text, passages)
                .or(() -> DeniedComplement.find(sentence, text, passages))
                .or(() -> DeniedNouns.find(sentence, text, passages))
                .or(() -> DroppedCondition.find(sentence, text, passages))
                .or(() -> LostConditions.find(sentence, text, passages))
                .or(() -> Courses.find(sentence, text, passages))
                .or(() -> SinceUntil.find(sentence, text, passages))
                .or(() -> DeedOrder.find(sentence, text, passages))
                .or(() -> HedgedNouns.find(sentence, text, passages))
                .or(() -> LeftOut.find(sentence, text, passages))
                .or(() -> Allegations.find(sentence, text, passages))
                .or(() -> Viewed.find(sentence, text, passages))
                .or(() -> Decisive.find(sentence, text, passages));
    }

    /** "Was never opened" where the plan to open it was abandoned. */
    private static boolean isOfGivenUp(Overstatement found, PassageText passage) {
        boolean denied = Terms.of(found.words().words()).stream().anyMatch(term -> term.isAny("never", "not"));
        return denied
                && found.relation() == Overstatement.Relation.DONE
                && passage.terms().stream()
                        .anyMatch(term ->
                                EventVerbs.isPastOrParticiple(term) && GIVEN_UP.contains(Verbs.stem(term.lower())));
    }

    /** A reading that is alone is wrong too often to stop anybody: every tenth sound sentence of news has one. */
    private static boolean isAgreed(Optional<Overstatement> surer, String sentence, List<PassageText> passages) {
        return surer.isPresent() || ToldAsDone.find(sentence, passages).isPresent();
    }

    /** Where no passage tells something alike, the doubt is no more whether it is told, but only whether it is a telling. */
    private static Overstatement confirmed(
            Overstatement found, List<Term> terms, List<PassageText> passages, Caution caution) {
        boolean sure = found.sure()
                || found.relation() == Overstatement.Relation.DONE
                        && !caution.isDue(found.words())
                        && isFirm(found, terms, passages.get(found.passage()), caution)
                        && !isTold(found.words(), terms, passages)
                        && !isDeedTold(found.words(), terms, passages);
        return sure ? found.asSure() : found;
    }

    /** What one reading finds where the sentence holds nothing back before it, and no passage tells something alike. */
    private static Optional<Overstatement> plainly(
            String sentence, List<Term> terms, List<PassageText> passages, Caution caution) {
        return ToldAsDone.find(sentence, passages)
                .filter(words -> !isDeedTold(words, terms, passages) && new PlainTelling(terms, passages).isAt(words))
                .map(words -> confirmed(Overstatement.done(words, 0, false), terms, passages, caution))
                .filter(Overstatement::sure);
    }

    private static boolean isFirm(Overstatement found, List<Term> terms, PassageText less, Caution caution) {
        Modality manner = of(less.words());
        List<Term> verb = Terms.of(found.words().words());
        Term first = verb.get(0);
        String stem = Verbs.stem(verb.get(verb.size() - 1).lower());
        boolean past = EventVerbs.isPast(first) || first.isAny("was", "were", "has", "have", "had", "did", "been");
        boolean bare = !holdsBack(terms) && !ToldAsDone.holdsBack(terms);
        if (!past) {
            return bare
                    && !first.isAny("can", "cannot")
                    && (manner == Modality.POSSIBLE || manner == Modality.CONDITIONAL);
        }
        boolean known = caution.isInPassage(found.words());
        boolean light = LIGHT.contains(stem) && !known && isOfWords(found.words(), terms);
        return !light
                && (less.isReserved() || manner != Modality.ASSERTED
                        ? bare || !SAYING.contains(stem)
                        : !known && !caution.isRelative(found.words()));
    }

    private static boolean isOfWords(Extent verb, List<Term> terms) {
        return terms.stream()
                .filter(term -> term.start() < verb.start())
                .anyMatch(term -> ReservedNouns.has(term) || Framing.isNoun(term.lower()));
    }

    private static boolean isTold(Extent verb, List<Term> terms, List<PassageText> passages) {
        int from = IntStream.range(0, terms.size() - 1)
                .filter(i -> terms.get(i).start() < verb.start()
                        && terms.get(i).is("that")
                        && !EventVerbs.isPast(terms.get(i + 1)))
                .reduce(0, (first, second) -> second);
        Set<String> own = Concepts.in(terms, from, terms.size());
        return passages.stream()
                .flatMap(passage -> passage.statements().stream())
                .filter(told -> told.is(Statement.Kind.EVENT)
                        && told.standing().isTold()
                        && !told.present()
                        && !told.infinite())
                .anyMatch(told -> shared(told, own) >= ALIKE);
    }

    /** "Was prolonged" where one passage has "has been extended" and another "may be extended". */
    private static boolean isDeedTold(Extent verb, List<Term> terms, List<PassageText> passages) {
        String deed = deed(verb, terms);
        Set<String> own = Concepts.in(terms, 0, terms.size());
        return !deed.isEmpty()
                && passages.stream()
                        .flatMap(passage -> passage.statements().stream())
                        .anyMatch(told -> told.is(Statement.Kind.STATE)
                                && told.standing().isTold()
                                && !told.present()
                                && told.around().contains(deed)
                                && shared(told, own) >= ALIKE);
    }

    private static long shared(Statement told, Set<String> own) {
        return told.around().stream().filter(own::contains).count();
    }

    /** Returns the concept of what a verb tells: of "prolonged" where it is "was" alone. */
    private static String deed(Extent verb, List<Term> terms) {
        int last = Math.max(0, Terms.indexAt(terms, verb.end()) - 1);
        boolean auxiliary = VerbKind.BE.contains(terms.get(last).lower())
                && !terms.get(last).is("been")
                && last + 1 < terms.size()
                && (EventVerbs.isPastOrParticiple(terms.get(last + 1))
                        || terms.get(last + 1).lower().endsWith("ed"));
        return auxiliary ? Concepts.of(terms, last + 1).key() : "";
    }

    /** Returns whether some word of a text holds back what it says. */
    static boolean holdsBack(List<Term> terms) {
        return IntStream.range(0, terms.size())
                .anyMatch(i -> Reserve.at(terms, i).isPresent());
    }
}
