package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a text speaks of somebody, whoever says what there. */
public final class SpeakerPhrase {
    private static final Set<String> SUBJECTS = WordList.of("he she they it we each both either neither");

    private static final Set<String> DETERMINERS = WordList.of(
            "the a an his her its their our one two three four five some many most several both all each another no");

    private SpeakerPhrase() {}

    /** Returns whether a text holds a word of one of the names, wherever it stands. */
    public static boolean mentions(String text, Set<String> names) {
        Set<String> own = keys(text).collect(Collectors.toSet());
        return names.stream().flatMap(SpeakerPhrase::keysOfHead).anyMatch(own::contains);
    }

    private static Stream<String> keys(String text) {
        return SpeakerWords.words(text).stream().map(Content::key);
    }

    private static Stream<String> keysOfHead(String name) {
        return SpeakerWords.head(name).stream().map(Content::key);
    }

    /** Returns whether a text has a pronoun for one who does something, or means one of several. */
    public static boolean hasPronoun(String text) {
        return Terms.of(text).stream().anyMatch(term -> SUBJECTS.contains(term.lower()));
    }

    /** Returns whether words are for a person or a body: a name, or an article or a number with a noun for such. */
    public static boolean isSomebody(String text) {
        List<Term> terms = Terms.of(text);
        boolean begins = !terms.isEmpty()
                && (terms.get(0).isCapitalised()
                        || DETERMINERS.contains(terms.get(0).lower()));
        return begins && (SpeakerWords.head(text).stream().anyMatch(PersonNouns::isSomebody) || isName(terms));
    }

    private static boolean isName(List<Term> terms) {
        return terms.stream()
                .anyMatch(term -> term.isWord()
                        && term.isCapitalised()
                        && !FunctionWords.ALL.contains(term.lower())
                        && !DETERMINERS.contains(term.lower()));
    }
}
