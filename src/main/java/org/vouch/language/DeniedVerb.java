package org.vouch.language;

import java.util.List;
import java.util.Set;

/** Whether what stands before a verb, or close behind it, denies it: "nobody came", "published no accounts". */
final class DeniedVerb {
    private static final Set<String> NOBODY =
            WordList.of("no none nobody no-one neither nothing nor hardly scarcely nowhere");
    private static final Set<String> AFTER_NO = WordList.of("fewer less more later doubt sooner earlier");

    /** Between a verb and its "nothing" these may stand. */
    private static final Set<String> PARTICLES = WordList.of("forward to up out off down back away over on in");

    private static final int REACH = 12;

    private final List<Term> terms;
    private final VerbTable table;

    DeniedVerb(VerbTable table) {
        this.terms = table.terms();
        this.table = table;
    }

    /** "Published no accounts"; not "said no deal had been reached". */
    boolean isOfNothing(Clause clause, int verb) {
        int next = verb + 1;
        while (next < clause.to()
                && next < verb + 3
                && (EventVerbs.isAdverb(terms.get(next).lower())
                                && !NOBODY.contains(terms.get(next).lower())
                        || PARTICLES.contains(terms.get(next).lower()))) {
            next++;
        }
        boolean saying = SpeechVerbs.isSaying(Verbs.stem(terms.get(verb).lower()));
        return isNothing(next) && !(saying && isClause(next, clause.to()));
    }

    private boolean isClause(int from, int to) {
        return terms.subList(from, to).stream()
                .anyMatch(term -> EventVerbs.isFinite(term.lower()) || HeldVerb.isModal(term.lower()));
    }

    /** "Will vote no" is a vote. */
    private boolean isVote(int i) {
        return i > 0
                && terms.get(i).is("no")
                && terms.get(i - 1).isAny("vote", "votes", "voted", "voting", "say", "says", "said")
                && (i + 1 >= terms.size() || !terms.get(i + 1).isWord());
    }

    private boolean isNothing(int i) {
        return i < terms.size()
                && NOBODY.contains(terms.get(i).lower())
                && !isVote(i)
                && !(i + 1 < terms.size() && AFTER_NO.contains(terms.get(i + 1).lower()))
                && !(i + 2 < terms.size()
                        && terms.get(i + 1).lower().endsWith("er")
                        && terms.get(i + 2).is("than"));
    }

    boolean isOfNobody(Clause clause, int first) {
        int from = clause.from();
        boolean says = VerbKind.isSaying(Verbs.stem(terms.get(first).lower()))
                || Governors.of(terms, first).isPresent();
        int last = first - 1;
        boolean opens = first == from || first == from + 1 && terms.get(from).isAny("ever", "yet");
        boolean ever = opens && first > from;
        if (opens && (ever || !says) && from > 0 && terms.get(from - 1).is(",")) {
            last = Math.min(last, beforeRelative(from - 1));
            from = Math.max(0, from - REACH);
        }
        for (int i = last; i >= Math.max(from, first - 2 * REACH); i--) {
            boolean infinitive =
                    table.isVerb(i) && terms.get(table.at(i).first()).is("to");
            boolean other = i >= clause.from() && table.isVerb(i) && !table.isModifier(i) && !infinitive
                    || terms.get(i).isAny("that", "but", "and", "who", "which");
            if (other) {
                return terms.get(i).is("that") && isNone(clause, i);
            }
            boolean notOne = terms.get(i).is("not")
                    && i + 1 < first
                    && terms.get(i + 1).isAny("a", "one", "any", "all", "every", "everyone", "everything", "many");
            if (isNothing(i)
                    || notOne
                    || terms.get(i).is("without") && terms.get(first).is("having")) {
                return true;
            }
        }
        return false;
    }

    /** "There was no light that the crew had seen": behind "that", which belongs to what is not there. */
    private boolean isNone(Clause clause, int that) {
        boolean none = false;
        for (int i = that - 1; i >= Math.max(clause.from(), that - REACH); i--) {
            none |= terms.get(i).isAny("no", "nor");
            if (terms.get(i).is("there")) {
                return none;
            }
        }
        return false;
    }

    /** "The firm, which is no defendant, has denied it", "two men, neither of them hurt, fled": returns the last term before such a clause, or before the comma. */
    private int beforeRelative(int comma) {
        int from = Math.max(0, comma - 1);
        while (from > Math.max(0, comma - 2 * REACH) && !terms.get(from).is(",")) {
            from--;
        }
        boolean relative = terms.get(from).is(",")
                && (isRelative(from + 1)
                        || terms.get(from + 1).isAny("none", "neither")
                                && terms.get(from + 2).is("of")
                        || terms.get(from + 1).isAny("for", "of", "in", "to", "by", "with", "on", "from")
                                && isRelative(from + 2));
        return relative ? from - 1 : comma - 1;
    }

    private boolean isRelative(int i) {
        return i < terms.size() && terms.get(i).isAny("which", "who", "whose", "whom", "where");
    }
}
