package org.vouch.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text with the stems of its words, read once to look for many. */
final class Wording {
    private final List<Term> terms;
    private final List<String> stems;
    private final Set<String> all;
    private final WordStanding standing;
    private Set<String> lazyContent;

    Wording(List<Term> terms) {
        this.terms = terms;
        this.stems = terms.stream().map(term -> Verbs.stem(term.lower())).toList();
        this.all = new HashSet<>(stems);
        terms.forEach(term -> all.add(term.lower()));
        this.standing = new WordStanding(terms);
    }

    /** Returns all words and their stems. */
    Set<String> words() {
        return all;
    }

    /** Returns what its words of content have in common with their other forms; not to be changed. */
    Set<String> content() {
        Set<String> content = lazyContent;
        if (content == null) {
            content = Content.of(terms, 0, terms.size());
            lazyContent = content;
        }
        return content;
    }

    int size() {
        return terms.size();
    }

    List<Term> terms() {
        return terms;
    }

    Term term(int i) {
        return terms.get(i);
    }

    String stem(int i) {
        return stems.get(i);
    }

    WordStanding standing() {
        return standing;
    }
}
