package org.vouch.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a forger decides by chance; the same quotation is always forged in the same way. */
final class Chance {
    private final Random random;
    private final List<Article> articles;

    Chance(long seed, List<Article> articles) {
        this.random = new Random(seed);
        this.articles = articles;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> Optional<T> any(List<T> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(of(choices));
    }

    /** Returns another article than this one. */
    Article other(Article than) {
        return of(articles.stream().filter(article -> article != than).toList());
    }

    /** Returns the text with one of the pattern's matches exchanged, or the text itself where there is none. */
    String change(String text, String pattern, Function<MatchResult, String> change) {
        return any(Pattern.compile(pattern).matcher(text).results().toList())
                .map(m -> text.substring(0, m.start()) + change.apply(m) + text.substring(m.end()))
                .orElse(text);
    }

    /** Returns the text with one of the words or letters exchanged that the map has; the map's order counts. */
    String exchange(String text, Map<String, String> pairs, String before, String after) {
        String any =
                String.join("|", pairs.keySet().stream().map(Pattern::quote).toList());
        return change(text, before + "(?:" + any + ")" + after, m -> pairs.get(m.group()));
    }
}
