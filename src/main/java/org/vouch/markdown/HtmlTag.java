package org.vouch.markdown;

/**
 * Finds raw HTML: tags, comments, processing instructions, declarations and CDATA sections.
 *
 * <p>One finder serves one text: it remembers what it did not find, so that many openings without an end cost no more
 * than one.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#raw-html">CommonMark, raw HTML</a>
 */
final class HtmlTag {
    private final String text;
    private int commentsEndBefore = Integer.MAX_VALUE;
    private int instructionsEndBefore = Integer.MAX_VALUE;
    private int sectionsEndBefore = Integer.MAX_VALUE;
    private int declarationsEndBefore = Integer.MAX_VALUE;

    HtmlTag(String text) {
        this.text = text;
    }

    /** Returns the position after the HTML that begins with the {@code <} at {@code at}, or {@code at}: none does. */
    int end(int at) {
        char c = charAt(at + 1);
        if (c == '!') {
            return afterMark(at);
        }
        if (c == '?') {
            int end = at < instructionsEndBefore ? text.indexOf("?>", at + 2) : -1;
            instructionsEndBefore = end < 0 ? Math.min(at, instructionsEndBefore) : instructionsEndBefore;
            return end < 0 ? at : end + 2;
        }
        return c == '/' ? closingTag(at) : openTag(at);
    }

    private int afterMark(int at) {
        if (text.startsWith("--", at + 2)) {
            int end = at < commentsEndBefore ? text.indexOf("-->", at + 2) : -1;
            commentsEndBefore = end < 0 ? Math.min(at, commentsEndBefore) : commentsEndBefore;
            return end < 0 ? at : end + 3;
        }
        if (text.startsWith("[CDATA[", at + 2)) {
            int end = at < sectionsEndBefore ? text.indexOf("]]>", at + 9) : -1;
            sectionsEndBefore = end < 0 ? Math.min(at, sectionsEndBefore) : sectionsEndBefore;
            return end < 0 ? at : end + 3;
        }
        if (!Chars.isAsciiLetter(charAt(at + 2)) || at >= declarationsEndBefore) {
            return at;
        }
        int end = text.indexOf('>', at + 3);
        declarationsEndBefore = end < 0 ? at : declarationsEndBefore;
        return end < 0 ? at : end + 1;
    }

    private int closingTag(int at) {
        int i = name(at + 2);
        if (i == at + 2) {
            return at;
        }
        i = Chars.skipBlanks(text, i);
        return charAt(i) == '>' ? i + 1 : at;
    }

    private int openTag(int at) {
        int i = name(at + 1);
        if (i == at + 1) {
            return at;
        }
        int afterAttribute = attribute(i);
        while (afterAttribute > i) {
            i = afterAttribute;
            afterAttribute = attribute(i);
        }
        i = Chars.skipBlanks(text, i);
        i += charAt(i) == '/' ? 1 : 0;
        return charAt(i) == '>' ? i + 1 : at;
    }

    private int name(int at) {
        int i = at;
        if (Chars.isAsciiLetter(charAt(i))) {
            do {
                i++;
            } while (isNameCharacter(charAt(i)));
        }
        return i;
    }

    private static boolean isNameCharacter(char c) {
        return Chars.isAsciiLetter(c) || Chars.isAsciiDigit(c) || c == '-';
    }

    /** Returns the position after white space, a name and perhaps a value, or {@code at} where they do not stand. */
    private int attribute(int at) {
        int i = Chars.skipBlanks(text, at);
        char c = charAt(i);
        if (i == at || !(Chars.isAsciiLetter(c) || c == '_' || c == ':')) {
            return at;
        }
        do {
            i++;
            c = charAt(i);
        } while (isNameCharacter(c) || c == '_' || c == '.' || c == ':');
        int equals = Chars.skipBlanks(text, i);
        return charAt(equals) == '=' ? value(Chars.skipBlanks(text, equals + 1), at) : i;
    }

    private int value(int at, int none) {
        char quote = charAt(at);
        if (quote == '"' || quote == '\'') {
            int end = text.indexOf(quote, at + 1);
            return end < 0 ? none : end + 1;
        }
        int i = at;
        while (i < text.length() && !Chars.isBlank(text.charAt(i)) && "\"'=<>`".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i == at ? none : i;
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }
}
