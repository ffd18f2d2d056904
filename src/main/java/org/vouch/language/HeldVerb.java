package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Governors.Effect;
import org.vouch.language.Standing.Hold;
import org.vouch.language.Statement.Kind;
import org.vouch.language.VerbTable.Verb;

/** How what stands before a verb holds it: "managed to", "is thought to", "fears that", "nobody". */
final class HeldVerb {
    private static final Set<String> POSSIBLE = WordList.of("may might could mightn't couldn't");
    private static final Set<String> WILL = WordList.of("will shall 'll won't");

    private static final Set<String> PLACING = WordList.of("in at on by from to for with because near under into");

    private static final Set<String> RESOLVED = WordList.of("agreed decided voted resolved");

    private static final Set<String> BY_RESOLUTION = WordList.of(
            "postpone delay reject adjourn approve keep dismiss suspend extend back accept endorse elect appoint name put");

    private static final Set<String> SHOWING = WordList.stems("show prove suggest indicate establish");

    private static final Set<String> EVIDENCE = WordList.of("evidence proof indication hint trace");

    private static final int REACH = 12;

    private final List<Term> terms;
    private final VerbTable table;
    private final VerbKind kinds;
    private final DeniedVerb denials;
    private boolean purpose;

    HeldVerb(VerbTable table, VerbKind kinds) {
        this.terms = table.terms();
        this.table = table;
        this.kinds = kinds;
        this.denials = new DeniedVerb(table);
    }

    /** Returns whether the infinitive that was read last says to what end something is done, and nothing governs it. */
    boolean isPurpose() {
        return purpose;
    }

    static boolean isModal(String word) {
        return WILL.contains(word) || POSSIBLE.contains(word) || WordList.isAny(word, "would", "must", "should", "can");
    }

    Standing ofGroup(Clause clause, VerbGroup group, int verb) {
        purpose = false;
        String head = group.head().orElse("");
        if (head.equals("to")) {
            Standing standing = ofInfinitive(clause, group.first());
            return group.denied() ? standing.reversed() : standing;
        }
        boolean denied = (group.denied() || denials.isOfNothing(clause, verb) || isOfNobody(clause, group.first()))
                && !isUntil(clause, verb)
                && !isCorrected(verb);
        boolean refused = group.isUnable() || isNeither(group, verb);
        Standing own = new Standing(refused && denied ? Hold.ACTUAL : hold(head), denied, false);
        return governed(clause, group.first(), own);
    }

    /** "Would neither confirm nor deny it". */
    private boolean isNeither(VerbGroup group, int verb) {
        return terms.subList(group.first(), verb).stream().anyMatch(term -> term.is("neither"));
    }

    private static Hold hold(String head) {
        if (head.isEmpty() || head.startsWith("can") || head.startsWith("d")) {
            return Hold.ACTUAL;
        }
        if (POSSIBLE.contains(head)) {
            return Hold.POSSIBLE;
        }
        return WILL.contains(head) ? Hold.FIRM : Hold.MEANT;
    }

    private Standing ofInfinitive(Clause clause, int to) {
        int before = EventVerbs.beforeAdverbs(terms, to, clause.from());
        String word = before < clause.from() ? "" : terms.get(before).lower();
        boolean still = to > 0 && terms.get(to - 1).is("still") && WordList.isAny(word, "has", "have", "had");
        if (still || to > 0 && terms.get(to - 1).is("yet")) {
            return Standing.TOLD.reversed();
        }
        if (word.equals("but")) {
            return Standing.TOLD.atMost(Hold.MEANT);
        }
        if (isTooSoon(to)) {
            return Standing.TOLD.reversed();
        }
        if (to + 1 < terms.size() && terms.get(to + 1).is("blame")) {
            return governed(clause, before, Standing.TOLD);
        }
        if (word.equals("had")) {
            return table.isVerb(before) ? table.at(before).standing() : Standing.TOLD;
        }
        if (isResolved(clause, to)) {
            return Standing.TOLD;
        }
        if ((VerbKind.BE.contains(word) || word.equals("going"))
                && !(to + 1 < terms.size() && terms.get(to + 1).is("blame"))) {
            Standing firm = Standing.TOLD.atMost(Hold.FIRM);
            return word.equals("going")
                    ? governed(clause, before - 1, isNotGoing(clause, before) ? firm.reversed() : firm)
                    : governed(clause, before, firm);
        }
        if (WordList.isAny(word, "has", "have", "had")) {
            return Standing.TOLD.atMost(Hold.MEANT);
        }
        for (int i = to - 1; i >= Math.max(clause.from(), to - REACH); i--) {
            Optional<Effect> effect = Governors.of(terms, i);
            if (effect.isPresent() && !terms.get(i).is("have")) {
                return effect.get().on(standingAt(clause, i));
            }
            if (table.isVerb(i) && table.at(i).last() == i) {
                purpose = true;
                return table.at(i).standing().atMost(Hold.MEANT);
            }
        }
        purpose = true;
        return Standing.TOLD.atMost(Hold.MEANT);
    }

