package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The verbs of a sentence's passages, by their stems.
 *
 * @param told what a passage tells as done, or says in the present
 * @param foreseen what a passage says with "to", "will", "would" and the like
 */
record PassageVerbs(Set<String> told, Set<String> foreseen) {
    private static final Set<String> BEFORE_BASE =
            WordList.of("to will would shall may might could should can must 'll does do");

    private static final Set<String> SUBJECTS = WordList.of("he she it who which that");

    static PassageVerbs of(List<PassageText> passages) {
        PassageVerbs verbs = new PassageVerbs(new TreeSet<>(), new TreeSet<>());
        passages.forEach(passage -> verbs.read(passage.terms()));
        return verbs;
    }

    private void read(List<Term> terms) {
        boolean beginsTold = !terms.isEmpty()
                && EventVerbs.isPast(terms.get(0))
                && Reserve.at(terms, 0).isEmpty();
        if (beginsTold) {
            told.add(Verbs.stem(terms.get(0).lower()));
        }
        for (Clause clause : Clause.finely(terms)) {
            int reserve = ToldAsDone.firstReserve(clause);
            EventVerbs.in(clause).stream()
                    .filter(verb -> verb.first() < reserve)
                    .forEach(verb -> told.add(verb.stem()));
        }
        for (Clause clause : Clause.finely(terms)) {
            int reserve = ToldAsDone.firstReserve(clause);
            for (int i = clause.from(); i < clause.to(); i++) {
                readPresent(terms, i, i > reserve);
            }
        }
    }

    private void readPresent(List<Term> terms, int i, boolean held) {
        String word = terms.get(i).lower();
        int before = EventVerbs.beforeAdverbs(terms, i, 0);
        if (before < 0 || !terms.get(i).isWord()) {
            return;
        }
        Term subject = terms.get(before);
        if (BEFORE_BASE.contains(subject.lower()) || subject.is("and") && isForeseenBefore(terms, before)) {
            foreseen.add(Verbs.stem(word));
        } else if (subject.is("be") && EventVerbs.isPastOrParticiple(terms.get(i))) {
            foreseen.add(Verbs.stem(word));
        } else if (!held
                && word.endsWith("s")
                && (SUBJECTS.contains(subject.lower()) || subject.isCapitalised())
                && !(i + 1 < terms.size()
                        && EventVerbs.isFinite(terms.get(i + 1).lower()))
                && OrdinaryWords.isVerbStem(Verbs.stem(word))) {
            told.add(Verbs.stem(word));
        } else if (!held && SUBJECTS.contains(subject.lower()) && EventVerbs.isPast(terms.get(i))) {
            told.add(Verbs.stem(word));
        } else if (before > 0 && isRelative(terms, before) && EventVerbs.isPast(terms.get(i))) {
            told.add(Verbs.stem(word));
        }
    }

    /** "A grant that the district applied for": past also where what it belongs to is held back. */
    private static boolean isRelative(List<Term> terms, int subject) {
        for (int k = subject; k >= Math.max(0, subject - 3); k--) {
            String word = terms.get(k).lower();
            if (word.equals("which")
                    || word.equals("whom")
                    || word.equals("whose")
                    || word.equals("that")
                            && k > 0
                            && !SpeechVerbs.isSaying(Verbs.stem(terms.get(k - 1).lower()))) {
                return true;
            }
        }
        return false;
    }

    /** "To visit Beijing and attend the parade": the second verb is foreseen with the first. */
    private boolean isForeseenBefore(List<Term> terms, int joint) {
        for (int i = joint - 1; i >= Math.max(0, joint - 8); i--) {
            if (BEFORE_BASE.contains(terms.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
