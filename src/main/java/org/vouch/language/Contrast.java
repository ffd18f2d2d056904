package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Statement.Kind;

/** Finds in a sentence what its passages hold as less, or deny. */
final class Contrast {
    /** These say little by themselves: two texts that have one of them in common need more to be of one matter. */
    private static final Set<String> LIGHT =
            WordList.of("mak tak go =come com =get =give put set =keep =host bring run us =order =show =find =ask");

    private static final long MOST_PAIRS = 60_000;

    /** A statement of a passage, and the number of the passage. */
    private record Held(Statement statement, int passage) {}

    private final String sentence;
    private final List<Term> terms;
    private final List<Held> passages;
    private final List<Statement> claims;
    private final ClaimScope scope;
    private final Bearing bearing;
    private final boolean nothingIsTold;

    private Contrast(String sentence, List<Term> terms, List<Statement> claims, List<Held> passages) {
        this.sentence = sentence;
        this.terms = terms;
        this.passages = passages;
        this.claims = claims;
        List<Statement> statements = passages.stream().map(Held::statement).toList();
        this.scope = new ClaimScope(terms, claims, statements);
        this.nothingIsTold = statements.stream()
                        .noneMatch(p -> (p.is(Kind.EVENT) || p.is(Kind.STATE))
                                && p.standing().isTold())
                && statements.stream()
                        .anyMatch(p -> p.isVerbal() && !p.standing().denied());
        this.bearing = new Bearing(terms, claims, statements);
    }

