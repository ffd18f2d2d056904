package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verbs with which a clause tells something as done: in the past, the perfect or the passive of either. */
final class EventVerbs {
    /** A verb told as done: the terms from its auxiliary to itself. */
    record Told(int first, int last, String stem) {}

    private static final Set<String> FINITE = WordList.of("is are was were has had have will would does did may could");

    /** Verbs in the present that are no nouns. */
    private static final Set<String> VIEWS = WordList.of("says expects believes thinks wants insists");

    private static final Set<String> HAVE = WordList.of("has have had having 've");
    private static final Set<String> WERE = WordList.of("was were been got");
    private static final Set<String> PRESENT_BE = WordList.of("is are be being am gets get remains remain");

    private static final Set<String> ADVERBS = WordList.of("""
            not never also already then since once even just later first still both again now soon long ever yet
            twice thereby thus so far only almost nearly always often indeed therefore too in fact together too quite peer
            """);

    private static final Set<String> BEFORE_ADJECTIVE = WordList.of("""
            the a an this these those his her its their our my any no some every each of in on at by for with from to as
            than about over under into between against without whose more most very so such other another one two
            three four five six seven eight nine ten many few several
            """);

    private static final Set<String> AFTER_PARTICIPLE = WordList.of(
            "by in at from to for on with as about under against of between behind with within before after");

    private static final Set<String> PRONOUNS = WordList.of("he she it they who which we");

    /** What "was" takes to say that somebody was there. */
    private static final Set<String> PRESENCE = WordList.of("in at present there among on");

    /** Alone these tell nothing as done. */
    private static final Set<String> NO_EVENTS = WordList.of("had did done used");

    private EventVerbs() {}

    /** Returns the verbs of the clause in order. */
    static List<Told> in(Clause clause) {
        List<Told> told = new ArrayList<>();
        for (int i = clause.from(); i < clause.to(); i++) {
            if (clause.terms().get(i).isWord()) {
                at(clause, i).ifPresent(told::add);
            }
        }
        return told;
    }

    /** Returns the verbs of the clause, those in the present tense among them. */
    static List<Told> withPresent(Clause clause) {
        List<Told> told = new ArrayList<>();
        for (int i = clause.from(); i < clause.to(); i++) {
            if (!clause.terms().get(i).isWord()) {
                continue;
            }
            Optional<Told> verb = at(clause, i);
            boolean inside = !told.isEmpty() && told.get(told.size() - 1).last() >= i;
            if (verb.isPresent() && !inside) {
                told.add(verb.get());
            } else if (!inside) {
                PresentVerbs.at(clause, i).ifPresent(told::add);
            }
        }
        return told;
    }

    private static Optional<Told> at(Clause clause, int i) {
        int before = beforeAdverbs(clause.terms(), i, clause.from());
        if (isTold(clause, i, before)) {
            boolean auxiliary = before >= clause.from()
                    && isAuxiliary(clause.terms().get(before).lower());
            int first = withHave(clause, auxiliary ? before : i);
            return Optional.of(
                    new Told(first, i, Verbs.stem(clause.terms().get(i).lower())));
        }
        if (isPresence(clause, i)) {
            return Optional.of(
                    new Told(i, i + 1, "be " + clause.terms().get(i + 1).lower()));
        }
        return isState(clause, i) ? Optional.of(new Told(i, i, "be")) : Optional.empty();
    }

    /** "Has been opened" begins at "has". */
    private static int withHave(Clause clause, int first) {
        int before = beforeAdverbs(clause.terms(), first, clause.from());
        boolean been = clause.terms().get(first).is("been") && before >= clause.from();
        return been && HAVE.contains(clause.terms().get(before).lower()) ? before : first;
    }

    private static boolean isAuxiliary(String word) {
        return HAVE.contains(word) || WERE.contains(word) || word.equals("did");
    }

    private static boolean isTold(Clause clause, int i, int before) {
        Term term = clause.terms().get(i);
        String auxiliary =
                before < clause.from() ? "" : clause.terms().get(before).lower();
        if (auxiliary.equals("did")) {
            return Verbs.form(term.lower()) == Verbs.Form.OTHER && OrdinaryWords.isVerb(term.lower());
        }
        boolean perfect = HAVE.contains(auxiliary) && term.lower().endsWith("ed");
        if (!perfect && !isPastOrParticiple(term)
                || NO_EVENTS.contains(term.lower())
                || term.isCapitalised() && i > 0) {
            return false;
        }
        if (HAVE.contains(auxiliary)) {
            return !(auxiliary.equals("have") && before == clause.from() && before > 0 && hasFiniteBefore(clause));
        }
        return WERE.contains(auxiliary) || !PRESENT_BE.contains(auxiliary) && isFinitePast(clause, i, before);
    }

