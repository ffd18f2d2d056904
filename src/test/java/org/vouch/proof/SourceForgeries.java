package org.vouch.proof;

import java.util.List;
import java.util.Optional;

/** Forgeries of right words in the wrong place. */
final class SourceForgeries {
    private SourceForgeries() {}

    static List<Operator> all() {
        return List.of(
                new Operator(
                        "wrong-source",
                        "the words of one article are cited to another",
                        (g, chance) -> Optional.of(new Quoted(
                                chance.other(g.article()).id(), g.quoted().written()))),
                new Operator(
                        "stitched-articles",
                        "the first half is of one article, the second of another",
                        (g, chance) -> stitched(g, chance.other(g.article()), chance)),
                new Operator(
                        "stitched-places",
                        "the first half is of one place, the second of another place of the article",
                        (g, chance) -> stitched(g, g.article(), chance)),
                new Operator(
                        "widened",
                        "the words of another place stand between the two halves",
                        SourceForgeries::widened));
    }

    private static Optional<Quoted> stitched(Genuine g, Article other, Chance chance) {
        return tail(other, chance).map(tail -> quoted(g, half(g, true) + " " + tail));
    }

    private static Optional<Quoted> widened(Genuine g, Chance chance) {
        return tail(g.article(), chance).map(tail -> quoted(g, half(g, true) + " " + tail + " " + half(g, false)));
    }

    private static String half(Genuine g, boolean isFirst) {
        List<String> words = List.of(g.words().split(" "));
        int middle = words.size() / 2;
        return String.join(" ", isFirst ? words.subList(0, middle) : words.subList(middle, words.size()));
    }

    private static Optional<String> tail(Article article, Chance chance) {
        int start = chance.below(article.tokens().size());
        int end = article.forth(start, 4);
        return article.isGap(start) && end > 0 ? Optional.of(article.text(start, end)) : Optional.empty();
    }

    private static Quoted quoted(Genuine g, String words) {
        return new Quoted(g.article().id(), Quoted.escaped(words));
    }
}
