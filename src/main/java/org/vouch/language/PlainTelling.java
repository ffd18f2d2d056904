package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a sentence tells a deed plainly, with nothing before it that holds it back, denies it or puts it on a condition. */
final class PlainTelling {
    private static final Set<String> HELD =
            WordList.of("not no never nobody none before until unless if once when so were");

    /** What is under way, or no more than foreseen: "was going to decide". */
    private static final Set<String> NOT_DONE = WordList.of("not going being");

    /** "Was put off", "has been put forward", "declined to comment": nothing that a plan might have come to. */
    private static final Set<String> NO_DEED = WordList.stems("put postpone delay decline refuse give ask seek");

    private static final Set<String> RELATIVE = WordList.of("that which who whom");

    private static final Set<String> MODALS = WordList.of("would will might may");

    private static final int COMPLEMENT = 4;

    /** So many terms before a verb its own clause may begin. */
    private static final int REACH = 24;

    private final List<Term> terms;
    private final List<PassageText> passages;

    PlainTelling(List<Term> terms, List<PassageText> passages) {
        this.terms = terms;
        this.passages = passages;
    }

    /** @param words a verb with its auxiliaries */
    boolean isAt(Extent words) {
        List<Term> verb = Terms.of(words.words());
        Term last = verb.get(verb.size() - 1);
        int first = 0;
        while (first < terms.size() && terms.get(first).start() < words.start()) {
            first++;
        }
        return isDeed(verb)
                && !isHeldBefore(first)
                && !isOrWould(first)
                && !isAside(first, verb.size())
                && (isState(last) ? isForeseenState(first + verb.size()) : !isInPassage(last));
    }

    private static boolean isDeed(List<Term> verb) {
        String last = verb.get(verb.size() - 1).lower();
        return !last.endsWith("ing")
                && !NO_DEED.contains(Verbs.stem(last))
                && !verb.get(verb.size() - 1).isAny("do", "does")
                && verb.stream().noneMatch(term -> NOT_DONE.contains(term.lower()));
    }

    private boolean isHeldBefore(int verb) {
        int relative = relativeBefore(verb);
        return IntStream.range(Math.max(ownFrom(verb), behindCondition(verb)), relative)
                .anyMatch(i -> HELD.contains(terms.get(i).lower())
                        || Reserve.at(terms, i).isPresent()
                        || Holding.isAt(terms, i));
    }

    /** "The vote that the court wanted came": returns where the relative clause begins that ends before a verb; the verb where none does. */
    private int relativeBefore(int verb) {
        if (verb == 0 || !EventVerbs.isPast(terms.get(verb - 1)) || !EventVerbs.isPast(terms.get(verb))) {
            return verb;
        }
        return IntStream.iterate(verb - 1, i -> i > 0, i -> i - 1)
                .filter(i -> RELATIVE.contains(terms.get(i).lower()))
                .findFirst()
                .orElse(verb);
    }

    /** "If the council agrees, the house was sold" keeps nothing back: what follows from what may come has not been done. */
    private int behindCondition(int verb) {
        List<Clause> clauses = terms.get(0).is("if") ? Clause.finely(terms) : List.of();
        boolean open = clauses.size() > 1 && clauses.get(0).to() < verb && !ToldAsDone.isInference(clauses.get(0));
        return open ? clauses.get(0).to() : 0;
    }

    /** "The antenna is to open in May, and in June there were images": returns where what may hold a verb back begins. */
    private int ownFrom(int verb) {
        return IntStream.iterate(verb - 2, i -> i > 1 && i > verb - REACH, i -> i - 1)
                .filter(i -> terms.get(i).isAny("and", "but", "while")
                        && terms.get(i - 1).isAny(",", ";")
                        && IntStream.range(i + 1, verb).anyMatch(j -> Content.isContent(terms.get(j))))
                .findFirst()
                .orElse(0);
    }

    /** "Had the votes or would have them by March". */
    private boolean isOrWould(int verb) {
        return IntStream.range(verb, terms.size() - 1)
                .anyMatch(i -> terms.get(i).is("or")
                        && MODALS.contains(terms.get(i + 1).lower()));
    }

    /** "In her letters, sent on Monday, she proposed talks". */
    private boolean isAside(int verb, int length) {
        return length == 1
                && verb > 0
                && verb + 1 < terms.size()
                && terms.get(verb - 1).is(",")
                && terms.get(verb + 1).isAny("on", "in", "by", "at");
    }

    private static boolean isState(Term verb) {
        return VerbKind.BE.contains(verb.lower()) || Verbs.stem(verb.lower()).equals("hav");
    }

    /** A state in indirect speech may be one that is so still: "he said that it was too soon to tell". */
    private boolean isSaid() {
        return terms.stream().anyMatch(term -> SpeechVerbs.isSaying(Verbs.stem(term.lower())));
    }

    /** "Was the oldest finisher" where a passage foresees the oldest, and does not say so itself: "he said that it was too soon". */
    private boolean isForeseenState(int behind) {
        return !isSaid()
                && IntStream.range(behind, Math.min(terms.size(), behind + COMPLEMENT))
                        .filter(i -> Content.isContent(terms.get(i)))
                        .limit(1)
                        .anyMatch(i -> isInPassage(terms.get(i)) && !isTold(behind - 1));
    }

    /** "Was among" where a passage has just that. */
    private boolean isTold(int verb) {
        return verb + 1 < terms.size()
                && passages.stream()
                        .map(PassageText::terms)
                        .anyMatch(passage -> IntStream.range(0, passage.size() - 1)
                                .anyMatch(i -> passage.get(i).is(terms.get(verb).lower())
                                        && passage.get(i + 1)
                                                .is(terms.get(verb + 1).lower())));
    }

    private boolean isInPassage(Term verb) {
        return passages.stream().flatMap(passage -> passage.terms().stream()).anyMatch(term -> term.is(verb.lower()));
    }
}
