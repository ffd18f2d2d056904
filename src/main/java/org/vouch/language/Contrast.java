package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.language.Standing.Hold;
import org.vouch.language.Statement.Kind;

/** Finds in a sentence what its passages hold as less, or deny. */
final class Contrast {
    private static final Set<String> LIGHT =
            WordList.of("mak tak go =come com =get =give put set =keep =host bring run us =order =show =find =ask");
    private static final long MOST_PAIRS = 60_000;

    private final String sentence;
    private final List<Term> terms;
    private final List<Statement> passages;
    private final List<Statement> claims;
    private final boolean negative;

    private Contrast(String sentence, List<Statement> passages) {
        this.sentence = sentence;
        this.terms = Parentheses.withoutSpeech(ToldAsDone.withoutQuotations(Terms.of(sentence)));
        this.passages = passages;
        this.claims = Statements.of(terms, false, false);
        this.negative = Negatives.isIn(terms, 0, terms.size());
    }

    static Contrast of(String sentence, List<String> reserved, List<String> asserted) {
        List<Statement> passages = new ArrayList<>();
        for (String passage : reserved) {
            List<Statement> statements = Statements.of(Terms.of(passage), !Manner.holdsBack(passage), true);
            passages.addAll(statements);
            if (statements.stream().allMatch(statement -> statement.is(Kind.NOUN))) {
                passages.add(Statement.ofHeadline(Terms.of(passage)));
            }
        }
        for (String passage : asserted) {
            passages.addAll(Statements.of(Terms.of(passage), false, false));
        }
        return new Contrast(sentence, passages);
    }

    Optional<Extent> find() {
        boolean question = !terms.isEmpty() && terms.get(terms.size() - 1).is("?");
        if (question || isLong()) {
            return Optional.empty();
        }
        return claims.stream()
                .filter(this::isFault)
                .findFirst()
                .or(this::leftOver)
                .map(this::extent);
    }

    private boolean isLong() {
        return (long) claims.size() * passages.size() > MOST_PAIRS;
    }

    /** Returns whether the words there tell nothing as done, or no more than a passage does. */
    boolean bears(Extent extent) {
        if (isLong()) {
            return false;
        }
        Optional<Statement> there = claims.stream()
                .filter(claim -> !claim.is(Kind.NOUN))
                .filter(claim -> terms.get(claim.last()).end() > extent.start()
                        && terms.get(claim.first()).start() < extent.end())
                .findFirst();
        return there.filter(this::isBorne).isPresent();
    }

    private boolean isBorne(Statement claim) {
        boolean events = claim.is(Kind.EVENT) || claim.is(Kind.STATE) || claim.is(Kind.SAYING);
        if (!events || claim.aside() || claim.modifier() || claim.standing().hold() != Hold.ACTUAL) {
            return true;
        }
        Scores scores = scores(claim, false, false);
        return scores.told() >= 2 && scores.told() >= scores.held();
    }

    private boolean isFault(Statement claim) {
        boolean state = claim.is(Kind.GOVERNOR) && claim.key().equals("be");
        boolean denies = Governors.of(terms, claim.last())
                .filter(e -> e == Governors.Effect.UNDONE)
                .isPresent();
        boolean ofWords = Framing.isSubject(terms, Math.max(0, claim.first() - 12), claim.first());
        boolean silence = claim.standing().denied()
                && terms.subList(Math.max(0, claim.first() - 12), claim.first()).stream()
                        .anyMatch(t -> Framing.isNoun(t.lower()));
        if (silence
                || ofWords
                        && (claim.is(Kind.STATE)
                                || passages.stream().noneMatch(p -> p.key().equals(claim.key()) && !p.is(Kind.NOUN)))) {
            return false;
        }
        boolean inferred = claim.standing().conditional()
                && claim.standing().hold() == Hold.ACTUAL
                && Set.of("if", "unless").contains(terms.get(0).lower());
        if (inferred && isInference(claim)) {
            return false;
        }
        if (isFree(claim)) {
            return false;
        }
        if (claim.aside() || state || claim.is(Kind.PURPOSE) || claim.is(Kind.NOUN) && !isHappening(claim)) {
            return false;
        }
        Scores scores = scores(claim, state, denies);
        boolean bare = scores.told() == 0 && scores.held() == 1 && claim.is(Kind.EVENT) && claim.standing().isTold() && !claim.modifier() && !claim.present();
        return bare || scores.held() >= 2 && scores.held() > scores.told() && !scores.same();
    }

