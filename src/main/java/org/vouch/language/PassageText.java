package org.vouch.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a passage, each way to read them gone once, however many sentences rest on it; what was not asked for is not
 * read. May be shared between threads: should two read at once, they read the same.
 */
public final class PassageText {
    private final String words;
    private final boolean reserved;
    private Wording lazyWording;
    private List<Statement> lazyStatements;
    private TellingVerbs lazyVerbs;

    /** @param reserved whether it is recorded as giving no more than a plan, a condition or a possibility */
    public PassageText(String words, boolean reserved) {
        this.words = words;
        this.reserved = reserved;
    }

    String words() {
        return words;
    }

    /** Of a passage that is not reserved only the stretches that hold back themselves do. */
    public boolean isReserved() {
        return reserved;
    }

    List<Term> terms() {
        return wording().terms();
    }

    Wording wording() {
        Wording wording = lazyWording;
        if (wording == null) {
            wording = new Wording(Terms.ofProse(words));
            lazyWording = wording;
        }
        return wording;
    }

    /** Returns what the passage says; of a headline without a verb, what it announces. */
    List<Statement> statements() {
        List<Statement> statements = lazyStatements;
        if (statements == null) {
            statements = List.copyOf(Statements.of(terms(), reserved && !Manner.holdsBack(terms()), reserved));
            if (reserved && statements.stream().allMatch(statement -> statement.is(Statement.Kind.NOUN))) {
                statements = Stream.concat(statements.stream(), Stream.of(Statement.ofHeadline(terms())))
                        .toList();
            }
            lazyStatements = statements;
        }
        return statements;
    }

    /** Returns the verbs that tell what stands in it. */
    public TellingVerbs verbs() {
        TellingVerbs verbs = lazyVerbs;
        if (verbs == null) {
            verbs = TellingVerbs.of(this);
            lazyVerbs = verbs;
        }
        return verbs;
    }

    /** Returns whether neither a word of it nor its record holds back or denies what it says. */
    public boolean isFirm() {
        return !reserved
                && !Manner.holdsBack(terms())
                && !TellingVerbs.mayPlan(terms())
                && !Negatives.isIn(terms(), 0, terms().size());
    }
}
