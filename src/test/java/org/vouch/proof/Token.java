package org.vouch.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token of an article as the oracle sees it: read from DESIGN §4 alone, by regular expressions, slowly.
 *
 * @param index its number in the article, 0-based
 * @param paragraph 1-based
 * @param offset its first code point in the normalised text, 0-based
 */
record Token(String text, int index, int paragraph, int offset) {
    static final Pattern PATTERN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^ \n]");

    private static final String HIDDEN = "[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{180B}-\\x{180F}\\x{E0000}-\\x{E01EF}]";
    private static final Pattern OPENING = Pattern.compile("(?m)^open (\\d+) (\\d+):(\\d+) \"(.*)\" ");

    /** Returns the tokens of an article, one paragraph a line. */
    static List<Token> ofArticle(String article) {
        List<String> paragraphs = article.lines()
                .map(line -> Normal.of(line.replaceAll(HIDDEN, "")))
                .filter(line -> !line.isEmpty())
                .toList();
        return of(String.join("\n", paragraphs), 0, 1, 0);
    }

    /** Returns the tokens that a lock file opens, in order; no opening is doubted. */
    static List<Token> ofLock(String file) {
        TreeMap<Integer, Token> tokens = new TreeMap<>();
        for (Matcher m = OPENING.matcher(file); m.find(); ) {
            String words = m.group(4)
                    .replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\n", "$1\n")
                    .replaceAll("\\\\([\"\\\\])", "$1");
            of(words, number(m, 1), number(m, 2), number(m, 3)).forEach(token -> tokens.put(token.index(), token));
        }
        return List.copyOf(tokens.values());
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static List<Token> of(String normal, int index, int paragraph, int offset) {
        List<Token> tokens = new ArrayList<>();
        for (Matcher m = PATTERN.matcher(normal); m.find(); ) {
            String before = normal.substring(0, m.start());
            int ends = (int) before.chars().filter(unit -> unit == '\n').count();
            int points = before.codePointCount(0, before.length());
            tokens.add(new Token(m.group(), index + tokens.size(), paragraph + ends, offset + points));
        }
        return tokens;
    }

    int end() {
        return offset + text.codePointCount(0, text.length());
    }

    boolean isWord() {
        return text.matches("[\\p{L}\\p{M}\\p{N}]+");
    }

    /** Returns whether the token comes right after the other one in the article. */
    boolean follows(Token other) {
        return index == other.index + 1;
    }

    /** Returns whether nothing stands between the other token and this one. */
    boolean touches(Token other) {
        return follows(other) && offset == other.end();
    }
}
