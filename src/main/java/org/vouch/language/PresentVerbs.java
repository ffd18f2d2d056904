package org.vouch.language;

import java.util.Optional;
import java.util.Set;

/** Finds the verbs with which a clause tells something as so: in the present tense, alone or as an auxiliary. */
final class PresentVerbs {
    private static final Set<String> BE = WordList.of("is are am isn't aren't was were wasn't weren't");
    private static final Set<String> HAVE = WordList.of("has have had");
    private static final Set<String> SUBJECTS = WordList.of("he she it who which that this they we i");

    /** Before a form of a verb these show that it is none, or no finite one. */
    private static final Set<String> NO_SUBJECTS = WordList.of("""
            the a an this these those his her its their our my your any no some every each of in on at by for with from to as
            than about over under into between against without whose more most very so such other another and or but
            will would may might could can should must shall do does did not don't doesn't didn't cannot if when while
            both all two three four five six seven eight nine ten let make makes made help helps helped
            """);

    /** "The two together have": subjects where an adverb stands behind them. */
    private static final Set<String> COUNTS = WordList.of("two three four five both all these those");

    private static final Set<String> OBJECTS = WordList.of("effect place part force");

    private static final Set<String> OPENING_OBJECT = WordList.of("""
            the a an around about some it them one two three four five six seven eight nine ten so what nearly almost
            """);

    private static final int REACH = 30;

    private PresentVerbs() {}

    /** Returns the verb whose first term stands here; absent where none begins. */
    static Optional<EventVerbs.Told> at(Clause clause, int i) {
        String word = clause.terms().get(i).lower();
        if (BE.contains(word)) {
            return Optional.of(ofBe(clause, i));
        }
        int next = afterAdverbs(clause, i + 1);
        if (HAVE.contains(word)
                && next < clause.to()
                && clause.terms().get(next).is("been")) {
            int after = afterAdverbs(clause, next + 1);
            boolean passive = after < clause.to()
                    && EventVerbs.isPastOrParticiple(clause.terms().get(after));
            return passive ? Optional.empty() : Optional.of(new EventVerbs.Told(i, next, "be"));
        }
        if (HAVE.contains(word)) {
            return isHave(clause, i) ? Optional.of(new EventVerbs.Told(i, i, "hav")) : Optional.empty();
        }
        if (word.equals("did") && next < clause.to() && isObject(clause.terms().get(next))) {
            return Optional.of(new EventVerbs.Told(i, i, "do"));
        }
        boolean finite = isSingular(clause, i, word) || isPlural(clause, i, word);
        return finite ? Optional.of(new EventVerbs.Told(i, i, Verbs.stem(word))) : Optional.empty();
    }

    /** "Is resigning", "are used", or "is" alone. */
    private static EventVerbs.Told ofBe(Clause clause, int i) {
        int next = afterAdverbs(clause, i + 1);
        if (next < clause.to()) {
            Term term = clause.terms().get(next);
            boolean going = term.lower().endsWith("ing")
                    && OrdinaryWords.isVerbStem(Verbs.stem(term.lower()))
                    && !term.isCapitalised();
            if (going || EventVerbs.isPastOrParticiple(term)) {
                return new EventVerbs.Told(i, next, Verbs.stem(term.lower()));
            }
        }
        return new EventVerbs.Told(i, i, "be");
    }

    /** "Has 900 workers"; the perfect is told elsewhere, and "may have" holds back. */
    private static boolean isHave(Clause clause, int i) {
        int next = afterAdverbs(clause, i + 1);
        boolean perfect = next < clause.to()
                && EventVerbs.isPastOrParticiple(clause.terms().get(next));
        int before = EventVerbs.beforeAdverbs(clause.terms(), i, clause.from());
        boolean infinite = before >= clause.from()
                && !(before < i - 1
                        && COUNTS.contains(clause.terms().get(before).lower()))
                && NO_SUBJECTS.contains(clause.terms().get(before).lower());
        return !perfect && !infinite;
    }

