package org.vouch.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.text.Alignment.Step;
import org.vouch.text.NearMiss.Difference;
import org.vouch.text.NearMiss.Kind;

/** Reads an alignment: how much is alike, what differs, and in what alone. */
final class Comparison {
    private final Tokens tokens;
    private final Phrase phrase;
    private final List<Step> steps;
    private final List<Optional<Kind>> kinds = new ArrayList<>();

    Comparison(Tokens tokens, Phrase phrase, List<Step> steps) {
        this.tokens = tokens;
        this.phrase = phrase;
        this.steps = steps;
        for (int i = 0; i < steps.size(); i++) {
            kinds.add(kind(i));
        }
    }

    /** Returns the near miss; absent where less than half of the phrase's words have one like them in order. */
    Optional<NearMiss> nearMiss() {
        int[] seen = steps.stream()
                .mapToInt(Step::token)
                .filter(token -> token != Step.NONE)
                .toArray();
        if (seen.length == 0 || countAlike() * 2 < countWords()) {
            return Optional.empty();
        }
        int first = seen[0];
        String text = tokens.text(first, seen[seen.length - 1] + 1);
        List<Difference> differences = differences(first, text.length());
        return Optional.of(new NearMiss(commonKind(), tokens.paragraph(first), text, differences));
    }

    private int countWords() {
        return (int) steps.stream()
                .filter(step -> step.word() != Step.NONE && isWord(phrase.token(step.word())))
                .count();
    }

    private int countAlike() {
        int alike = 0;
        for (int i = 0; i < steps.size(); i++) {
            boolean word =
                    steps.get(i).isPair() && isWord(phrase.token(steps.get(i).word()));
            alike += word && kinds.get(i).filter(Kind.WORDS::equals).isEmpty() ? 1 : 0;
        }
        return alike;
    }

    private Kind commonKind() {
        Set<Kind> differing = EnumSet.noneOf(Kind.class);
        kinds.forEach(kind -> kind.ifPresent(differing::add));
        return differing.size() == 1 ? differing.iterator().next() : Kind.WORDS;
    }

    /** Returns in what a step differs; absent where it does not. */
    private Optional<Kind> kind(int i) {
        Step step = steps.get(i);
        if (!step.isPair()) {
            boolean word = step.token() == Step.NONE ? isWord(phrase.token(step.word())) : tokens.isWord(step.token());
            return Optional.of(word ? Kind.WORDS : Kind.PUNCTUATION);
        }
        String article = tokens.text(step.token());
        String quoted = phrase.token(step.word());
        if (article.equals(quoted) || article.equals(phrase.other(step.word()))) {
            return isSpacedAlike(i) ? Optional.empty() : Optional.of(Kind.SPACING);
        }
        return Optional.of(kind(article, quoted));
    }

    private static Kind kind(String article, String quoted) {
        if (article.equalsIgnoreCase(quoted)) {
            return Kind.CASE;
        }
        if (Twins.key(article).equals(Twins.key(quoted))) {
            return Kind.SCRIPT;
        }
        if (!isWord(article)) {
            return Kind.PUNCTUATION;
        }
        return Alignment.isSameStem(article, quoted) ? Kind.ENDING : Kind.WORDS;
    }

    private boolean isSpacedAlike(int i) {
        if (i == 0 || !steps.get(i - 1).isPair()) {
            return true;
        }
        Step step = steps.get(i);
        return (phrase.links(step.word()) & tokens.link(step.token())) != 0;
    }

    private List<Difference> differences(int first, int length) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            int end = i;
            while (end < steps.size() && kinds.get(end).isPresent()) {
                end++;
            }
            if (end > i) {
                // White space differs between two tokens, so the one before belongs to what is shown.
                int from = kinds.get(i).filter(Kind.SPACING::equals).isPresent() ? i - 1 : i;
                int at = Math.min(length, tokens.distance(first, nextToken(from, first)));
                differences.add(difference(steps.subList(from, end), at));
                i = end;
            }
        }
        return differences;
    }

    /** Returns the token of the text that a step has, or that comes after those of the steps before it. */
    private int nextToken(int step, int first) {
        for (int i = step; i >= 0; i--) {
            if (steps.get(i).token() != Step.NONE) {
                return i == step ? steps.get(i).token() : steps.get(i).token() + 1;
            }
        }
        return first;
    }

    private Difference difference(List<Step> hunk, int at) {
        int[] seen = hunk.stream()
                .mapToInt(Step::token)
                .filter(token -> token != Step.NONE)
                .toArray();
        int[] quoted = hunk.stream()
                .mapToInt(Step::word)
                .filter(word -> word != Step.NONE)
                .toArray();
        String article = seen.length == 0 ? "" : tokens.text(seen[0], seen[seen.length - 1] + 1);
        long articleWords = Arrays.stream(seen).filter(tokens::isWord).count();
        long quotedWords =
                Arrays.stream(quoted).filter(word -> isWord(phrase.token(word))).count();
        return new Difference(article, joined(quoted), at, (int) Math.max(articleWords, quotedWords));
    }

    private String joined(int[] words) {
        StringBuilder joined = new StringBuilder();
        for (int word : words) {
            boolean spaced = !joined.isEmpty() && (phrase.links(word) & Tokens.SPACED) != 0;
            joined.append(spaced ? " " : "").append(phrase.token(word));
        }
        return joined.toString();
    }

    private static boolean isWord(String token) {
        return CodePoints.isWord(token.codePointAt(0));
    }
}