    /** "Are not going to sign". */
    private boolean isNotGoing(Clause clause, int going) {
        return VerbGroup.before(terms, going, clause.from()).denied();
    }

    /** "Voted to reject it": what is agreed with these is done by it. */
    private boolean isResolved(Clause clause, int to) {
        boolean act = to + 1 < terms.size()
                && BY_RESOLUTION.contains(terms.get(to + 1).lower());
        return act
                && table.lastBefore(clause.from(), to)
                        .filter(v -> v.standing().isTold()
                                && RESOLVED.contains(terms.get(v.last()).lower()))
                        .isPresent();
    }

    /** "It was too early to say". */
    private boolean isTooSoon(int to) {
        return to > 1 && terms.get(to - 2).is("too");
    }

    /** Returns how the governing word itself is held. */
    Standing standingAt(Clause clause, int i) {
        if (table.isVerb(i)) {
            return table.at(i).standing();
        }
        boolean no = false;
        for (int k = i - 1; k >= Math.max(clause.from(), i - 3); k--) {
            no |= terms.get(k).is("no")
                    || terms.get(k).is("not")
                    || terms.get(k).is("without")
                    || terms.get(k).lower().endsWith("n't");
        }
        Standing of = table.lastBefore(clause.from(), i)
                .filter(v -> v.kind() == Kind.STATE
                        || v.kind() == Kind.GOVERNOR
                                && VerbKind.BE.contains(terms.get(v.last()).lower()))
                .map(Verb::standing)
                .orElse(Standing.TOLD);
        return no && !of.denied() ? of.reversed() : of;
    }

    /** "Hopes that it opens", "denied that it had", "no sign that"; not "the visit that was planned has taken place". */
    Standing governed(Clause clause, int first, Standing own) {
        int before = EventVerbs.beforeAdverbs(terms, first, clause.from());
        if (before < clause.from()
                || terms.get(before).is("and")
                || terms.get(before).is("but")
                || terms.get(before).is("who")
                || terms.get(before).is("which")) {
            return own;
        }
        for (int i = before; i >= Math.max(clause.from(), first - REACH); i--) {
            if (isSaidToo(clause, i)) {
                return own;
            }
            boolean that = terms.get(i).is("that") && i > clause.from();
            int governor = that ? governor(clause, i) : i;
            if (that && VerbKind.BE.contains(terms.get(governor).lower())) {
                Optional<Effect> subject = kinds.ofSubject(clause, governor);
                return subject.map(e -> combined(e.on(Standing.TOLD), own)).orElse(own);
            }
            if (that && isNotThought(clause, governor)) {
                return own.reversed();
            }
            if (that && isNoEvidence(clause, governor)) {
                return combined(new Standing(Hold.OPEN, true, false), own);
            }
            if (that
                    && !table.isVerb(governor)
                    && governor > clause.from()
                    && !Governors.isBeforeThat(terms.get(governor).lower())) {
                return own;
            }
            if (that && !table.isVerb(governor) && governor > clause.from()) {
                Standing noun = new HeldNoun(table, this).of(clause, governor);
                Standing of = Governors.of(terms, governor)
                        .filter(e -> e == Effect.OPEN || e == Effect.MEANT || e == Effect.UNDONE)
                        .map(e -> e.on(noun))
                        .orElse(noun);
                return isUndone(clause, governor)
                                || Governors.of(terms, governor).isPresent()
                        ? combined(of, own)
                        : own;
            }
            boolean relative = governor == before
                    && !that
                    && EventVerbs.isFinite(terms.get(first).lower())
                    && EventVerbs.isPastOrParticiple(terms.get(governor));
            if (relative) {
                return own;
            }
            boolean verb = table.isVerb(governor)
                    && table.at(governor).last() == governor
                    && table.at(governor).kind() != Kind.STATE
                    && !table.isModifier(governor);
            if (that || verb) {
                Optional<Effect> effect =
                        Governors.of(terms, governor).filter(e -> e != Effect.DONE && e != Effect.FIRM);
                return effect.map(e -> combined(e.on(standingAt(clause, governor)), own))
                        .orElse(own);
            }
        }
        return own;
    }

