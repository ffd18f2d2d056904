package org.vouch.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.language.Governors.Effect;
import org.vouch.language.Standing.Hold;
import org.vouch.language.Statement.Kind;

/**
 * The verbs of a text that tell what stands at its places: of "30 May" in "on 30 May twenty people came" it is "came". May be
 * shared between threads.
 */
public final class TellingVerbs {
    /** As what a verb tells something. */
    public enum Telling {
        /** As done, in the past or the perfect. */
        DONE,
        /** As planned, promised, expected or possible: "will open". */
        AHEAD,
        /** As what somebody plans, expects or wants: the verb that says so itself, "hopes for". */
        OPEN,
        /** As none of these, or in a way that is not seen. */
        OTHER
    }

    /**
     * A verb with its auxiliaries.
     *
     * @param settles whether it may only settle, or speak of, what is to come: "set", "postponed", "confirmed"
     * @param state whether it is "is" or "has"
     * @param leads whether it stands before what it tells, or that opens its clause
     * @param distance how many terms behind it what it tells stands; 0 where it does not stand behind it
     */
    public record Verb(Extent words, Telling telling, boolean settles, boolean state, boolean leads, int distance) {}

    /** A noun of the text, {@code key} what its forms have in common. */
    public record Noun(String key, Extent words) {}

    /** Behind one of these begins what belongs to another time, or to none. */
    private static final Set<String> CUTS =
            WordList.of("after since before when while because following than as like whose who which");

    private static final Set<String> LEADING =
            WordList.of("in on at by from for of the a an and but during over within");
    private static final Set<String> LINKS = WordList.of("to that for whether not");
    private static final Set<String> CONDITIONS = WordList.of("otherwise if whether unless with");
    private static final Set<String> RELATIVE = WordList.of("that which who whom");
    private static final Set<String> RESOLVING = WordList.of("voted votes ordered ruled sentenced told");
    private static final Set<String> PAST = WordList.of("was were had has have did");
    private static final String STUDY = Verbs.stem("study");

    private final String text;
    private final List<Term> terms;
    private final List<Clause> clauses;

    /** The verbs of each clause, and the clause of each term; -1 for the marks between. */
    private final List<List<Statement>> verbs = new ArrayList<>();

    private final int[] clauseOf;

    /** The verb that a term belongs to; null where it belongs to none. */
    private final Statement[] verbAt;

    private final Map<String, List<Integer>> places = new HashMap<>();

