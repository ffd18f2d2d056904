package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words of which only one can be right, where a sentence has one and its passages another: the quarters of the compass,
 * the portfolios of a government, kin ("the south of the Sound" for "the north of the Sound", "the foreign minister" for
 * "the prime minister").
 */
public final class Counterparts {
    private static final Set<String> HEADS =
            WordList.of("minister ministers ministry ministries secretary secretaries portfolio");
    private static final Set<String> PORTFOLIOS = WordList.of(
            "interior foreign finance defence justice health education energy transport agriculture environment"
                    + " culture trade labour economy prime home fisheries housing");

    /** Each word with all that can stand in its place, and what says the same. */
    private static final Map<String, List<Set<String>>> ROWS = new TreeMap<>();

    static {
        row("north northern northerly northward northwards", "south southern southerly southward southwards");
        row("east eastern easterly eastward eastwards", "west western westerly westward westwards");
        row("son sons boy boys", "daughter daughters girl girls");
        row("brother brothers", "sister sisters");
        row("nephew nephews", "niece nieces");
        row("father fathers", "mother mothers");
        row("husband husbands widower", "wife wives widow");
        row("uncle uncles", "aunt aunts");
        row("grandson grandsons", "granddaughter granddaughters");
        row("upper", "lower");
        row("army", "navy naval");
    }

    /** A word of a sentence and what its passages have in its place. */
    public record Swapped(Extent words, String evidence) {}

    private Counterparts() {}

    private static void row(String one, String other) {
        Set<String> first = WordList.of(one);
        Set<String> second = WordList.of(other);
        first.forEach(word -> ROWS.put(word, List.of(first, second)));
        second.forEach(word -> ROWS.put(word, List.of(second, first)));
    }

    /** Returns the words of a sentence that its passages do not have, and whose counterpart they have. */
    public static List<Swapped> in(String sentence, List<String> passages) {
        List<Term> terms = Terms.of(sentence);
        List<List<Term>> read = passages.stream().map(Terms::of).toList();
        Set<String> stated = read.stream()
                .flatMap(List::stream)
                .filter(term -> !term.isCapitalised())
                .map(Term::lower)
                .collect(Collectors.toSet());
        List<Swapped> swapped = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Optional<String> other = isPortfolio(terms, i)
                    ? portfolio(terms, i, read)
                    : term.isCapitalised() ? Optional.empty() : counterpart(term.lower(), stated);
            if (other.isEmpty()) {
                other = Frequencies.other(terms, i, read);
            }
            other.ifPresent(word -> swapped.add(new Swapped(new Extent(term.start(), term.end(), term.text()), word)));
        }
        return List.copyOf(swapped);
    }

    private static Optional<String> counterpart(String word, Set<String> stated) {
        List<Set<String>> row = ROWS.getOrDefault(word, List.of());
        boolean said = row.isEmpty() || row.get(0).stream().anyMatch(stated::contains);
        return said
                ? Optional.empty()
                : row.get(1).stream().filter(stated::contains).sorted().findFirst();
    }

    /** Returns the portfolio that the passages have, where it is another. */
    private static Optional<String> portfolio(List<Term> terms, int at, List<List<Term>> passages) {
        boolean ministers = terms.get(at + 1).lower().startsWith("minister");
        Set<String> others = new TreeSet<>();
        for (List<Term> passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                if (spelled(passage.get(i)).equals(spelled(terms.get(at)))) {
                    return Optional.empty();
                }
                if (isPortfolio(passage, i) && (ministers || !passage.get(i).is("prime"))) {
                    others.add(passage.get(i).lower());
                }
            }
        }
        return others.stream().findFirst();
    }

    private static boolean isPortfolio(List<Term> terms, int i) {
        return PORTFOLIOS.contains(spelled(terms.get(i))) && isHead(terms, i + 1);
    }

    private static String spelled(Term term) {
        return term.is("defense") ? "defence" : term.is("labor") ? "labour" : term.lower();
    }

    private static boolean isHead(List<Term> terms, int i) {
        return i < terms.size() && HEADS.contains(terms.get(i).lower());
    }
}
