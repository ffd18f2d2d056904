package org.vouch.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vouch.content.Body;
import org.vouch.content.Body.Place;
import org.vouch.content.Body.Sentence;
import org.vouch.diagnostic.Span;
import org.vouch.render.Findable.Part;

/** The places of a body that can be found: each heading, paragraph, list item and table, in reading order. */
final class FindableBody {
    private static final Comparator<Span> READING =
            Comparator.comparingInt(Span::line).thenComparingInt(Span::column);

    private FindableBody() {}

    static List<Part> of(Body body, BlockAnchors anchors) {
        SortedMap<Span, Part> places = new TreeMap<>(READING);
        body.headings().forEach(heading -> places.put(heading.span(), Part.ours(heading.id(), heading.words())));
        SortedMap<Integer, List<Sentence>> blocks = new TreeMap<>();
        body.sentences()
                .forEach(sentence -> blocks.computeIfAbsent(sentence.block(), b -> new ArrayList<>())
                        .add(sentence));
        blocks.forEach((block, sentences) ->
                places.put(sentences.get(0).span(), Part.ours(anchors.id(block).orElseThrow(), words(sentences))));
        return List.copyOf(places.values());
    }

    /** The cells of a table are kept apart. */
    private static String words(List<Sentence> sentences) {
        StringBuilder words = new StringBuilder();
        for (Sentence sentence : sentences) {
            String between = sentence.place() == Place.CELL ? " · " : " ";
            words.append(words.isEmpty() ? "" : between).append(sentence.text());
        }
        return words.toString();
    }
}
