package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Governors.Effect;
import org.vouch.language.Standing.Hold;
import org.vouch.language.Statement.Kind;
import org.vouch.language.VerbTable.Verb;

/** What kind of verb stands at a place: whether it tells an event, a state, words, or what it leaves open. */
final class VerbKind {
    static final Set<String> BE = WordList.of("is are was were be been being am 's 're isn't wasn't aren't weren't");

    private static final Set<String> DETERMINERS = WordList.of("the a an its his her their no any this that some");

    private static final Set<String> STATES = WordList.of("be hav do");

    private static final Set<String> SAYING = WordList.stems("""
            say tell warn insist explain argue maintain assert mention quote stress emphasise emphasize remark comment speak write
            complain criticise criticize praise describe
            """);

    /** These say something where "that" stands behind them, and may be deeds else. */
    private static final Set<String> ALSO_SAYING = WordList.stems(
            "add put call recall read point report state note declare cite claim announce allege charge");

    private static final Set<String> ARRANGED =
            WordList.stems("schedule set slate arrange timetable commit pencil book");

    /** With these an offer is made or a hope voiced. */
    private static final Set<String> LIGHT =
            WordList.stems("give make see put issue file lodge submit find voice express");

    private static final Set<String> CLAUSES = WordList.of("that which who whom because while whereas");

    private static final Set<String> SCHEDULED = WordList.stems("""
            go come start begin open leave return meet vote close reopen resume end sail play face take run get rule hear expire
            """);

    private final List<Term> terms;
    private final VerbTable table;

    VerbKind(VerbTable table) {
        this.terms = table.terms();
        this.table = table;
    }

    static boolean isSaying(String stem) {
        return SAYING.contains(stem);
    }

    /** "Kim goes to China in May": returns whether the present tense of the verb may tell what is to come. */
    static boolean isScheduled(String stem) {
        return SCHEDULED.contains(stem);
    }

    /** Returns whether a stem is that of "be", "have" or "do". */
    static boolean isState(Term verb) {
        return BE.contains(verb.lower()) || STATES.contains(Verbs.stem(verb.lower()));
    }

    Kind of(Clause clause, int last, boolean purpose) {
        String stem = Verbs.stem(terms.get(last).lower());
        boolean state = BE.contains(terms.get(last).lower()) || STATES.contains(stem);
        int governor = state ? PresentVerbs.afterAdverbs(clause, last + 1) : last;
        if (purpose) {
            return Kind.PURPOSE;
        }
        boolean hasTo = state && governor < clause.to() && terms.get(governor).is("to");
        boolean isThat = state
                && governor < clause.to()
                && terms.get(governor).is("that")
                && ofSubject(clause, last).isPresent();
        for (int i = state ? last + 1 : last; i < Math.min(clause.to(), governor + 1); i++) {
            boolean apart = stem.equals("set")
                    && !(last + 1 < clause.to() && terms.get(last + 1).isAny("to", "for"));
            boolean arranged = ARRANGED.contains(stem)
                    && !apart
                    && !Concepts.of(terms, last).key().startsWith("=");
            if (Governors.of(terms, i)
                    .filter(e -> state ? e != Effect.DONE : e == Effect.OPEN || e == Effect.MEANT || arranged)
                    .isPresent()) {
                return Kind.GOVERNOR;
            }
        }
        for (int i = last + 1; state && i < Math.min(clause.to(), last + 6); i++) {
            boolean noun = Governors.of(terms, i)
                            .filter(e -> e == Effect.OPEN || e == Effect.MEANT)
                            .isPresent()
                    || ReservedNouns.has(terms.get(i));
            if (noun) {
                return Kind.GOVERNOR;
            }
            String word = terms.get(i).lower();
            boolean inside = terms.get(i).isWord()
                    && (!FunctionWords.ALL.contains(word)
                            || isDeterminer(terms.get(i))
                            || WordList.isAny(word, "under", "in", "at", "on", "more", "still"));
            if (!inside) {
                break;
            }
        }
        if (hasTo || isThat || state && ofSubject(clause, last).isPresent()) {
            return Kind.GOVERNOR;
        }
        if (stem.equals("put") && has(clause, last, "at")) {
            return Kind.SAYING;
        }
        if (state) {
            boolean has = !BE.contains(terms.get(last).lower()) && hasReservedObject(clause, last, 20);
            return has ? Kind.GOVERNOR : Kind.STATE;
        }
        boolean draft = last > clause.from()
                && first(last, clause)
                && terms.get(last).lower().endsWith("s")
                && isReservedNoun(last - 1);
        boolean passive = last > clause.from()
                && LIGHT.contains(stem)
                && VerbGroup.before(terms, last, clause.from()).first() < last
                && isOfReserved(
                        clause, VerbGroup.before(terms, last, clause.from()).first());
        boolean ready = stem.equals("get")
                && last + 1 < clause.to()
                && Governors.of(terms, last + 1).isPresent();
        if (passive || ready) {
            return Kind.GOVERNOR;
        }
        if (draft || LIGHT.contains(stem) && hasReservedObject(clause, last, 7)) {
            return Kind.GOVERNOR;
        }
        if (stem.equals("find") && last + 1 < clause.to() && terms.get(last + 1).is("it")) {
            return Kind.SAYING;
        }
        boolean row = Concepts.of(terms, last).key().startsWith("=")
                && !Concepts.of(terms, last).key().equals("=announce");
        boolean that = last + 1 < terms.size()
                        && (terms.get(last + 1).is("that")
                                || !terms.get(last + 1).isWord())
                || last + 1 == terms.size();
        boolean bePassive = last > 0 && BE.contains(terms.get(last - 1).lower());
        boolean confirms = stem.equals("confirm")
                && last + 1 < terms.size()
                && terms.get(last + 1).is("that");
        boolean says = SAYING.contains(stem)
                || stem.equals("nam") && !bePassive
                || ALSO_SAYING.contains(stem) && that && !bePassive;
        return says && !row || confirms ? Kind.SAYING : Kind.EVENT;
    }

