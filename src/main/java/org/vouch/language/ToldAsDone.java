package org.vouch.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds in a sentence the verb that tells as done what its passages hold back. */
final class ToldAsDone {

    /** How far before a verb a word is taken to bear on it, in terms. */
    private static final int REACH = 60;

    private static final Set<String> RESERVED_NOUNS = WordList.of("""
            plan plans possibility expectation prediction speculation question matter forecast condition intention
            prospect hope hopes promise invitation announcement proposal reading inference part end list
            """);

    private static final Set<String> BELIEF =
            WordList.stems("believe belief afraid suspicion impression think thought fear suggest suspect point guess");

    private static final Set<String> TEMPORAL = WordList.of("before until till when once after while where");

    private static final Set<String> INDIRECT =
            WordList.of("who what which when where how why whom whose whether whoever");

    /** With these the sentence says of an outcome that it is open. */
    private static final Set<String> OPEN =
            WordList.of("unknown unclear open unsaid unreported undecided unprinted uncertain");

    private static final Set<String> NOT_SAID = WordList.of(
            "in known said given printed stated clear reported told named settled decided recorded among followed answered");

    private final List<Term> terms;
    private final HeldPassages passages;
    private final String sentence;
    private final boolean saysOpen;
    private final VerbPhrase phrase;
    private final int firstBelief;
    private final boolean keepsReserve;

    private ToldAsDone(String sentence, HeldPassages passages) {
        this.sentence = sentence;
        this.terms = Parentheses.withoutQuotations(Terms.ofProse(sentence));
        this.passages = passages;
        this.saysOpen = saysOpen();
        this.phrase = new VerbPhrase(terms);
        this.firstBelief = firstBelief();
        this.keepsReserve = holdsBack(Terms.ofProse(sentence));
    }

    static Optional<Extent> find(String sentence, List<PassageText> passages) {
        boolean told = !passages.isEmpty()
                && passages.stream().noneMatch(passage -> passage.isReserved() || holdsBack(passage.terms()));
        return told ? Optional.empty() : new ToldAsDone(sentence, HeldPassages.of(passages)).find();
    }

    /** Returns whether some stretch of a text holds back what it says. */
    static boolean holdsBack(List<Term> terms) {
        return IntStream.range(0, terms.size()).anyMatch(i -> Holding.isAt(terms, i));
    }

    private Optional<Extent> find() {
        if (terms.isEmpty() || isQuestion()) {
            return Optional.empty();
        }
        List<Clause> telling = new ArrayList<>();
        boolean asks = false;
        for (Clause clause : Clause.finely(terms)) {
            asks = !clause.isEmpty() && isIndirect(clause, asks);
            if (!asks && !clause.isEmpty() && !clause.isQuestion()) {
                telling.add(clause);
            }
        }
        boolean condition = isCondition();
        if (condition && (telling.isEmpty() || isInference(telling.get(0)))) {
            return Optional.empty();
        }
        return telling.stream()
                .skip(condition ? 1 : 0)
                .flatMap(clause -> findIn(clause, condition).stream())
                .findFirst();
    }

    /** "If he went", "if the journey is his fifth": what follows is worked out, and no event that is foreseen. */
    static boolean isInference(Clause condition) {
        boolean state = EventVerbs.withPresent(condition).stream()
                .anyMatch(verb -> verb.stem().equals("be"));
        return state || !EventVerbs.in(condition).isEmpty();
    }

    private boolean isQuestion() {
        boolean question = terms.get(terms.size() - 1).text().equals("?");
        String first = terms.get(0).lower();
        return question || first.equals("whether") || INDIRECT.contains(first) && saysOpen;
    }

    private boolean isCondition() {
        return terms.get(0).isAny("if", "unless", "should");
    }

    private boolean saysOpen() {
        for (int i = 0; i < terms.size(); i++) {
            String word = terms.get(i).lower();
            boolean notSaid = word.equals("not")
                    && i + 1 < terms.size()
                    && NOT_SAID.contains(terms.get(i + 1).lower());
            if (notSaid || OPEN.contains(word) || word.equals("nobody") || word.equals("no")) {
                return true;
            }
        }
        return false;
    }

