package org.vouch.proof;

import java.util.List;
import java.util.stream.IntStream;

/** Forgeries by words left out. */
final class OmissionForgeries {
    private static final int FRAGMENT = 3;
    private static final int WIDEST = 80;

    private OmissionForgeries() {}

    static List<Operator> all() {
        return List.of(
                Operator.written(
                        "limit-left-out-first",
                        "an omission begins with a negation, condition or exception",
                        OmissionForgeries::limitFirst),
                Operator.written("limit-left-out-last", "an omission ends with one", OmissionForgeries::limitLast),
                Operator.written(
                        "reordered",
                        "the later fragment stands first",
                        (g, chance) -> fragments(g, last(g), g.end(), g.first(), first(g))),
                Operator.written(
                        "overlapping",
                        "two fragments share a word",
                        (g, chance) ->
                                fragments(g, g.first(), first(g), g.article().back(first(g), 1), g.end())),
                Operator.written(
                        "fragment-twice",
                        "one fragment stands twice",
                        (g, chance) -> fragments(g, g.first(), first(g), g.first(), first(g))),
                Operator.written(
                        "nothing-left-out",
                        "an omission where no word is left out",
                        (g, chance) -> fragments(g, g.first(), first(g), first(g), g.end())),
                Operator.written(
                        "across-paragraphs",
                        "the fragments stand in two paragraphs",
                        OmissionForgeries::acrossParagraphs),
                Operator.written(
                        "too-wide", "the fragments stand more than 80 tokens apart", OmissionForgeries::tooWide),
                Operator.written(
                        "fragment-short",
                        "a fragment has fewer than three words",
                        (g, chance) -> fragments(g, g.first(), g.article().forth(g.first(), 2), last(g), g.end())),
                Operator.written(
                        "omission-at-edge",
                        "an omission begins or ends the quotation",
                        (g, chance) -> chance.of(List.of("[...] %s", "%s [...]"))
                                .formatted(g.quoted().written())),
                Operator.written(
                        "omission-misspelt",
                        "words left out are marked in a way that is none",
                        OmissionForgeries::misspelt),
                Operator.written("fragment-changed", "a word of a fragment is doubled", (g, chance) -> doubled(g)),
                Operator.written(
                        "other-article",
                        "the second fragment stands in another article",
                        OmissionForgeries::otherArticle));
    }

    private static int first(Genuine g) {
        return g.article().forth(g.first(), FRAGMENT);
    }

    private static int last(Genuine g) {
        return g.article().back(g.end(), FRAGMENT);
    }

    /** Returns nothing where a place is -1. */
    private static String fragments(Genuine g, int first, int end, int again, int last) {
        boolean known = first >= 0 && end > first && again >= 0 && last > again;
        return known
                ? Quoted.escaped(g.article().text(first, end)) + " [...] "
                        + Quoted.escaped(g.article().text(again, last))
                : "";
    }

    private static String limitFirst(Genuine g, Chance chance) {
        return chance.any(limits(g))
                .map(limit -> {
                    int right = g.article().forth(limit, 1 + chance.below(4));
                    return right < 0
                            ? ""
                            : fragments(
                                    g,
                                    g.article().back(limit, FRAGMENT),
                                    limit,
                                    right,
                                    g.article().forth(right, FRAGMENT));
                })
                .orElse("");
    }

    private static String limitLast(Genuine g, Chance chance) {
        return chance.any(limits(g))
                .map(limit -> {
                    int left = chance.below(4) == 0 ? limit : g.article().back(limit, 1 + chance.below(4));
                    int right = g.article().forth(limit, 1);
                    return left < 0 || right < 0
                            ? ""
                            : fragments(
                                    g,
                                    g.article().back(left, FRAGMENT),
                                    left,
                                    right,
                                    g.article().forth(right, FRAGMENT));
                })
                .orElse("");
    }

    private static List<Integer> limits(Genuine g) {
        Article article = g.article();
        return IntStream.range(0, article.tokens().size())
                .filter(i -> article.isGap(i) && article.forth(i, 1) > 0)
                .filter(i -> Oracle.isLimit(article.text(i, article.forth(i, 1))))
                .boxed()
                .toList();
    }

    private static String acrossParagraphs(Genuine g, Chance chance) {
        List<Token> tokens = g.article().tokens();
        int next = g.end();
        while (next < tokens.size()
                && tokens.get(next).paragraph() == tokens.get(g.first()).paragraph()) {
            next++;
        }
        int left = next < tokens.size() && tokens.get(next).follows(tokens.get(next - 1))
                ? g.article().back(next, 1)
                : -1;
        int right = left < 0 ? -1 : g.article().forth(next, 1);
        return right < 0
                ? ""
                : fragments(
                        g,
                        g.article().back(left, FRAGMENT),
                        left,
                        right,
                        g.article().forth(right, FRAGMENT));
    }

    /** Takes any paragraph of the article that is long enough; many articles have none. */
    private static String tooWide(Genuine g, Chance chance) {
        Article article = g.article();
        int span = WIDEST + 1 + chance.below(10);
        List<Integer> starts = IntStream.range(0, article.tokens().size() - span)
                .filter(i -> article.isGap(i) && article.isGap(i + span) && article.isRun(i, i + span))
                .boxed()
                .toList();
        return chance.any(starts)
                .map(first -> fragments(
                        g, first, article.forth(first, FRAGMENT), article.back(first + span, FRAGMENT), first + span))
                .orElse("");
    }

    private static String misspelt(Genuine g, Chance chance) {
        List<String> marks = List.of(
                " [..] ",
                " [. . .] ",
                " [....] ",
                " (...) ",
                " ... ",
                "… ",
                " [] ",
                " [--] ",
                " […",
                " ...] ",
                " [etc.] ",
                " \\[...\\] ");
        return fragments(g, g.first(), first(g), last(g), g.end()).replace(" [...] ", chance.of(marks));
    }

    private static String doubled(Genuine g) {
        String written = fragments(g, g.first(), first(g), last(g), g.end());
        return written.replaceFirst("^(\\S+)", "$1 $1");
    }

    private static String otherArticle(Genuine g, Chance chance) {
        Article other = chance.other(g.article());
        int start = chance.below(other.tokens().size());
        int end = other.forth(start, FRAGMENT + 1);
        return first(g) < 0 || end < 0
                ? ""
                : Quoted.escaped(g.article().text(g.first(), first(g))) + " [...] "
                        + Quoted.escaped(other.text(start, end));
    }
}
