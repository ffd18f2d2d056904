package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds in a sentence the verb that tells as done what its passages hold back. */
final class ToldAsDone {
    private static final Set<String> NEGATIONS = WordList.of(
            "no not never none nobody nothing neither nor without hardly cannot didn't wasn't weren't hasn't hadn't haven't yet"
                    + " nowhere little few whether if unless");

    /** How far before a verb a word is taken to bear on it, in terms. */
    private static final int REACH = 60;

    private static final Set<String> RESERVED_NOUNS = WordList.of(
            """
            plan plans possibility expectation prediction speculation question matter forecast condition intention
            prospect hope hopes promise invitation announcement proposal reading inference part end list
            """);

    private static final Set<String> STAYING = Set.of("li", "stand", "remain", "leav", "be");

    private static final Set<String> INDIRECT = WordList.of("who what which when where how why whom whose whether whoever");

    /** With these the sentence says of an outcome that it is open. */
    private static final Set<String> OPEN = WordList.of("unknown unclear open unsaid unreported undecided unprinted uncertain");

    private static final Set<String> NOT_SAID = WordList.of(
            "in known said given printed stated clear reported told named settled decided recorded among followed answered");

    private final List<Term> terms;
    private final PassageVerbs passages;
    private final String sentence;

    private ToldAsDone(String sentence, PassageVerbs passages) {
        this.sentence = sentence;
        this.terms = withoutQuotations(Terms.of(sentence));
        this.passages = passages;
    }

    static Optional<Extent> find(String sentence, PassageVerbs passages) {
        return new ToldAsDone(sentence, passages).find();
    }

    /** What stands between quotation marks is held against the article itself. */
    private static List<Term> withoutQuotations(List<Term> terms) {
        boolean[] quoted = new boolean[1];
        return terms.stream()
                .filter(term -> {
                    boolean mark = term.isDoubleQuote();
                    boolean inside = quoted[0];
                    quoted[0] = mark != inside;
                    return !mark && !inside;
                })
                .toList();
    }

    private Optional<Extent> find() {
        if (terms.isEmpty() || isConditionOrQuestion()) {
            return Optional.empty();
        }
        boolean carried = false;
        for (Clause clause : Clause.of(terms)) {
            if (clause.isEmpty()) {
                continue;
            }
            carried = isIndirect(clause, carried);
            if (!carried && !clause.isQuestion()) {
                Optional<Extent> found = findIn(clause);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isConditionOrQuestion() {
        String first = terms.get(0).lower();
        boolean condition = first.equals("if") || first.equals("unless") || first.equals("whether") || first.equals("should");
        boolean question = terms.get(terms.size() - 1).text().equals("?");
        return condition || question || INDIRECT.contains(first) && saysOpen();
    }

    private boolean saysOpen() {
        for (int i = 0; i < terms.size(); i++) {
            String word = terms.get(i).lower();
            boolean notSaid = word.equals("not") && i + 1 < terms.size() && NOT_SAID.contains(terms.get(i + 1).lower());
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
        boolean asks = joined && from + 1 < clause.to() && INDIRECT.contains(terms.get(from + 1).lower());
        return clause.first().is("whether") || asks && (before || saysOpen());
    }

    private Optional<Extent> findIn(Clause clause) {
        int reserve = firstReserve(clause);
        return EventVerbs.in(clause).stream()
                .filter(verb -> verb.first() < reserve && !isHeldBack(clause, verb, reserve) && isFault(clause, verb))
                .findFirst()
                .map(verb -> extent(verb.first(), verb.last()));
    }

    /** Returns the first term of the clause that holds back; past its end where none does. */
    static int firstReserve(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (Reserve.at(clause.terms(), i).isPresent()) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean isHeldBack(Clause clause, EventVerbs.Told verb, int reserve) {
        for (int i = Math.max(clause.from(), verb.last() - REACH); i < verb.last(); i++) {
            if (NEGATIONS.contains(terms.get(i).lower())) {
                return true;
            }
        }
        int before = EventVerbs.beforeAdverbs(terms, verb.first(), clause.from());
        boolean relative = before > clause.from() && INDIRECT.contains(terms.get(before).lower());
        return relative && reserve != Integer.MAX_VALUE;
    }

    private boolean isFault(Clause clause, EventVerbs.Told verb) {
        String stem = verb.stem();
        if (passages.told().contains(stem) || isAhead(verb) || clause.first().is("as") && SpeechVerbs.isOfWords(stem)) {
            return false;
        }
        boolean words = Framing.isSubject(terms, Math.max(clause.from(), verb.first() - REACH), verb.first());
        if (stem.equals("be")) {
            return !words && isForeseenState(clause, verb);
        }
        if (passages.foreseen().contains(stem)) {
            return !words;
        }
        boolean ofWords = SpeechVerbs.isPassiveOfWords(stem) && isPassive(verb);
        return !words && !ofWords && (!SpeechVerbs.isSaying(stem) || isSettingOut(verb));
    }

    /** "Lay ahead", "was left open". */
    private boolean isAhead(EventVerbs.Told verb) {
        return STAYING.contains(verb.stem()) && (isAfter(verb, "ahead") || isAfter(verb, "open"));
    }

    /** "Set out for Beijing", "set foot in it". */
    private boolean isSettingOut(EventVerbs.Told verb) {
        return verb.stem().equals("set") && (isAfter(verb, "out") || isAfter(verb, "off") || isAfter(verb, "foot"));
    }

    private boolean isAfter(EventVerbs.Told verb, String word) {
        for (int i = verb.last() + 1; i < Math.min(terms.size(), verb.last() + 3); i++) {
            if (terms.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    /** "It was his fifth visit" where a passage has "it will be" or "it will mark" the fifth. */
    private boolean isForeseenState(Clause clause, EventVerbs.Told verb) {
        for (int i = verb.last() + 1; i < Math.min(clause.to(), verb.last() + 8); i++) {
            if (RESERVED_NOUNS.contains(terms.get(i).lower()) || Framing.isNoun(terms.get(i).lower())) {
                return false;
            }
        }
        return passages.foreseen().contains("be") || passages.foreseen().contains("mark");
    }

    private boolean isPassive(EventVerbs.Told verb) {
        String auxiliary = terms.get(verb.first()).lower();
        return verb.first() < verb.last() && Set.of("was", "were", "been").contains(auxiliary);
    }

    private Extent extent(int first, int last) {
        int start = terms.get(first).start();
        int end = terms.get(last).end();
        return new Extent(start, end, sentence.substring(start, end));
    }
}
