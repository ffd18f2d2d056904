package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vouch.language.Standing.Hold;
import org.vouch.language.Statement.Kind;
import org.vouch.language.VerbTable.Verb;

/** Reads what a text says, verb by verb and noun by noun, each with the manner in which the text holds it. */
final class Statements {
    private static final Set<String> APART =
            WordList.of("after before because since despite following although though while whereas but");
    static final Set<String> PRONOUNS =
            WordList.of("it he she they we this these that there i who which some others all");
    private static final Set<String> DENIALS = WordList.of("""
            no not never none nobody nothing neither nor without hardly cannot didn't wasn't weren't hasn't hadn't haven't doesn't
            don't won't nowhere
            """);

    /** "The only one who voted for it" is "nobody else voted for it". */
    private static final Set<String> RANKS =
            WordList.of("only last first alone else other except most fewer less latest longer");

    private static final Set<String> TIMES = WordList.of("""
            year years month months week weeks weekend day days night evening morning spring summer autumn winter half quarter decade
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december century
            """);

    /** How far from a verb its matter may stand, in terms, and among how many verbs. */
    private static final int REACH = 40;

    private static final int MOST = 12;

    /** A text with more terms is neither a sentence nor a passage, and is not read. */
    private static final int LONGEST = 1_000;

    private final List<Term> terms;
    private final boolean reserved;
    private final boolean negative;
    private final Set<String> whole;
    private final Conditions conditions;
    private final VerbTable table;
    private final VerbReader reader;
    private final List<Statement> statements = new ArrayList<>();

    private Statements(List<Term> terms, boolean planned, boolean reserved) {
        this.terms = terms;
        this.reserved = reserved;
        this.negative = Negatives.isIn(terms, 0, terms.size());
        this.whole = Concepts.in(terms, 0, terms.size());
        this.conditions = Conditions.of(terms);
        this.table = new VerbTable(terms);
        this.reader = new VerbReader(table, conditions, planned, reserved);
    }

    /**
     * Returns what a text says; nothing where it is too long to be a sentence.
     *
     * @param planned whether the text gives nothing as done, though no word of it shows that
     * @param reserved whether it is recorded as giving no more than a plan, a condition or a possibility
     */
    static List<Statement> of(List<Term> terms, boolean planned, boolean reserved) {
        if (terms.size() > LONGEST) {
            return List.of();
        }
        Statements statements = new Statements(Parentheses.withoutSpeech(terms), planned, reserved);
        List<Clause> clauses = Clause.finely(statements.terms);
        clauses.forEach(statements.reader::read);
        statements.state();
        HeldNoun nouns = new HeldNoun(statements.table, statements.reader.held());
        clauses.forEach(clause -> statements.readNouns(clause, nouns));
        return statements.statements;
    }

    private void readNouns(Clause clause, HeldNoun nouns) {
        for (int i = clause.from(); i < clause.to(); i++) {
            Term term = terms.get(i);
            if (!table.isVerb(i)
                    && Content.isContent(term)
                    && !term.isCapitalised()
                    && !term.isNumber()
                    && !EventVerbs.isPastOrParticiple(term)
                    && !EventVerbs.isAdverb(term.lower())
                    && !OrdinaryWords.isAdjective(term.lower())) {
                Standing noun = nouns.of(clause, i);
                Standing standing = conditions.on(reserved ? noun.atMost(Hold.FIRM) : noun, i, false);
                statements.add(noun(clause, i, standing));
            }
        }
    }

    private Statement noun(Clause clause, int i, Standing standing) {
        int from = Math.max(clause.from(), i - REACH);
        int to = Math.min(clause.to(), i + REACH);
        Concepts.Concept concept = Concepts.of(terms, i);
        return new Statement(
                i,
                i,
                "",
                concept.key(),
                concept.opposite(),
                standing,
                standing,
                Kind.NOUN,
                false,
                isRanked(from, to),
                has(from, to, DENIALS),
                negative,
                conditions.isAside(i),
                false,
                false,
                Concepts.in(terms, from, to),
                Concepts.in(terms, i + 1, to),
                whole);
    }

    /**
     * Gives each verb the words that it is said of: the subject of its clause, and what stands around itself, up to the
     * joints before the verbs on both sides.
     */
    private void state() {
        List<Verb> verbs = table.verbs();
        for (int k = 0; k < verbs.size(); k++) {
            Verb verb = verbs.get(k);
            int from = Math.max(verb.clause().from(), verb.first() - REACH);
            int subjectTo = verb.first();
            int subjectFrom = from;
            for (int j = k - 1; j >= Math.max(0, k - MOST) && verbs.get(j).clause() == verb.clause(); j--) {
                Verb before = verbs.get(j);
                if (before.kind() == Kind.SAYING && from <= before.last()) {
                    from = before.last() + 1;
                    subjectFrom = Math.max(from, subjectFrom);
                    subjectTo = Math.max(subjectTo, from);
                    break;
                }
                int joint = table.joint(before.last() + 1, verb.first());
                if (joint >= 0 && joint + 1 > from) {
                    from = joint + 1;
                    boolean own = verb.isFinite(terms) && hasContent(joint + 1, verb.first());
                    if (own) {
                        subjectFrom = from;
                        break;
                    }
                }
                if (before.isFinite(terms)) {
                    subjectTo = Math.min(subjectTo, before.first());
                }
            }
            int to = behind(k, verb);
            if (verb.modifier()) {
                from = Math.max(from, verb.first() - 2);
                subjectFrom = from;
            }
            Set<String> around = new TreeSet<>(Concepts.in(terms, from, to));
            if (subjectTo < from) {
                around.addAll(Concepts.in(terms, subjectFrom, subjectTo));
            }
            Statement statement = stated(verb, around, from, to);
            boolean so = verb.last() + 1 < terms.size()
                    && terms.get(verb.last() + 1).is("so")
                    && Verbs.stem(terms.get(verb.last()).lower()).equals("do");
            Optional<Statement> meant = so ? lastEvent() : Optional.empty();
            statements.add(so ? meant.map(statement::with).orElseGet(statement::ofAnything) : statement);
        }
    }