    /** "What is left of it"; "the most they would accept is a cap": says no event of its own. */
    private boolean isFree(Statement claim) {
        boolean what = claim.first() > 0 && terms.get(claim.first() - 1).is("what");
        Optional<Statement> before = claims.stream()
                .filter(c -> isVerbal(c) && c.last() < claim.first())
                .reduce((first, second) -> second)
                .filter(c -> claim.is(Kind.STATE) && c.last() + 1 == claim.first())
                .filter(c -> c.standing().hold() != Hold.ACTUAL);
        int next = claim.last() + 1;
        boolean able = next < terms.size() && Set.of("able", "worth").contains(terms.get(next).lower());
        return what || able || before.isPresent() || claim.infinite() && claim.is(Kind.STATE);
    }

    /** "The race, whose height makes it hard": told beside the matter. */
    private boolean isRelative(Statement claim) {
        for (int i = claim.first() - 1; i >= Math.max(0, claim.first() - 6) && terms.get(i).isWord(); i--) {
            if (Set.of("who", "which", "whose", "whom").contains(terms.get(i).lower())) {
                return true;
            }
            int noun = i - 1;
            boolean that = terms.get(i).is("that")
                    && noun >= 0
                    && terms.get(noun).isWord()
                    && Governors.of(terms, noun).isEmpty()
                    && !FunctionWords.ALL.contains(terms.get(noun).lower())
                    && claims.stream().noneMatch(c -> !c.is(Kind.NOUN) && c.first() <= noun && noun <= c.last());
            if (that) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the sentence itself says that it was offered, asked for or planned. */
    private boolean isNamed(Statement governor) {
        return governor.is(Kind.GOVERNOR)
                && !governor.key().equals("be")
                && claims.stream().anyMatch(c -> c.is(Kind.GOVERNOR) && c.key().equals(governor.key()));
    }

    /** "If he went", "if the journey is his fifth": what follows is worked out, and no event that is foreseen. */
    private boolean isInference(Statement claim) {
        return claims.stream()
                .filter(c -> c.aside() && c.first() < claim.first() && !c.is(Kind.NOUN))
                .anyMatch(c -> c.is(Kind.STATE) || !c.present());
    }

    /**
     * How many words a claim shares with the nearest verb that bears it out and with the nearest that does not.
     *
     * @param same whether one of the same meaning bears it out and shares two words or more
     */
    private record Scores(int told, int held, boolean same) {}

    private Scores scores(Statement claim, boolean state, boolean denies) {
        int told = 0;
        int held = 0;
        int other = 0;
        boolean same = false;
        boolean named = false;
        boolean verb =
                passages.stream().anyMatch(p -> !p.is(Kind.NOUN) && p.key().equals(claim.key()));
        boolean relative = isRelative(claim);
        for (Statement passage : passages) {
            if (passage.is(Kind.NOUN) && verb) {
                continue;
            }
            boolean had = claim.is(Kind.STATE) && passage.is(Kind.EVENT) && claim.behind().contains(passage.key());
            boolean alike = had
                    || passage.key().equals(Statement.ANYTHING) && claim.is(Kind.EVENT)
                    || !claim.is(Kind.STATE) && !state && passage.key().equals(claim.key());
            boolean near = alike
                    || !denies
                            && !claim.modifier()
                            && !claim.key().equals("=announce")
                            && !relative
                            && !isNamed(passage)
                            && (claim.is(Kind.EVENT) || claim.is(Kind.STATE) || claim.is(Kind.GOVERNOR))
                            && !passage.is(Kind.NOUN)
                            && !passage.is(Kind.PURPOSE)
                            && !passage.is(Kind.SAYING);
            if (!near) {
                continue;
            }
            int shared = shared(claim.around(), passage.around(), claim.key());
            boolean light = LIGHT.contains(claim.key());
            int score = shared + (had ? 1 : alike ? light ? 1 : 2 : 0);
            if (alike && shared == 0 && shared(claim.whole(), passage.whole(), claim.key()) == 0) {
                score = 0;
            }
            switch (judge(passage, claim, alike)) {
                case BORNE -> {
                    told = Math.max(told, score);
                    named |= alike && !light;
                    same |= alike && shared >= 2;
                }
                case BEYOND -> {
                    if (alike) {
                        held = Math.max(held, score);
                    } else {
                        other = Math.max(
                                other,
                                claim.is(Kind.STATE)
                                        ? 2 * shared(claim.behind(), passage.behind(), claim.key())
                                        : score);
                    }
                }
                case NEITHER -> {}
            }
        }
        return new Scores(told, named ? held : Math.max(held, other), same);
    }

    /** What a claim tells is in no passage, and one passage holds back what no claim takes up. */
    private Optional<Statement> leftOver() {
        List<Statement> open = passages.stream()
                .filter(this::isVerbal)
                .filter(p -> !isTakenUp(p))
                .toList();
        boolean told = negative
                || open.isEmpty()
                || open.stream()
                        .anyMatch(passage -> passage.matter().isTold()
                                || passage.matter().hold() == Hold.FIRM
                                        && !passage.matter().denied());
        if (told) {
            return Optional.empty();
        }
        return claims.stream()
                .filter(claim -> claim.is(Kind.EVENT) && !claim.aside())
                .filter(claim -> claim.standing().isTold() && !SAYS.contains(claim.key()))
                .filter(claim -> passages.stream().noneMatch(passage -> score(claim, passage) > 0))
                .filter(claim ->
                        open.stream().anyMatch(passage -> shared(claim.around(), passage.whole(), claim.key()) > 0))
                .findFirst();
    }

    private static final Set<String> SAYS = WordList.of("=complain compar =announce =inform");

    private boolean isVerbal(Statement passage) {
        return !passage.is(Kind.NOUN) && !passage.is(Kind.PURPOSE) && !passage.is(Kind.SAYING);
    }

    private boolean isTakenUp(Statement passage) {
        return claims.stream()
                .filter(this::isVerbal)
                .anyMatch(c -> score(c, passage) >= 2 || passage.is(Kind.STATE) && score(c, passage) >= 1);
    }

    private static int score(Statement claim, Statement passage) {
        return shared(claim.around(), passage.around(), claim.key())
                + (claim.key().equals(passage.key()) ? 2 : 0);
    }

    private enum Verdict {
        BORNE,
        BEYOND,
        NEITHER
    }

    private Verdict judge(Statement passage, Statement claim, boolean alike) {
        Standing told = claim.is(Kind.GOVERNOR) ? claim.matter() : settled(claim, alike);
        boolean itself = alike && !claim.is(Kind.GOVERNOR)
                || passage.standing().hold() != Hold.ACTUAL && told.hold() != Hold.ACTUAL;
        Standing held = itself ? passage.standing() : passage.matter();
        boolean act = alike
                && !passage.is(Kind.NOUN)
                && claim.is(Kind.GOVERNOR)
                && claim.standing().isTold()
                && passage.standing().hold() != Hold.ACTUAL
                && !passage.standing().denied();
        if (act) {
            return Verdict.BEYOND;
        }
        boolean future = held.hold() != Hold.ACTUAL && !held.denied() && !passage.aside();
        if (told.denied() && told.hold() == Hold.ACTUAL && future && !claim.opposite()) {
            return isRefused(claim) ? Verdict.BEYOND : Verdict.BORNE;
        }
        if (claim.present()
                && passage.present()
                && held.denied() == told.denied()
                && (held.hold() == Hold.FIRM
                        || claim.is(Kind.STATE) && passage.is(Kind.STATE) && held.hold() == Hold.ACTUAL)) {
            return Verdict.BORNE;
        }
        boolean sides = alike && passage.opposite() != claim.opposite();
        boolean same = (held.denied() != sides) == told.denied();
        if (claim.is(Kind.SAYING)) {
            return passage.infinite() ? Verdict.NEITHER : same || claim.denying() ? Verdict.BORNE : Verdict.BEYOND;
        }
        boolean contested = told.denied()
                && !held.denied()
                && passages.stream().anyMatch(p -> p.opposite() && p.key().equals("=accept"));
        if (contested) {
            return Verdict.NEITHER;
        }
        if (claim.infinite() && told.hold() != Hold.ACTUAL && !isAsFirm(held, told)) {
            return Verdict.NEITHER;
        }
        if (passage.is(Kind.NOUN) && held.hold() == Hold.FIRM) {
            return Verdict.NEITHER;
        }
        if (!isAsFirm(held, told)) {
            return Verdict.BEYOND;
        }
        if (same || told.hold().compareTo(Hold.MEANT) < 0 && held.hold().compareTo(Hold.MEANT) < 0) {
            return Verdict.BORNE;
        }
        boolean weaker = told.hold() != Hold.ACTUAL && (sides || held.hold() == Hold.ACTUAL);
        if (weaker) {
            return Verdict.NEITHER;
        }
        if (claim.ranked() || passage.ranked() || sides && (held.denied() || told.denied())) {
            return Verdict.BORNE;
        }
        if (alike) {
            return claim.denying() && !told.denied() ? Verdict.NEITHER : Verdict.BEYOND;
        }
        boolean flat = held.denied() ? !negative : !passage.negative();
        boolean close = shared(claim.around(), passage.around(), claim.key()) >= 3;
        return flat && close && !claim.opposite() && !passage.opposite() ? Verdict.BEYOND : Verdict.NEITHER;
    }

    private static final Set<String> REFUSING = WordList.of(
                    "decline refuse reject cancel abandon drop scrap rule exclude forbid ban block prevent")
            .stream()
            .map(Verbs::stem)
            .collect(Collectors.toUnmodifiableSet());

    /** "Refused to go", "decided not to go", "will no longer go" deny for good what is only planned; "has not gone" does not. */
    private boolean isRefused(Statement claim) {
        for (int i = claim.first() - 1; i >= Math.max(0, claim.first() - 4); i--) {
            if (!terms.get(i).isWord()) {
                return false;
            }
            boolean not = terms.get(i).is("not") && claim.infinite() && i > 0 && !VerbKind.BE.contains(terms.get(i - 1).lower());
            if (not || REFUSING.contains(Verbs.stem(terms.get(i).lower()))) {
                return true;
            }
        }
        return terms.subList(claim.first(), claim.last()).stream().anyMatch(term -> term.is("never"))
                || claim.first() + 1 < claim.last() && terms.get(claim.first() + 1).is("no");
    }

    /** What is scheduled is told in the present; "agreed to" and "voted to" tell no more than that it is settled. */
    private Standing settled(Statement claim, boolean alike) {
        boolean firm = !alike
                && Governors.of(terms, claim.last())
                        .filter(e -> e == Governors.Effect.FIRM)
                        .isPresent();
        boolean noun =
                claim.is(Kind.NOUN) && claims.stream().anyMatch(c -> c.key().equals("=announce"));
        boolean scheduled = claim.present() && isScheduled(claim);
        if (terms.get(claim.first()).is("can") && !claim.standing().denied()) {
            return claim.standing().atMost(Hold.OPEN);
        }
        return firm || scheduled || noun ? claim.standing().atMost(Hold.FIRM) : claim.standing();
    }

    /** "The train leaves on Monday"; "takes" may be as well what it does every day. */
    private boolean isScheduled(Statement claim) {
        String stem = Verbs.stem(terms.get(claim.last()).lower());
        return claim.first() == claim.last()
                && VerbPhrase.isScheduled(stem)
                && (Dated.isIn(terms) || !stem.equals("tak"));
    }

    private static boolean isAsFirm(Standing held, Standing told) {
        return new Standing(held.hold(), told.denied(), held.conditional()).bearsOut(told);
    }

    private static final Set<String> HAPPENING =
            WordList.of("=come follow =begin =continue =announce confirm explain mark mak carri complet");
    private static final Set<String> AFTER = Set.of("after", "since", "following", "despite");

    /** "Announced the closure", "after the closure", "the closure began". */
    private boolean isHappening(Statement noun) {
        if (noun.standing().hold() != Hold.ACTUAL
                || passages.stream().filter(p -> p.key().equals(noun.key())).allMatch(p -> p.kind() == Kind.NOUN)) {
            return false;
        }
        boolean determined = terms.subList(Math.max(0, noun.first() - 3), noun.first()).stream()
                .anyMatch(t -> t.isPossessive()
                        || Set.of("the", "a", "an", "its", "his", "her", "their")
                                .contains(t.lower()));
        if (!determined && !terms.get(noun.first()).lower().endsWith("s")) {
            return false;
        }
        for (int i = noun.first() - 1; i >= Math.max(0, noun.first() - 4); i--) {
            if (AFTER.contains(terms.get(i).lower())) {
                return true;
            }
            if (!terms.get(i).isWord()) {
                break;
            }
        }
        return claims.stream()
                .filter(c -> c.kind() != Kind.NOUN
                        && c.standing().hold() == Hold.ACTUAL
                        && !c.standing().denied())
                .filter(c -> HAPPENING.contains(c.key()))
                .anyMatch(c -> c.around().contains(noun.key()) && Math.abs(c.last() - noun.first()) < 8);
    }

    private static int shared(Set<String> some, Set<String> others, String but) {
        int shared = 0;
        for (String word : some) {
            shared += !word.equals(but) && others.contains(word) ? Character.isDigit(word.charAt(0)) ? 2 : 1 : 0;
        }
        return shared;
    }

    private Extent extent(Statement claim) {
        int start = terms.get(claim.first()).start();
        int end = terms.get(claim.last()).end();
        return new Extent(start, end, sentence.substring(start, end));
    }
}
