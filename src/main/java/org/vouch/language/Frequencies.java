package org.vouch.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often something is, where a sentence has one word for it and its passages another: "weekly" for "every month". */
final class Frequencies {
    /** Each word with its period. */
    private static final Map<String, String> PERIODS = new TreeMap<>(FigureRate.ADVERBS);

    static {
        PERIODS.putAll(Map.of("fortnightly", "fortnight", "quarterly", "quarter", "annual", "year"));
    }

    private Frequencies() {}

    /** Returns what the passages have in place of a word of a sentence; nothing where one has its period, or none another. */
    static Optional<String> other(List<Term> sentence, int at, List<List<Term>> passages) {
        String period = PERIODS.get(sentence.get(at).lower());
        if (period == null || sentence.get(at).isCapitalised()) {
            return Optional.empty();
        }
        boolean same = passages.stream()
                .flatMap(List::stream)
                .anyMatch(term -> term.lower().startsWith(period) || period.equals(PERIODS.get(term.lower())));
        return same
                ? Optional.empty()
                : passages.stream().flatMap(passage -> first(passage).stream()).findFirst();
    }

    private static Optional<String> first(List<Term> passage) {
        for (int i = 0; i < passage.size(); i++) {
            if (PERIODS.containsKey(passage.get(i).lower()) && !passage.get(i).isCapitalised()) {
                return Optional.of(passage.get(i).lower());
            }
            boolean every = passage.get(i).is("every")
                    && i + 1 < passage.size()
                    && PERIODS.containsValue(passage.get(i + 1).lower());
            if (every) {
                return Optional.of("every " + passage.get(i + 1).lower());
            }
        }
        return Optional.empty();
    }
}