    /** Returns what a sentence, or else its main clause alone, tells beyond its passages. */
    static Optional<Overstatement> find(SentenceText text, List<PassageText> passages) {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            int number = i;
            passages.get(i).statements().forEach(statement -> held.add(new Held(statement, number)));
        }
        String sentence = text.words();
        List<Term> terms = text.said();
        List<Term> main = Parentheses.withoutRelatives(terms);
        Optional<Overstatement> whole = new Contrast(sentence, terms, text.statements(), held).find();
        return main == terms || whole.filter(Overstatement::sure).isPresent()
                ? whole
                : new Contrast(sentence, main, Statements.of(main, false, false), held)
                        .find()
                        .filter(Overstatement::sure)
                        .or(() -> whole);
    }

    private Optional<Overstatement> find() {
        boolean question = !terms.isEmpty() && terms.get(terms.size() - 1).is("?");
        boolean tooMany = (long) claims.size() * passages.size() > MOST_PAIRS;
        if (question || tooMany) {
            return Optional.empty();
        }
        Optional<Overstatement> first = Optional.empty();
        for (Statement claim : claims) {
            Optional<Overstatement> found = scope.tells(claim) && !isHolding(claim) ? find(claim) : Optional.empty();
            if (found.filter(Overstatement::sure).isPresent()) {
                return found;
            }
            first = first.or(() -> found);
        }
        return first;
    }

    /** "The opening depends on it" tells of nothing but what it depends on. */
    private boolean isHolding(Statement claim) {
        return claim.is(Kind.EVENT) && claim.present() && Holding.isAt(terms, claim.last());
    }

    private Optional<Overstatement> find(Statement claim) {
        Scores scores = scores(claim);
        boolean event = isEvent(claim);
        boolean fault = scores.isFault(event);
        return fault || nothingIsTold && event
                ? Optional.of(Overstatement.done(extent(claim), scores.passage(), fault && isSameVerb(claim)))
                : Optional.empty();
    }

    /** "He met Xi there": where the passages tell nothing as done, whatever is told is beyond them. */
    private boolean isEvent(Statement claim) {
        return claim.is(Kind.EVENT)
                && claim.standing().isTold()
                && !claim.present()
                && !scope.isBeside(claim)
                && !scope.isOfWords(claim);
    }

    /** "Installed it" where a passage has "plans to install it". */
    private boolean isSameVerb(Statement claim) {
        return claim.is(Kind.EVENT)
                && !claim.modifier()
                && !claim.infinite()
                && passages.stream()
                        .map(Held::statement)
                        .filter(p -> p.isVerbal() && p.stem().equals(claim.stem()) && isAlike(claim, p))
                        .anyMatch(p -> bearing.of(p, claim, true) == Bearing.Verdict.BEYOND);
    }

    /**
     * How many words a claim shares with the nearest verb that bears it out and with the nearest that does not.
     *
     * @param same whether one of the same meaning bears it out and shares two words or more
     * @param passage the number of the passage with the nearest verb that does not
     */
    private record Scores(int told, int held, boolean same, int passage) {

        /** @param event whether the claim tells an event, so that one word less is enough */
        boolean isFault(boolean event) {
            return event && told == 0 && held == 1 || held >= 2 && held > told && !same;
        }

        Scores atLeast(int other, int of) {
            return other > held ? new Scores(told, other, same, of) : this;
        }
    }

    private Scores scores(Statement claim) {
        int told = 0;
        Scores alikes = new Scores(0, 0, false, 0);
        Scores others = alikes;
        boolean same = false;
        boolean named = false;
        boolean light = LIGHT.contains(claim.key());
        boolean verb = passages.stream()
                .map(Held::statement)
                .anyMatch(p -> !p.is(Kind.NOUN) && p.key().equals(claim.key()));
        boolean beside = scope.isBeside(claim);
        boolean itself = isBorneByItself(claim);
        for (Held held : passages) {
            Statement passage = held.statement();
            boolean had = claim.is(Kind.STATE)
                    && passage.is(Kind.EVENT)
                    && claim.behind().contains(passage.key());
            boolean alike = had || isAlike(claim, passage);
            boolean contrary = itself && alike && passage.opposite() != claim.opposite();
            if (contrary || passage.is(Kind.NOUN) && verb || !alike && (beside || !isNear(claim, passage))) {
                continue;
            }
            int shared = shared(claim.around(), passage.around(), claim.key());
            int score = shared + (had ? 1 : alike ? light ? 1 : 2 : 0);
            if (alike && shared == 0 && shared(claim.whole(), passage.whole(), claim.key()) == 0) {
                score = 0;
            }
            switch (bearing.of(passage, claim, alike)) {
                case BORNE -> {
                    told = Math.max(told, score);
                    named |= alike && !light;
                    same |= alike && shared >= 2;
                }
                case BEYOND -> {
                    int behind = 2 * shared(claim.behind(), passage.behind(), claim.key());
                    if (alike) {
                        alikes = alikes.atLeast(score, held.passage());
                    } else {
                        others = others.atLeast(claim.is(Kind.STATE) ? behind : score, held.passage());
                    }
                }
                case NEITHER -> {}
            }
        }
        Scores nearest = named || alikes.held() >= others.held() ? alikes : others;
        return new Scores(told, nearest.held(), same, nearest.passage());
    }

    /** "Sank and was raised later": a passage with the very verb and with its contrary tells both. */
    private boolean isBorneByItself(Statement claim) {
        return claim.is(Kind.EVENT)
                && passages.stream()
                        .map(Held::statement)
                        .filter(p -> p.is(Kind.EVENT)
                                && p.stem().equals(claim.stem())
                                && p.key().equals(claim.key()))
                        .anyMatch(p -> bearing.of(p, claim, true) == Bearing.Verdict.BORNE);
    }

    private static boolean isAlike(Statement claim, Statement passage) {
        boolean any = passage.key().equals(Statement.ANYTHING) && claim.is(Kind.EVENT);
        boolean state =
                claim.is(Kind.STATE) || claim.is(Kind.GOVERNOR) && claim.key().equals("be");
        return any || !state && passage.key().equals(claim.key());
    }

    /** Returns whether what a passage says in other words may be what the claim says. */
    private boolean isNear(Statement claim, Statement passage) {
        return !passage.is(Kind.NOUN)
                && !passage.is(Kind.PURPOSE)
                && !passage.is(Kind.SAYING)
                && !scope.isNamed(passage);
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
