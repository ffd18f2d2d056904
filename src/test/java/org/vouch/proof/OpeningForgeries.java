package org.vouch.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Ways to forge an opening of a lock. */
final class OpeningForgeries {
    private OpeningForgeries() {}

    /** Returns the forged file; an unchanged one where the opening gives no hold for the forgery. */
    interface Forge {
        String file(Opened opened, Opened other, Chance chance);
    }

    /**
     * One way to forge an opening.
     *
     * @param does what it does, for the table
     */
    record Way(String name, String does, Forge forge) {}

    static List<Way> all() {
        List<Way> ways = new ArrayList<>();
        ways.addAll(words());
        ways.addAll(places());
        ways.addAll(hashes());
        ways.addAll(foreign());
        ways.addAll(spellings());
        return ways;
    }

    private static List<Way> words() {
        return List.of(
                text(
                        "word-changed",
                        "a word becomes another",
                        (words, chance) -> chance.change(
                                words, "\\p{L}+", m -> chance.of(List.of("not", "the", "ferry", "no", "did")))),
                text(
                        "letter-bit",
                        "a bit of a letter is flipped",
                        (words, chance) -> chance.change(
                                words,
                                "\\p{L}",
                                m -> Character.toString(m.group().codePointAt(0) ^ 1 << chance.below(5)))),
                text(
                        "digit-changed",
                        "a digit becomes another",
                        (words, chance) -> chance.change(words, "\\d", m -> String.valueOf(chance.below(10)))),
                text(
                        "negation-dropped",
                        "*not*, *no* or *never* becomes a word as long",
                        (words, chance) -> chance.change(
                                words,
                                "\\b(?:not|no|never)\\b",
                                m -> "x".repeat(m.group().length()))),
                text(
                        "case",
                        "a letter changes its case",
                        (words, chance) -> chance.change(
                                words,
                                "\\p{L}",
                                m -> m.group().equals(m.group().toLowerCase(Locale.ROOT))
                                        ? m.group().toUpperCase(Locale.ROOT)
                                        : m.group().toLowerCase(Locale.ROOT))),
                text(
                        "space-dropped",
                        "the space between two marks or words is gone",
                        (words, chance) -> chance.change(words, " ", m -> "")),
                text(
                        "space-added",
                        "a space stands where there is none",
                        (words, chance) -> chance.change(words, "(?<=\\w)(?=[.,;:!?'-])", m -> " ")),
                text(
                        "paragraph-added",
                        "a space becomes the end of a paragraph",
                        (words, chance) -> chance.change(words, " ", m -> "\\n")),
                text(
                        "twin",
                        "a letter becomes its Cyrillic twin",
                        (words, chance) -> chance.change(
                                words, "[aeop]", m -> String.valueOf("аеор".charAt("aeop".indexOf(m.group()))))),
                text(
                        "word-dropped",
                        "the last word is gone, its salt stays",
                        (words, chance) -> words.replaceFirst(" \\S+$", "")),
                text("word-added", "a word is added without a salt", (words, chance) -> words + " not"),
                new Way(
                        "words-swapped",
                        "two neighbours change places with their salts",
                        (o, other, chance) -> swapped(o).file()));
    }

    private static List<Way> places() {
        return List.of(
                way(
                        "first-shifted",
                        "the number of the first token is another",
                        (o, chance) -> o.withPlace(o.first() + step(chance), o.paragraph(), o.offset())),
                way(
                        "paragraph-shifted",
                        "the paragraph is another",
                        (o, chance) -> o.withPlace(o.first(), o.paragraph() + step(chance), o.offset())),
                way(
                        "offset-shifted",
                        "the offset is another",
                        (o, chance) -> o.withPlace(o.first(), o.paragraph(), o.offset() + step(chance))),
                way(
                        "all-shifted",
                        "token and offset are those of another place",
                        (o, chance) -> o.withPlace(o.first() + 1, o.paragraph(), o.offset() + 1 + chance.below(9))),
                way(
                        "total-changed",
                        "the article's number of tokens is another",
                        (o, chance) -> o.withTokens(Math.max(0, o.tokens() + step(chance)))),
                way("total-doubled", "the article has twice the tokens", (o, chance) -> o.withTokens(o.tokens() * 2)),
                way(
                        "beyond-the-end",
                        "the opening stands behind the last token",
                        (o, chance) -> o.withPlace(o.tokens() + chance.below(9), o.paragraph(), o.offset())),
                way(
                        "enormous",
                        "a number is as large as it can be",
                        (o, chance) ->
                                o.withPlace(Integer.MAX_VALUE - (long) chance.below(2), o.paragraph(), o.offset())));
    }

