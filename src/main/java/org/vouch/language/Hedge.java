package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds in a sentence what its passages give with "perhaps" or "possibly", and it without any such word. */
final class Hedge {
    private static final Set<String> WORDS = WordList.of("""
            perhaps possibly maybe probably presumably conceivably apparently reportedly allegedly supposedly potentially
            """);

    private static final Set<String> KEEPING = WordList.of("""
            may might could can likely unlikely possible probable chance whether if thought believed expected
            alleged suspected seems seem seemed appears appear appeared think thinks believe believes suspects
            """);

    /** What is hedged stands so near behind the word. */
    private static final int REACH = 5;

    /** Each is looked for in the whole sentence. */
    private static final int MOST = 20;

    private final String sentence;
    private final List<Term> terms;

    private Hedge(String sentence) {
        this.sentence = sentence;
        this.terms = Terms.of(sentence);
    }

    static Optional<Extent> find(String sentence, List<String> passages) {
        Hedge hedge = new Hedge(sentence);
        boolean keeps =
                hedge.terms.stream().anyMatch(term -> WORDS.contains(term.lower()) || KEEPING.contains(term.lower()));
        return keeps
                ? Optional.empty()
                : passages.stream()
                        .flatMap(passage -> hedge.in(Terms.of(passage)).stream())
                        .findFirst();
    }

    private Optional<Extent> in(List<Term> passage) {
        for (int i = 0, hedges = 0; i < passage.size() && hedges < MOST; i++) {
            if (WORDS.contains(passage.get(i).lower())) {
                hedges++;
                Optional<Extent> said = said(hedged(passage, i + 1));
                if (said.isPresent()) {
                    return said;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the words of content right behind the word, up to the next mark. */
    private static List<String> hedged(List<Term> passage, int from) {
        List<String> words = new ArrayList<>();
        for (int i = from;
                i < Math.min(passage.size(), from + REACH) && passage.get(i).isWord();
                i++) {
            words.addAll(Content.of(passage, i, i + 1));
        }
        return words;
    }

    /** Returns where the sentence has two of the words, or all, within as short a stretch. */
    private Optional<Extent> said(List<String> words) {
        for (int i = 0; i < terms.size(); i++) {
            Set<String> here = Content.of(terms, i, i + REACH);
            long common = words.stream().distinct().filter(here::contains).count();
            boolean begins = Content.of(terms, i, i + 1).stream().anyMatch(words::contains);
            if (begins && common >= 2) {
                int end = Math.min(terms.size(), i + REACH) - 1;
                return Optional.of(extent(i, end));
            }
        }
        return Optional.empty();
    }

    private Extent extent(int first, int last) {
        int end = last;
        while (end > first && !terms.get(end).isWord()) {
            end--;
        }
        return new Extent(
                terms.get(first).start(),
                terms.get(end).end(),
                sentence.substring(terms.get(first).start(), terms.get(end).end()));
    }
}
