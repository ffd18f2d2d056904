package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.content.Modality;

/** Tells where a verb that seems told as done may not be, so that no more than a hint is due. */
final class Caution {
    private static final Set<String> VIEWS = WordList.of(
            "reckoning estimate estimation view opinion judgment judgement belief calculation understanding reckonings words");
    private static final Set<String> MODALS = WordList.of("would could might may should will can");
    private static final Set<String> MEANWHILE = WordList.of("while whilst whenever whereupon");

    private static final Set<String> LEAVE = WordList.of("open free welcome allowed permitted");

    private static final Set<String> UNDECIDED =
            WordList.of("undecided unclear unknown uncertain unsettled unresolved doubtful premature early");

    private static final Set<String> RELATIVES = WordList.of("which that who");

    private static final Set<String> EARLIER = WordList.of("last previous earlier");
    private static final int NEAR = 4;

    private final List<Term> terms;
    private final List<Wording> passages;
    private final NoDeed noDeed;

    Caution(List<Term> terms, List<Wording> passages) {
        this.terms = terms;
        this.passages = passages;
        this.noDeed = new NoDeed(terms, passages);
    }

    /** @param words where the verb stands, with its auxiliaries */
    boolean isDue(Extent words) {
        int first = at(words.start());
        int last = at(words.end() - 1);
        return first >= 0
                && last >= first
                && (isWordForWord(first, last)
                        || isMeanwhile(first)
                        || isView(first)
                        || Settling.isAt(terms, last) && !isInPassage(last)
                        || isOfEarlier(first)
                        || isAside(last)
                        || noDeed.isAt(first, last)
                        || isEither(last)
                        || isBesideRelative(first)
                        || isWish(first)
                        || isUndecided(last)
                        || isSupposed(last)
                        || isLeave(last));
    }

    /** "Still had the votes or would have them by March". */
    private boolean isEither(int verb) {
        return IntStream.range(verb + 1, Math.min(verb + NEAR + NEAR, terms.size() - 1))
                .anyMatch(i -> terms.get(i).is("or")
                        && MODALS.contains(terms.get(i + 1).lower()));
    }

    /** "Was still undecided". */
    private boolean isUndecided(int verb) {
        return VerbKind.BE.contains(terms.get(verb).lower())
                && terms.subList(verb + 1, Math.min(terms.size(), verb + 3)).stream()
                        .anyMatch(term -> UNDECIDED.contains(term.lower()));
    }

    /** "The strike by which the port has been shut" where a passage has "the strike that has idled the port". */
    private boolean isBesideRelative(int verb) {
        return isPerfectOf(terms, verb)
                && passages.stream()
                        .anyMatch(passage -> IntStream.range(0, passage.size())
                                .anyMatch(i -> isPerfectOf(passage.terms(), i)
                                        && RELATIVES.contains(
                                                passage.term(i - 1).lower())));
    }

    /** Returns whether a perfect begins at a place of a relative clause. */
    private static boolean isPerfectOf(List<Term> terms, int verb) {
        return verb > 0
                && terms.get(verb).isAny("has", "have")
                && terms.subList(Math.max(0, verb - 2 * NEAR), verb).stream()
                        .anyMatch(term -> RELATIVES.contains(term.lower()));
    }

    /** "Would rather have a loan". */
    private boolean isWish(int verb) {
        return verb > 1
                && terms.get(verb - 1).isAny("rather", "sooner")
                && terms.get(verb - 2).isAny("would", "'d");
    }

    /** "One of her pupils painted it, if the researchers are right", "the harvest is lost if it does not rain". */
    private boolean isSupposed(int verb) {
        boolean present = terms.get(verb).isAny("is", "are")
                || verb > 0 && terms.get(verb - 1).isAny("is", "are");
        boolean open = false;
        for (int i = verb + 1; i < terms.size(); i++) {
            open |= terms.get(i).is("if");
            if (open && (present || terms.get(i).isAny("right", "correct", "believed"))) {
                return true;
            }
        }
        return false;
    }

