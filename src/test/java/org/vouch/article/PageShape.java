package org.vouch.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A saved page whose article is marked: between {@code <!--+-->} and {@code <!--/-->} stands what belongs to it. The marks
 * are taken out before the page is read.
 *
 * @param words all words of the page for readers with or without scripts, hidden ones too, in their order
 */
record PageShape(String name, String html, List<Word> words) {
    private static final String BEGIN = "<!--+-->";
    private static final String END = "<!--/-->";
    private static final String CJK = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
    private static final Pattern WORD = Pattern.compile("[" + CJK + "]|[\\p{L}\\p{M}\\p{N}&&[^" + CJK + "]]+");

    /** What was measured: words of the article, kept of them, other words, dropped of them. */
    record Measure(int body, int kept, int other, int dropped) {
        double share() {
            return (double) kept / body;
        }

        double droppedShare() {
            return other == 0 ? 1 : (double) dropped / other;
        }
    }

    record Word(String text, boolean body) {}

    static PageShape of(String name, String marked) {
        Element page = Jsoup.parse(marked.replace(BEGIN, "\uE000").replace(END, "\uE001"))
                .body();
        List<Word> words = new ArrayList<>();
        boolean[] body = {false};
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    for (String part : text.getWholeText().split("(?<=[\uE000\uE001])|(?=[\uE000\uE001])")) {
                        body[0] = part.equals("\uE000") || !part.equals("\uE001") && body[0];
                        split(part).forEach(word -> words.add(new Word(word, body[0])));
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {}
        });
        return new PageShape(name, marked.replace(BEGIN, "").replace(END, ""), words);
    }

    /** Finds the kept words among those of the page, as many as possible in their order. */
    Measure measure() {
        List<String> kept = article().paragraphs().stream()
                .flatMap(paragraph -> split(paragraph).stream())
                .toList();
        boolean[] found = aligned(kept);
        int body = (int) words.stream().filter(Word::body).count();
        return new Measure(
                body,
                (int) IntStream.range(0, found.length)
                        .filter(i -> found[i] && words.get(i).body())
                        .count(),
                words.size() - body,
                (int) IntStream.range(0, found.length)
                        .filter(i -> !found[i] && !words.get(i).body())
                        .count());
    }

    CleanArticle article() {
        Received received = (Received) Reception.of(html.getBytes(StandardCharsets.UTF_8));
        return ArticleCleaner.clean(received, Optional.empty());
    }

    private boolean[] aligned(List<String> kept) {
        int[][] best = new int[words.size() + 1][kept.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = kept.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (words.get(i).text().equals(kept.get(j))) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + worth(i));
                }
            }
        }
        boolean[] found = new boolean[words.size()];
        int j = 0;
        for (int i = 0; i < found.length; i++) {
            while (j < kept.size() && best[i][j] == best[i][j + 1]) {
                j++;
            }
            if (j < kept.size()
                    && words.get(i).text().equals(kept.get(j))
                    && best[i][j] == best[i + 1][j + 1] + worth(i)) {
                found[i] = true;
                j++;
            }
        }
        return found;
    }

    /** Where a kept word can be one of the article or another, it is the article's. */
    private int worth(int i) {
        return words.get(i).body() ? 1001 : 1000;
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
