package org.vouch.editor;

import java.util.regex.Pattern;

/** Makes Markdown of plain words, so that an editor shows every character of them as it is. */
final class Markup {
    private static final Pattern MEANING = Pattern.compile("[\\\\`*_\\[\\]<>&#~|!$]");
    private static final Pattern LIST = Pattern.compile("^(\\s*)([-+=]|\\d{1,9}(?=[.)](?:\\s|$)))");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    private Markup() {}

    /** Returns the words on one line; a character that cannot be seen becomes a space. */
    static String of(String words) {
        String line = UNSEEN.matcher(words).replaceAll(" ");
        String escaped = MEANING.matcher(line).replaceAll("\\\\$0");
        return LIST.matcher(escaped).find() ? listEscaped(escaped) : escaped;
    }

    /** "1. x", "- x" and "=" at the start of a line would be a list or an underline. */
    private static String listEscaped(String words) {
        String text = words.stripLeading();
        int digits = 0;
        while (Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return text.substring(0, digits) + "\\" + text.substring(digits);
    }

    /** Returns an id between marks of code; ids hold neither a grave accent nor a space. */
    static String id(String id) {
        return "`" + id.replace('`', '\'') + "`";
    }
}
