package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Standing.Hold;
import org.vouch.language.Statement.Kind;
import org.vouch.language.VerbTable.Verb;

/** Reads the verbs of a text, finite and infinite, each with the manner in which the text holds it. */
final class VerbReader {
    private static final Set<String> RELATIVE = WordList.of("that which who whom");

    private final List<Term> terms;
    private final boolean planned;
    private final boolean reserved;
    private final VerbTable table;
    private final VerbPlace place;
    private final Conditions conditions;
    private final VerbKind kinds;
    private final HeldVerb held;
    private final Dependents dependents;
    private boolean purpose;

    /** @see Statements#of */
    VerbReader(VerbTable table, Conditions conditions, boolean planned, boolean reserved) {
        this.terms = table.terms();
        this.planned = planned;
        this.reserved = reserved;
        this.table = table;
        this.place = new VerbPlace(terms);
        this.conditions = conditions;
        this.kinds = new VerbKind(table);
        this.held = new HeldVerb(table, kinds);
        this.dependents = new Dependents(table, held);
    }

    HeldVerb held() {
        return held;
    }

    VerbKind kinds() {
        return kinds;
    }

    void read(Clause clause) {
        List<EventVerbs.Told> finite = EventVerbs.withPresent(clause);
        int next = 0;
        for (int i = clause.from(); i < clause.to(); i++) {
            while (next < finite.size() && finite.get(next).last() < i) {
                next++;
            }
            if (next < finite.size() && finite.get(next).last() == i) {
                readFinite(clause, finite.get(next));
            } else if (isDoneSo(clause, i)) {
                VerbGroup group = VerbGroup.before(terms, i, clause.from());
                add(clause, group.first(), i, conditions.on(held.ofGroup(clause, group, i), i, false), false);
            } else if (terms.get(i).isWord() && !terms.get(i).isCapitalised()) {
                readOther(clause, i);
            }
        }
    }

    private void readFinite(Clause clause, EventVerbs.Told verb) {
        int last = verb.stem().startsWith("be ") ? verb.last() - 1 : verb.last();
        VerbGroup group = VerbGroup.before(terms, last, clause.from());
        if (isNoVerb(clause, verb)) {
            return;
        }
        int used = PresentVerbs.afterAdverbs(clause, verb.last() + 1);
        if (verb.stem().equals("hav")
                && used < clause.to()
                && terms.get(used).is("used")
                && used + 1 < clause.to()
                && !terms.get(used + 1).is("to")) {
            last = used;
            group = VerbGroup.before(terms, last, clause.from());
        }
        boolean present = isPresent(verb);
        boolean apposed = verb.first() == verb.last()
                && verb.first() == clause.from()
                && clause.from() > 1
                && terms.get(clause.from() - 1).is(",")
                && !Verbs.isOnlyPast(terms.get(last).lower())
                && place.isBeforePreposition(last, clause.to());
        if (isReduced(clause, verb) || apposed) {
            table.modify(last);
            add(clause, last, last, conditions.on(Standing.TOLD, last, false), false);
            return;
        }
        Standing own = held.ofGroup(clause, group, last);
        Standing held = isRelative(clause, group.first()) && !present
                ? own
                : conditions.on(own, last, present || isPerfect(verb));
        boolean behindVerb = verb.first() == verb.last()
                && !Verbs.isOnlyPast(terms.get(last).lower())
                && Verbs.form(terms.get(last).lower()) == Verbs.Form.PAST
                && table.lastBefore(clause.from(), verb.first())
                        .filter(v -> v.kind() != Kind.SAYING
                                && table.joint(v.last() + 1, verb.first()) < 0
                                && isNounBefore(clause, verb.first()))
                        .isPresent();
        Optional<Verb> wanted = table.lastBefore(clause.from(), verb.first())
                .filter(v -> dependents.isCausing(v)
                        && verb.first() == verb.last()
                        && !Verbs.isOnlyPast(terms.get(verb.last()).lower())
                        && table.joint(v.last() + 1, verb.first()) < 0);
        if (wanted.isPresent()) {
            table.modify(last);
            add(clause, last, last, dependents.complement(wanted.get()), false);
            return;
        }
        if (behindVerb) {
            table.modify(last);
            add(clause, last, last, conditions.on(Standing.TOLD, last, false), false);
            return;
        }
        if (dependents.isJoined(clause, verb)) {
            add(
                    clause,
                    verb.first(),
                    last,
                    table.lastBefore(0, verb.first()).get().standing(),
                    false);
            return;
        }
        add(clause, Math.min(group.first(), verb.first()), last, held, present);
    }

    /** "Had done so", "did so". */
    private boolean isDoneSo(Clause clause, int i) {
        boolean so = i + 1 < terms.size() && terms.get(i + 1).is("so");
        boolean done = terms.get(i).is("done")
                && VerbGroup.before(terms, i, clause.from()).first() < i;
        return so && (done || terms.get(i).is("did"));
    }

    /** "A grant that the district applied for" is applied for, whatever hangs on it. */
    private boolean isRelative(Clause clause, int first) {
        for (int i = first - 1; i > Math.max(clause.from(), first - 4); i--) {
            if (RELATIVE.contains(terms.get(i).lower())) {
                return !table.isVerb(i - 1)
                        && terms.get(i - 1).isWord()
                        && !terms.get(i - 1).is("condition")
                        && !terms.get(i - 1).is("provided");
            }
        }
        return false;
    }

