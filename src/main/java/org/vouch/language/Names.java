package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names that an English text states: runs of capitalised words with the small words inside them.
 *
 * <p>A capital letter that only the place asks for makes no name of an English word. Titles are cut from the name that
 * follows them; months, weekdays and bodies without a name ("the Ministry") are none; an adjective of a state
 * ("Russian") is one, and fits the state. A run ends at a possessive, a comma, "and" and "or".
 */
public final class Names {
    private Names() {}

    /** Returns the names in the order of the text. */
    public static List<Name> in(String text) {
        List<Term> terms = Terms.of(text);
        boolean shouted = isShouted(terms);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < terms.size(); ) {
            NameRun run = NameRun.at(text, terms, i, shouted);
            run.names().stream()
                    .filter(part -> !text.startsWith("$", part.end()))
                    .forEach(part -> names.add(name(text, part)));
            i = Math.max(i + 1, run.end());
        }
        return List.copyOf(names);
    }

    /** Returns whether a name stands in a text, as {@link NamedText#bears} has it. */
    public static boolean standsIn(String name, String text) {
        return NamedText.of(text).bears(KnownName.of(name));
    }

    /** Returns whether a name of several words begins with one that opens sentences too: "Can Yaman", "Will Adams". */
    public static boolean beginsAsASentenceMay(String name) {
        int space = name.indexOf(' ');
        return space > 0 && OrdinaryWords.isOpener(name.substring(0, space));
    }

    /** Returns whether one of two names may be the other in full, whatever their letters: "Kim" and "Kim Jong-un". */
    static boolean mayBeOne(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> words(String name) {
        return Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+")));
    }

    private static Name name(String text, NamePart part) {
        return new Name(part.start(), part.end(), text.substring(part.start(), part.end()));
    }

    private static boolean isShouted(List<Term> terms) {
        long words = terms.stream().filter(Term::isWord).count();
        long loud = terms.stream()
                .filter(term -> term.isWord() && term.text().length() > 1 && isUpper(term.text()))
                .count();
        return words > 3 && loud * 10 > words * 6;
    }

    static boolean isUpper(String word) {
        return word.chars().noneMatch(Character::isLowerCase) && word.chars().anyMatch(Character::isUpperCase);
    }

    static final Set<String> MONTHS =
            WordList.of("january february march april may june july august september october november december"
                    + " jan feb mar apr jun jul aug sept sep oct nov dec "
                    + Terms.MAY);

    static final Set<String> WEEKDAYS =
            WordList.of("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays"
                    + " fridays saturdays sundays");
}
