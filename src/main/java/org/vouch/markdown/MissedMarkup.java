package org.vouch.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;

/** Finds brackets that were meant as a link or a citation and are neither, so that readers would see their marks. */
final class MissedMarkup {
    /** Longer targets and citations are not looked for, which bounds the work of each bracket. */
    private static final int LONGEST = 200;

    private static final Pattern CITATION = Pattern.compile("[a-z0-9-]++#[a-z0-9-]++");
    private static final Pattern TARGET = Pattern.compile(
            "\\(\\s*+((?:fact:|https?:|mailto:)[^()\\n]*+|[^()\\n:]{0,150}\\.(?:md|yaml)(?:#[^()\\s]*+)?)");

    private MissedMarkup() {}

    /**
     * Reports {@code invalid-citation} for {@code [source#passage]} and {@code dead-link} for a target that is none.
     *
     * @param words where the words between the brackets begin
     * @param close where the closing bracket stands, behind which no target could be read
     */
    static Optional<Diagnostic> between(Slice slice, int words, int close) {
        String text = slice.text();
        int end = Math.min(text.length(), close + 1 + LONGEST);
        Matcher target = TARGET.matcher(text).region(close + 1, end);
        if (target.lookingAt()) {
            return Optional.of(Diagnostic.of(
                    Rule.DEAD_LINK,
                    slice.span(target.start(1), target.end(1)),
                    "the target of this link cannot be read, so the page would show its marks",
                    "write it without spaces (%20 for one in a file's name), and close it: [words](fares.md)"));
        }
        boolean isCitation = close - words <= LONGEST
                && CITATION.matcher(text).region(words, close).matches();
        if (!isCitation) {
            return Optional.empty();
        }
        String marked = "@" + text.substring(words, close);
        return Optional.of(Diagnostic.of(
                        Rule.INVALID_CITATION,
                        slice.span(words, close),
                        "a citation begins with @, here it would be published as text",
                        "write [" + marked + "]")
                .mendedBy(marked));
    }
}