    /** "None of the people questioned has been charged". */
    private boolean isReduced(Clause clause, EventVerbs.Told verb) {
        int next = verb.last() + 1;
        return verb.first() == verb.last()
                && next < clause.to()
                && EventVerbs.isPast(terms.get(verb.last()))
                && EventVerbs.isFinite(terms.get(next).lower());
    }

    private boolean isNoVerb(Clause clause, EventVerbs.Told verb) {
        boolean going = terms.get(verb.last()).is("going") && place.isTo(verb.last() + 1);
        int next = PresentVerbs.afterAdverbs(clause, verb.last() + 1);
        boolean isTo = verb.stem().equals("be")
                && next < clause.to()
                && terms.get(next).is("to");
        return going
                || isTo
                || place.isProgressive(next)
                || verb.last() == clause.from() && verb.stem().equals("provid");
    }

    private boolean isPerfect(EventVerbs.Told verb) {
        return terms.get(verb.first()).isAny("has", "have");
    }

    private boolean isPresent(EventVerbs.Told verb) {
        String first = terms.get(verb.first()).lower();
        boolean be = first.equals("is") || first.equals("are");
        boolean past = terms.get(verb.first()).isAny("was", "were", "had", "did", "wasn't", "weren't", "hadn't")
                || EventVerbs.isPast(terms.get(verb.last()))
                || Verbs.form(terms.get(verb.last()).lower()) == Verbs.Form.UNCHANGED;
        return be || verb.first() == verb.last() && !past;
    }

    private void readOther(Clause clause, int i) {
        String word = terms.get(i).lower();
        boolean base = OrdinaryWords.isVerb(word);
        boolean participle = EventVerbs.isPastOrParticiple(terms.get(i));
        boolean going = word.length() > 4 && word.endsWith("ing") && OrdinaryWords.isVerbStem(Verbs.stem(word));
        if (place.isGoverning(clause, i)) {
            Standing standing = held.governed(clause, i, new Standing(Hold.ACTUAL, held.isOfNobody(clause, i), false));
            add(clause, i, i, conditions.on(standing, i, !participle), !participle);
            return;
        }
        boolean behindModal = i > clause.from() && place.isBehindModal(i);
        base |= behindModal;
        if (!base && !participle && !going) {
            return;
        }
        boolean bare = i == clause.from()
                && i > 1
                && i + 1 < clause.to()
                && terms.get(i - 1).is(",")
                && Verbs.form(word) == Verbs.Form.UNCHANGED
                && VerbKind.isDeterminer(terms.get(i + 1));
        if (bare) {
            add(clause, i, i, conditions.on(Standing.TOLD, i, false), false);
            return;
        }
        VerbGroup group = VerbGroup.before(terms, i, clause.from());
        if (group.head().isPresent()) {
            if (place.isMain(i)) {
                Standing standing = conditions.on(held.ofGroup(clause, group, i), i, false);
                purpose = held.isPurpose();
                add(clause, group.first(), i, standing, false);
                purpose = false;
            }
            return;
        }
        if (going && place.isProgressive(i)) {
            add(clause, group.first(), i, conditions.on(held.ofGroup(clause, group, i), i, false), false);
            return;
        }
        Optional<Verb> before = dependents.coordinated(clause, i);
        if (before.isPresent() && (base || participle)) {
            add(clause, i, i, before.get().standing(), false);
        } else if (base && conditions.isHypothetical(i) && i > clause.from() + 1 && !place.isNounHere(i)) {
            add(clause, i, i, conditions.on(Standing.TOLD, i, true), false);
        } else if (going && i > clause.from()) {
            dependents.gerund(clause, i).ifPresent(standing -> {
                if (FunctionWords.ALL.contains(terms.get(i - 1).lower())) {
                    table.modify(i);
                }
                add(clause, i, i, standing, false);
            });
        } else if (participle && place.isBehindComma(clause, i)) {
            table.modify(i);
            add(clause, i, i, Standing.TOLD, false);
        } else if (participle && i > clause.from() && place.isBehindNoun(i)) {
            table.modify(i);
            Optional<Verb> wanted = table.lastBefore(clause.from(), i)
                    .filter(v -> dependents.isCausing(v) && table.joint(v.last() + 1, i) < 0);
            add(clause, i, i, wanted.map(dependents::complement).orElse(Standing.TOLD), false);
        }
    }

    private boolean isNounBefore(Clause clause, int i) {
        int before = EventVerbs.beforeAdverbs(terms, i, clause.from());
        return before >= clause.from()
                && terms.get(before).isWord()
                && !terms.get(before).isCapitalised()
                && !Statements.PRONOUNS.contains(terms.get(before).lower());
    }

    private void add(Clause clause, int first, int last, Standing standing, boolean present) {
        String stem = Verbs.stem(terms.get(last).lower());
        Kind kind = kinds.of(clause, last, purpose);
        boolean toCome = (planned || reserved && VerbKind.isScheduled(stem))
                && present
                && standing.hold() == Hold.ACTUAL
                && (kind == Kind.EVENT || kind == Kind.STATE);
        table.put(clause, first, last, toCome ? standing.atMost(Hold.FIRM) : standing, kind, present);
    }
}
