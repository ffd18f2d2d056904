package org.vouch.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What single names of a text are tied to: "Kim's acceptance" ties a thing to its owner, "Kim accepted" and "Kim was invited"
 * a deed to whoever does it or has it done to him. Told of another it is wrong, though the name stands in the passage too.
 */
public final class NameTies {
    private static final int LONGEST = 5;

    private static final Set<String> AUXILIARIES =
            WordList.of("has have had will would may might could can should must did not");

    /** Many do these, and a text need not say it of each. */
    private static final Set<String> LIGHT =
            WordList.stems("be have do say tell add make take get go come see know meet");

    enum Kind {
        OWNER,
        DOING,
        DONE
    }

    /**
     * One tie.
     *
     * @param name the words of the name
     * @param word the stem of the noun or verb
     * @param words from the name to it
     */
    public record Tie(String name, Kind kind, String word, Extent words) {}

    private final String text;
    private final List<Term> terms;

    private NameTies(String text) {
        this.text = text;
        this.terms = Terms.of(text);
    }

    public static List<Tie> in(String text) {
        List<Name> names = Names.in(text);
        if (names.isEmpty()) {
            return List.of();
        }
        NameTies ties = new NameTies(text);
        List<Tie> found = new ArrayList<>();
        names.forEach(name -> ties.tie(name).ifPresent(found::add));
        return found;
    }

    /**
     * What passages tie names to.
     *
     * @param uses how often they have each word, tied to a name or not, by its stem
     */
    public record Told(List<Tie> ties, Map<String, Integer> uses) {

        public static Told of(List<String> passages) {
            List<Tie> ties = new ArrayList<>();
            Map<String, Integer> uses = new HashMap<>();
            for (String passage : passages) {
                ties.addAll(in(passage));
                Terms.of(passage).stream()
                        .flatMap(term -> Stream.of(Content.key(term.lower()), Verbs.stem(term.lower()))
                                .distinct())
                        .forEach(stem -> uses.merge(stem, 1, Integer::sum));
            }
            return new Told(ties, uses);
        }

        /**
         * Returns the tie that a claim's tie contradicts: the word is tied to others alone, wherever it stands.
         *
         * @param areOne whether two names may be one
         */
        public Optional<Tie> contradicting(Tie claimed, BiPredicate<String, String> areOne) {
            List<Tie> same = ties.stream()
                    .filter(tie -> tie.word().equals(claimed.word()))
                    .toList();
            boolean isOthers = !same.isEmpty()
                    && same.size() == uses.getOrDefault(claimed.word(), 0)
                    && same.stream()
                            .allMatch(tie -> tie.kind() == claimed.kind() && !areOne.test(tie.name(), claimed.name()));
            return same.stream().filter(tie -> isOthers).findFirst();
        }
    }

    private Optional<Tie> tie(Name name) {
        int next = Terms.indexAt(terms, name.end());
        if (next >= terms.size()) {
            return Optional.empty();
        }
        return terms.get(next).start() == name.end() && terms.get(next).isPossessive()
                ? owned(name, next + 1)
                : deed(name, next);
    }

    /** "Kim's nuclear-capable missile program"; a government may be named by its head as well as by its country. */
    private Optional<Tie> owned(Name name, int from) {
        int end = from;
        while (end < Math.min(terms.size(), from + LONGEST) && isOfNoun(terms.get(end))) {
            end++;
        }
        boolean owns = end < terms.size() && terms.get(end).isPossessive();
        boolean office = end > from
                && (Titles.isTitle(terms.get(end - 1).lower())
                        || Titles.isBody(terms.get(end - 1).lower()));
        return end == from || owns || office ? Optional.empty() : Optional.of(tie(name, Kind.OWNER, end - 1));
    }

    private static boolean isOfNoun(Term term) {
        return term.isWord()
                && !term.isNumber()
                && !term.isCapitalised()
                && !FunctionWords.ALL.contains(term.lower())
                && !EventVerbs.isFinite(term.lower());
    }

    private Optional<Tie> deed(Name name, int from) {
        int first = Terms.indexAt(terms, name.start());
        boolean others = first > 0 && Roles.isBeforeOthers(terms.get(first - 1));
        int verb = from;
        boolean passive = false;
        while (verb < terms.size() && isAuxiliary(terms.get(verb))) {
            passive |= VerbKind.BE.contains(terms.get(verb).lower());
            verb++;
        }
        boolean found = !others
                && verb < terms.size()
                && !terms.get(verb).isCapitalised()
                && (EventVerbs.isPastOrParticiple(terms.get(verb))
                        || verb > from && OrdinaryWords.isVerb(terms.get(verb).lower()));
        return found && !LIGHT.contains(Verbs.stem(terms.get(verb).lower()))
                ? Optional.of(tie(name, passive ? Kind.DONE : Kind.DOING, verb))
                : Optional.empty();
    }

    private static boolean isAuxiliary(Term term) {
        return VerbKind.BE.contains(term.lower())
                || AUXILIARIES.contains(term.lower())
                || EventVerbs.isAdverb(term.lower());
    }

    private Tie tie(Name name, Kind kind, int last) {
        String lower = terms.get(last).lower();
        int end = terms.get(last).end();
        String word = kind == Kind.OWNER ? Content.key(lower) : Verbs.stem(lower);
        return new Tie(name.words(), kind, word, new Extent(name.start(), end, text.substring(name.start(), end)));
    }
}
