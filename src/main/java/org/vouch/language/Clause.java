package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A stretch of a sentence between its marks, {@code from} to {@code to}, exclusive, in terms. */
record Clause(List<Term> terms, int from, int to) {
    private static final String BREAKS = ",;:()[]\u2013\u2014?!.\u2026";
    private static final int REACH = 12;
    private static final Set<String> JOINING = WordList.of("and but");

    /** Behind "as", these begin the clause of a cause. */
    private static final Set<String> SUBJECTS =
            WordList.of("there the it he she they somebody nobody every its his her");

    /** Returns the clauses of a text; "and" and "but" divide where a past verb follows that the first part has not. */
    static List<Clause> of(List<Term> terms) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < terms.size(); i++) {
            boolean mark = !terms.get(i).isWord()
                    && BREAKS.indexOf(terms.get(i).text().charAt(0)) >= 0
                    && !Openings.isAbbreviated(terms, i)
                    && !isInside(terms, i);
            if (mark || i > from && isNewPredicate(terms, i, from)) {
                clauses.add(new Clause(terms, from, i));
                from = mark ? i + 1 : i;
            }
        }
        clauses.add(new Clause(terms, from, terms.size()));
        return clauses;
    }

    /** "On Dec. 20": a full stop before a figure or a small letter ends nothing. */
    static boolean isInside(List<Term> terms, int i) {
        return terms.get(i).text().equals(".")
                && i + 1 < terms.size()
                && terms.get(i + 1).isWord()
                && (terms.get(i + 1).isNumber()
                                && i > 0
                                && terms.get(i - 1).text().length() < 5
                        || Character.isLowerCase(terms.get(i + 1).text().codePointAt(0)));
    }

    private static final Set<String> SUBORDINATE =
            WordList.of("after because since although though while whereas when which who whose where");

    /** Returns the same, divided again before "after", "because", "who" and the like where a past verb follows. */
    static List<Clause> finely(List<Term> terms) {
        List<Clause> fine = new ArrayList<>();
        for (Clause clause : of(terms)) {
            int from = clause.from();
            for (int i = clause.from() + 1; i < clause.to(); i++) {
                boolean cut = (SUBORDINATE.contains(terms.get(i).lower()) || isCause(terms, i))
                        && !EventVerbs.withPresent(new Clause(terms, i + 1, Math.min(clause.to(), i + REACH)))
                                .isEmpty();
                if (cut) {
                    fine.add(new Clause(terms, from, i));
                    from = i;
                }
            }
            fine.add(new Clause(terms, from, clause.to()));
        }
        return fine;
    }

    /** "As there was no rain"; not "as many as". */
    private static boolean isCause(List<Term> terms, int i) {
        return terms.get(i).is("as")
                && i + 1 < terms.size()
                && SUBJECTS.contains(terms.get(i + 1).lower());
    }

    private static boolean isNewPredicate(List<Term> terms, int joint, int from) {
        if (!JOINING.contains(terms.get(joint).lower()) || joint + 1 >= terms.size()) {
            return false;
        }
        int next = joint + 1;
        while (next + 1 < terms.size()
                && next < joint + 3
                && EventVerbs.isAdverb(terms.get(next).lower())) {
            next++;
        }
        boolean past = EventVerbs.isPast(terms.get(next)) || terms.get(next).is("did") || isAuxiliary(terms.get(next));
        return past && !new Clause(terms, from, joint).endsWithParticiple();
    }

    private static boolean isAuxiliary(Term term) {
        return term.isAny("was", "were", "has", "had", "have");
    }

    /** Returns whether the last verb stands behind a form of "be" or "have", so that "and" may join another participle. */
    private boolean endsWithParticiple() {
        for (int i = to - 1; i > from; i--) {
            if (EventVerbs.isPastOrParticiple(terms.get(i))) {
                int before = EventVerbs.beforeAdverbs(terms, i, from);
                return before >= from && terms.get(before).isAny("be", "been", "being", "is", "are");
            }
        }
        return false;
    }

    boolean isQuestion() {
        return to < terms.size() && terms.get(to).text().equals("?");
    }

    boolean isEmpty() {
        return from >= to;
    }

    Term first() {
        return terms.get(from);
    }
}
