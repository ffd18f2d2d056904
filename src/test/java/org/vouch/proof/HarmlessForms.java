package org.vouch.proof;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Genuine quotations typed in other ways that say the same. */
final class HarmlessForms {
    /** What an omission may not leave out beside a fragment, whatever it means there. */
    private static final String LIMITS =
            "(?i).*\\b(?:not|never|no|none|nobody|nothing|nowhere|nor|neither|without|cannot|hardly|barely|scarcely|seldom|"
                    + "rarely|but|if|unless|whether|except|excepting|excluding|provided|although|though|however|until|only|den\\w+|refused|failed|"
                    + "\\w+edly|may|might|could|would|possibly|perhaps|potentially|\\w+n't|"
                    + "on condition|as long|so long|apart from|other than|aside from|subject to|in case|rather than|far from)\\b.*";

    private HarmlessForms() {}

    static List<Operator> all() {
        return Stream.of(spaces(), marks(), brackets(), ends())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Operator> spaces() {
        return List.of(
                new Operator("as-it-stands", "nothing is changed", (genuine, chance) -> Optional.of(genuine.quoted())),
                inner("line-break", "a line ends inside", "\n"),
                inner("indented-line-break", "a line ends inside and the next is indented", "\n  "),
                inner("crlf", "a line ends inside with CR and LF", "\r\n"),
                inner("no-break-space", "a space is U+00A0", "\u00A0"),
                inner("narrow-no-break-space", "a space is U+202F", "\u202F"),
                inner("thin-space", "a space is U+2009", "\u2009"),
                inner("ideographic-space", "a space is U+3000", "\u3000"),
                inner("tab", "a space is a tab", "\t"),
                inner("spaces", "a space is three", "   "),
                Operator.written(
                        "no-break-spaces",
                        "every space is U+00A0",
                        (genuine, chance) -> genuine.quoted().written().replace(" ", "\u00A0")),
                Operator.written(
                        "space-at-ends",
                        "spaces stand at both ends",
                        (genuine, chance) -> " " + genuine.quoted().written() + " "));
    }

    private static List<Operator> marks() {
        return List.of(
                quotes("curly-quotes", "“", "”"),
                quotes("low-quotes", "„", "“"),
                quotes("guillemets", "«", "»"),
                quotes("turned-guillemets", "»", "«"),
                quotes("double-primes", "″", "″"),
                quotes("escaped-quotes", "\\\\\"", "\\\\\""),
                any("curly-apostrophe", "an apostrophe is U+2019", "'", "’"),
                any("turned-apostrophe", "an apostrophe is U+2018 or U+201B", "'", "‘", "‛"),
                any("prime", "an apostrophe is a prime", "'", "′"),
                any("single-guillemet", "an apostrophe is a single guillemet or low mark", "'", "‹", "›", "‚"),
                any(
                        "dash",
                        "a hyphen or dash is another: U+2010 to U+2015, or a minus",
                        "-",
                        "‐",
                        "‑",
                        "‒",
                        "–",
                        "—",
                        "―",
                        "−"),
                any("three-dots", "an ellipsis is one character", "\\.\\.\\.", "…"),
                Operator.words(
                        "decomposed",
                        "letters with accents are decomposed (NFD)",
                        (words, chance) -> Normalizer.normalize(words, Normalizer.Form.NFD)));
    }

    private static List<Operator> brackets() {
        return List.of(
                omission("omission", " [...] "),
                omission("omission-one-character", " […] "),
                omission("omission-spaced", " [ ... ] "),
                omission("omission-without-spaces", "[...]"),
                omission("omission-over-line-end", "\n[...]\n"),
                Operator.written(
                        "changed-case",
                        "the first letter stands in brackets in the other case",
                        HarmlessForms::otherCase),
                Operator.written(
                        "kept-case",
                        "the first letter stands in brackets as it is",
                        (genuine, chance) -> genuine.quoted()
                                .written()
                                .replaceFirst("^(\\p{L})(?=\\p{L})", "[$1]")
                                .replaceFirst("^[^\\[].*", "")),
                inner("insertion", "the editor's words stand between two words", " [as he said] "),
                inner("insertion-attached", "the editor's words touch the word before", "[, the editor adds] "),
                Operator.written(
                        "insertion-before",
                        "the editor's words stand at the beginning",
                        (genuine, chance) -> "[The board] " + genuine.quoted().written()),
                Operator.written(
                        "insertion-after",
                        "the editor's words stand at the end",
                        (genuine, chance) -> genuine.quoted().written() + " [at that time]"));
    }

    private static List<Operator> ends() {
        return List.of(
                Operator.words(
                        "last-mark-dropped",
                        "the mark at the end is left out",
                        (words, chance) -> words.replaceFirst("[.,;:?!]$", "")),
                Operator.written(
                        "possessive-left", "a possessive *'s* follows", (genuine, chance) -> possessive(genuine)));
    }

    private static String possessive(Genuine genuine) {
        String words = genuine.words().replaceFirst("'s\\b(?!-).*", "");
        boolean isWhole = words.split(" ").length > 2 && !words.equals(genuine.words());
        return isWhole ? Quoted.escaped(words) : "";
    }

    private static String otherCase(Genuine genuine, Chance chance) {
        String words = genuine.words();
        String first = words.substring(0, 1);
        String other = first.equals(first.toUpperCase(Locale.ROOT))
                ? first.toLowerCase(Locale.ROOT)
                : first.toUpperCase(Locale.ROOT);
        return words.matches("(?s)\\p{L}\\p{L}.*") && !other.equals(first)
                ? "[" + other + "]" + Quoted.escaped(words.substring(1))
                : "";
    }

    /** Exchanges a space that stands between two letters, so that no line begins as a list does. */
    private static Operator inner(String name, String does, String by) {
        return Operator.written(name, does, (genuine, chance) -> {
            String written = genuine.quoted().written();
            String changed = chance.change(written, "(?<=\\p{L}) (?=\\p{L})", m -> by);
            return changed.equals(written) ? "" : changed;
        });
    }

    private static Operator any(String name, String does, String pattern, String... by) {
        return Operator.words(name, does, (words, chance) -> words.replaceAll(pattern, chance.of(List.of(by))));
    }

    /** Exchanges every quotation mark: before a word for the left one, else for the right one. */
    private static Operator quotes(String name, String left, String right) {
        return Operator.written(
                name,
                "quotation marks are " + left.replace("\\\\", "\\") + " and " + right.replace("\\\\", "\\"),
                (genuine, chance) -> {
                    String words = genuine.words();
                    return words.contains("\"")
                            ? words.replaceAll("\"(?=[\\p{L}\\p{N}])", left).replaceAll("(?<!\\\\)\"", right)
                            : "";
                });
    }

    private static Operator omission(String name, String mark) {
        return Operator.written(name, "words are left out, marked `" + mark.strip() + "`", (genuine, chance) -> {
            Article article = genuine.article();
            int left = article.forth(genuine.first(), 3);
            int right = article.back(genuine.end(), 3);
            boolean fits = article.isRun(genuine.first(), genuine.end())
                    && left > 0
                    && right > left
                    && !article.text(left, right).matches(LIMITS);
            String written = fits
                    ? Quoted.escaped(article.text(genuine.first(), left))
                            + mark
                            + Quoted.escaped(article.text(right, genuine.end()))
                    : "";
            return Wanted.of(written).isPresent() ? written : "";
        });
    }
}
