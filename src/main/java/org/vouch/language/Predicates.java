package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Predicate.Mood;

/** Reads the verbs of a text, finite and infinite, each with the manner in which it is held. */
final class Predicates {
    private static final Set<String> NOTHING = Set.of("no", "nothing", "nobody", "none", "neither", "nowhere");
    private static final Set<String> AFTER_NO = WordList.of("fewer less more later longer doubt sooner");
    private static final Set<String> BEFORE_GERUND = WordList.of(
            "suggested suggests suggesting suggest considered considers considering consider proposed proposes contemplated mulling"
                    + " recommended");
    private static final Set<String> DELIBERATING = Set.of("consult", "discus", "debat", "mul", "weigh", "negotiat");
    private static final Set<String> APART =
            Set.of("after", "before", "because", "since", "despite", "following", "although", "while");
    private static final Set<String> DENYING = Set.of("without", "denied", "denies", "avoided", "avoid", "from");

    /** How far from a verb its matter and what governs it may stand, in terms. */
    private static final int REACH = 40;

    private final List<Term> terms;
    private final boolean held;
    private final Set<String> whole;
    private final List<Predicate> found = new ArrayList<>();

    /** What is known of the verbs of a clause that were read. */
    private static final class Run {
        private int last;
        private String key = "";
        private Optional<String> finite = Optional.empty();
        private Optional<Mood> infinite = Optional.empty();

        Run(int from) {
            last = from;
        }
    }

    private Predicates(List<Term> terms, boolean held) {
        this.terms = terms;
        this.held = held;
        this.whole = Content.of(terms, 0, terms.size());
    }

    /** @param held whether the text gives nothing as done, though no word of it shows that */
    static List<Predicate> of(List<Term> terms, boolean held) {
        Predicates predicates = new Predicates(terms, held);
        Clause.finely(terms).forEach(predicates::read);
        return predicates.found;
    }

