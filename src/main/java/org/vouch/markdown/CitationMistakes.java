package org.vouch.markdown;

import java.util.Optional;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.markdown.CitationReader.Refused;

/** Says what keeps something from being a citation, and where reading goes on behind it. Reports {@code invalid-citation}. */
final class CitationMistakes {
    private final String text;
    private final Places places;
    private final boolean inBracket;

    CitationMistakes(String text, Places places) {
        this(text, places, true);
    }

    private CitationMistakes(String text, Places places, boolean inBracket) {
        this.text = text;
        this.places = places;
        this.inBracket = inBracket;
    }

    /** Returns the same for a citation without a bracket, behind whose mistake reading goes on at once. */
    CitationMistakes inText() {
        return new CitationMistakes(text, places, false);
    }

    Refused noSource(int sign) {
        return refused(sign, sign + 1, "no source follows @", "write the id of a source: @source#passage");
    }

    Refused noSourceAlone(int start) {
        String found = text.startsWith("[", start) ? "a bracket" : "no key";
        String message = "a citation begins with the id of its source, here stands " + found;
        String hint = "write source#passage or source \"exact words\", without brackets";
        return refused(start < text.length() ? start : 0, text.length(), message, hint);
    }

    Refused secondAlone(int at) {
        return refused(at, at + 1, "only one citation can stand here", "write each as an item of its own");
    }

    Refused noPassage(int hash) {
        return refused(hash, hash + 1, "no passage follows #", "write the name of a passage: @source#passage");
    }

    Refused otherQuote(int quote) {
        String message = "a quotation does not begin with " + text.charAt(quote);
        return refused(quote, quote + 1, message, "put straight double quotes around it: \"exact words\"");
    }

    Refused openQuotation(int quote) {
        String hint = "end it with a straight double quote in the same paragraph";
        return goingOn(quote, quote + 1, quote + 1, "the quotation is not closed", hint);
    }

    Refused emptyQuotation(int quote, int close) {
        return refused(quote, close + 1, "the quotation is empty", "write the exact words between the quotes");
    }

    Refused passageAndWords(int quote, int close) {
        String hint = "keep one of them: @source#passage or @source \"exact words\"";
        return refused(quote, close + 1, "the citation names a passage and quotes words", hint);
    }

    Refused wordBehindQuotation(int close) {
        String hint = "a quotation mark inside a quotation is written \\\"";
        return refused(close, close + 1, "a word follows the quotation at once", hint);
    }

    Refused paragraphZero(int at) {
        return refused(at, at + 1, "paragraphs are counted from 1", "write the number of the paragraph");
    }

    Refused open(int bracket, int itemEnd) {
        return goingOn(bracket, itemEnd, itemEnd, "the citation's bracket is not closed", "end it with ]");
    }

    Refused notOpened(int sign, int bracket) {
        return goingOn(sign, bracket + 1, bracket + 1, "the citation's bracket is not opened", "begin it with [");
    }

    Refused noKeyBehind(int semicolon) {
        int end = semicolon + 1;
        while (end < text.length() && "[];".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean open = end == text.length() || text.charAt(end) == '[';
        String hint = "write @ and the source's id after it" + (open ? ", or end the citation with ] before it" : "");
        return refused(semicolon, end, "no key follows the semicolon", hint);
    }

    Optional<Refused> inPrefix(String prefix, int start) {
        int quote = prefix.indexOf('"');
        String hint = "write the quotation after it: @source \"exact words\"";
        return quote < 0
                ? Optional.empty()
                : Optional.of(
                        refused(start + quote, start + quote + 1, "a quotation mark stands before the source", hint));
    }

    /** Returns what is wrong with the character that ends the prose behind a citation. */
    Optional<Refused> inSuffix(int at) {
        char c = at < text.length() ? text.charAt(at) : ']';
        return switch (c) {
            case '"' ->
                Optional.of(refused(
                        at,
                        at + 1,
                        "a quotation mark stands where no quotation can begin",
                        "a quotation follows its source at once; a quotation mark inside one is written \\\""));
            case '[' ->
                Optional.of(
                        goingOn(at, at + 1, at, "a bracket stands inside a citation", "close the citation before it"));
            case '@' ->
                Optional.of(refused(
                        at,
                        CitationKey.end(text, at + 1),
                        "a second source stands in one citation",
                        "put a semicolon between two citations"));
            default -> Optional.empty();
        };
    }

    private Refused refused(int start, int end, String message, String hint) {
        return goingOn(start, end, inBracket ? behindBracket(end) : end, message, hint);
    }

    /** Returns the position behind the next closing bracket, or {@code from} where another bracket opens before it. */
    private int behindBracket(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '[' && text.charAt(i) != ']') {
            i++;
        }
        return i < text.length() && text.charAt(i) == ']' ? i + 1 : from;
    }

    private Refused goingOn(int start, int end, int goOn, String message, String hint) {
        int last = Math.min(end, text.length());
        Diagnostic mistake = Diagnostic.of(Rule.INVALID_CITATION, places.span(start, last), message, hint);
        return new Refused(mistake, Math.min(goOn, text.length()));
    }
}
