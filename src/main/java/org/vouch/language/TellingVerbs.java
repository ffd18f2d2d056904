package org.vouch.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        /** As not so: "has not applied", "no date was set". */
        DENIED,
        /** As none of these, or in a way that is not seen. */
        OTHER
    }

    /**
     * A verb with its auxiliaries.
     *
     * @param deed what it has in common with verbs of its meaning
     * @param settles whether it may only settle, or speak of, what is to come: "set", "postponed", "confirmed"
     * @param state whether it is "is" or "has"
     * @param affirms whether it tells something as done or so, and no word of its clause denies anything
     * @param wishes whether it tells what is hoped for or planned
     * @param passive whether what stands before it is what is done
     * @param leads whether it stands before what it tells, or that opens its clause
     * @param distance how many terms behind it what it tells stands; 0 where it does not stand behind it
     */
    public record Verb(
            Extent words,
            String deed,
            Telling telling,
            boolean settles,
            boolean state,
            boolean affirms,
            boolean wishes,
            boolean passive,
            boolean leads,
            int distance) {

        private Verb planned() {
            return new Verb(words, deed, Telling.AHEAD, settles, state, false, false, passive, leads, distance);
        }

        private Verb denied() {
            return new Verb(words, deed, Telling.DENIED, settles, state, false, false, true, leads, distance);
        }
    }

    /** A noun of the text, {@code key} what its forms have in common. */
    public record Noun(String key, Extent words) {}

    /** Behind one of these begins what belongs to another time, or to none. */
    private static final Set<String> CUTS =
            WordList.of("after since before when while because following than as like whose who which");

    private static final Set<String> LEADING =
            WordList.of("in on at by from for of the a an and but during over within days weeks months years");
    private static final Set<String> LED = WordList.of("led headed chaired accompanied");
    private static final Set<String> RELATIVE = WordList.of("that which who whom");

    private static final Set<String> NONE = WordList.of("no without neither");

    /** So many terms before a noun "no" is its own. */
    private static final int NEAR = 3;

    private final String text;
    private final List<Term> terms;
    private final ClauseVerbs verbs;
    private final VerbTelling telling;

    /** The places of each word of content, by what its forms have in common. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private TellingVerbs(String text, ClauseVerbs verbs) {
        this.text = text;
        this.terms = verbs.terms();
        this.verbs = verbs;
        this.telling = new VerbTelling(verbs);
        for (int i = 0; i < terms.size() && !isEmpty(); i++) {
            if (Content.isContent(terms.get(i))) {
                places.computeIfAbsent(Content.key(terms.get(i).lower()), key -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Returns those of a sentence, without what it quotes. */
    static TellingVerbs of(SentenceText sentence) {
        return new TellingVerbs(sentence.words(), new ClauseVerbs(sentence.said(), sentence.statements()));
    }

    /** Returns whether a sentence may have a verb that tells what is planned or hoped for: read in no time. */
    public static boolean mayWish(String sentence) {
        return VerbTelling.mayWish(sentence);
    }

    static TellingVerbs of(PassageText passage) {
        List<Term> terms = Parentheses.withoutSpeech(passage.terms());
        return new TellingVerbs(passage.words(), new ClauseVerbs(terms, passage.statements()));
    }

    /** Returns whether no verb of the text is known, as in one that is too long to be a sentence. */
    public boolean isEmpty() {
        return verbs.isEmpty();
    }

    /** Returns the verb that tells what stands from {@code start} to {@code end}; absent where none does. */
    public Optional<Verb> of(int start, int end) {
        int at = Terms.indexAt(terms, start);
        return at < terms.size() && terms.get(at).start() < end ? of(at) : Optional.empty();
    }

    private Optional<Verb> of(int at) {
        return verbs.clause(at).flatMap(clause -> of(at, clause));
    }

    private Optional<Verb> of(int at, Clause clause) {
        Optional<Statement> before = lastBefore(at, clause)
                .or(() -> verbs.beforeName(at)
                        .filter(one -> FunctionWords.ALL.contains(clause.first().lower()))
                        .flatMap(one -> lastBefore(at, one)));
        if (before.isPresent()) {
            return before.filter(verb -> !isCut(verb, at)).map(verb -> verb(verb, true, at - verb.last()));
        }
        if (isPlanned(at)) {
            return behind(clause, at).map(verb -> verb(verb, true, 0).planned());
        }
        boolean opens = terms.subList(clause.from(), at).stream()
                .allMatch(term -> LEADING.contains(term.lower()) || NumberWords.SMALL.containsKey(term.lower()));
        return Stream.concat(Stream.of(clause), verbs.next(at).filter(next -> opens).stream())
                .flatMap(one -> behind(one, at).stream())
                .findFirst()
                .map(verb -> verb(verb, opens, 0));
    }

    /** "Plans for 850 homes were approved". */
    private boolean isPlanned(int at) {
        return isPlan(terms, Math.max(1, at - NEAR), at);
    }

    private static boolean isPlan(List<Term> terms, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> terms.get(i).is("for") && terms.get(i - 1).isAny("plans", "plan"));
    }

    /** Returns whether a text has plans for something: read in no time. */
    static boolean mayPlan(List<Term> terms) {
        return isPlan(terms, 1, terms.size());
    }

    private Optional<Statement> lastBefore(int at, Clause clause) {
        return verbs.in(clause).stream().filter(verb -> verb.last() < at).reduce((first, second) -> second);
    }

    private boolean isCut(Statement verb, int at) {
        return IntStream.range(verb.last() + 1, at)
                .anyMatch(i -> CUTS.contains(terms.get(i).lower())
                        || terms.get(i).is("that") && i > verb.last() + 1
                        || EventVerbs.isPast(terms.get(i)) && !isLedBy(i));
    }

    /** "A delegation led by the minister": only says of whom it is. */
    private boolean isLedBy(int participle) {
        return LED.contains(terms.get(participle).lower())
                && participle + 1 < terms.size()
                && terms.get(participle + 1).is("by");
    }

    private Optional<Statement> behind(Clause clause, int at) {
        return verbs.in(clause).stream()
                .filter(verb -> verb.first() > at && !isRelative(verb, at))
                .findFirst();
    }

    /** "The charge that has been laid"; not "against which a charge has been laid". */
    private boolean isRelative(Statement verb, int at) {
        return terms.subList(Math.max(at + 1, verb.first() - 4), verb.first()).stream()
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
                && verbs.verbAt(i).isEmpty()
                && !term.isCapitalised()
                && !Character.isDigit(term.lower().charAt(0))
                && !term.lower().endsWith("ing")
                && (!EventVerbs.isPastOrParticiple(term) || terms.get(i - 1).is("a"))
                && !EventVerbs.isAdverb(term.lower())
                && !OrdinaryWords.isAdjective(term.lower());
    }

    /** Returns for each place of a noun the verb that tells it, or that is of one form with it: "may bid" of "a bid". */
    public Stream<Optional<Verb>> of(Noun noun) {
        return places.getOrDefault(noun.key(), List.of()).stream()
                .map(i -> verbs.verbAt(i)
                        .map(verb -> verb(verb, true, 0))
                        .or(() -> of(i).map(verb -> isNone(i) ? verb.denied() : verb)));
    }

    /** Returns whether a noun of one form with a verb of another text stands here: "an offer" of "offered". */
    public boolean hasNounOf(Verb other) {
        String words = other.words().words();
        String key = Content.key(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        return places.getOrDefault(key, List.of()).stream()
                .anyMatch(i -> verbs.verbAt(i).isEmpty());
    }

    /** "No date", "without a further date". */
    private boolean isNone(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - NEAR) && terms.get(i).isWord(); i--) {
            if (NONE.contains(terms.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private Verb verb(Statement verb, boolean leads, int distance) {
        int start = terms.get(verb.first()).start();
        int end = terms.get(verb.last()).end();
        boolean passive =
                terms.subList(verb.first(), verb.last()).stream().anyMatch(term -> VerbKind.BE.contains(term.lower()));
        return new Verb(
                new Extent(start, end, text.substring(start, end)),
                verb.opposite() ? "-" + verb.key() : verb.key(),
                telling.of(verb),
                telling.settles(verb),
                verb.is(Kind.STATE),
                telling.affirms(verb),
                telling.wishes(verb, verb.last() + distance),
                passive,
                leads,
                distance);
    }
}
