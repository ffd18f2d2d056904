package org.vouch.language;

import java.util.List;

/** The words of a sentence that is held against passages, each way to read them gone once. Not to be shared between threads. */
public final class SentenceText {
    private final String words;
    private final List<Term> terms;
    private List<Term> lazySaid;
    private List<Statement> lazyStatements;
    private Wording lazyWording;
    private TellingVerbs lazyVerbs;

    public SentenceText(String words) {
        this.words = words;
        this.terms = Parentheses.withoutQuotations(Terms.ofProse(words));
    }

    String words() {
        return words;
    }

    /** Returns its terms without what it quotes. */
    List<Term> terms() {
        return terms;
    }

    /** Returns the same without who says it, where that stands between commas; {@link #statements} count these. */
    List<Term> said() {
        List<Term> said = lazySaid;
        if (said == null) {
            said = Parentheses.withoutSpeech(terms);
            lazySaid = said;
        }
        return said;
    }

    /** Returns what it says. */
    List<Statement> statements() {
        List<Statement> statements = lazyStatements;
        if (statements == null) {
            statements = List.copyOf(Statements.of(said(), false, false));
            lazyStatements = statements;
        }
        return statements;
    }

    Wording wording() {
        Wording wording = lazyWording;
        if (wording == null) {
            wording = new Wording(terms);
            lazyWording = wording;
        }
        return wording;
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
}
