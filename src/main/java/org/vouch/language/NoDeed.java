package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a verb, with the words around it, tells no deed of its own, or one that its passages tell in other words. */
final class NoDeed {
    private static final Set<String> ARRIVALS = WordList.stems("reach arrive come go");

    private static final Set<String> PURPOSES = WordList.of("purpose aim goal point object intention reason");

    private static final int NEAR = 4;

    /** So many terms before a verb its subject may stand. */
    private static final int SUBJECT = 8;

    private final List<Term> terms;
    private final List<Wording> passages;

    NoDeed(List<Term> terms, List<Wording> passages) {
        this.terms = terms;
        this.passages = passages;
    }

    boolean isAt(int first, int last) {
        return isIdiom(last)
                || isArrival(last)
                || isUnderWay(last)
                || isPurpose(first, last)
                || isStill(last)
                || isRefusal(last)
                || isDisputed(first);
    }

    /** "Has let it be known", "kept silent", "has become doubtful": no deed, or one that takes back what is told. */
    private boolean isIdiom(int verb) {
        Term behind = verb + 1 < terms.size() ? terms.get(verb + 1) : terms.get(verb);
        return switch (terms.get(verb).lower()) {
            case "let", "made", "makes", "lets" -> behind.is("it");
            case "kept", "keeps", "stayed", "remained" -> behind.isAny("silent", "quiet", "mum", "open");
            case "have", "has", "had" -> behind.is("before");
            case "being" -> verb > 0 && terms.get(verb - 1).isAny("without", "despite", "before", "after", "by");
            case "expected", "planned", "due", "hoped" ->
                verb > 0 && terms.get(verb - 1).isAny("is", "are");
            case "met" -> isAnswer(verb);
            case "allowed", "allows", "allow", "permitted", "permits" -> mayInPassage();
            case "given" ->
                behind.is("the")
                        && verb + 2 < terms.size()
                        && terms.get(verb + 2).isAny("task", "job");
            case "taken", "took", "takes" ->
                behind.is("the")
                        && verb + 2 < terms.size()
                        && terms.get(verb + 2).isAny("view", "line", "position");
            case "founded", "based", "grounded" -> behind.is("on");
            case "become", "became", "becomes" -> behind.isAny("doubtful", "uncertain", "unclear", "questionable");
            default -> false;
        };
    }

    /** "Met the question with the words". */
    private boolean isAnswer(int verb) {
        return terms.subList(verb, Math.min(terms.size(), verb + NEAR)).stream()
                .anyMatch(term -> term.isAny("question", "criticism", "charge", "objection", "reproach"));
    }

    private boolean mayInPassage() {
        return passages.stream()
                .flatMap(passage -> passage.terms().stream())
                .anyMatch(term -> term.isAny("can", "could", "may", "might", "free"));
    }

    /** "An invitation has reached her" where she "has been invited". */
    private boolean isArrival(int verb) {
        return ARRIVALS.contains(Verbs.stem(terms.get(verb).lower()))
                && IntStream.range(Math.max(0, verb - SUBJECT), verb)
                        .filter(i -> ReservedNouns.has(terms.get(i))
                                || Framing.isNoun(terms.get(i).lower()))
                        .mapToObj(i -> Content.key(terms.get(i).lower()))
                        .anyMatch(this::isDone);
    }

    private boolean isDone(String key) {
        return passages.stream()
                .flatMap(passage -> passage.terms().stream())
                .anyMatch(term -> EventVerbs.isPastOrParticiple(term)
                        && Content.key(term.lower()).equals(key));
    }

    /** "Had begun" where it "was under way". */
    private boolean isUnderWay(int verb) {
        return terms.get(verb).isAny("began", "begun", "started")
                && passages.stream()
                        .flatMap(passage -> passage.terms().stream())
                        .anyMatch(term -> term.isAny("way", "underway", "ongoing", "progress"));
    }

    /** "The purpose of coming had been to begin again". */
    private boolean isPurpose(int first, int last) {
        return VerbKind.BE.contains(terms.get(last).lower())
                && terms.subList(Math.max(0, first - SUBJECT), first).stream()
                        .anyMatch(term -> PURPOSES.contains(term.lower()));
    }

    /** "Still outstanding is the consent of the board". */
    private boolean isStill(int verb) {
        return terms.get(0).is("still") && terms.get(verb).isAny("is", "are");
    }

    /** "Declined to comment" where somebody "would not comment". */
    private boolean isRefusal(int verb) {
        return terms.get(verb).isAny("declined", "refused")
                && verb + 2 < terms.size()
                && terms.get(verb + 1).is("to")
                && passages.stream()
                        .anyMatch(passage -> IntStream.range(1, passage.size())
                                .anyMatch(i ->
                                        passage.term(i).is(terms.get(verb + 2).lower())
                                                && passage.standing().isDenied(i)));
    }

    /** "Disputed having ignored it", "capable of having changed it". */
    private boolean isDisputed(int verb) {
        return verb > 0
                && terms.get(verb).is("having")
                && terms.get(verb - 1).isAny("of", "denied", "denies", "disputed", "disputes", "rejected", "without");
    }
}
