package org.vouch.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who holds which office, and of what: "the president of Chile", "Peru's prime minister", "Prime Minister Berg", "Berg, the
 * prime minister". Two offices of a passage whose holders a sentence swaps are told wrongly, though every word stands there.
 */
public final class Offices {
    private static final Set<String> FORMS_OF_ADDRESS =
            WordList.of("mr mrs ms miss dr sir dame lord lady madam mme st saint");

    private static final Set<String> LESSER = WordList.of("deputy vice acting assistant interim");

    /** "The United Arab Emirates' president": so many terms may say whose an office is. */
    private static final int LONGEST_OWNER = 7;

    /** What an office is tied to. */
    public enum Kind {
        /** The one who holds it. */
        PERSON,
        /** The state, body or place whose office it is. */
        OWNER
    }

    /** One tie of an office, in the words of a text. */
    public record Tie(String title, Kind kind, String name, Extent words) {
        private boolean isOf(Tie other) {
            return kind == other.kind && (Names.mayBeOne(name, other.name) || Demonyms.areOfOne(name, other.name));
        }

        private boolean hasTitleOf(Tie other) {
            return title.endsWith(other.title) || other.title.endsWith(title);
        }
    }

    /**
     * The offices of a text.
     *
     * @param titles every office that it names, tied or not
     */
    public record Held(List<Tie> ties, List<String> titles) {}

    private final String text;
    private final List<Term> terms;
    private final Map<Integer, Name> byStart = new HashMap<>();
    private final Map<Integer, Name> byEnd = new HashMap<>();

    private Offices(String text) {
        this.text = text;
        this.terms = Terms.of(text);
        Names.in(text).forEach(name -> {
            byStart.put(name.start(), name);
            byEnd.put(name.end(), name);
        });
    }

    public static Held in(String text) {
        return new Offices(text).read();
    }

    /**
     * Returns the passages' tie of an office that a claim ties to another name, where the passages tie that name to another
     * office, and this office nowhere but to others.
     */
    public static Optional<Tie> swapped(Tie claimed, List<Held> passages) {
        List<Tie> ties = passages.stream().flatMap(held -> held.ties().stream()).toList();
        List<Tie> sameTitle = ties.stream()
                .filter(tie -> tie.kind() == claimed.kind() && tie.hasTitleOf(claimed))
                .toList();
        long uses = passages.stream()
                .flatMap(held -> held.titles().stream())
                .filter(title ->
                        title.endsWith(claimed.title()) || claimed.title().endsWith(title))
                .count();
        boolean isTiedToOthers = !sameTitle.isEmpty()
                && sameTitle.size() == uses
                && sameTitle.stream().noneMatch(tie -> tie.isOf(claimed));
        return ties.stream()
                .filter(tie -> isTiedToOthers && tie.isOf(claimed) && !tie.hasTitleOf(claimed))
                .findFirst();
    }

    /** Returns the passages' tie of a lesser office, "deputy premier", to the one whom a claim gives the office itself. */
    public static Optional<Tie> raised(Tie claimed, List<Held> passages) {
        List<Tie> ofPerson = passages.stream()
                .flatMap(held -> held.ties().stream())
                .filter(tie -> claimed.kind() == Kind.PERSON && tie.isOf(claimed) && tie.hasTitleOf(claimed))
                .toList();
        boolean isLesser =
                !isLesser(claimed) && !ofPerson.isEmpty() && ofPerson.stream().allMatch(Offices::isLesser);
        return ofPerson.stream().filter(tie -> isLesser).findFirst();
    }

    private static boolean isLesser(Tie tie) {
        return LESSER.stream().anyMatch(word -> tie.title().startsWith(word + " "));
    }

    private Held read() {
        List<Tie> ties = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (int last = 0; last < terms.size(); last++) {
            if (isOffice(last)) {
                int first = last;
                while (first > Math.max(0, last - LONGEST_OWNER)
                        && Titles.isBeforeTitle(terms.get(first - 1).lower())) {
                    first--;
                }
                String title =
                        terms.subList(first, last + 1).stream().map(Term::lower).collect(Collectors.joining(" "));
                titles.add(title);
                int from = first;
                int to = last;
                owner(first, last).ifPresent(name -> ties.add(tie(title, Kind.OWNER, name, from, to)));
                person(first, last).ifPresent(name -> ties.add(tie(title, Kind.PERSON, name, from, to)));
            }
        }
        return new Held(List.copyOf(ties), List.copyOf(titles));
    }

    private boolean isOffice(int i) {
        String word = terms.get(i).lower();
        if (!Titles.isTitle(word)) {
            return false;
        }
        int next = i + 1;
        while (next < Math.min(terms.size(), i + LONGEST_OWNER)
                && Titles.isBeforeTitle(terms.get(next).lower())) {
            next++;
        }
        boolean part = next < terms.size() && Titles.isTitle(terms.get(next).lower());
        return !FORMS_OF_ADDRESS.contains(word) && !part;
    }

    private Tie tie(String title, Kind kind, Name name, int first, int last) {
        int start = Math.min(name.start(), terms.get(first).start());
        int end = Math.max(name.end(), terms.get(last).end());
        return new Tie(title, kind, name.words(), new Extent(start, end, text.substring(start, end)));
    }

    /** "The president of Chile", "Chile's president", "the Chilean president". */
    private Optional<Name> owner(int first, int last) {
        if (is(last + 1, "of")) {
            return startingAt(is(last + 2, "the") ? last + 3 : last + 2);
        }
        boolean possessive = first > 1 && terms.get(first - 1).isPossessive();
        return endingAt(possessive ? first - 2 : first - 1);
    }

    /** "President Boric", "the president of Chile, Boric,", "Boric, the president". */
    private Optional<Name> person(int first, int last) {
        int end = is(last + 1, "of")
                ? owner(first, last).map(name -> lastOf(name, last + 1)).orElse(last)
                : last;
        Optional<Name> behind = startingAt(is(end + 1, ",") ? end + 2 : end + 1);
        if (behind.isPresent()) {
            return behind;
        }
        int before = first - 1;
        while (before > 0 && isOfPhrase(before) && first - before < LONGEST_OWNER) {
            before--;
        }
        return is(before, ",") ? endingAt(before - 1) : Optional.empty();
    }

    private int lastOf(Name name, int from) {
        int last = from;
        while (terms.get(last).end() < name.end()) {
            last++;
        }
        return last;
    }

    /** "The", "Chile's", "the Chilean". */
    private boolean isOfPhrase(int i) {
        Term term = terms.get(i);
        return term.isAny("the", "a", "an", "its", "his", "her", "their")
                || term.isCapitalised()
                || term.isPossessive();
    }

    private Optional<Name> startingAt(int i) {
        return i >= terms.size()
                ? Optional.empty()
                : Optional.ofNullable(byStart.get(terms.get(i).start()));
    }

    private Optional<Name> endingAt(int i) {
        return i < 0
                ? Optional.empty()
                : Optional.ofNullable(byEnd.get(terms.get(i).end()));
    }

    private boolean is(int i, String word) {
        return i >= 0 && i < terms.size() && terms.get(i).is(word);
    }
}