    private static List<Way> hashes() {
        return List.of(
                way("salt-bit", "a bit of a salt is flipped", (o, chance) -> o.withSalts(flipped(o.salts(), chance))),
                way(
                        "salt-nought",
                        "a salt is all noughts",
                        (o, chance) -> o.withSalts(replaced(o.salts(), chance, salt -> "0".repeat(salt.length())))),
                way(
                        "salts-swapped",
                        "two salts change places",
                        (o, chance) ->
                                o.withSalts(changed(o.salts(), list -> Collections.swap(list, 0, list.size() - 1)))),
                way(
                        "salt-dropped",
                        "a salt is gone",
                        (o, chance) ->
                                o.withSalts(o.salts().subList(1, o.salts().size()))),
                way("path-bit", "a bit of a sibling is flipped", (o, chance) -> o.withPath(flipped(o.path(), chance))),
                way(
                        "siblings-swapped",
                        "two siblings change places",
                        (o, chance) -> o.withPath(changed(
                                o.path(),
                                list -> Collections.swap(list, chance.below(list.size() - 1), list.size() - 1)))),
                way(
                        "siblings-turned",
                        "the path stands in the opposite order",
                        (o, chance) -> o.withPath(changed(o.path(), Collections::reverse))),
                way(
                        "sibling-dropped",
                        "a sibling is gone",
                        (o, chance) -> o.withPath(changed(o.path(), list -> list.remove(chance.below(list.size()))))),
                way(
                        "sibling-doubled",
                        "a sibling stands twice",
                        (o, chance) -> o.withPath(changed(o.path(), list -> list.add(chance.of(list))))),
                way(
                        "path-cut",
                        "the path ends inside a sibling",
                        (o, chance) -> o.withPath(changed(
                                o.path(),
                                list -> list.set(
                                        list.size() - 1,
                                        list.get(list.size() - 1).substring(0, 2 + chance.below(60)))))),
                way("path-dropped", "the path is gone", (o, chance) -> o.withPath(List.of())),
                way(
                        "root-bit",
                        "a bit of the root is flipped",
                        (o, chance) ->
                                o.withRoot(flipped(List.of(o.root()), chance).get(0))),
                way(
                        "root-for-sibling",
                        "the root stands in the place of a sibling",
                        (o, chance) -> o.withPath(replaced(o.path(), chance, sibling -> o.root()))));
    }

    private static List<Way> foreign() {
        return List.of(
                new Way(
                        "another-root",
                        "the root is another article's",
                        (o, other, chance) -> o.withRoot(other.root()).file()),
                new Way(
                        "another-root-and-total",
                        "root and number of tokens are another article's",
                        (o, other, chance) -> o.withRoot(other.root())
                                .withTokens(other.tokens())
                                .file()),
                new Way(
                        "another-path",
                        "the path is another opening's",
                        (o, other, chance) -> o.withPath(other.path()).file()),
                new Way(
                        "another-words",
                        "the words are another opening's",
                        (o, other, chance) -> o.withWords(other.words()).file()),
                new Way(
                        "another-words-and-salts",
                        "words and salts are another opening's",
                        (o, other, chance) -> o.withWords(other.words())
                                .withSalts(other.salts())
                                .file()),
                new Way(
                        "another-opening",
                        "the opening is another article's",
                        (o, other, chance) ->
                                other.withRoot(o.root()).withTokens(o.tokens()).file()));
    }

    private static List<Way> spellings() {
        return List.of(
                spelt(
                        "upper-case-digits",
                        "hashes are written in capitals",
                        "(?<= )[0-9a-f]{64,}\n",
                        m -> m.toUpperCase(Locale.ROOT)),
                spelt("nought-before", "a number begins with a nought", "open (?=\\d)", m -> m + "0"),
                spelt("two-spaces", "two spaces stand between two fields", "open ", m -> m + " "),
                spelt("carriage-return", "the line ends with CR and LF", "\n\\z", m -> "\r\n"),
                spelt("line-end-dropped", "the last line does not end", "\n\\z", m -> ""),
                spelt("letter-escaped", "a letter is written as an escape", "(?<=\"\\p{L}{0,40})e", m -> "\\\\u0065"),
                spelt(
                        "mark-typographic",
                        "a mark is not in normal form",
                        "(?<=\\p{L})[',](?=[\\p{L} ])",
                        m -> m.equals(",") ? "，" : "’"),
                spelt(
                        "hidden-character",
                        "an invisible character stands in the words",
                        "(?<=\"\\p{L}{1,40})(?=\\p{L})",
                        m -> "\u00AD"),
                spelt("version", "the version is another", "lock v1", m -> "lock v2"),
                spelt("comment", "something stands behind the path", "\n\\z", m -> " # true\n"));
    }

    private static Way text(String name, String does, BiFunction<String, Chance, String> change) {
        return way(name, does, (o, chance) -> o.withWords(change.apply(o.words(), chance)));
    }

    private static Way way(String name, String does, BiFunction<Opened, Chance, Opened> change) {
        return new Way(
                name,
                does,
                (o, other, chance) -> o.salts().size() < 2 || o.path().size() < 2
                        ? o.file()
                        : change.apply(o, chance).file());
    }

    private static Way spelt(String name, String does, String pattern, Function<String, String> change) {
        return new Way(
                name, does, (o, other, chance) -> chance.change(o.file(), pattern, m -> change.apply(m.group())));
    }

    private static Opened swapped(Opened o) {
        List<String> words = changed(List.of(o.words().split(" ")), list -> Collections.swap(list, 0, list.size() - 1));
        return o.withWords(String.join(" ", words))
                .withSalts(changed(o.salts(), list -> Collections.swap(list, 0, list.size() - 1)));
    }

    private static int step(Chance chance) {
        int size = 1 + chance.below(12);
        return chance.below(2) == 0 ? size : -size;
    }

    private static List<String> flipped(List<String> hashes, Chance chance) {
        return replaced(hashes, chance, hash -> {
            int at = chance.below(hash.length());
            int digit = Character.digit(hash.charAt(at), 16) ^ 1 << chance.below(4);
            return hash.substring(0, at) + Character.forDigit(digit, 16) + hash.substring(at + 1);
        });
    }

    private static List<String> replaced(List<String> hashes, Chance chance, Function<String, String> change) {
        int at = chance.below(hashes.size());
        return changed(hashes, list -> list.set(at, change.apply(list.get(at))));
    }

    private static List<String> changed(List<String> list, Consumer<List<String>> change) {
        List<String> changed = new ArrayList<>(list);
        change.accept(changed);
        return changed;
    }
}
