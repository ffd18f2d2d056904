package org.vouch.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands directly before or after a fragment in the article: the same whether the article is at hand or only a
 * lock.
 *
 * @param tokens in reading order, of the fragment's own paragraph only; empty where the paragraph begins or ends here
 * @param text the same as it stands in the normalised text, with the white space next to the fragment; empty likewise
 * @param stop why there is no more of it
 */
public record Context(List<String> tokens, String text, Stop stop) {
    /** What lies beyond a context. */
    public enum Stop {
        /** More of the same paragraph. */
        OPEN,
        /** Another paragraph. */
        PARAGRAPH,
        /** Nothing: the text begins or ends. */
        TEXT
    }

    static final int CLOSED = -1;

    public Context {
        tokens = List.copyOf(tokens);
    }

    /**
     * Returns the token after the context of a fragment that ends at {@code end}, or {@link #CLOSED} where not all of it
     * is seen. The context is at most {@code words} tokens; it stops early after a full stop, after the first token of
     * another paragraph (which shows that the paragraph ended) and at the end of the text. A joiner that touches the
     * fragment is never the last: only what follows it tells whether a word is cut.
     */
    static int after(Tokens tokens, int end, int words) {
        for (int next = end; ; next++) {
            if (tokens.index(next - 1) == tokens.total() - 1) {
                return next;
            }
            if (!tokens.follows(next)) {
                return CLOSED;
            }
            boolean joins = next == end && tokens.isAttached(next) && WordEdge.isJoiner(tokens, next);
            if (tokens.paragraph(next) != tokens.paragraph(next - 1)
                    || !joins && (next - end + 1 >= words || tokens.firstCodePoint(next) == '.')) {
                return next + 1;
            }
        }
    }

    /** Returns the first token of the context of a fragment that begins at {@code first}; as {@link #after}. */
    static int before(Tokens tokens, int first, int words) {
        for (int next = first - 1; ; next--) {
            if (tokens.index(next + 1) == 0) {
                return next + 1;
            }
            if (!tokens.follows(next + 1)) {
                return CLOSED;
            }
            boolean joins = next == first - 1 && tokens.isAttached(first) && WordEdge.isJoiner(tokens, next);
            if (tokens.paragraph(next) != tokens.paragraph(next + 1)
                    || !joins && (first - next >= words || tokens.firstCodePoint(next) == '.')) {
                return next;
            }
        }
    }

    /**
     * Returns the token after the context of a fragment behind which an omission begins: as {@link #after}, and never
     * without the first word left out, all of it where it may be one such as {@code won't}, so that a negation next to
     * the fragment is seen behind marks too.
     */
    static int afterToWord(Tokens tokens, int end, int words) {
        int next = after(tokens, end, words);
        while (next != CLOSED && !isEnd(tokens, next) && !hasWordFrom(tokens, end, next)) {
            next = tokens.follows(next) ? next + 1 : CLOSED;
        }
        return next;
    }

    /** Returns the first token of the context of a fragment before which an omission ends; as {@link #afterToWord}. */
    static int beforeFromWord(Tokens tokens, int first, int words) {
        int next = before(tokens, first, words);
        while (next != CLOSED && !isStart(tokens, next, first) && !hasWordTo(tokens, next, first)) {
            next = tokens.follows(next) ? next - 1 : CLOSED;
        }
        return next;
    }

    private static boolean isEnd(Tokens tokens, int next) {
        return tokens.index(next - 1) == tokens.total() - 1
                || tokens.firstCodePoint(next - 1) == '.'
                || next > 1 && tokens.paragraph(next - 1) != tokens.paragraph(next - 2);
    }

    private static boolean isStart(Tokens tokens, int next, int first) {
        return tokens.index(next) == 0
                || next < first && tokens.firstCodePoint(next) == '.'
                || tokens.paragraph(next) != tokens.paragraph(next + 1);
    }

    /** Returns whether a whole word is seen; one that ends in n may be the first part of such as {@code won't}. */
    private static boolean hasWordFrom(Tokens tokens, int end, int next) {
        int last = next - 1;
        boolean endsInN = tokens.isWord(last) && Character.toLowerCase(tokens.lastCodePoint(last)) == 'n';
        int known = tokens.firstCodePoint(last) == '\'' ? last - 1 : endsInN ? last : next;
        return IntStream.range(end, known).anyMatch(tokens::isWord);
    }

    private static boolean hasWordTo(Tokens tokens, int next, int first) {
        boolean isLastPart = tokens.text(next).equalsIgnoreCase("t");
        int known = tokens.firstCodePoint(next) == '\'' ? next + 2 : isLastPart ? next + 1 : next;
        return IntStream.range(known, first).anyMatch(tokens::isWord);
    }

    static Context ofAfter(Tokens tokens, int end, int stop) {
        int last = end;
        while (last < stop && tokens.paragraph(last) == tokens.paragraph(end - 1)) {
            last++;
        }
        String text = last == end ? "" : tokens.between(end - 1, end) + tokens.text(end, last);
        boolean textEnds = tokens.index(last - 1) == tokens.total() - 1;
        return new Context(list(tokens, end, last), text, stop(textEnds, last < stop));
    }

    static Context ofBefore(Tokens tokens, int first, int stop) {
        int from = first;
        while (from > stop && tokens.paragraph(from - 1) == tokens.paragraph(first)) {
            from--;
        }
        String text = from == first ? "" : tokens.text(from, first) + tokens.between(first - 1, first);
        return new Context(list(tokens, from, first), text, stop(tokens.index(from) == 0, from > stop));
    }

    private static Stop stop(boolean text, boolean paragraph) {
        return text ? Stop.TEXT : paragraph ? Stop.PARAGRAPH : Stop.OPEN;
    }

    private static List<String> list(Tokens tokens, int first, int end) {
        return IntStream.range(first, end).mapToObj(tokens::text).toList();
    }
}
