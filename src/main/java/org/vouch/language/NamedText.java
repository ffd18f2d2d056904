package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text with its names, read once, in which many names can be looked for. Immutable. */
public final class NamedText {
    /** An abbreviation has so many letters. */
    private static final int SHORTEST = 3;

    private final String lower;
    private final List<Term> terms;
    private final List<KnownName> names;
    private final List<String> outside;

    private NamedText(String text) {
        List<Name> found = Names.in(text);
        this.lower = text.toLowerCase(Locale.ROOT);
        this.terms = Terms.of(text);
        this.names = found.stream().map(name -> KnownName.of(name.words())).toList();
        this.outside = outside(found, terms);
    }

    public static NamedText of(String text) {
        return new NamedText(text);
    }

    /** Returns the names of the text, in its order. */
    public List<String> names() {
        return names.stream().map(KnownName::words).toList();
    }

    /**
     * Returns whether the text bears a name out: as one of its names, or word for word outside its names, where a
     * capital letter is owed to the place. An English word that is a name alone ("the Budget") may stand there in small
     * letters.
     */
    public boolean bears(KnownName name) {
        return bearing(name).isPresent();
    }

    /** Returns the words of the text that bear a name out, or where they are no name of it, the name itself. */
    public Optional<String> bearing(KnownName name) {
        Optional<String> found =
                names.stream().filter(name::fits).map(KnownName::words).findFirst();
        return found.or(() -> standsOutside(name) || opensWith(name) ? Optional.of(name.words()) : Optional.empty());
    }

    /** Returns the names of the text that bear a name out. */
    public List<String> fitting(KnownName name) {
        return names.stream().filter(name::fits).map(KnownName::words).toList();
    }

    /** "Grandmaster Oleg Pahl said": the first word, whose capital letter is owed to the place, belongs to the name. */
    private boolean opensWith(KnownName name) {
        List<Term> own = Terms.of(name.words());
        int size = own.size();
        return size > 1
                && terms.size() > size
                && !terms.get(size).isCapitalised()
                && IntStream.range(0, size)
                        .allMatch(i -> terms.get(i).text().equals(own.get(i).text()));
    }

    /** Returns whether words stand in the text as they are, small letters and capitals alike, at the ends of words. */
    public boolean hasWords(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
            boolean ends = end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word stands in the text in small letters: then it is a name nowhere but by its place. */
    public boolean hasSmall(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return terms.stream().anyMatch(term -> term.text().equals(small));
    }

    /** Returns the name of the text of which a word is another form: "Ruvania" of "Ruvanian". */
    public Optional<String> relative(String word) {
        String lower = NameForm.plain(word.toLowerCase(Locale.ROOT));
        return terms.stream()
                .filter(Term::isCapitalised)
                .filter(term -> Demonyms.areOfOne(lower, NameForm.plain(term.lower())))
                .map(Term::text)
                .findFirst();
    }

    /** Returns the words of the text whose first letters an abbreviation has: "gross domestic product" of "GDP". */
    public Optional<String> spelledOut(String abbreviation) {
        int size = abbreviation.length();
        if (size < SHORTEST || !abbreviation.chars().allMatch(Character::isUpperCase)) {
            return Optional.empty();
        }
        String small = abbreviation.toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(0, terms.size() - size)
                .filter(from -> IntStream.range(0, size)
                        .allMatch(k -> terms.get(from + k).isWord()
                                && terms.get(from + k).lower().charAt(0) == small.charAt(k)))
                .mapToObj(from -> terms.subList(from, from + size).stream()
                        .map(Term::text)
                        .collect(Collectors.joining(" ")))
                .findFirst();
    }

    private boolean standsOutside(KnownName name) {
        if (name.isWordAlone()) {
            String word = name.words().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            return terms.stream().anyMatch(term -> term.is(word));
        }
        return !name.plainWords().isEmpty() && runs(outside, name.plainWords());
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

    static List<String> plainWords(List<Term> terms) {
        List<String> words = new ArrayList<>();
        for (Term term : terms) {
            if (term.isWord()) {
                words.addAll(List.of(NameForm.plain(term.lower()).split("-")));
            }
        }
        return words;
    }

    private static boolean runs(List<String> words, List<String> wanted) {
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            if (words.get(i).equals(wanted.get(0))
                    && words.subList(i, i + wanted.size()).equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
