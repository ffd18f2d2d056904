package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a verb, with the words around it, tells no deed of its own, or one that its passages tell in other words. */
final class NoDeed {
    private static final Set<String> ARRIVALS = WordList.stems("reach arrive come go");

    private static final Set<String> PURPOSES = WordList.of("purpose aim goal point object intention reason");

    private static final Set<String> EXPECTING =
            WordList.of("expect expects expected want wants wanted ask asks asked urge"
                    + " urges urged hope hopes hoped call calls called invite invites invited");

    private static final Set<String> FORECASTS =
            WordList.of("figure estimate forecast projection expectation prediction prognosis");

    private static final Set<String> MOVED =
            WordList.of("moved postponed deferred rescheduled shifted delayed pushed moves postpones defers");

    private static final Set<String> OF_WORDS = WordList.of(
            "demands demand conditions condition reasons reason proposals depend dependent conditional contingent subject day");

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
                || isDisputed(first)
                || isDenied(first)
                || isToCome(first, last)
                || isInverted(first)
                || isExpected(first)
                || isSeen(last)
                || isOfWhat(first)
                || isFigure(first, last)
                || isOfWords(last)
                || isUnacceptable(last)
                || isNothing(last)
                || isSayingThat(last)
                || isMoved(last)
                || isCoordinated(last);
    }

    /** "Denies that it was overloaded" where a passage denies something too. */
    private boolean isDenied(int first) {
        return DeniedThat.isInBoth(terms, first, passages.stream().map(Wording::terms));
    }

    /** "Will not be going", "would be leaving". */
    private boolean isToCome(int first, int last) {
        return terms.get(first).isAny("will", "would")
                && terms.get(last).lower().endsWith("ing")
                && terms.subList(first, last).stream().anyMatch(term -> term.is("be"));
    }

    /** "He would have gone had he been released". */
    private boolean isInverted(int first) {
        for (int i = first; i > Math.max(0, first - NEAR - 2); i--) {
            if (terms.get(i).is("had")) {
                boolean open = i < first
                        && (terms.get(i + 1).isCapitalised()
                                || terms.get(i + 1)
                                        .isAny("the", "a", "an", "he", "she", "it", "they", "we", "his", "her"));
                return open && terms.subList(0, i).stream().anyMatch(term -> term.isAny("would", "could", "might"));
            }
        }
        return false;
    }

    /** "Expected the first turbine to produce", "asked the ministry to pay". */
    private boolean isExpected(int first) {
        return terms.get(first).is("to")
                && terms.subList(Math.max(0, first - SUBJECT), first).stream()
                        .anyMatch(term -> EXPECTING.contains(term.lower()));
    }

    /** "The bank sees inflation averaging 2 per cent" is a forecast. */
    private boolean isSeen(int last) {
        return terms.get(last).is("sees")
                && terms.subList(last + 1, Math.min(terms.size(), last + NEAR + 1)).stream()
                        .anyMatch(term ->
                                term.lower().length() > NEAR && term.lower().endsWith("ing"));
    }

    /** "More than double what the country produced": a measure, of which nothing is told. */
    private boolean isOfWhat(int first) {
        for (int i = first - 1; i > Math.max(0, first - NEAR - 1); i--) {
            if (terms.get(i).is("what")) {
                return terms.get(i - 1).isAny("double", "than", "twice", "half", "times", "triple", "of", "as");
            }
        }
        return false;
    }

    /** "The ministry's figure was 1,750 megawatts in 2037". */
    private boolean isFigure(int first, int last) {
        return VerbKind.BE.contains(terms.get(last).lower())
                && terms.subList(Math.max(0, first - SUBJECT), first).stream()
                        .anyMatch(term -> FORECASTS.contains(term.lower()));
    }

    /** "Listed three demands", "made payment depend on the claims", "made it conditional on": said, or set, and no more. */
    private boolean isOfWords(int last) {
        boolean listed = terms.get(last)
                .isAny("listed", "lists", "named", "names", "made", "put", "set", "gave", "tied", "linked");
        return listed
                && terms.subList(last + 1, Math.min(terms.size(), last + NEAR + 1)).stream()
                        .anyMatch(term -> OF_WORDS.contains(term.lower()));
    }

    /** "Knew nothing of it" where he "knew of no such letter", "saw no evidence" where one "found no evidence". */
    private boolean isNothing(int last) {
        boolean none = last + 2 < terms.size()
                && !VerbKind.BE.contains(terms.get(last).lower())
                && terms.get(last + 1).is("no")
                && passages.stream()
                        .anyMatch(passage -> IntStream.range(1, passage.size())
                                .anyMatch(i -> passage.term(i - 1).is("no")
                                        && passage.term(i)
                                                .is(terms.get(last + 2).lower())));
        return none || isNobody(last);
    }

    private boolean isNobody(int last) {
        return last + 1 < terms.size()
                && terms.get(last + 1).isAny("nothing", "nobody", "none")
                && passages.stream()
                        .flatMap(passage -> passage.terms().stream())
                        .anyMatch(term -> term.isAny("no", "not", "nothing", "nobody", "none", "never"));
    }

    /** "Held that", "pointed out that", "cautioned that": a saying. */
    private boolean isSayingThat(int last) {
        return SpeechVerbs.isViewing(Verbs.stem(terms.get(last).lower()))
                && terms.subList(last + 1, Math.min(terms.size(), last + 3)).stream()
                        .anyMatch(term -> term.is("that"));
    }

    /** "Moved the start to 2 November", of which the passage has that it was to be earlier. */
    private boolean isMoved(int last) {
        return MOVED.contains(terms.get(last).lower())
                && passages.stream()
                        .flatMap(passage -> passage.terms().stream())
                        .anyMatch(term -> term.isAny("planned", "originally", "instead", "scheduled", "back", "later"));
    }

    /** "Rejected 250" where it "is not acceptable". */
    private boolean isUnacceptable(int last) {
        return terms.get(last).isAny("rejected", "rejects", "refused", "refuses", "dismissed")
                && passages.stream()
                        .flatMap(passage -> passage.terms().stream())
                        .anyMatch(term -> term.isAny("acceptable", "unacceptable"));
    }

    /** "Were twice postponed" where they "were planned for November and put off twice". */
    private boolean isCoordinated(int last) {
        String concept = Concepts.of(terms, last).key();
        return passages.stream()
                .anyMatch(passage -> IntStream.range(2, passage.size())
                        .anyMatch(i -> passage.term(i - 1).is("and")
                                && EventVerbs.isPastOrParticiple(passage.term(i))
                                && Concepts.of(passage.terms(), i).key().equals(concept)
                                && passage.terms().subList(Math.max(0, i - 3 * SUBJECT), i - 1).stream()
                                        .anyMatch(term -> term.isAny("was", "were", "been"))));
    }

    /** "Has let it be known", "kept silent", "has become doubtful": no deed, or one that takes back what is told. */
    private boolean isIdiom(int verb) {
        Term behind = verb + 1 < terms.size() ? terms.get(verb + 1) : terms.get(verb);
        return switch (terms.get(verb).lower()) {
            case "let", "made", "makes", "lets" -> behind.is("it");
            case "left", "leaves" ->
                behind.is("open")
                        || behind.isNumber()
                        || NumberWords.isNumeral(behind.lower())
                        || behind.is("it")
                                && verb + 2 < terms.size()
                                && terms.get(verb + 2).is("open");
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
        boolean left = terms.get(verb).isAny("remained", "stayed")
                && passages.stream()
                        .anyMatch(passage -> passage.terms().stream().anyMatch(term -> term.is("left")));
        return left || terms.get(0).is("still") && terms.get(verb).isAny("is", "are");
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