    private void read(Clause clause) {
        List<EventVerbs.Told> finite = EventVerbs.withPresent(clause);
        Run run = new Run(clause.from());
        int next = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            while (next < finite.size() && finite.get(next).last() < i) {
                next++;
            }
            if (next < finite.size() && finite.get(next).last() == i) {
                readFinite(clause, finite.get(next), run);
            } else if (terms.get(i).isWord()) {
                readOther(clause, i, run);
            }
        }
    }

    private void readFinite(Clause clause, EventVerbs.Told verb, Run run) {
        if (isNoVerb(clause, verb)) {
            return;
        }
        VerbGroup group = VerbGroup.before(terms, verb.last(), clause.from());
        boolean present = isPresent(verb);
        boolean caused = run.infinite.isPresent() && run.key.equals("hav") && !present;
        Mood mood = caused ? run.infinite.get() : mood(clause, group, verb.last(), run, present || isPerfect(verb));
        boolean finite = !group.isInfinitive();
        add(clause, Math.min(group.first(), verb.first()), verb.last(), verb.stem(), mood, present);
        run.last = verb.last() + 1;
        run.finite = finite ? Optional.of(verb.stem()) : run.finite;
        run.infinite = Optional.empty();
    }

    /** "Provided that", "is going to". */
    private boolean isNoVerb(Clause clause, EventVerbs.Told verb) {
        boolean going = terms.get(verb.last()).is("going")
                && verb.last() + 1 < clause.to()
                && terms.get(verb.last() + 1).is("to");
        int next = PresentVerbs.afterAdverbs(clause, verb.last() + 1);
        boolean isTo = verb.stem().equals("be")
                && next < clause.to()
                && terms.get(next).is("to");
        return going || isTo || verb.last() == clause.from() && verb.stem().equals("provid");
    }

    private boolean isPerfect(EventVerbs.Told verb) {
        return Set.of("has", "have").contains(terms.get(verb.first()).lower());
    }

    private boolean isPresent(EventVerbs.Told verb) {
        String first = terms.get(verb.first()).lower();
        boolean be = first.equals("is") || first.equals("are");
        return be || verb.first() == verb.last() && !EventVerbs.isPast(terms.get(verb.last()));
    }

    private void readOther(Clause clause, int i, Run run) {
        String word = terms.get(i).lower();
        boolean base = OrdinaryWords.isVerb(word);
        boolean participle = EventVerbs.isPastOrParticiple(terms.get(i));
        boolean going = word.length() > 4 && word.endsWith("ing") && OrdinaryWords.isVerbStem(Verbs.stem(word));
        if (!base && !participle && !going || terms.get(i).isCapitalised()) {
            return;
        }
        VerbGroup group = VerbGroup.before(terms, i, clause.from());
        if (group.head().isPresent() && isMain(i)) {
            Mood mood = mood(clause, group, i, run, false);
            add(clause, group.first(), i, Verbs.stem(word), mood, false);
            run.infinite = Optional.of(mood);
            run.key = Verbs.stem(word);
            run.finite = group.isInfinitive() ? run.finite : Optional.of(Verbs.stem(word));
            run.last = i + 1;
        } else if (base && run.infinite.isPresent() && isAfterAnd(i)) {
            add(clause, i, i, Verbs.stem(word), run.infinite.get(), false);
        } else if (base
                && Governor.isConditional(clause, Math.max(i - REACH, Math.max(clause.from(), run.last - 1)), i)) {
            add(clause, i, i, Verbs.stem(word), Mood.HELD, false);
        } else if (going && i > clause.from()) {
            gerund(terms.get(group.first() - 1 < clause.from() ? clause.from() : group.first() - 1))
                    .ifPresent(mood -> add(clause, i, i, Verbs.stem(word), mood, false));
        }
    }

    /** "To have been" before "opened" is no verb of its own. */
    private boolean isMain(int i) {
        Set<String> auxiliaries = Set.of("be", "been", "being", "have", "do");
        int next = i + 1;
        while (next < terms.size() && EventVerbs.isAdverb(terms.get(next).lower())) {
            next++;
        }
        return !auxiliaries.contains(terms.get(i).lower())
                || next >= terms.size()
                || !EventVerbs.isPastOrParticiple(terms.get(next));
    }

    private boolean isAfterAnd(int i) {
        int before = EventVerbs.beforeAdverbs(terms, i, 0);
        return before > 0 && (terms.get(before).is("and") || terms.get(before).is("or"));
    }

    private static Optional<Mood> gerund(Term before) {
        if (DENYING.contains(before.lower())) {
            return Optional.of(Mood.DENIED);
        }
        return BEFORE_GERUND.contains(before.lower()) ? Optional.of(Mood.HELD) : Optional.empty();
    }

    private Mood mood(Clause clause, VerbGroup group, int verb, Run run, boolean present) {
        if (group.head().filter("can"::equals).isPresent() && !group.denied()) {
            return Mood.TOLD;
        }
        if (group.isUnable()) {
            return Mood.DENIED;
        }
        if (group.isInfinitive()) {
            Mood mood = Governor.ofInfinitive(terms, group.first(), clause.from());
            if (mood.isTold() && run.infinite.isPresent()) {
                return run.infinite.get();
            }
            return mood.isTold() && group.denied() ? Mood.DENIED : mood;
        }
        if (group.isModal()) {
            return group.isPossible() ? Mood.OPEN : Mood.HELD;
        }
        Mood mood =
                Governor.ofFinite(clause, verb, Math.max(verb - REACH, Math.min(run.last, verb)), run.finite, present);
        boolean denied = group.denied() && !isUntil(clause, verb) || isNothing(verb + 1);
        return denied && mood.isTold() ? Mood.DENIED : mood;
    }

    /** "Was not decided until the summer" is decided. */
    private boolean isUntil(Clause clause, int verb) {
        for (int i = verb + 1; i < Math.min(clause.to(), verb + REACH); i++) {
            if (terms.get(i).is("until") || terms.get(i).is("till")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNothing(int i) {
        return i < terms.size()
                && NOTHING.contains(terms.get(i).lower())
                && !(i + 1 < terms.size() && AFTER_NO.contains(terms.get(i + 1).lower()));
    }

    /** What stands behind "after" or "because" is matter of its own. */
    private int endOfMatter(Clause clause, int from) {
        int end = from;
        int farthest = Math.min(clause.to(), from + REACH);
        while (end < farthest && !APART.contains(terms.get(end).lower()) && !isPurpose(clause, end)) {
            end++;
        }
        return end;
    }

    private boolean isPurpose(Clause clause, int to) {
        return terms.get(to).is("to")
                && to + 1 < clause.to()
                && OrdinaryWords.isVerb(terms.get(to + 1).lower());
    }

    private void add(Clause clause, int first, int last, String stem, Mood mood, boolean present) {
        int end = endOfMatter(clause, last + 1);
        Set<String> behind = Content.of(terms, last + 1, end);
        Set<String> around = Content.of(terms, Math.max(clause.from(), last - REACH), end);
        boolean planned =
                held && present && mood.isTold() && !SpeechVerbs.isSaying(stem) && !DELIBERATING.contains(stem);
        Mood shown = planned ? Mood.HELD : mood;
        found.add(new Predicate(first, last, Content.key(stem), shown, present, around, behind, whole));
    }
}