    private TellingVerbs(String text, List<Term> terms, List<Statement> statements) {
        this.text = text;
        this.terms = terms;
        this.clauses = statements.isEmpty() ? List.of() : Clause.finely(terms);
        this.clauseOf = new int[terms.size()];
        this.verbAt = new Statement[terms.size()];
        Arrays.fill(clauseOf, -1);
        for (Clause clause : clauses) {
            Arrays.fill(clauseOf, clause.from(), Math.max(clause.from(), clause.to()), verbs.size());
            verbs.add(new ArrayList<>());
        }
        statements.stream()
                .filter(statement -> !statement.is(Kind.NOUN) && !statement.modifier())
                .forEach(this::put);
        for (int i = 0; i < terms.size() && !clauses.isEmpty(); i++) {
            if (Content.isContent(terms.get(i))) {
                places.computeIfAbsent(Content.key(terms.get(i).lower()), key -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    private void put(Statement verb) {
        for (int i = verb.first(); i <= verb.last(); i++) {
            verbAt[i] = verb;
        }
        int clause = clauseOf[verb.last()];
        if (clause >= 0 && clause == clauseOf[verb.first()]) {
            verbs.get(clause).add(verb);
        }
    }

    /** Returns those of a sentence, without what it quotes. */
    public static TellingVerbs in(String sentence) {
        List<Term> terms = Parentheses.withoutSpeech(Parentheses.withoutQuotations(Terms.ofProse(sentence)));
        return new TellingVerbs(sentence, terms, Statements.of(terms, false, false));
    }

    static TellingVerbs of(PassageText passage) {
        return new TellingVerbs(passage.words(), Parentheses.withoutSpeech(passage.terms()), passage.statements());
    }

    /** Returns whether no verb of the text is known, as in one that is too long to be a sentence. */
    public boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** Returns the verb that tells what stands from {@code start} to {@code end}; absent where none does. */
    public Optional<Verb> of(int start, int end) {
        int at = Terms.indexAt(terms, start);
        return at < terms.size() && terms.get(at).start() < end && clauseOf[at] >= 0 ? of(at) : Optional.empty();
    }

    private Optional<Verb> of(int at) {
        int number = clauseOf[at];
        Clause clause = clauses.get(number);
        Optional<Statement> before =
                verbs.get(number).stream().filter(verb -> verb.last() < at).reduce((first, second) -> second);
        if (before.isPresent()) {
            boolean cut = terms.subList(before.get().last() + 1, at).stream()
                    .anyMatch(term -> CUTS.contains(term.lower()) || EventVerbs.isPast(term));
            return before.filter(verb -> !cut).map(verb -> verb(verb, true, at - verb.last()));
        }
        boolean opens = terms.subList(clause.from(), at).stream().allMatch(term -> LEADING.contains(term.lower()));
        boolean goesOn = opens
                && number + 1 < clauses.size()
                && clause.to() < terms.size()
                && terms.get(clause.to()).is(",");
        return behind(number, at)
                .or(() -> goesOn ? behind(number + 1, at) : Optional.empty())
                .map(verb -> verb(verb, opens, 0));
    }

    private Optional<Statement> behind(int clause, int at) {
        return verbs.get(clause).stream()
                .filter(verb -> verb.first() > at && !isRelative(verb))
                .findFirst();
    }

    private boolean isRelative(Statement verb) {
        return terms.subList(Math.max(0, verb.first() - 4), verb.first()).stream()
                .anyMatch(term -> RELATIVE.contains(term.lower()));
    }

    /** Returns the nouns of the text. */
    public List<Noun> nouns() {
        List<Noun> nouns = new ArrayList<>();
        for (int i = 1; i < terms.size() && !isEmpty(); i++) {
            if (isNoun(i)) {
                Term term = terms.get(i);
                nouns.add(new Noun(Content.key(term.lower()), new Extent(term.start(), term.end(), term.text())));
            }
        }
        return nouns;
    }

    private boolean isNoun(int i) {
        Term term = terms.get(i);
        return Content.isContent(term)
                && verbAt[i] == null
                && !term.isCapitalised()
                && !Character.isDigit(term.lower().charAt(0))
                && !term.lower().endsWith("ing")
                && !EventVerbs.isPastOrParticiple(term)
                && !EventVerbs.isAdverb(term.lower())
                && !OrdinaryWords.isAdjective(term.lower());
    }

    /** Returns for each place of a noun the verb that tells it, or that is of one form with it: "may bid" of "a bid". */
    public Stream<Optional<Verb>> of(Noun noun) {
        return places.getOrDefault(noun.key(), List.of()).stream()
                .map(i -> verbAt[i] == null
                        ? clauseOf[i] < 0 ? Optional.empty() : of(i)
                        : Optional.of(verb(verbAt[i], true, 0)));
    }

    private Verb verb(Statement verb, boolean leads, int distance) {
        int start = terms.get(verb.first()).start();
        int end = terms.get(verb.last()).end();
        boolean settles = Settling.has(verb.stem()) || isGoverning(verb) || isOfPlan(verb);
        return new Verb(
                new Extent(start, end, text.substring(start, end)),
                telling(verb),
                settles,
                verb.is(Kind.STATE),
                leads,
                distance);
    }

    private Telling telling(Statement verb) {
        boolean told = verb.standing().isTold();
        boolean open = verb.is(Kind.GOVERNOR) && told;
        if (open) {
            return verb.stem().equals(STUDY) ? Telling.OTHER : Telling.OPEN;
        }
        boolean believed = verb.standing().hold() == Hold.OPEN
                && !verb.standing().denied()
                && terms.get(verb.first()).isAny("has", "have");
        if (verb.standing().hold() != Hold.ACTUAL && !believed) {
            boolean ahead = !verb.standing().denied() && !isPast(verb) && !isAdmitted(verb) && !isResolved(verb);
            return ahead ? Telling.AHEAD : Telling.OTHER;
        }
        boolean done = (verb.is(Kind.EVENT) || verb.is(Kind.STATE))
                && (told || believed)
                && !verb.standing().conditional()
                && !verb.present()
                && !verb.infinite()
                && !verb.aside()
                && !terms.get(verb.first()).isAny("can", "cannot")
                && !isGoverned(verb);
        return done ? Telling.DONE : Telling.OTHER;
    }

    private boolean isPast(Statement verb) {
        Term first = terms.get(verb.first());
        return PAST.contains(first.lower())
                || verb.first() == verb.last() && !verb.infinite() && EventVerbs.isPast(first);
    }

    /** "Confessed to making four journeys". */
    private boolean isAdmitted(Statement verb) {
        int to = verb.infinite() ? verb.first() : verb.first() - 1;
        return terms.get(verb.last()).lower().endsWith("ing")
                && to >= 0
                && terms.get(to).is("to");
    }

    /** "The court ordered the ministry to pay", "they voted to lift": what is resolved may be called done. */
    private boolean isResolved(Statement verb) {
        return verb.infinite() && before(verb).anyMatch(term -> RESOLVING.contains(term.lower()));
    }

    /** "Agreed on Monday to", "voted for"; not "voted on Monday". */
    private boolean isGoverning(Statement verb) {
        boolean governs = Governors.of(terms, verb.last())
                .filter(effect -> effect != Effect.DONE && effect != Effect.UNDONE)
                .isPresent();
        int clause = clauseOf[verb.last()];
        return governs
                && clause >= 0
                && terms.subList(verb.last() + 1, clauses.get(clause).to()).stream()
                        .anyMatch(term -> LINKS.contains(term.lower()));
    }

    /** "The forecast came to 2.1 per cent", "an invitation for September came". */
    private boolean isOfPlan(Statement verb) {
        return before(verb).anyMatch(ReservedNouns::has);
    }

    /** "They want all fishing banned", "otherwise it faced". */
    private boolean isGoverned(Statement verb) {
        int clause = clauseOf[verb.first()];
        boolean governed = clause >= 0
                && verb.first() == verb.last()
                && verbs.get(clause).stream().anyMatch(other -> other.is(Kind.GOVERNOR) && other.last() < verb.first());
        return governed || before(verb).anyMatch(term -> CONDITIONS.contains(term.lower()));
    }

    /** Returns what stands before a verb in its clause. */
    private Stream<Term> before(Statement verb) {
        int clause = clauseOf[verb.first()];
        return clause < 0 ? Stream.empty() : terms.subList(clauses.get(clause).from(), verb.first()).stream();
    }
}