    /** ", have left" is a perfect where no verb stands before it, and may be an infinitive otherwise. */
    private static boolean hasFiniteBefore(Clause clause) {
        for (int i = Math.max(0, clause.from() - 30); i < clause.from(); i++) {
            if (isFinite(clause.terms().get(i).lower()) || isPast(clause.terms().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinitePast(Clause clause, int i, int before) {
        Term term = clause.terms().get(i);
        Verbs.Form form = Verbs.form(term.lower());
        if (form == Verbs.Form.PARTICIPLE || before < clause.from() && i == 0) {
            return false;
        }
        if (before < clause.from()) {
            return form == Verbs.Form.PAST && (Verbs.isOnlyPast(term.lower()) || !isParticipial(clause, i));
        }
        Term subject = clause.terms().get(before);
        if (form == Verbs.Form.UNCHANGED) {
            return isSingular(clause, before);
        }
        return !isAdjective(clause, i) && !isReducedRelative(clause, i, subject);
    }

    /** Returns whether the subject is one person or thing, so that an unchanged form is no present: "he put". */
    private static boolean isSingular(Clause clause, int subject) {
        Term term = clause.terms().get(subject);
        if (term.is("he") || term.is("she") || term.is("it") || term.isCapitalised()) {
            return true;
        }
        boolean noun = OrdinaryWords.isSingularNoun(term.lower());
        for (int i = subject - 1; noun && i >= Math.max(clause.from(), subject - 3); i--) {
            Term before = clause.terms().get(i);
            if (before.isPossessive() || BEFORE_ADJECTIVE.contains(before.lower())) {
                return !before.is("to");
            }
        }
        return false;
    }

    /** "…, attended by Kim", "…, planned for May": a participle and not the verb of a new clause. */
    private static boolean isParticipial(Clause clause, int i) {
        boolean by = i + 1 < clause.to() && clause.terms().get(i + 1).is("by");
        return by
                || isBeforeBy(clause, i)
                        && SpeechVerbs.isOfWords(
                                Verbs.stem(clause.terms().get(i).lower()));
    }

    private static boolean isBeforeBy(Clause clause, int i) {
        return i + 1 < clause.to()
                && AFTER_PARTICIPLE.contains(clause.terms().get(i + 1).lower());
    }

    /** "The expected visit", "a long expected visit": what stands between an article and a noun. */
    private static boolean isAdjective(Clause clause, int i) {
        int at = i - 1;
        int lowest = Math.max(clause.from(), i - 4);
        while (at >= lowest && isQuality(clause.terms().get(at))) {
            at--;
        }
        if (at < clause.from()) {
            return false;
        }
        Term word = clause.terms().get(at);
        return word.isPossessive()
                || BEFORE_ADJECTIVE.contains(word.lower())
                || word.isNumber() && isBeforeNoun(clause, i);
    }

    /** "The 40 injured passengers"; not "30,000 reached the finish" or "the crop of 2031 came". */
    private static boolean isBeforeNoun(Clause clause, int i) {
        int next = i + 1;
        return !Verbs.isOnlyPast(clause.terms().get(i).lower())
                && next < clause.to()
                && clause.terms().get(next).isWord()
                && !FunctionWords.ALL.contains(clause.terms().get(next).lower());
    }

    private static boolean isQuality(Term term) {
        return !term.isCapitalised() && (isAdverb(term.lower()) || OrdinaryWords.isAdjective(term.lower()));
    }

    /** "The guests named in it are few": a participle behind its noun, where the clause has another verb. */
    private static boolean isReducedRelative(Clause clause, int i, Term subject) {
        if (!isBeforeBy(clause, i)
                || subject.isCapitalised()
                || PRONOUNS.contains(subject.lower())
                || subject.is("that")) {
            return false;
        }
        if (clause.terms().get(i + 1).is("by")) {
            return true;
        }
        for (int k = i + 1; k < Math.min(clause.to(), i + 25); k++) {
            String word = clause.terms().get(k).lower();
            if ((isFinite(word) || VIEWS.contains(word))
                    && !clause.terms().get(k).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    static boolean isFinite(String word) {
        return FINITE.contains(word);
    }

    private static boolean isPresence(Clause clause, int i) {
        String word = clause.terms().get(i).lower();
        return (word.equals("was") || word.equals("were") || word.equals("been"))
                && i + 2 < clause.to()
                && PRESENCE.contains(clause.terms().get(i + 1).lower())
                && (!clause.terms().get(i + 1).is("on")
                        || clause.terms().get(i + 2).is("hand"));
    }

    /** "The journey was his fifth visit": what something was, in a noun with an article or the like before it. */
    private static boolean isState(Clause clause, int i) {
        String word = clause.terms().get(i).lower();
        return (word.equals("was") || word.equals("were"))
                && i + 2 < clause.to()
                && clause.terms().get(i + 1).isAny("the", "a", "an", "his", "her", "its", "their");
    }

    static boolean isPast(Term term) {
        Verbs.Form form = Verbs.form(term.lower());
        return term.isWord() && !term.isCapitalised() && form == Verbs.Form.PAST;
    }

    static boolean isPastOrParticiple(Term term) {
        return term.isWord() && Verbs.form(term.lower()) != Verbs.Form.OTHER;
    }

    static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower) || lower.length() > 4 && lower.endsWith("ly") && !lower.endsWith("likely");
    }

    /** Returns the term before this one and before the adverbs that precede it; below {@code from} where there is none. */
    static int beforeAdverbs(List<Term> terms, int i, int from) {
        int at = i - 1;
        int lowest = Math.max(from, i - 5);
        while (at >= lowest && terms.get(at).isWord() && isAdverb(terms.get(at).lower())) {
            at--;
        }
        return at;
    }
}
