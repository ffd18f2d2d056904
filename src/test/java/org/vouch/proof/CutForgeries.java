package org.vouch.proof;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Forgeries that begin or end inside a word or a number of the article. */
final class CutForgeries {
    private CutForgeries() {}

    static List<Operator> all() {
        return List.of(
                at(
                        "number-start-cut",
                        "begins inside a number: *4 billion* of *16.4 billion*",
                        "\\d",
                        (g, joint) -> g.article().text(joint + 1, g.end())),
                at(
                        "number-end-cut",
                        "ends inside a number",
                        "\\d",
                        (g, joint) -> g.article().text(g.first(), joint)),
                at(
                        "word-start-cut",
                        "begins behind an apostrophe or a hyphen",
                        "\\p{L}",
                        (g, joint) -> g.article().text(joint + 1, g.end())),
                at(
                        "word-end-cut",
                        "ends before an apostrophe or a hyphen: *they won* of *they won't*",
                        "\\p{L}",
                        (g, joint) -> g.article().text(g.first(), joint)),
                at(
                        "joint-kept-before",
                        "begins with the joint of a word or number that is cut",
                        ".",
                        (g, joint) -> g.article().text(joint, g.end())),
                at(
                        "joint-kept-after",
                        "ends with the joint of a word or number that is cut",
                        ".",
                        (g, joint) -> g.article().text(g.first(), joint + 1)),
                Operator.words(
                        "letters-cut-before",
                        "the first word has lost its first letters",
                        (words, chance) -> chance.change(words, "^\\p{L}{1,3}(?=\\p{L}{2})", m -> "")),
                Operator.words(
                        "letters-cut-after",
                        "the last word has lost its last letters",
                        (words, chance) -> chance.change(words, "(?<=\\p{L}{2})\\p{L}{1,3}$", m -> "")),
                Operator.words(
                        "letter-left-before", "a letter of the word before is left", (words, chance) -> "t " + words),
                Operator.words(
                        "letter-left-after", "a letter of the word after is left", (words, chance) -> words + " w"));
    }

    /** Cuts at a joint: a mark that touches a letter or digit on both sides. */
    private static Operator at(String name, String does, String outer, BiFunction<Genuine, Integer, String> cut) {
        return Operator.written(
                name,
                does,
                (genuine, chance) -> chance.any(joints(genuine, outer))
                        .map(joint -> Quoted.escaped(cut.apply(genuine, joint)))
                        .orElse(""));
    }

    private static List<Integer> joints(Genuine genuine, String beside) {
        Article article = genuine.article();
        return IntStream.range(genuine.first() + 1, genuine.end() - 1)
                .filter(i -> article.isAttached(i) && article.isAttached(i + 1))
                .filter(i -> "'-.,:/".contains(text(article, i))
                        && text(article, i - 1).matches(".*[\\p{L}\\p{N}]")
                        && text(article, i + 1).matches(beside + ".*")
                        && text(article, i + 1).matches("[\\p{L}\\p{N}].*"))
                .boxed()
                .toList();
    }

    private static String text(Article article, int token) {
        return article.tokens().get(token).text();
    }
}
