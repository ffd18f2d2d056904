package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
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
            run.names().forEach(part -> names.add(name(text, part)));
            i = Math.max(i + 1, run.end());
        }
        return List.copyOf(names);
    }

    /**
     * Returns whether a name stands in a text: as one of its names that bears it out, or word for word outside its
     * names, where a capital letter is owed to the place.
     */
    public static boolean standsIn(String name, String text) {
        NameForm form = NameForm.of(name);
        List<Name> names = in(text);
        if (names.stream().anyMatch(found -> form.isBorneOutBy(NameForm.of(found.words())))) {
            return true;
        }
        List<String> wanted = plainWords(Terms.of(name));
        return !wanted.isEmpty() && runs(outside(names, Terms.of(text)), wanted);
    }

    /** Returns the capitalised words outside the names, with an empty one wherever the row is broken. */
    private static List<String> outside(List<Name> names, List<Term> terms) {
        List<String> words = new ArrayList<>();
        int next = 0;
        for (Term term : terms) {
            while (next < names.size() && names.get(next).end() <= term.start()) {
                next++;
            }
            boolean inside = next < names.size() && names.get(next).start() < term.end();
            words.addAll(inside || !term.isCapitalised() ? List.of("") : plainWords(List.of(term)));
        }
        return words;
    }

    private static List<String> plainWords(List<Term> terms) {
        return terms.stream()
                .filter(Term::isWord)
                .flatMap(term -> List.of(NameForm.plain(term.lower()).split("-")).stream())
                .toList();
    }

    private static boolean runs(List<String> words, List<String> wanted) {
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            if (words.subList(i, i + wanted.size()).equals(wanted)) {
                return true;
            }
        }
        return false;
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

    static final Set<String> MONTHS = WordList.of(
            "january february march april may june july august september october november december");

    static final Set<String> WEEKDAYS =
            WordList.of("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays"
                    + " fridays saturdays sundays");
}
