package org.vouch.language;

import java.util.List;
import java.util.Set;

/** What the words around a word tell of whether it is a verb there: "to open", not "his open letter". */
record VerbPlace(List<Term> terms) {
    private static final Set<String> OF = WordList.of("of for to on about over into against from in with that");
    private static final Set<String> BEFORE_NOUN = WordList.of("the a an its his her their no of in for");
    private static final Set<String> AUXILIARIES = WordList.of("be been being have do");
    private static final Set<String> OF_PARTICIPLES = WordList.of("by since in from at for with after during on under");
    private static final Set<String> NUMBERS = WordList.of("""
            one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
            ninety hundred nearly almost around
            """);

    /** "Have been falling", "was rising". */
    boolean isProgressive(int i) {
        if (i < 1 || i >= terms.size()) {
            return false;
        }
        String word = terms.get(i).lower();
        int be = EventVerbs.beforeAdverbs(terms, i, 0);
        return word.length() > 4
                && word.endsWith("ing")
                && !isTo(i + 1)
                && OrdinaryWords.isVerbStem(Verbs.stem(word))
                && (!OrdinaryWords.isAdjective(word)
                        || Concepts.of(terms, i).key().startsWith("="))
                && be >= 0
                && terms.get(be).isAny("been", "was", "were");
    }

    boolean isTo(int i) {
        return i < terms.size() && terms.get(i).is("to");
    }

    /** "Its owners, Brack, expect to", "Brack, the owner, wants the mill shut", "three mills plan to": in front of "to" and a verb such a word is no noun. */
    boolean isGoverning(Clause clause, int i) {
        boolean before = i == clause.from()
                ? i > 0
                : !terms.get(i - 1).isPossessive()
                        && !VerbKind.isDeterminer(terms.get(i - 1))
                        && !OF.contains(terms.get(i - 1).lower())
                        && !OrdinaryWords.isAdjective(terms.get(i - 1).lower());
        VerbGroup group = VerbGroup.before(terms, i, clause.from());
        int next = i + 1;
        boolean to = next + 1 < clause.to()
                && terms.get(next).is("to")
                && OrdinaryWords.isVerb(terms.get(next + 1).lower());
        boolean that = next < clause.to() && terms.get(next).is("that");
        boolean clauseBehind = that
                || next < clause.to()
                        && VerbKind.isDeterminer(terms.get(next))
                        && !EventVerbs.in(new Clause(terms, next, clause.to())).isEmpty();
        boolean plural = i > clause.from() && terms.get(i - 1).lower().endsWith("s");
        boolean apposed = i == clause.from()
                && terms.get(i).lower().endsWith("s")
                && next < clause.to()
                && VerbKind.isDeterminer(terms.get(next));
        boolean governs = !terms.get(i).lower().endsWith("ing")
                && Governors.of(terms, i).isPresent()
                && (to || plural && clauseBehind || apposed);
        boolean says = that
                && SpeechVerbs.isSaying(Verbs.stem(terms.get(i).lower()))
                && (i == clause.from() || terms.get(i - 1).isCapitalised());
        boolean word = governs || says;
        boolean auxiliary =
                i > clause.from() && (group.first() < i || terms.get(i - 1).is("and"));
        return before && word && !auxiliary;
    }

    /** Behind "will" or "to" an unknown word is a verb. */
    boolean isBehindModal(int i) {
        int before = EventVerbs.beforeAdverbs(terms, i, 0);
        String word = before < 0 ? "" : terms.get(before).lower();
        boolean other = NUMBERS.contains(terms.get(i).lower())
                || FunctionWords.ALL.contains(terms.get(i).lower())
                || terms.get(i).isNumber()
                || terms.get(i).lower().endsWith("s")
                || EventVerbs.isAdverb(terms.get(i).lower());
        boolean modal = HeldVerb.isModal(word);
        boolean noun = OrdinaryWords.isSingularNoun(terms.get(i).lower())
                || OrdinaryWords.isAdjective(terms.get(i).lower());
        boolean to = word.equals("to")
                && before > 0
                && (!noun || Governors.of(terms, before - 1).isPresent());
        return !other && (modal || to);
    }

    boolean isNounHere(int i) {
        Term before = terms.get(i - 1);
        return before.isPossessive() || BEFORE_NOUN.contains(before.lower());
    }

    /** "The lamp, removed by marines". */
    boolean isBehindComma(Clause clause, int i) {
        return i == clause.from()
                && i > 1
                && terms.get(i - 1).is(",")
                && i + 1 < terms.size()
                && terms.get(i + 1).is("by");
    }

    boolean isBehindNoun(int i) {
        Term before = terms.get(i - 1);
        boolean number = before.isNumber() || NUMBERS.contains(before.lower());
        return before.isWord()
                && (!number || isBeforePreposition(i, terms.size()))
                && !FunctionWords.ALL.contains(before.lower());
    }

    /** "To have been" before "opened" is no verb of its own. */
    boolean isMain(int i) {
        int next = i + 1;
        while (next < terms.size() && EventVerbs.isAdverb(terms.get(next).lower())) {
            next++;
        }
        return !AUXILIARIES.contains(terms.get(i).lower())
                || next >= terms.size()
                || !EventVerbs.isPastOrParticiple(terms.get(next));
    }

    /** "Removed by marines": returns whether a preposition that follows participles stands behind the word. */
    boolean isBeforePreposition(int i, int to) {
        return i + 1 < to && OF_PARTICIPLES.contains(terms.get(i + 1).lower());
    }
}
