package org.vouch.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Speech;
import org.vouch.text.Fragment;
import org.vouch.text.Place;
import org.vouch.text.Tokens;

/** What stands in an article around quoted words and belongs to their sentence. */
final class SentenceAround {
    /** So many tokens of the article on either side can belong to the sentence of the words. */
    private static final int FARTHEST = 60;

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should", "provided", "had", "were");

    /** Words with one of these show themselves that they are said under a condition. */
    private static final Set<String> SUPPOSED = Set.of("would", "could", "might", "may");

    private SentenceAround() {}

    /** Returns what stands before words, whose first token is given, in their sentence. */
    static String before(Tokens tokens, int first) {
        return before(reachBefore(tokens, first));
    }

    /** Returns what stands behind words, before the token given, in their sentence. */
    static String after(String words, Tokens tokens, int end) {
        return after(words, reachAfter(tokens, end));
    }

    /**
     * Returns how the article's sentence takes back what words of it say, where they leave that out: they are asked there, or
     * stand behind the condition that opens it.
     */
    static Optional<String> takesBack(Place place, Tokens tokens) {
        List<Fragment> fragments = place.fragments();
        Fragment last = fragments.get(fragments.size() - 1);
        String words = last.text();
        if (after(words, tokens, last.run().end()).endsWith("?") && !words.contains("?")) {
            return Optional.of("is asked in the article, and leaves out its question mark");
        }
        String before = before(tokens, fragments.get(0).run().first()).strip();
        int comma = before.indexOf(',');
        String opening = before.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean behind = before.endsWith(",")
                && CONDITIONS.contains(opening)
                && !before.toLowerCase(Locale.ROOT).startsWith("if only")
                && fragments.stream()
                        .noneMatch(fragment -> SentenceWords.of(fragment.text()).hasAny(SUPPOSED));
        return behind
                ? Optional.of("stands behind the condition \"" + before.substring(0, comma) + "\"")
                : Optional.empty();
    }

    private static String reachBefore(Tokens tokens, int first) {
        int from = first;
        while (from > Math.max(0, first - FARTHEST) && tokens.paragraph(from - 1) == tokens.paragraph(first)) {
            from--;
        }
        return tokens.text(from, first) + (from < first && tokens.isSpaced(first) ? " " : "");
    }

    private static String reachAfter(Tokens tokens, int end) {
        int to = end;
        while (to < Math.min(tokens.size(), end + FARTHEST) && tokens.paragraph(to) == tokens.paragraph(end - 1)) {
            to++;
        }
        return (end < to && tokens.isSpaced(end) ? " " : "") + tokens.text(end, to);
    }

    /** What stands beyond the end of a sentence is another sentence's, and says nothing of these words. */
    static String after(String words, String suffix) {
        if (isStop(words, words.length() - 1)) {
            return "";
        }
        for (int i = 0; i < suffix.length(); i++) {
            if (isStop(suffix, i)) {
                return suffix.substring(0, i + 1);
            }
        }
        return suffix;
    }

    static String before(String prefix) {
        for (int i = prefix.length() - 1; i >= 0; i--) {
            if (isStop(prefix, i)) {
                return prefix.substring(i + 1);
            }
        }
        return prefix;
    }

    private static boolean isStop(String text, int at) {
        boolean isLast = at == text.length() - 1 || at >= 0 && text.charAt(at + 1) == ' ';
        return at >= 0 && isLast && ".?!".indexOf(text.charAt(at)) >= 0 && !Speech.isAbbreviated(text, at);
    }
}
