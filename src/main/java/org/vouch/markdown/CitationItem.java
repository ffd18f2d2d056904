package org.vouch.markdown;

import java.util.Optional;
import org.vouch.content.Citation;
import org.vouch.content.Citation.Words;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;
import org.vouch.markdown.CitationReader.Refused;

/** One key with its words: {@code @source#passage} or {@code @source "exact words"}. */
final class CitationItem {
    private static final String OTHER_QUOTES =
            "'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u300C\u300E";

    private final String text;
    private final Places places;
    private final int at;
    private Located<String> source;
    private Words words = new Citation.Whole();
    private int end;
    private final Optional<Refused> refused;

    /** @param at the position of the {@code @}, or of what stands before a key without one */
    CitationItem(String text, Places places, CitationMistakes mistakes, int at) {
        this.text = text;
        this.places = places;
        this.at = at;
        this.end = CitationKey.end(text, at + 1);
        this.source = located(at + 1, end);
        this.refused = end == at + 1 ? Optional.of(mistakes.noSource(at)) : read(mistakes);
    }

    /** Returns what is wrong with the item; it is of no use then. */
    Optional<Refused> refused() {
        return refused;
    }

    Located<String> source() {
        return source;
    }

    Words words() {
        return words;
    }

    /** Returns the position after the words. */
    int end() {
        return end;
    }

    Span span() {
        return places.span(text.startsWith("@", at) ? at : at + 1, end);
    }

    private Located<String> located(int start, int end) {
        return new Located<>(text.substring(start, end), places.span(start, end));
    }

    private Optional<Refused> read(CitationMistakes mistakes) {
        readKey();
        if (text.startsWith("#", end)) {
            return Optional.of(mistakes.noPassage(end));
        }
        int quote = Chars.skipBlanks(text, end);
        char c = quote < text.length() ? text.charAt(quote) : ' ';
        if (c == '"') {
            return readQuotation(quote, mistakes);
        }
        boolean otherQuote = OTHER_QUOTES.indexOf(c) >= 0 && quote > end;
        return otherQuote ? Optional.of(mistakes.otherQuote(quote)) : Optional.empty();
    }

    /** Takes the key apart: what follows its first {@code #}, or the {@code #} behind its braces, is the passage. */
    private void readKey() {
        boolean braced = text.charAt(at + 1) == '{';
        int keyStart = braced ? at + 2 : at + 1;
        int keyEnd = braced ? end - 1 : end;
        int hash = text.substring(keyStart, keyEnd).indexOf('#');
        source = located(keyStart, hash < 0 ? keyEnd : keyStart + hash);
        int nameEnd = braced && text.startsWith("#", end) ? CitationKey.end(text, end + 1) : end;
        if (hash >= 0) {
            words = new Citation.Named(located(keyStart + hash + 1, keyEnd));
        } else if (nameEnd > end + 1) {
            words = new Citation.Named(located(end + 1, nameEnd));
            end = nameEnd;
        }
    }

    private Optional<Refused> readQuotation(int quote, CitationMistakes mistakes) {
        int close = quote + 1;
        while (close < text.length() && text.charAt(close) != '"') {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= text.length()) {
            return Optional.of(mistakes.openQuotation(quote));
        }
        if (text.substring(quote + 1, close).isBlank()) {
            return Optional.of(mistakes.emptyQuotation(quote, close));
        }
        if (words instanceof Citation.Named) {
            return Optional.of(mistakes.passageAndWords(quote, close));
        }
        if (CitationKey.isWord(Chars.after(text, close + 1))) {
            return Optional.of(mistakes.wordBehindQuotation(close));
        }
        words = new Citation.Quoted(located(quote + 1, close));
        end = close + 1;
        return Optional.empty();
    }
}
