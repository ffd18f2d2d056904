package org.vouch.article;

import java.util.regex.Pattern;

/** What a line looks like, whatever it says. */
final class Shape {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.:;,…][\"'”’»)\\]]*$");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]*\\.?)(?: \\p{Lu}[\\p{L}'’-]*\\.?){1,4}");
    private static final Pattern HAS_WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final int LONGEST_HEADLINE = 25;
    private static final int LONGEST_LINE = 300;

    private Shape() {}

    /** Whether a line could be a title, a label or a caption: short, and no sentence by its end. */
    static boolean isHeadline(String text) {
        return text.length() <= LONGEST_LINE
                && HAS_WORD.matcher(text).find()
                && !SENTENCE_END.matcher(text).find()
                && words(text) <= LONGEST_HEADLINE;
    }

    /** Whether a line is two to five capitalised words and nothing else. */
    static boolean isName(String text) {
        return text.length() <= LONGEST_LINE && NAME.matcher(text).matches();
    }

    /** Whether a line breaks off, as the opening words of another article do. */
    static boolean isTruncated(String text) {
        return text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]") || text.endsWith("[...]");
    }

    static boolean hasWord(String text) {
        return HAS_WORD.matcher(text).find();
    }

    static long words(String text) {
        return WORD.matcher(text).results().limit(LONGEST_LINE).count();
    }
}