    private Optional<Statement> lastEvent() {
        for (int i = statements.size() - 1; i >= 0; i--) {
            if (statements.get(i).is(Kind.EVENT) || statements.get(i).is(Kind.PURPOSE)) {
                return Optional.of(statements.get(i));
            }
        }
        return Optional.empty();
    }

    private int behind(int k, Verb verb) {
        List<Verb> verbs = table.verbs();
        int to = Math.min(Math.max(verb.clause().to(), verbless(k, verb)), verb.last() + REACH);
        for (int j = k + 1; j < Math.min(verbs.size(), k + MOST) && verbs.get(j).clause() == verb.clause(); j++) {
            Verb next = verbs.get(j);
            int joint = table.joint(verb.last() + 1, next.first());
            if (joint >= 0) {
                to = Math.min(to, joint);
            } else if (next.isFinite(terms)) {
                to = Math.min(to, next.first());
            }
        }
        for (int i = verb.last() + 1; i < to; i++) {
            if (APART.contains(terms.get(i).lower()) && !isPreposition(i, to)) {
                return Math.max(i, verb.last() + 1);
            }
        }
        return Math.max(to, verb.last() + 1);
    }

    /** "Before the court": a time or a place, and no clause of its own. */
    private boolean isPreposition(int i, int to) {
        return terms.get(i).isAny("before", "after", "since")
                && IntStream.range(i + 1, to).noneMatch(table::isVerb);
    }

    /** Returns the end of the stretches without a verb behind the verb's clause: "to the capital, Luth, on 4 March". */
    private int verbless(int k, Verb verb) {
        List<Verb> verbs = table.verbs();
        boolean relative = verb.first() > 0 && terms.get(verb.first() - 1).isAny("who", "which", "that");
        if (relative && verb.present()) {
            return verb.clause().to();
        }
        int next = k + 1 < verbs.size() ? verbs.get(k + 1).clause().from() : terms.size();
        for (int i = verb.last() + 1; i < next; i++) {
            if (!terms.get(i).isWord() && ".;?!".contains(terms.get(i).text())) {
                return i;
            }
        }
        return next;
    }

    private boolean hasContent(int from, int to) {
        return !Concepts.in(terms, from, to).isEmpty()
                || terms.subList(Math.min(from, to), to).stream().anyMatch(term -> PRONOUNS.contains(term.lower()));
    }

    private Statement stated(Verb verb, Set<String> around, int from, int to) {
        boolean state = verb.kind() == Kind.STATE || VerbKind.isState(terms.get(verb.last()));
        Concepts.Concept concept = Concepts.of(terms, table.act(verb.last()));
        String key = state ? "be" : concept.key();
        return new Statement(
                verb.first(),
                verb.last(),
                Verbs.stem(terms.get(verb.last()).lower()),
                key,
                !state && concept.opposite(),
                verb.standing(),
                reader.kinds().matter(verb),
                verb.kind(),
                verb.present(),
                isRanked(from, to),
                has(
                        Math.max(verb.clause().from(), verb.first() - REACH),
                        Math.min(verb.clause().to(), verb.last() + REACH),
                        DENIALS),
                negative,
                conditions.isAside(verb.last()),
                terms.get(verb.first()).is("to"),
                verb.modifier(),
                around,
                Concepts.in(terms, verb.last() + 1, to),
                whole);
    }

    private boolean has(int from, int to, Set<String> words) {
        return terms.subList(from, Math.min(to + 1, terms.size())).stream()
                .anyMatch(term -> words.contains(term.lower()));
    }

    private boolean isRanked(int from, int to) {
        return isRank(from, to)
                || isFirstTime(from)
                || terms.subList(from, Math.min(to + 1, terms.size())).stream()
                        .anyMatch(term -> isSuperlative(term.lower()));
    }

    /** "It is the first time since the war that they have met". */
    private boolean isFirstTime(int from) {
        for (int i = 0; i + 1 < from; i++) {
            boolean time = terms.get(i + 1).isAny("time", "occasion");
            if (time && terms.get(i).isAny("first", "last", "only")) {
                return true;
            }
        }
        return false;
    }

    /** "The last strike", and not "last year". */
    private boolean isRank(int from, int to) {
        for (int i = from; i < Math.min(to + 1, terms.size()); i++) {
            boolean time = i + 1 < terms.size() && isTime(terms.get(i + 1));
            if (RANKS.contains(terms.get(i).lower()) && !time) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a term is a day, a month, a span of time or a number. */
    static boolean isTime(Term term) {
        return TIMES.contains(term.lower()) || term.isNumber();
    }

    private static boolean isSuperlative(String word) {
        if (!word.endsWith("est") || word.length() < 6) {
            return false;
        }
        String base = word.substring(0, word.length() - 3);
        return OrdinaryWords.isAdjective(base)
                || OrdinaryWords.isAdjective(base + "e")
                || base.endsWith("i") && OrdinaryWords.isAdjective(base.substring(0, base.length() - 1) + "y")
                || OrdinaryWords.isAdjective(base.substring(0, base.length() - 1));
    }
}
