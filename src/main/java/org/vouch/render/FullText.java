package org.vouch.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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
    private final String text;

    /** How many fragments lie over the words from each edge of a fragment on, up to the next edge. */
    private final NavigableMap<Integer, Integer> depth = new TreeMap<>();

    private final Map<Integer, List<String>> anchors = new HashMap<>();

    private FullText(List<CheckedPassage> passages, String text) {
        this.text = text;
        for (CheckedPassage passage : passages) {
            anchors.computeIfAbsent(passage.start(), at -> new ArrayList<>())
                    .add(passage.anchor().substring("p-".length()));
            for (Range range : passage.fragments()) {
                depth.merge(range.start(), 1, Integer::sum);
                depth.merge(range.end(), -1, Integer::sum);
            }
        }
        int over = 0;
        for (Map.Entry<Integer, Integer> edge : depth.entrySet()) {
            over += edge.getValue();
            edge.setValue(over);
        }
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
        StringBuilder out = new StringBuilder();
        int index = 0;
        int from = start;
        while (from < end) {
            int to = Optional.ofNullable(depth.higherKey(from))
                    .filter(edge -> edge < end)
                    .orElse(end);
            int next = paragraph.offsetByCodePoints(index, to - from);
            anchors.getOrDefault(from, List.of())
                    .forEach(
                            anchor -> out.append("<span id=\"t-").append(anchor).append("\"></span>"));
            String words = Html.escape(paragraph.substring(index, next));
            if (isQuoted(from)) {
                out.append("<mark>").append(words).append("</mark>");
            } else {
                out.append(words);
            }
            index = next;
            from = to;
        }
        return new Html(out.toString().replace("</mark><mark>", ""));
    }

    /** Returns whether the words from a place up to the next edge are quoted. */
    private boolean isQuoted(int from) {
        Map.Entry<Integer, Integer> edge = depth.floorEntry(from);
        return edge != null && edge.getValue() > 0;
    }
}
