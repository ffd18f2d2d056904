package org.vouch.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Forgeries that change, drop, add or move whole words. */
final class WordForgeries {
    private static final String AUXILIARY =
            "\\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do)\\b";
    private static final String HEDGE =
            "\\b(?:may|might|could|would|reportedly|allegedly|perhaps|possibly|likely|about|around|nearly|almost|some|only|at least|at most|up to|more than|less than|said to|expected to|planned|believed) ";

    private static final Map<String, String> OPPOSITES = bothWays(
            "more",
            "less",
            "over",
            "under",
            "before",
            "after",
            "first",
            "last",
            "all",
            "some",
            "always",
            "never",
            "up",
            "down",
            "from",
            "to",
            "with",
            "without",
            "and",
            "or",
            "high",
            "low",
            "north",
            "south",
            "east",
            "west",
            "old",
            "new",
            "early",
            "late",
            "above",
            "below",
            "open",
            "closed",
            "rise",
            "fall",
            "rose",
            "fell",
            "most",
            "few",
            "many",
            "none",
            "in",
            "out",
            "for",
            "against",
            "everyone",
            "nobody",
            "agreed",
            "refused",
            "confirmed",
            "denied",
            "won",
            "lost",
            "began",
            "ended");
    private static final Map<String, String> TENSES = bothWays(
            "will",
            "would",
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "said",
            "says",
            "may",
            "might",
            "can",
            "could",
            "does",
            "did",
            "have",
            "having",
            "plans",
            "planned",
            "expects",
            "expected",
            "told",
            "tells",
            "be",
            "been");
    private static final Map<String, String> PEOPLE = bothWays(
            "he", "she", "his", "her", "they", "we", "their", "our", "I", "you", "He", "She", "They", "We", "it",
            "this");

    private WordForgeries() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "another-word",
                        "a word becomes another common word of the same article",
                        WordForgeries::anotherWord),
                new Operator(
                        "another-name",
                        "a capitalised word becomes another one of the same article",
                        WordForgeries::anotherName),
                exchanging("opposite", "a word becomes its opposite", OPPOSITES),
                exchanging("tense", "a verb stands in another tense", TENSES),
                exchanging("person", "a pronoun speaks of another", PEOPLE),
                Operator.words(
                        "past-made-present",
                        "an ending -ed becomes -es",
                        (words, chance) -> chance.change(words, "(?<=\\p{L}{2})ed\\b", m -> "es")),
                Operator.words(
                        "negation-dropped",
                        "*not*, *never*, *no* or *n't* is gone",
                        (words, chance) -> chance.change(words, "\\b(?:not|never|no|No|Not) | not\\b|n't\\b", m -> "")),
                Operator.words(
                        "negation-added",
                        "*not* stands after an auxiliary verb",
                        (words, chance) -> chance.change(words, AUXILIARY, m -> m.group() + " not")),
                Operator.words(
                        "hedge-dropped",
                        "*may*, *about*, *expected to* and the like are gone",
                        (words, chance) -> chance.change(words, HEDGE, m -> "")),
                listing("word-dropped", "an inner word is gone", words -> words.remove(1)),
                listing("word-doubled", "a word stands twice", words -> words.add(1, words.get(1))),
                listing("neighbours-swapped", "two neighbours change places", words -> Collections.swap(words, 1, 2)),
                listing("turned-round", "the words stand in the opposite order", Collections::reverse),
                Operator.list("halves-swapped", "the second half stands before the first", WordForgeries::halves),
                new Operator(
                        "word-added-before",
                        "a word of the article stands before its time",
                        (genuine, chance) -> added(genuine, chance, "%2$s %1$s")),
                new Operator(
                        "word-added-after",
                        "the quotation goes on with a word that does not follow",
                        (genuine, chance) -> added(genuine, chance, "%1$s %2$s")),
                Operator.words(
                        "plural-dropped",
                        "a plural becomes a singular",
                        (words, chance) -> chance.change(words, "(?<=\\p{L}{3})s\\b(?!')", m -> "")),
                Operator.words(
                        "plural-added",
                        "a singular becomes a plural",
                        (words, chance) -> chance.change(words, "\\b\\p{Ll}{3,}(?<!s)(?= |$)", m -> m.group() + "s")));
    }

    private static Map<String, String> bothWays(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
            map.put(pairs[i + 1], pairs[i]);
        }
        return map;
    }

    private static Operator exchanging(String name, String does, Map<String, String> pairs) {
        return Operator.words(name, does, (words, chance) -> chance.exchange(words, pairs, "\\b", "\\b"));
    }

    /** Turns the words so that any of them can be the second, changes them there and turns them back. */
    private static Operator listing(String name, String does, Consumer<List<String>> change) {
        return Operator.list(name, does, (words, chance) -> {
            int at = chance.below(words.size() - 3);
            List<String> middle = new ArrayList<>(words.subList(at, words.size()));
            change.accept(middle);
            middle.addAll(0, words.subList(0, at));
            return middle;
        });
    }

    private static List<String> halves(List<String> words, Chance chance) {
        List<String> turned = new ArrayList<>(words);
        Collections.rotate(turned, words.size() / 2);
        return turned;
    }

    private static Optional<Quoted> anotherWord(Genuine genuine, Chance chance) {
        return exchanged(genuine, chance, "\\b\\p{Ll}{4,}\\b", "\\p{Ll}{4,}");
    }

    private static Optional<Quoted> anotherName(Genuine genuine, Chance chance) {
        return exchanged(genuine, chance, "\\b\\p{Lu}\\p{Ll}{2,}\\b", "\\p{Lu}\\p{Ll}{2,}");
    }

    private static Optional<Quoted> exchanged(Genuine genuine, Chance chance, String pattern, String other) {
        UnaryOperator<String> choose = old -> chance.any(words(genuine, other).stream()
                        .filter(word -> !word.equals(old))
                        .toList())
                .orElse(old);
        String changed = chance.change(genuine.words(), pattern, m -> choose.apply(m.group()));
        return quoted(genuine, changed);
    }

    private static Optional<Quoted> added(Genuine genuine, Chance chance, String format) {
        return chance.any(words(genuine, "\\p{Ll}{3,}"))
                .flatMap(word -> quoted(genuine, String.format(Locale.ROOT, format, genuine.words(), word)));
    }

    private static List<String> words(Genuine genuine, String pattern) {
        return genuine.article().tokens().stream()
                .map(Token::text)
                .filter(text -> text.matches(pattern))
                .toList();
    }

    private static Optional<Quoted> quoted(Genuine genuine, String changed) {
        return changed.equals(genuine.words())
                ? Optional.empty()
                : Optional.of(new Quoted(genuine.article().id(), Quoted.escaped(changed)));
    }
}
