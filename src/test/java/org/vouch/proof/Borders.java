package org.vouch.proof;

import java.util.ArrayList;
import java.util.List;

/** Quotations at the borders of an article: at its beginning, at its end, and from one paragraph into the next. */
final class Borders {
    private static final int WORDS = 4;

    private Borders() {}

    static List<Genuine> of(Article article) {
        List<Genuine> borders = new ArrayList<>();
        int size = article.tokens().size();
        add(article, 0, article.forth(0, WORDS), borders);
        add(article, article.back(size, WORDS), size, borders);
        for (int i = 1; i < size; i++) {
            if (article.tokens().get(i).paragraph()
                    > article.tokens().get(i - 1).paragraph()) {
                add(article, article.back(i, WORDS), article.forth(i, WORDS), borders);
            }
        }
        return borders;
    }

    private static void add(Article article, int first, int end, List<Genuine> borders) {
        if (first >= 0 && end > first) {
            Genuine genuine = new Genuine(article, first, end);
            if (new Oracle(article.tokens()).places(genuine.quoted().written()).size() == 1) {
                borders.add(genuine);
            }
        }
    }
}
