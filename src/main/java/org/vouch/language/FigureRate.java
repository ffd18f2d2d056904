package org.vouch.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In what time there are so many: {@code 9,000 deaths a year}, {@code twice a week}, {@code 40 tonnes daily}.
 *
 * @param period in the singular
 * @param last index after the words
 */
record FigureRate(String period, int last) {
    private static final Set<String> PERIODS =
            WordList.of("second minute hour day night week fortnight month quarter season year decade century");
    static final Map<String, String> ADVERBS = Map.of(
            "hourly",
            "hour",
            "daily",
            "day",
            "nightly",
            "night",
            "weekly",
            "week",
            "monthly",
            "month",
            "yearly",
            "year",
            "annually",
            "year");
    /** Behind these the time is a span of its own: "two visits a year ago". */
    private static final Set<String> SPANS =
            WordList.of("ago before earlier later after apart and or of long old from into to since");

    /** Returns the rate that stands behind an amount, its unit or what it counts. */
    static Optional<FigureRate> after(Lexemes lexemes, int amount, FigureUnit unit) {
        return at(lexemes, unit.noun().last())
                .or(() -> at(lexemes, unit.last()))
                .or(() -> at(lexemes, amount))
                .filter(rate -> rate.last() > amount);
    }

    private static Optional<FigureRate> at(Lexemes lexemes, int i) {
        String adverb = ADVERBS.get(lexemes.at(i).lower());
        boolean ends = !lexemes.at(i + 1).isWord() || lexemes.isIn(i + 1, FunctionWords.ALL);
        if (adverb != null) {
            return ends ? Optional.of(new FigureRate(adverb, i + 1)) : Optional.empty();
        }
        boolean rate = lexemes.isAny(i, "a", "an", "per", "each", "every")
                && lexemes.isIn(i + 1, PERIODS)
                && (!lexemes.isIn(i + 2, SPANS) || lexemes.is(i + 1, "second") && lexemes.is(i + 2, "apart"));
        return rate ? Optional.of(new FigureRate(lexemes.at(i + 1).lower(), i + 2)) : Optional.empty();
    }
}