    /** "As the ministry has drafted it", of a draft. */
    private boolean isAside(int verb) {
        return terms.get(0).is("as")
                && verb + 1 < terms.size()
                && terms.get(verb + 1).is("it")
                && isInPassage(verb);
    }

    /** "The sentence that was passed in May", "where it stopped last": what the sentence only goes by. */
    boolean isRelative(Extent words) {
        int first = at(words.start());
        return first > 0
                && (terms.get(first - 1).is("that")
                        || terms.subList(Math.max(0, first - NEAR), first).stream()
                                .anyMatch(term -> term.is("where")));
    }

    /** "Is open to walkers" for "walkers may come". */
    private boolean isLeave(int verb) {
        return VerbKind.BE.contains(terms.get(verb).lower())
                && verb + 1 < terms.size()
                && LEAVE.contains(terms.get(verb + 1).lower());
    }

    /** "Spoke by telephone" for "telephoned". */
    boolean isInPassage(Extent words) {
        int last = at(words.end() - 1);
        return last >= 0 && isInPassage(last);
    }

    private boolean isInPassage(int verb) {
        String stem = Verbs.stem(terms.get(verb).lower());
        return passages.stream()
                .anyMatch(passage -> IntStream.range(0, passage.size())
                        .anyMatch(i -> passage.stem(i).equals(stem)));
    }

    /** "The last summit took place in 2021" is another than the one that is planned. */
    private boolean isOfEarlier(int verb) {
        return IntStream.range(Math.max(0, verb - NEAR), verb)
                .anyMatch(i -> EARLIER.contains(terms.get(i).lower()) && !Statements.isTime(terms.get(i + 1)));
    }

    private int at(int place) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).start() <= place && place < terms.get(i).end()) {
                return i;
            }
        }
        return -1;
    }

    /** Denied in the same words, or a quality of the same noun: "will not be detained", "all but initiated men". */
    private boolean isWordForWord(int first, int last) {
        boolean denied = terms.subList(first, last).stream().anyMatch(term -> term.is("not"));
        boolean quality = first == last
                && first > 0
                && FunctionWords.ALL.contains(terms.get(first - 1).lower())
                && EventVerbs.isPastOrParticiple(terms.get(first));
        int to = denied ? last : last + 1;
        boolean beside = denied || quality && to < terms.size() && Content.isContent(terms.get(to));
        return beside
                && passages.stream()
                        .filter(passage -> !isConditional(passage.terms()) || isConditional(terms) || isOnly())
                        .anyMatch(passage -> has(passage, first, to));
    }

    /** "Only with a promise": a condition without its word. */
    private boolean isOnly() {
        return terms.stream().anyMatch(term -> term.is("only"));
    }

    private static boolean isConditional(List<Term> text) {
        return IntStream.range(0, text.size())
                .anyMatch(i ->
                        Reserve.at(text, i).filter(Modality.CONDITIONAL::equals).isPresent());
    }

    private boolean has(Wording passage, int first, int last) {
        for (int i = 0; i + last - first < passage.size(); i++) {
            int k = first;
            while (k <= last && passage.term(i + k - first).is(terms.get(k).lower())) {
                k++;
            }
            if (k > last && !passage.standing().isOpen(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Could drop while the reservoir filled": what goes with something possible is no more than that. */
    private boolean isMeanwhile(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 8); i--) {
            if (MEANWHILE.contains(terms.get(i).lower())) {
                return terms.subList(0, i).stream().anyMatch(term -> MODALS.contains(term.lower()));
            }
        }
        return false;
    }

    /** "By the chamber's reckoning it has lost a third": told as what somebody thinks, if he thinks no less. */
    private boolean isView(int verb) {
        boolean less = passages.stream()
                .flatMap(passage -> passage.terms().stream())
                .anyMatch(term -> MODALS.contains(term.lower()));
        return !less
                && terms.subList(0, verb).stream().anyMatch(term -> VIEWS.contains(term.lower()))
                && !terms.isEmpty()
                && terms.get(0).isAny("by", "in", "on");
    }
}
