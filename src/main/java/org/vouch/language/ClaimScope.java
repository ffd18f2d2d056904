package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Governors.Effect;
import org.vouch.language.Standing.Hold;
import org.vouch.language.Statement.Kind;

/** Which statements of a sentence tell something that its passages have to bear out, and which stand beside the matter. */
final class ClaimScope {
    private static final Set<String> HAPPENING =
            WordList.of("=come follow =begin =continue =announce confirm explain mark mak carri complet");
    private static final Set<String> WORDS =
            WordList.of("=complain =accept =agree =decide =find =known =show =support");
    private static final Set<String> AFTER = WordList.of("after since following despite");
    private static final Set<String> RELATIVE = WordList.of("who which whose whom");

    /** How far before a verb its subject may stand, in terms. */
    private static final int REACH = 12;

    private final List<Term> terms;
    private final List<Statement> claims;
    private final List<Statement> passages;

    ClaimScope(List<Term> terms, List<Statement> claims, List<Statement> passages) {
        this.terms = terms;
        this.claims = claims;
        this.passages = passages;
    }

    boolean tells(Statement claim) {
        boolean leaves = claim.is(Kind.GOVERNOR) && claim.key().equals("be");
        boolean noun = claim.is(Kind.NOUN) && !isHappening(claim);
        return !(claim.aside()
                || leaves
                || noun
                || claim.is(Kind.PURPOSE)
                || isOfReport(claim)
                || isInferred(claim)
                || isFree(claim));
    }

    /** "The report says nothing of it", "the accounts differ": said of words, and not of what happened. */
    private boolean isOfReport(Statement claim) {
        int from = Math.max(0, claim.first() - REACH);
        boolean silence = claim.standing().denied()
                && terms.subList(from, claim.first()).stream().anyMatch(term -> Framing.isNoun(term.lower()));
        boolean known = !claim.is(Kind.STATE)
                && passages.stream().anyMatch(p -> p.key().equals(claim.key()) && !p.is(Kind.NOUN));
        return silence || !known && Framing.isSubject(terms, from, claim.first());
    }

    /** "Complained that", "agreed to", "left the day open", "named a day and tied it to a test": no event that was planned. */
    boolean isOfWords(Statement claim) {
        boolean open = terms.subList(claim.last() + 1, Math.min(terms.size(), claim.last() + 5)).stream()
                .anyMatch(term ->
                        term.is("open") || term.is("ahead") && claim.stem().equals("li"));
        boolean unsaid =
                claims.stream().anyMatch(c -> c.is(Kind.SAYING) && c.standing().denied() && c.first() < claim.first());
        boolean joined = claims.stream()
                .filter(c -> c.is(Kind.SAYING) && c.last() < claim.first())
                .anyMatch(c -> terms.get(claim.first() - 1).is("and"));
        return open
                || joined
                || SpeechVerbs.isSaying(claim.stem())
                || unsaid
                || WORDS.contains(claim.key())
                || Governors.of(terms, claim.last())
                        .filter(effect -> effect != Effect.DONE)
                        .isPresent();
    }

    /** "If he went, it was his fifth journey": what follows is worked out, and no event that is foreseen. */
    private boolean isInferred(Statement claim) {
        boolean follows = claim.standing().conditional()
                && claim.standing().hold() == Hold.ACTUAL
                && (terms.get(0).is("if") || terms.get(0).is("unless"));
        return follows
                && claims.stream()
                        .filter(c -> c.aside() && c.first() < claim.first() && !c.is(Kind.NOUN))
                        .anyMatch(c -> c.is(Kind.STATE) || !c.present());
    }

    /** "What is left of it", "the most they would accept is a cap", "known to be dead", "would be able to". */
    private boolean isFree(Statement claim) {
        boolean what = claim.first() > 0 && terms.get(claim.first() - 1).is("what");
        boolean cleft = claim.is(Kind.STATE)
                && claims.stream()
                        .filter(Statement::isVerbal)
                        .filter(c -> c.last() + 1 == claim.first())
                        .anyMatch(c -> c.standing().hold() != Hold.ACTUAL);
        int next = claim.last() + 1;
        boolean able = next < terms.size()
                && (terms.get(next).is("able") || terms.get(next).is("worth"));
        return what || cleft || able || claim.infinite() && claim.is(Kind.STATE);
    }

    /** Returns whether only a verb of the same meaning is held against the claim, for it stands beside the matter. */
    boolean isBeside(Statement claim) {
        Optional<Effect> effect = Governors.of(terms, claim.last());
        return claim.modifier()
                || claim.is(Kind.NOUN)
                || claim.is(Kind.SAYING)
                || claim.key().equals("=announce")
                || effect.filter(Effect.UNDONE::equals).isPresent()
                || isRelative(claim);
    }

    /** "The race, whose height makes it hard", "the sentence that was passed on him". */
    private boolean isRelative(Statement claim) {
        for (int i = claim.first() - 1;
                i >= Math.max(0, claim.first() - 6) && terms.get(i).isWord();
                i--) {
            boolean that = terms.get(i).is("that") && i > 0 && isPlainNoun(i - 1);
            if (that || RELATIVE.contains(terms.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlainNoun(int i) {
        return terms.get(i).isWord()
                && Governors.of(terms, i).isEmpty()
                && !FunctionWords.ALL.contains(terms.get(i).lower())
                && claims.stream().noneMatch(c -> !c.is(Kind.NOUN) && c.first() <= i && i <= c.last());
    }

    /** Returns whether the sentence itself says that it was offered, asked for or planned. */
    boolean isNamed(Statement governor) {
        return governor.is(Kind.GOVERNOR)
                && !governor.key().equals("be")
                && claims.stream().anyMatch(c -> c.is(Kind.GOVERNOR) && c.key().equals(governor.key()));
    }

    /** "Announced the closure", "after the closure", "the closure began". */
    private boolean isHappening(Statement noun) {
        if (noun.standing().hold() != Hold.ACTUAL
                || passages.stream().filter(p -> p.key().equals(noun.key())).allMatch(p -> p.is(Kind.NOUN))) {
            return false;
        }
        boolean determined = terms.subList(Math.max(0, noun.first() - 3), noun.first()).stream()
                .anyMatch(term -> term.isPossessive() || term.isAny("the", "a", "an", "its", "his", "her", "their"));
        if (!determined && !terms.get(noun.first()).lower().endsWith("s")) {
            return false;
        }
        for (int i = noun.first() - 1;
                i >= Math.max(0, noun.first() - 4) && terms.get(i).isWord();
                i--) {
            if (AFTER.contains(terms.get(i).lower())) {
                return true;
            }
        }
        return claims.stream()
                .filter(c -> !c.is(Kind.NOUN) && c.standing().isTold())
                .filter(c -> HAPPENING.contains(c.key()))
                .anyMatch(c -> c.around().contains(noun.key()) && Math.abs(c.last() - noun.first()) < 8);
    }
}
