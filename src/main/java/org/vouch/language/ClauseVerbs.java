package org.vouch.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.language.Statement.Kind;

/** The verbs of a text, clause by clause. */
final class ClauseVerbs {
    /** Of so many terms a name set between commas may be. */
    private static final int NAME = 6;

    private final List<Term> terms;
    private final List<Clause> clauses;
    private final List<List<Statement>> verbs = new ArrayList<>();

    /** The clause of each term; -1 for the marks between. */
    private final int[] clauseOf;

    /** The verb that a term belongs to; null where it belongs to none. */
    private final Statement[] verbAt;

    /** @param statements what the terms say; none where they are no sentence */
    ClauseVerbs(List<Term> terms, List<Statement> statements) {
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
                .filter(statement -> statement.last() < terms.size())
                .forEach(this::put);
    }

    private void put(Statement verb) {
        Arrays.fill(verbAt, verb.first(), verb.last() + 1, verb);
        int clause = clauseOf[verb.last()];
        if (clause >= 0 && clause == clauseOf[verb.first()]) {
            verbs.get(clause).add(verb);
        }
    }

    List<Term> terms() {
        return terms;
    }

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    Optional<Statement> verbAt(int i) {
        return Optional.ofNullable(verbAt[i]);
    }

    Optional<Clause> clause(int i) {
        return clauseOf[i] < 0 ? Optional.empty() : Optional.of(clauses.get(clauseOf[i]));
    }

    /** Returns the clause behind that of a term, where no more than a comma stands between them. */
    Optional<Clause> next(int i) {
        int next = clauseOf[i] + 1;
        boolean joined = clauseOf[i] >= 0
                && next < clauses.size()
                && terms.get(clauses.get(clauseOf[i]).to()).is(",");
        return joined ? Optional.of(clauses.get(next)) : Optional.empty();
    }

    /** "To the capital, Velsk, on Wednesday": returns the clause that goes on behind a name set between commas. */
    Optional<Clause> beforeName(int i) {
        int name = clauseOf[i] - 1;
        boolean parted = name > 0
                && !clauses.get(name).isEmpty()
                && clauses.get(name).to() - clauses.get(name).from() <= NAME
                && IntStream.of(name - 1, name)
                        .allMatch(j -> terms.get(clauses.get(j).to()).is(","))
                && IntStream.range(clauses.get(name).from(), clauses.get(name).to())
                        .allMatch(j -> terms.get(j).isCapitalised());
        return parted ? Optional.of(clauses.get(name - 1)) : Optional.empty();
    }

    /** Returns the verbs that stand wholly in a clause. */
    List<Statement> in(Clause clause) {
        return clause.isEmpty() ? List.of() : verbs.get(clauseOf[clause.from()]);
    }

    /** Returns what stands before a verb in its clause. */
    Stream<Term> before(Statement verb) {
        return clause(verb.first()).stream().flatMap(clause -> terms.subList(clause.from(), verb.first()).stream());
    }
}