    private boolean first(int last, Clause clause) {
        return !table.isVerb(last - 1);
    }

    private boolean isReservedNoun(int i) {
        return Governors.of(terms, i)
                        .filter(e -> e == Effect.OPEN || e == Effect.MEANT)
                        .isPresent()
                || ReservedNouns.has(terms.get(i));
    }

    /** "The promise given to them was also given to others". */
    private boolean isOfReserved(Clause clause, int first) {
        for (int i = first - 1; i >= Math.max(clause.from(), first - 6) && !table.isVerb(i); i--) {
            if (isReservedNoun(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasReservedObject(Clause clause, int last, int reach) {
        for (int i = last + 1; i < Math.min(clause.to(), last + reach); i++) {
            if (isReservedNoun(i) && !isAttribute(i)) {
                return true;
            }
            if (CLAUSES.contains(terms.get(i).lower())) {
                return false;
            }
        }
        return false;
    }

    /** "Put off the planned operations": what was put off is no plan. */
    private boolean isAttribute(int i) {
        return terms.get(i).lower().endsWith("ed")
                && i + 1 < terms.size()
                && Content.isContent(terms.get(i + 1))
                && !terms.get(i + 1).isCapitalised();
    }

    private boolean has(Clause clause, int from, String word) {
        return terms.subList(from, Math.min(clause.to(), from + 10)).stream().anyMatch(term -> term.is(word));
    }

    /** Returns how what depends on the verb, or on what stands behind "is", is held. */
    Standing matter(Verb verb) {
        if (verb.kind() != Kind.GOVERNOR) {
            return verb.standing();
        }
        for (int i = verb.last(); i < Math.min(verb.clause().to(), verb.last() + 7); i++) {
            Optional<Effect> effect = Governors.of(terms, i).filter(e -> e != Effect.DONE);
            if (effect.isPresent()) {
                return effect.get().on(verb.standing());
            }
        }
        return verb.standing().atMost(Hold.MEANT);
    }

    /** "The hope is that", "the belief of the owners is that". */
    Optional<Effect> ofSubject(Clause clause, int verb) {
        for (int i = verb - 1; i >= Math.max(clause.from(), verb - 40); i--) {
            Optional<Effect> effect = Governors.of(terms, i).filter(e -> e == Effect.OPEN || e == Effect.MEANT);
            if (effect.isPresent() && !table.isVerb(i)) {
                return effect;
            }
        }
        return Optional.empty();
    }

    static boolean isDeterminer(Term term) {
        return DETERMINERS.contains(term.lower());
    }
}
