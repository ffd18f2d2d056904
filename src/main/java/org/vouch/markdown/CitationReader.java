package org.vouch.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.content.Citation;
import org.vouch.content.Citation.Words;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

/**
 * Reads citations in Pandoc's grammar, with the words that this project adds to it: {@code [see @a#b, p. 3; @c "d"]}.
 *
 * <p>Positions are those of the text given. One reader serves one text.
 */
final class CitationReader {
    private static final String OTHER_QUOTES =
            "'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u300C\u300E";
    private static final Pattern PARAGRAPH =
            Pattern.compile("para(?:\\.|graph)?\\s+(\\d{1,9})(?![\\p{L}\\p{N}]|\\s*[-\\u2013])[\\s,]*+");

    /** What a place that may begin a citation turned out to be. */
    sealed interface Outcome permits Read, Refused, NotOne {}

    /** Citations up to {@code end}. */
    record Read(List<Citation> citations, int end) implements Outcome {}

    /** Something that begins as a citation and is none; what follows {@code end} can be read on its own. */
    record Refused(Diagnostic mistake, int end) implements Outcome {}

    /** Ordinary text. */
    record NotOne() implements Outcome {}

    /** Leaves the reading of what cannot be read, for the methods of this class alone. */
    private static final class Unreadable extends RuntimeException {
        private final transient Refused refused;

        Unreadable(Refused refused) {
            super(null, null, false, false);
            this.refused = refused;
        }
    }

    private final String text;
    private final Places places;
    /** Makes plain text of the prose around a citation. */
    private final UnaryOperator<String> plain;

    CitationReader(String text, Places places, UnaryOperator<String> plain) {
        this.text = text;
        this.places = places;
        this.plain = plain;
    }

    /** Reads the bracket at {@code open}. */
    Outcome bracket(int open) {
        int key = keyInBracket(open);
        if (key < 0) {
            return new NotOne();
        }
        try {
            return group(open, key);
        } catch (Unreadable e) {
            return e.refused;
        }
    }

    /**
     * Reads the citation in running text whose {@code @} stands at {@code at}. Behind a bracket it is none: who takes the
     * bracket's meaning away means the words.
     */
    Outcome inText(int at) {
        if (Chars.before(text, at) == '[' || !CitationKey.beginsAt(text, at)) {
            return new NotOne();
        }
        try {
            Item item = new Item(at);
            item.readWords();
            return new Read(List.of(item.citation("", "")), item.end);
        } catch (Unreadable e) {
            return e.refused;
        }
    }

    /** Reads a text that is one citation and nothing else, as in a fact's evidence: the {@code @} may be left out. */
    Outcome alone() {
        int start = Chars.skipBlanks(text, 0);
        boolean marked = start < text.length() && text.charAt(start) == '@';
        try {
            if (CitationKey.end(text, marked ? start + 1 : start) == (marked ? start + 1 : start)) {
                String found = start < text.length() && text.charAt(start) == '[' ? "a bracket" : "no key";
                throw unreadable(
                        start,
                        text.length(),
                        "a citation begins with the id of its source, here stands " + found,
                        "write source#passage or source \"exact words\", without brackets");
            }
            Item item = new Item(marked ? start : start - 1);
            item.readWords();
            int end = suffixEnd(item.end);
            if (end < text.length()) {
                throw unreadable(end, end + 1, "only one citation can stand here", "write each as an item of its own");
            }
            return new Read(List.of(item.citation("", text.substring(item.end, end))), end);
        } catch (Unreadable e) {
            return e.refused;
        }
    }

