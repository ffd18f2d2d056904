package org.vouch.text;

import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a source's normalised text, as far as the text can be seen: all of an article, or the opened parts of a
 * lock. A token is a run of letters, marks and numbers, or any other single character; white space separates tokens.
 *
 * <p>Tokens are numbered from 0 in the order in which they are seen. {@link #index} says which token of the source one
 * is; in an article the two numbers are the same. Immutable; may be shared between threads.
 */
public final class Tokens {
    /** How a token stands to the one before it in the source; a bit each, so that a pattern can allow two. */
    static final byte ATTACHED = 1;

    static final byte SPACED = 2;
    /** The token before is not seen, or there is none. */
    static final byte DETACHED = 4;

    private static final int[] NONE = {};

    private final String text;
    private final int total;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    /** {@link #NONE} where every token of the source is seen. */
    private final int[] indices;

    private final int[] paragraphs;
    /** The starts themselves where no character of the text is beyond U+FFFF. */
    private final int[] offsets;

    private final byte[] links;
    private volatile TokenIndex lazyIndex;
    private volatile TokenIndex lazyNear;

    private Tokens(TokenScanner scanner, int total) {
        this.text = scanner.text();
        this.size = scanner.size;
        this.total = total < 0 ? size : total;
        this.starts = Arrays.copyOf(scanner.starts, size);
        this.ends = Arrays.copyOf(scanner.ends, size);
        this.indices = isWhole(scanner) ? NONE : Arrays.copyOf(scanner.indices, size);
        this.paragraphs = Arrays.copyOf(scanner.paragraphs, size);
        this.offsets = Arrays.equals(scanner.offsets, 0, size, starts, 0, size)
                ? starts
                : Arrays.copyOf(scanner.offsets, size);
        this.links = Arrays.copyOf(scanner.links, size);
    }

    private static boolean isWhole(TokenScanner scanner) {
        return scanner.size == 0 || scanner.indices[0] == 0 && scanner.indices[scanner.size - 1] == scanner.size - 1;
    }

    /** Returns the tokens of a whole article. */
    public static Tokens of(NormalText article) {
        return ofLine(article.text());
    }

    /**
     * Returns the tokens of a source of which only parts are seen.
     *
     * @param total number of tokens of the whole source
     * @param parts sorted by first token; between two of them at least one token is not seen
     */
    public static Tokens of(int total, List<Stretch> parts) {
        TokenScanner scanner = new TokenScanner();
        parts.forEach(scanner::add);
        return new Tokens(scanner, total);
    }

    static Tokens ofLine(String normal) {
        TokenScanner scanner = new TokenScanner();
        scanner.add(new Stretch(0, 1, 0, normal));
        return new Tokens(scanner, -1);
    }

    /** Returns how many tokens are seen. */
    public int size() {
        return size;
    }

    /** Returns how many tokens the source has, seen or not. */
    public int total() {
        return total;
    }

    public String text(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Returns the normalised text from one token to another, as it stands between them. */
    public String text(int first, int end) {
        return first == end ? "" : text.substring(starts[first], ends[end - 1]);
    }

    /** Returns which token of the source this is, 0-based. */
    public int index(int token) {
        return indices == NONE ? token : indices[token];
    }

    /** Returns the number of the token's paragraph, 1-based. */
    public int paragraph(int token) {
        return paragraphs[token];
    }

    /** Returns the token's first code point in the source's normalised text, 0-based. */
    public int offset(int token) {
        return offsets[token];
    }

    /** Returns the code point after the token's last one in the source's normalised text. */
    public int endOffset(int token) {
        return offsets[token] + text.codePointCount(starts[token], ends[token]);
    }

    /** Returns whether white space stands between the token and the one before it, which is seen as well. */
    public boolean isSpaced(int token) {
        return links[token] == SPACED;
    }

    /** Returns whether the token is seen and stands in the source right after the token numbered before it. */
    boolean follows(int token) {
        return token > 0 && token < size && links[token] != DETACHED;
    }

    /** Returns whether the token is seen and touches the one before it. */
    boolean isAttached(int token) {
        return token > 0 && token < size && links[token] == ATTACHED;
    }

    byte link(int token) {
        return links[token];
    }

    boolean isWord(int token) {
        return CodePoints.isWord(firstCodePoint(token));
    }

    int firstCodePoint(int token) {
        return text.codePointAt(starts[token]);
    }

    int lastCodePoint(int token) {
        return text.codePointBefore(ends[token]);
    }

    /** Returns what stands between two tokens in a row: nothing, a space or a line feed. */
    String between(int before, int after) {
        return before < 0 || after >= size ? "" : text.substring(ends[before], starts[after]);
    }

    /** Returns how far the second token, or the end of what is seen, stands behind the first, in UTF-16 units. */
    int distance(int first, int second) {
        return (second < size ? starts[second] : text.length()) - starts[first];
    }

    /** Lets go of what searches have built; the next one builds it again. */
    public void endSearch() {
        lazyIndex = null;
        lazyNear = null;
    }

    TokenIndex index() {
        TokenIndex index = lazyIndex;
        if (index == null) {
            index = new TokenIndex(this);
            lazyIndex = index;
        }
        return index;
    }

    /** Returns the index by what tokens look like; made only when a hint is needed. */
    TokenIndex near() {
        TokenIndex near = lazyNear;
        if (near == null) {
            near = new TokenIndex(size, token -> Twins.key(text(token)));
            lazyNear = near;
        }
        return near;
    }
}