    /** "…, and whom he met, …": a question within the sentence goes on. */
    private boolean isIndirect(Clause clause, boolean before) {
        int from = clause.from();
        boolean joined = clause.first().is("and") || clause.first().is("or");
        boolean asks = joined
                && from + 1 < clause.to()
                && INDIRECT.contains(terms.get(from + 1).lower());
        return clause.first().is("whether") || asks && (before || saysOpen);
    }

    private Optional<Extent> findIn(Clause clause, boolean condition) {
        int reserve = firstReserve(clause);
        Set<EventVerbs.Told> past = new HashSet<>(EventVerbs.in(clause));
        List<EventVerbs.Told> verbs = condition ? EventVerbs.in(clause) : EventVerbs.withPresent(clause);
        for (int i = 0; i < verbs.size(); i++) {
            EventVerbs.Told verb = verbs.get(i);
            int from = i == 0 ? clause.from() : verbs.get(i - 1).last() + 1;
            int to = i + 1 < verbs.size() ? verbs.get(i + 1).first() : clause.to();
            boolean free = verb.first() < reserve || isBehindVerb(clause, verb);
            boolean fault = free
                    && !ReservedVerb.isAt(clause, verb)
                    && !isHeldBack(clause, verb, reserve)
                    && isFault(clause, verb, past.contains(verb), surplus(verb, from, to));
            if (fault) {
                return Optional.of(extent(verb.first(), verb.last()));
            }
        }
        return Optional.empty();
    }

    /** "The vote that the court wanted came": two verbs side by side, of which the second is the sentence's own. */
    private boolean isBehindVerb(Clause clause, EventVerbs.Told verb) {
        int before = verb.first() - 1;
        return before > clause.from()
                && EventVerbs.isPast(terms.get(verb.first()))
                && EventVerbs.isPast(terms.get(before));
    }

    /** Returns how much more the passages hold back than tell of what a verb says, with its subject or without. */
    private int surplus(EventVerbs.Told verb, int from, int to) {
        int predicate = passages.matter().surplus(Content.of(terms, verb.first(), to));
        int whole = passages.matter().surplus(Content.of(terms, from, to));
        boolean state = verb.stem().equals("be") || verb.stem().equals("hav");
        if (!state && passages.mixed()) {
            return whole;
        }
        boolean present =
                terms.get(verb.first()).is("is") || terms.get(verb.first()).is("are");
        if (state && !present) {
            return predicate > 0 || predicate == 0 && whole > 2 ? whole : predicate;
        }
        return state ? Math.min(predicate, whole) : Math.max(predicate, whole);
    }