    private static boolean isSingular(Clause clause, int i, String word) {
        Optional<String> base = base(word);
        if (base.isEmpty()
                || i == clause.from() && i > 0
                || clause.terms().get(i).isCapitalised()) {
            return false;
        }
        int before = EventVerbs.beforeAdverbs(clause.terms(), i, clause.from());
        if (before < clause.from()) {
            return false;
        }
        Term subject = clause.terms().get(before);
        if (!subject.isWord() || subject.isNumber() || NO_SUBJECTS.contains(subject.lower())) {
            return false;
        }
        boolean noVerb = i + 1 < clause.to()
                && (EventVerbs.isFinite(clause.terms().get(i + 1).lower())
                        || NO_SUBJECTS.contains(clause.terms().get(i + 1).lower())
                                && clause.terms()
                                        .get(i + 1)
                                        .isAny("must", "should", "might", "can", "shall", "do", "cannot"));
        boolean conjunction = subject.is("that")
                && before > 0
                && SpeechVerbs.isOfWords(
                        Verbs.stem(clause.terms().get(before - 1).lower()));
        if (noVerb || conjunction) {
            return false;
        }
        boolean sure = SUBJECTS.contains(subject.lower()) || before < i - 1;
        boolean noun = Vocabulary.NOUNS.contains(base.get());
        boolean single = subject.isCapitalised() || OrdinaryWords.isSingularNoun(subject.lower());
        boolean object = i + 1 < clause.to()
                && (isObject(clause.terms().get(i + 1))
                        || VerbKind.isDeterminer(clause.terms().get(i + 1))
                        || OBJECTS.contains(clause.terms().get(i + 1).lower()));
        boolean bare = object && !subject.lower().endsWith("s") && !subject.isPossessive();
        return sure || (single || bare) && (!noun || !hasOther(clause, i));
    }

    /** "Two varieties resist": a base behind a plural, where the clause has no other finite verb. */
    private static boolean isPlural(Clause clause, int i, String word) {
        int before = EventVerbs.beforeAdverbs(clause.terms(), i, clause.from());
        if (!OrdinaryWords.isVerb(word)
                || before < clause.from()
                || clause.terms().get(i).isCapitalised()) {
            return false;
        }
        Term subject = clause.terms().get(before);
        String lower = subject.lower();
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && subject.isWord() && !subject.isPossessive();
        boolean they = lower.equals("they") || lower.equals("we");
        boolean noun = Vocabulary.NOUNS.contains(word) || Vocabulary.ADJECTIVES.contains(word);
        boolean object = i + 1 < clause.to()
                && (isObject(clause.terms().get(i + 1))
                        || VerbKind.isDeterminer(clause.terms().get(i + 1))
                        || clause.terms().get(i + 1).is("all"));
        return they
                || lower.equals("who")
                || plural
                        && (!noun || before < i - 1 || object)
                        && !NO_SUBJECTS.contains(lower)
                        && !hasOther(clause, i);
    }

    private static boolean isObject(Term term) {
        return term.isNumber() || OPENING_OBJECT.contains(term.lower());
    }

    private static boolean hasOther(Clause clause, int i) {
        for (int k = Math.max(clause.from(), i - REACH); k < Math.min(clause.to(), i + REACH); k++) {
            String word = clause.terms().get(k).lower();
            boolean auxiliary = BE.contains(word) || HAVE.contains(word) || EventVerbs.isFinite(word);
            if (k != i && (auxiliary || EventVerbs.isPast(clause.terms().get(k)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the base of a form such as "supplies"; absent where it is the form of no verb that is known. */
    private static Optional<String> base(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return Optional.empty();
        }
        String bare = word.substring(0, word.length() - 1);
        if (OrdinaryWords.isVerb(bare)) {
            return Optional.of(bare);
        }
        String shorter = bare.endsWith("e") ? bare.substring(0, bare.length() - 1) : "";
        if (OrdinaryWords.isVerb(shorter)) {
            return Optional.of(shorter);
        }
        return shorter.endsWith("i") && OrdinaryWords.isVerb(shorter.substring(0, shorter.length() - 1) + "y")
                ? Optional.of(shorter.substring(0, shorter.length() - 1) + "y")
                : Optional.empty();
    }

    static int afterAdverbs(Clause clause, int from) {
        int at = from;
        while (at < clause.to()
                && at < from + 4
                && clause.terms().get(at).isWord()
                && EventVerbs.isAdverb(clause.terms().get(at).lower())) {
            at++;
        }
        return at;
    }
}