    /** "Do not believe that the brakes failed" is to believe that they did not. */
    private boolean isNotThought(Clause clause, int governor) {
        return terms.get(governor).isAny("believe", "think", "expect", "suppose")
                && governor - 2 >= clause.from()
                && terms.get(governor - 1).is("not")
                && terms.get(governor - 2).isAny("do", "does", "did");
    }

    /** "They have offered 4 and say they will go no higher": what is said hangs on no verb before it. */
    private boolean isSaidToo(Clause clause, int i) {
        return i > clause.from()
                && !table.isVerb(i)
                && terms.get(i - 1).isAny("and", "but")
                && SpeechVerbs.isSaying(Verbs.stem(terms.get(i).lower()));
    }

    /** "Found no evidence that he had known", "nothing to show that he knew" leave it open. */
    private boolean isNoEvidence(Clause clause, int governor) {
        if (governor <= clause.from()) {
            return false;
        }
        Term before = terms.get(governor - 1);
        boolean evidence = EVIDENCE.contains(terms.get(governor).lower());
        boolean shown = SHOWING.contains(Verbs.stem(terms.get(governor).lower())) && before.is("to");
        return evidence && before.isAny("no", "little", "any", "without")
                || shown
                        && governor - 2 >= clause.from()
                        && terms.get(governor - 2).is("nothing");
    }

    /** "It was denied that", "it was denied by the Office that". */
    private int governor(Clause clause, int that) {
        for (int i = that - 1; i > Math.max(clause.from(), that - 6); i--) {
            if (terms.get(i).is("by") && EventVerbs.isPastOrParticiple(terms.get(i - 1))) {
                return i - 1;
            }
        }
        int before = EventVerbs.beforeAdverbs(terms, that, clause.from());
        boolean ruledOut = before > clause.from()
                && terms.get(before).is("out")
                && Verbs.stem(terms.get(before - 1).lower()).equals(Verbs.stem("rule"));
        return Math.max(clause.from(), ruledOut ? before - 1 : before);
    }

    /** "Denied reports that". */
    private boolean isUndone(Clause clause, int noun) {
        return table.lastBefore(clause.from(), noun)
                .filter(v -> Governors.of(terms, v.last())
                        .filter(e -> e == Effect.UNDONE)
                        .isPresent())
                .isPresent();
    }

    private static Standing combined(Standing outer, Standing own) {
        Standing held = own.atMost(outer.hold());
        return outer.denied() ? held.reversed() : held;
    }

    /** "Is not built in Tarn but in Orsk" is built. */
    private boolean isCorrected(int verb) {
        if (verb + 1 >= terms.size() || !PLACING.contains(terms.get(verb + 1).lower())) {
            return false;
        }
        for (int i = verb + 2; i + 1 < Math.min(terms.size(), verb + REACH); i++) {
            if (!terms.get(i).isWord() && !terms.get(i).is(",")) {
                return false;
            }
            if (terms.get(i).is("but")) {
                return PLACING.contains(terms.get(i + 1).lower());
            }
        }
        return false;
    }

    /** "Was not decided until the summer" is decided. */
    private boolean isUntil(Clause clause, int verb) {
        for (int i = verb + 1; i < Math.min(clause.to(), verb + REACH); i++) {
            boolean before = terms.get(i).is("before")
                    && VerbGroup.before(terms, verb, clause.from()).isModal();
            if (terms.get(i).is("until") || terms.get(i).is("till") || before) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the verbs that begin at {@code first} are those of nobody: "no deal was ever signed". */
    boolean isOfNobody(Clause clause, int first) {
        return denials.isOfNobody(clause, first);
    }
}
