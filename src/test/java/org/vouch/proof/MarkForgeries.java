package org.vouch.proof;

import java.util.List;

/** Forgeries of punctuation, spaces and markup. */
final class MarkForgeries {
    private MarkForgeries() {}

    static List<Operator> all() {
        return List.of(
                changing("words-joined", "the space between two words is gone", "(?<=\\p{L}) (?=\\p{L})", ""),
                changing("word-split", "a space stands inside a word", "(?<=\\p{L}{2})(?=\\p{L}{2})", " "),
                changing("hyphen-for-space", "a hyphen joins two words", "(?<=\\p{L}) (?=\\p{L})", "-"),
                changing("space-for-hyphen", "a compound has lost its hyphen", "(?<=\\p{L})-(?=\\p{L})", " "),
                changing("hyphen-dropped", "a compound is one word", "(?<=\\p{L})-(?=\\p{L})", ""),
                changing("dash-added", "a dash stands between two words", "(?<=\\p{L}) (?=\\p{L})", " – "),
                changing("apostrophe-dropped", "an apostrophe is gone", "(?<=\\p{L})'(?=\\p{L})", ""),
                changing("apostrophe-moved", "an apostrophe stands one letter later", "'(\\p{L})", "$1'"),
                changing("accent-for-apostrophe", "an accent stands for an apostrophe", "(?<=\\p{L})'(?=\\p{L})", "´"),
                changing("comma-dropped", "a comma is gone from within", ",(?= .)", ""),
                changing("comma-added", "a comma stands between two words", "(?<=\\p{L}) (?=\\p{L})", ", "),
                changing("comma-moved", "a comma stands one word later", ", (\\p{L}+)(?= )", " $1,"),
                changing("stop-added", "a sentence ends early", "(?<=\\p{Ll}) (?=\\p{Ll})", ". "),
                changing("stop-for-question", "a full stop becomes a question mark", "(?<=\\p{Ll})\\.", "?"),
                changing("stop-for-comma", "a comma becomes a full stop", "(?<=\\p{L}),(?= )", "."),
                changing("dots-added", "an ellipsis stands where the article has none", "(?<=\\p{L}) (?=\\p{L})", "… "),
                changing("dots-for-words", "words left out are marked by dots without brackets", " \\p{L}+ ", " ... "),
                changing("marks-added", "a word stands between quotation marks", "\\b(\\p{Ll}{4,})\\b", "“$1”"),
                changing("marks-dropped", "a quotation mark is gone from within", "(?<=.)\"(?=.)", ""),
                changing("brackets-added", "a word stands between round brackets", "\\b(\\p{Ll}{4,})\\b", "($1)"),
                changing(
                        "square-brackets-added",
                        "a word stands between the article's own square brackets",
                        "\\b(\\p{Ll}{4,})\\b",
                        "[$1]"),
                changing("emphasis", "a word is emphasised by asterisks", "\\b(\\p{Ll}{4,})\\b", "*$1*"),
                changing("entity", "a letter is written as a character reference", "(?<=\\p{L})e(?=\\p{L})", "&#101;"),
                changing("tag", "a word stands in a tag", "\\b(\\p{Ll}{4,})\\b", "<b>$1</b>"),
                changing("slash-for-space", "a slash joins two words", "(?<=\\p{L}) (?=\\p{L})", "/"));
    }

    private static Operator changing(String name, String does, String pattern, String by) {
        return Operator.words(
                name,
                does,
                (words, chance) ->
                        chance.change(words, pattern, m -> by.contains("$1") ? by.replace("$1", m.group(1)) : by));
    }
}
