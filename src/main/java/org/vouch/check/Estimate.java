package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.content.Likelihood;

/**
 * Words of the scale of likelihood where they are used to estimate something: "it is likely", "a remote chance". Not
 * where they stand between quotation marks, compare ("more likely than", "how likely"), or mean something else ("a remote
 * village", "probable cause").
 *
 * @param row 0 for the scale's first row of words, 1 for the second
 * @param words in lower case
 * @param from index of its first word in the sentence, and {@code to} of the word after its last
 */
record Estimate(Likelihood step, int row, String words, int from, int to) {
    private static final Set<String> COMPARING = Set.of("more", "less", "least", "as", "how", "equally", "so", "too");
    private static final Set<String> CHANCES = Set.of(
            "chance",
            "chances",
            "possibility",
            "possibilities",
            "prospect",
            "prospects",
            "likelihood",
            "probability",
            "odds",
            "risk");
    private static final Set<String> JUDGED =
            Set.of(("is are was were be remains remained seems seemed looks as judged considered thought appears "
                            + "still only")
                    .split(" "));
    private static final Set<String> REPORTING =
            Set.of(("says said say according reports reported calls called expects expected speaks spoke tells told "
                            + "writes wrote thinks believes quotes quoted sees saw")
                    .split(" "));

    /** A wording of the scale, in words. */
    private record Wording(Likelihood step, int row, List<String> words) {}

    /** The longest first, so that "very likely" is not read as "likely". */
    private static final List<Wording> WORDINGS = Stream.of(Likelihood.values())
            .flatMap(step -> IntStream.range(0, step.words().size())
                    .mapToObj(row ->
                            new Wording(step, row, List.of(step.words().get(row).split(" ")))))
            .sorted((a, b) -> b.words().size() - a.words().size())
            .toList();

    private static final Set<String> FIRST_WORDS =
            WORDINGS.stream().map(wording -> wording.words().get(0)).collect(Collectors.toUnmodifiableSet());

    /** So far before "remote" a chance is looked for of which it is said. */
    private static final int REACH = 25;

    /** Some letters of every wording: most sentences have none of them and need not be read word by word. */
    private static final List<String> LETTERS = List.of("ikely", "robable", "chance", "odds", "certain", "remote");

    /** Returns the estimates of a sentence in its order. */
    static List<Estimate> in(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return LETTERS.stream().anyMatch(lower::contains) ? in(SentenceWords.of(sentence)) : List.of();
    }

    /** Returns the estimates of a sentence in its order. */
    static List<Estimate> in(SentenceWords sentence) {
        List<Estimate> estimates = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Wording> here = wording(sentence, i);
            int end = i + here.map(wording -> wording.words().size()).orElse(1);
            if (here.isPresent() && estimates(sentence, i, end)) {
                Wording w = here.get();
                estimates.add(new Estimate(w.step(), w.row(), sentence.between(i, end), i, end));
            }
            i = end;
        }
        return estimates;
    }

    private static Optional<Wording> wording(SentenceWords sentence, int at) {
        return FIRST_WORDS.contains(sentence.at(at))
                ? WORDINGS.stream()
                        .filter(wording -> stands(sentence, at, wording))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns whether a sentence passes on what somebody else says; what it estimates is then not the author's estimate. */
    static boolean isReported(SentenceWords sentence, boolean isCited) {
        return isCited && sentence.hasAny(REPORTING);
    }

    /** Returns the wording of the same step in the other row. */
    String otherWords() {
        return step.words().get(1 - row);
    }

    private static boolean stands(SentenceWords sentence, int at, Wording wording) {
        return IntStream.range(0, wording.words().size())
                .allMatch(i -> isForm(sentence.at(at + i), wording.words().get(i)));
    }

    /** "Almost certainly" is the adverb of its step. */
    private static boolean isForm(String word, String of) {
        return word.equals(of) || (of.equals("certain") && word.equals("certainly"));
    }

    private static boolean estimates(SentenceWords sentence, int from, int to) {
        boolean isQuoted = sentence.words().subList(from, to).stream().anyMatch(SentenceWords.Word::isQuoted);
        if (isQuoted
                || COMPARING.contains(sentence.at(from - 1))
                || sentence.at(to).equals("cause")) {
            return false;
        }
        return !sentence.at(from).equals("remote") || isRemoteChance(sentence, from);
    }

    private static boolean isRemoteChance(SentenceWords sentence, int at) {
        boolean isOfChance =
                IntStream.range(Math.max(0, at - REACH), at).anyMatch(i -> CHANCES.contains(sentence.at(i)));
        return CHANCES.contains(sentence.at(at + 1)) || (isOfChance && JUDGED.contains(sentence.at(at - 1)));
    }
}