    /** Returns the first term of the clause that holds back; past its end where none does. */
    static int firstReserve(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (Holding.isAt(clause.terms(), i)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean isHeldBack(Clause clause, EventVerbs.Told verb, int reserve) {
        for (int i = andThat(clause, verb.first()); i < verb.last(); i++) {
            if (!passages.denying()
                    && HeldPassages.NEGATIONS.contains(terms.get(i).lower())) {
                return true;
            }
        }
        int next = verb.last() + 1;
        if (!passages.denying()
                && next < clause.to()
                && HeldPassages.NEGATIONS.contains(terms.get(next).lower())) {
            return true;
        }
        int before = EventVerbs.beforeAdverbs(terms, verb.first(), clause.from());
        boolean relative =
                before >= clause.from() && INDIRECT.contains(terms.get(before).lower());
        return relative && (reserve != Integer.MAX_VALUE || keepsReserve);
    }

    /** Returns where the last "and that" before a verb stands, and where none does, the beginning of its clause. */
    private int andThat(Clause clause, int verb) {
        int lowest = Math.max(0, verb - REACH);
        for (int i = verb - 1; i > lowest; i--) {
            if (i < clause.from() && !terms.get(i).isWord() && !terms.get(i).isPossessive()) {
                return i;
            }
            boolean and = terms.get(i - 1).is("and") || terms.get(i - 1).is("but");
            if (terms.get(i).is("that") && and) {
                return i;
            }
        }
        return lowest;
    }

    private boolean isFault(Clause clause, EventVerbs.Told verb, boolean past, int surplus) {
        String stem = verb.stem();
        boolean state = stem.equals("be") || stem.equals("hav");
        boolean foreseen = passages.isForeseen(stem);
        if (!state && !foreseen && passages.verbs().told().contains(stem)
                || phrase.isAhead(verb)
                || phrase.isFinding(verb)
                || isBelieved(verb)
                || phrase.isPutAt(verb)
                || isSaidAs(clause, stem)
                || isBeside(clause, verb, past)) {
            return false;
        }
        boolean words = Framing.isSubject(terms, Math.max(clause.from(), verb.first() - REACH), verb.first());
        if (state) {
            return !words && (surplus > 0 || past && isForeseenState(clause, verb));
        }
        if (foreseen && (past || !phrase.isScheduled(verb))) {
            return !words || surplus > 1;
        }
        boolean ofWords = past
                ? SpeechVerbs.isPassiveOfWords(stem) && phrase.isPassive(verb) || SpeechVerbs.isSaying(stem)
                : SpeechVerbs.isOfWords(stem);
        boolean event = surplus > 1 && SpeechVerbs.isAlsoEvent(stem) && (past || phrase.isNow(verb));
        if (words && (ofWords || surplus < 2) || ofWords && !event && !phrase.isSettingOut(verb)) {
            return false;
        }
        int least = passages.asserted() ? 1 : 0;
        return past
                ? surplus > least || !passages.mixed() && surplus == 0
                : surplus > least && !phrase.isScheduled(verb);
    }

    /** "Double what it was", "before it is lived in", "there is no other", "…, and mostly recycled". */
    private boolean isBeside(Clause clause, EventVerbs.Told verb, boolean past) {
        String first = clause.first().lower();
        boolean perfect = terms.get(verb.first()).isAny("has", "have");
        if (!past && passages.scheduled() || TEMPORAL.contains(first) && (!past || perfect && keepsReserve)) {
            return true;
        }
        boolean present =
                terms.get(verb.first()).is("is") || terms.get(verb.first()).is("are");
        if (present && verb.first() > 0 && terms.get(verb.first() - 1).is("it") && keepsReserve) {
            return true;
        }
        if (present
                && verb.last() + 1 < clause.to()
                && terms.get(verb.last() + 1).is("no")) {
            return true;
        }
        for (int i = Math.max(clause.from(), verb.first() - 3); i < verb.first(); i++) {
            if (terms.get(i).isAny("what", "than")) {
                return true;
            }
        }
        int second = EventVerbs.beforeAdverbs(terms, verb.first(), clause.from());
        return second == clause.from()
                && WordList.isAny(first, "and", "or")
                && verb.first() == verb.last()
                && !Verbs.isOnlyPast(terms.get(verb.last()).lower())
                && isPassiveBefore(clause.from());
    }

    private boolean isPassiveBefore(int from) {
        for (int i = Math.max(0, from - REACH); i < from; i++) {
            if (terms.get(i).is("be") || terms.get(i).is("been")) {
                return true;
            }
        }
        return false;
    }

    /** "As the article says"; not "as many as". */
    private boolean isSaidAs(Clause clause, String stem) {
        boolean many =
                clause.from() + 1 < clause.to() && terms.get(clause.from() + 1).isAny("many", "much", "few", "little");
        return clause.first().is("as") && !many && SpeechVerbs.isOfWords(stem);
    }

    /** "They think that it was a belt": a belief holds back what stands behind it. */
    private boolean isBelieved(EventVerbs.Told verb) {
        return firstBelief < verb.first();
    }

    private int firstBelief() {
        for (int i = 0; i < terms.size(); i++) {
            if (BELIEF.contains(Verbs.stem(terms.get(i).lower()))) {
                return i;
            }
        }
        return terms.size();
    }

    /** "It was his fifth visit" where a passage has "it will be" or "it will mark" the fifth. */
    private boolean isForeseenState(Clause clause, EventVerbs.Told verb) {
        for (int i = verb.last() + 1; i < Math.min(clause.to(), verb.last() + 8); i++) {
            if (RESERVED_NOUNS.contains(terms.get(i).lower())
                    || Framing.isNoun(terms.get(i).lower())) {
                return false;
            }
        }
        return passages.verbs().foreseen().contains("be")
                || passages.verbs().foreseen().contains("mark");
    }

    private Extent extent(int first, int last) {
        int start = terms.get(first).start();
        int end = terms.get(last).end();
        return new Extent(start, end, sentence.substring(start, end));
    }
}