    /** Returns the position of the first key's {@code @}, -1 where the bracket holds none and is ordinary text. */
    private int keyInBracket(int open) {
        int i = open + 1;
        if (text.startsWith("@", i) || text.startsWith("-@", i)) {
            return text.indexOf('@', i);
        }
        while (i < text.length() && "[]`<".indexOf(text.charAt(i)) < 0) {
            if (text.charAt(i) == '@' && CitationKey.beginsAt(text, i)) {
                return i;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return -1;
    }

    private Outcome group(int open, int firstKey) {
        List<Citation> citations = new ArrayList<>(1);
        int at = open;
        int key = firstKey;
        do {
            Item item = new Item(key);
            String prefix = prefix(at + 1, key);
            item.readWords();
            at = suffixEnd(item.end);
            if (at == text.length()) {
                throw unreadable(open, item.end, item.end, "the citation's bracket is not closed", "end it with ]");
            }
            citations.add(item.citation(prefix, text.substring(item.end, at)));
            key = text.charAt(at) == ';' ? nextKey(at) : -1;
        } while (key >= 0);
        boolean linkWords = at + 1 < text.length() && text.charAt(at + 1) == '(';
        return linkWords ? new NotOne() : new Read(citations, at + 1);
    }

    private int nextKey(int semicolon) {
        int i = semicolon + 1;
        while (i < text.length() && "[];".indexOf(text.charAt(i)) < 0) {
            if (text.charAt(i) == '@' && !CitationKey.isWord(Chars.before(text, i))) {
                return i;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        int end = Math.min(i, text.length());
        throw unreadable(
                semicolon,
                Math.max(end, semicolon + 1),
                closing(end),
                "no key follows the semicolon",
                "write @ and the source's id after it");
    }

    private String prefix(int start, int key) {
        int end = key > start && text.charAt(key - 1) == '-' ? key - 1 : key;
        String prefix = text.substring(start, end);
        int quote = prefix.indexOf('"');
        if (quote >= 0) {
            throw unreadable(
                    start + quote,
                    start + quote + 1,
                    closing(key),
                    "a quotation mark stands before the source",
                    "write the quotation after it: @source \"exact words\"");
        }
        return prefix;
    }

    /** Returns the position of what ends the citation's suffix: a semicolon, a bracket or the end of the text. */
    private int suffixEnd(int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != ']' && text.charAt(i) != ';') {
            char c = text.charAt(i);
            if (c == '"') {
                throw unreadable(
                        i,
                        i + 1,
                        closing(i + 1),
                        "a quotation mark stands where no quotation can begin",
                        "a quotation follows its source at once; a quotation mark inside one is written \\\"");
            }
            if (c == '[') {
                throw unreadable(i, i + 1, i, "a bracket stands inside a citation", "close the citation before it");
            }
            if (c == '@' && CitationKey.beginsAt(text, i)) {
                throw unreadable(
                        i,
                        CitationKey.end(text, i + 1),
                        closing(i + 1),
                        "a second source stands in one citation",
                        "put a semicolon between two citations");
            }
            i += c == '\\' ? 2 : 1;
        }
        return Math.min(i, text.length());
    }

    /** Returns where reading goes on after a mistake: behind the next closing bracket where no other opens before it. */
    private int closing(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '[' && text.charAt(i) != ']') {
            i++;
        }
        return i < text.length() && text.charAt(i) == ']' ? i + 1 : Math.min(from, text.length());
    }

    private Unreadable unreadable(int start, int end, String message, String hint) {
        return unreadable(start, end, end, message, hint);
    }

    private Unreadable unreadable(int start, int end, int goOn, String message, String hint) {
        Span span = places.span(start, Math.min(end, text.length()));
        return new Unreadable(new Refused(Diagnostic.of(Rule.INVALID_CITATION, span, message, hint), goOn));
    }

    private Located<String> located(int start, int end) {
        return new Located<>(text.substring(start, end), places.span(start, end));
    }

    /** One key with its words, read from the position of its {@code @}. */
    private final class Item {
        private final int at;
        private final Located<String> source;
        private Words words = new Citation.Whole();
        private int end;

        Item(int at) {
            this.at = at;
            int start = at + 1;
            end = CitationKey.end(text, start);
            if (end == start) {
                throw unreadable(
                        at, start, closing(start), "no source follows @", "write the id of a source: @source#passage");
            }
            boolean braced = text.charAt(start) == '{';
            int keyStart = braced ? start + 1 : start;
            int keyEnd = braced ? end - 1 : end;
            int hash = text.substring(keyStart, keyEnd).indexOf('#');
            source = located(keyStart, hash < 0 ? keyEnd : keyStart + hash);
            if (hash >= 0) {
                words = new Citation.Named(located(keyStart + hash + 1, keyEnd));
            } else if (braced && text.startsWith("#", end) && CitationKey.end(text, end + 1) > end + 1) {
                int nameEnd = CitationKey.end(text, end + 1);
                words = new Citation.Named(located(end + 1, nameEnd));
                end = nameEnd;
            }
        }

        void readWords() {
            if (text.startsWith("#", end)) {
                throw unreadable(
                        end,
                        end + 1,
                        closing(end),
                        "no passage follows #",
                        "write the name of a passage: @source#passage");
            }
            int quote = Chars.skipBlanks(text, end);
            char c = quote < text.length() ? text.charAt(quote) : ' ';
            if (c == '"') {
                readQuotation(quote);
            } else if (OTHER_QUOTES.indexOf(c) >= 0 && quote > end) {
                throw unreadable(
                        quote,
                        quote + 1,
                        closing(quote),
                        "a quotation does not begin with " + c,
                        "put straight double quotes around it: \"exact words\"");
            }
        }

        private void readQuotation(int quote) {
            int close = quote + 1;
            while (close < text.length() && text.charAt(close) != '"') {
                close += text.charAt(close) == '\\' ? 2 : 1;
            }
            if (close >= text.length()) {
                throw unreadable(
                        quote,
                        quote + 1,
                        "the quotation is not closed",
                        "end it with a straight double quote in the same paragraph");
            }
            if (text.substring(quote + 1, close).isBlank()) {
                throw unreadable(
                        quote,
                        close + 1,
                        closing(close),
                        "the quotation is empty",
                        "write the exact words between the quotes");
            }
            if (words instanceof Citation.Named) {
                throw unreadable(
                        quote,
                        close + 1,
                        closing(close),
                        "the citation names a passage and quotes words",
                        "keep one of them: @source#passage or @source \"exact words\"");
            }
            if (CitationKey.isWord(Chars.after(text, close + 1))) {
                throw unreadable(
                        close,
                        close + 1,
                        closing(close),
                        "a word follows the quotation at once",
                        "a quotation mark inside a quotation is written \\\"");
            }
            words = new Citation.Quoted(located(quote + 1, close));
            end = close + 1;
        }

        Citation citation(String prefix, String rest) {
            String suffix = leadingComma(plain.apply(rest).strip());
            Matcher paragraph = PARAGRAPH.matcher(suffix);
            OptionalInt number = OptionalInt.empty();
            if (paragraph.lookingAt()) {
                number = OptionalInt.of(Integer.parseInt(paragraph.group(1)));
                suffix = suffix.substring(paragraph.end());
            }
            if (number.isPresent() && number.getAsInt() == 0) {
                throw unreadable(
                        end,
                        end + 1,
                        closing(end),
                        "paragraphs are counted from 1",
                        "write the number of the paragraph");
            }
            int start = at >= 0 && text.charAt(at) == '@' ? at : at + 1;
            return new Citation(source, words, plain.apply(prefix).strip(), suffix, number, places.span(start, end));
        }

        private static String leadingComma(String rest) {
            return rest.startsWith(",") ? rest.substring(1).stripLeading() : rest;
        }
    }
}
