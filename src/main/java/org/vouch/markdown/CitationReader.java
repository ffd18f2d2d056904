package org.vouch.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.content.Citation;
import org.vouch.diagnostic.Diagnostic;

/**
 * Reads citations in Pandoc's grammar, with the words that this project adds to it: {@code [see @a#b, p. 3; @c "d"]}.
 *
 * <p>Positions are those of the text given. One reader serves one text.
 */
final class CitationReader {
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

    /** So many characters before a source a bracket that it closes is looked for. */
    private static final int LONGEST_PREFIX = 500;

    private final String text;
    private final CitationMistakes mistakes;
    private final Places places;
    /** Makes plain text of the prose around a citation. */
    private final UnaryOperator<String> plain;

    CitationReader(String text, Places places, UnaryOperator<String> plain) {
        this.text = text;
        this.mistakes = new CitationMistakes(text, places);
        this.places = places;
        this.plain = plain;
    }

    /** Reads the bracket at {@code open}. */
    Outcome bracket(int open) {
        int key = keyInBracket(open);
        return key < 0 ? new NotOne() : group(open, key);
    }

    /**
     * Reads the citation in running text whose {@code @} stands at {@code at}. Behind a bracket it is none: who takes the
     * bracket's meaning away means the words.
     */
    Outcome inText(int at) {
        if (Chars.before(text, at) == '[' || !CitationKey.beginsAt(text, at)) {
            return new NotOne();
        }
        CitationItem item = new CitationItem(text, places, mistakes.inText(), at);
        if (item.refused().isPresent()) {
            return item.refused().get();
        }
        boolean closed = item.end() < text.length() && text.charAt(item.end()) == ']';
        return closed && !isOpened(at) ? mistakes.notOpened(at, item.end()) : read(item, "", "", item.end());
    }

    /** Whether a bracket stands open before a place; none is looked for further back than a citation may begin. */
    private boolean isOpened(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_PREFIX); i--) {
            if (text.charAt(i) == '[' || text.charAt(i) == ']') {
                return text.charAt(i) == '[';
            }
        }
        return at > LONGEST_PREFIX;
    }

    /** Reads a text that is one citation and nothing else, as in a fact's evidence: the {@code @} may be left out. */
    Outcome alone() {
        int start = Chars.skipBlanks(text, 0);
        int sign = text.startsWith("@", start) ? start : start - 1;
        if (CitationKey.end(text, sign + 1) == sign + 1) {
            return mistakes.noSourceAlone(start);
        }
        CitationItem item = new CitationItem(text, places, mistakes.inText(), sign);
        if (item.refused().isPresent()) {
            return item.refused().get();
        }
        int end = suffixEnd(item.end());
        if (end < text.length()) {
            return mistakes.inSuffix(end).orElseGet(() -> mistakes.secondAlone(end));
        }
        return read(item, "", text.substring(item.end(), end), end);
    }

    private Outcome read(CitationItem item, String prefix, String suffix, int end) {
        Citation citation = citation(item, prefix, suffix);
        return citation.paragraph().equals(OptionalInt.of(0))
                ? mistakes.paragraphZero(item.end())
                : new Read(List.of(citation), end);
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
        while (true) {
            int prefixEnd = text.charAt(key - 1) == '-' ? key - 1 : key;
            String prefix = text.substring(at + 1, prefixEnd);
            CitationItem item = new CitationItem(text, places, mistakes, key);
            int end = suffixEnd(item.end());
            int prefixStart = at + 1;
            Optional<Refused> fault = mistakes.inPrefix(prefix, prefixStart)
                    .or(item::refused)
                    .or(() -> mistakes.inSuffix(end))
                    .or(() -> end == text.length() ? Optional.of(mistakes.open(open, item.end())) : Optional.empty());
            if (fault.isPresent()) {
                return fault.get();
            }
            Outcome one = read(item, prefix, text.substring(item.end(), end), end + 1);
            if (!(one instanceof Read read)) {
                return one;
            }
            citations.addAll(read.citations());
            if (text.charAt(end) == ']') {
                return text.startsWith("(", end + 1) ? new NotOne() : new Read(citations, end + 1);
            }
            at = end;
            key = nextKey(end);
            if (key < 0) {
                return mistakes.noKeyBehind(end);
            }
        }
    }

    /** Returns the position of the next {@code @} behind a semicolon, -1 where none stands before the citation ends. */
    private int nextKey(int semicolon) {
        int i = semicolon + 1;
        while (i < text.length() && "[];".indexOf(text.charAt(i)) < 0) {
            if (text.charAt(i) == '@' && !CitationKey.isWord(Chars.before(text, i))) {
                return i;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return -1;
    }

    /** Returns the position of what ends the prose behind a citation, or of what cannot stand in it. */
    private int suffixEnd(int start) {
        int i = start;
        while (i < text.length() && "];\"[".indexOf(text.charAt(i)) < 0) {
            if (text.charAt(i) == '@' && CitationKey.beginsAt(text, i)) {
                return i;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, text.length());
    }

    private Citation citation(CitationItem item, String prefix, String rest) {
        String suffix = plain.apply(rest).strip();
        suffix = suffix.startsWith(",") ? suffix.substring(1).stripLeading() : suffix;
        Matcher locator = PARAGRAPH.matcher(suffix);
        OptionalInt paragraph = OptionalInt.empty();
        if (locator.lookingAt()) {
            paragraph = OptionalInt.of(Integer.parseInt(locator.group(1)));
            suffix = suffix.substring(locator.end());
        }
        String before = plain.apply(prefix).strip();
        return new Citation(item.source(), item.words(), before, suffix, paragraph, item.span());
    }
}
