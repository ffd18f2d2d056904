package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedPassage.Range;
import org.vouch.content.CheckedSource;
import org.vouch.content.Rights;
import org.vouch.content.Source;

/**
 * The text of an article that may be published whole, with every quoted stretch marked. Each passage begins at the
 * anchor {@code t-}name. Stretches that overlap are one mark.
 */
final class FullText {
    private final List<CheckedPassage> passages;
    private final String text;

    private FullText(List<CheckedPassage> passages, String text) {
        this.passages = passages;
        this.text = text;
    }

    /** Returns the paragraphs; empty where only excerpts may be shown. */
    static List<Html> of(CheckedSource checked) {
        if (checked.source().rights() != Rights.FULL
                || !(checked.source().article() instanceof Source.AtHand article)) {
            return List.of();
        }
        return new FullText(checked.passages(), article.text().normal().text()).paragraphs();
    }

    private List<Html> paragraphs() {
        List<Html> paragraphs = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n")) {
            int end = start + paragraph.codePointCount(0, paragraph.length());
            paragraphs.add(paragraph(paragraph, start, end));
            start = end + 1;
        }
        return paragraphs;
    }

    /** Cuts the paragraph wherever a fragment begins or ends; {@code start} and {@code end} count code points. */
    private Html paragraph(String paragraph, int start, int end) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        ranges().stream()
                .flatMap(range -> List.of(range.start(), range.end()).stream())
                .filter(cut -> cut > start && cut < end)
                .forEach(cuts::add);
        StringBuilder out = new StringBuilder();
        for (int from : cuts.headSet(end)) {
            int to = cuts.higher(from);
            String words = paragraph.substring(
                    paragraph.offsetByCodePoints(0, from - start), paragraph.offsetByCodePoints(0, to - start));
            appendAnchors(out, from);
            boolean quoted = ranges().stream().anyMatch(range -> range.start() <= from && to <= range.end());
            out.append(quoted ? "<mark>" : "").append(Html.escape(words)).append(quoted ? "</mark>" : "");
        }
        return new Html(out.toString().replace("</mark><mark>", ""));
    }

    private void appendAnchors(StringBuilder out, int at) {
        for (CheckedPassage passage : passages) {
            if (passage.start() == at) {
                out.append("<span id=\"t-")
                        .append(passage.anchor().substring("p-".length()))
                        .append("\"></span>");
            }
        }
    }

    private List<Range> ranges() {
        return passages.stream()
                .flatMap(passage -> passage.fragments().stream())
                .toList();
    }
}
