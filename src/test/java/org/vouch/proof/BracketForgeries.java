package org.vouch.proof;

import java.util.List;
import java.util.function.BiFunction;

/** Forgeries by what an editor may put between square brackets, and by escapes. */
final class BracketForgeries {
    private BracketForgeries() {}

    static List<Operator> all() {
        return List.of(
                changing(
                        "insertion-inside-word",
                        "an insertion stands inside a word",
                        "(?<=\\p{L}{2})(?=\\p{L}{2})",
                        "[sic]"),
                changing(
                        "insertion-for-word",
                        "an insertion stands in the place of a word",
                        " (\\p{L}{4,})(?= )",
                        " [it]"),
                changing(
                        "insertion-for-negation",
                        "an insertion stands in the place of *not*",
                        "\\b(?:not|never|no)\\b",
                        "[indeed]"),
                changing(
                        "insertion-of-negation",
                        "an insertion denies what the words say",
                        "(?<=\\p{L}) (?=\\p{L}{2})",
                        " [not] "),
                changing(
                        "insertion-of-limit",
                        "an insertion limits what the words say",
                        "(?<=\\p{L}) (?=\\p{L}{2})",
                        " [if at all] "),
                changing(
                        "insertion-of-digit",
                        "a digit is put before a number in brackets",
                        "(?<![\\p{N}.,])(?=\\p{N})",
                        "[9]"),
                changing(
                        "insertion-of-scale",
                        "a number is multiplied in brackets",
                        "(?<=\\p{N})(?= \\p{L})",
                        " [thousand]"),
                changing(
                        "insertion-of-amount",
                        "an amount is put in that the article does not have",
                        "(?<=\\p{L}) (?=\\p{L}{2})",
                        " [half a million] "),
                changing(
                        "insertion-of-prefix",
                        "a prefix in brackets turns a word round",
                        "(?<=\\p{L} )(?=\\p{L}{4})",
                        "[un]"),
                changing("insertion-joins", "an insertion joins two words", "(?<=\\p{L}) (?=\\p{L})", "[sic]"),
                changing(
                        "insertion-for-mark",
                        "an insertion stands in the place of a mark",
                        "(?<=\\p{L})[',-](?=\\p{L})",
                        "[-]"),
                changing(
                        "letter-exchanged",
                        "the first letter in brackets is another one",
                        "(?<= )[a-ps-z](?=\\p{L})",
                        "[q]"),
                changing("long-s-bracketed", "a first S in brackets is a long s", "(?<=^| )[Ss](?=\\p{L})", "[ſ]"),
                changing("dotless-i-bracketed", "a first I in brackets has no dot", "(?<=^| )[Ii](?=\\p{L})", "[ı]"),
                changing(
                        "two-letters-bracketed",
                        "two letters of a word stand in brackets",
                        "(?<= )(\\p{L}{2})(?=\\p{L})",
                        "[$1]"),
                changing(
                        "last-letter-bracketed",
                        "the last letter of a word stands in brackets",
                        "(?<=\\p{L}{3})(\\p{L})(?= )",
                        "[$1]"),
                changing("bracket-open", "a bracket is never closed", "(?<= )(?=\\p{L})", "["),
                changing("bracket-stray", "a bracket closes nothing", "(?<=\\p{L})(?= )", "]"),
                changing("brackets-nested", "brackets stand in brackets", "(?<=\\p{L}) (?=\\p{L})", " [so [it] says] "),
                changing("brackets-empty", "brackets hold nothing", "(?<=\\p{L}) (?=\\p{L})", " [ ] "),
                changing("escape-unknown", "a backslash escapes what needs none", "(?<= )(?=\\p{L})", "\\"),
                changing("escape-added", "a backslash of the article's own stands within", "(?<= )(?=\\p{L})", "\\\\"));
    }

    private static Operator changing(String name, String does, String pattern, String by) {
        BiFunction<Genuine, Chance, String> write = (genuine, chance) -> {
            String written = genuine.quoted().written();
            String changed =
                    chance.change(written, pattern, m -> by.contains("$1") ? by.replace("$1", m.group(1)) : by);
            return changed.equals(written) ? "" : changed;
        };
        return Operator.written(name, does, write);
    }
}
