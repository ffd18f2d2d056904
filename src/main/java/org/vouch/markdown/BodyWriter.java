package org.vouch.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Body;
import org.vouch.content.Body.Place;

/** Walks the blocks of a body once and writes its parts, its headings and, through {@link Sentences}, its sentences. */
final class BodyWriter {
    private final Reading reading;
    private final BlockLines lines;
    private final Sentences sentences;
    private final HeadingIds ids = new HeadingIds();
    private final List<Body.Heading> headings = new ArrayList<>();
    private final Deque<Integer> levels = new ArrayDeque<>();
    /** For a paragraph that begins with link definitions, where its other words begin. */
    private final Map<Node, Integer> wordsStart = new IdentityHashMap<>();

    private Parts parts;
    private Place place = Place.PARAGRAPH;
    private int blocks;

    BodyWriter(Reading reading, int bodyStart) {
        this.reading = reading;
        this.parts = new Parts(reading);
        this.lines = new BlockLines(reading.file, bodyStart);
        this.sentences = new Sentences(reading);
    }

    Body write(Node document) {
        define(document);
        children(document);
        List<Body.Part> text = parts.finish();
        List<Body.Footnote> footnotes = footnotes();
        reading.footnotes.reportUnused();
        return new Body(
                text,
                footnotes,
                sentences.groups(),
                sentences.links(),
                reading.outside,
                headings,
                sentences.finish(),
                sentences.asides());
    }

    /** Finds the definitions of links and footnotes, which may stand after the words that use them. */
    private void define(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                define(paragraph);
            } else if (node instanceof FootnoteBlock footnote) {
                reading.footnotes.define(footnote.label().toString(), footnote, lines.span(footnote.label()));
                define(node);
            } else {
                define(node);
            }
        }
    }

    private void define(Paragraph paragraph) {
        List<BasedSequence> content = ParagraphLines.of(paragraph);
        if (content.get(0).startsWith("[")) {
            wordsStart.put(paragraph, reading.definitions.take(lines.joined(content)));
        }
    }

    private List<Body.Footnote> footnotes() {
        List<Body.Footnote> footnotes = new ArrayList<>();
        Optional<Footnotes.Definition> next = reading.footnotes.withNumber(1);
        while (next.isPresent()) {
            Footnotes.Definition footnote = next.get();
            parts = new Parts(reading);
            sentences.enter(footnote);
            children(footnote.block);
            footnotes.add(new Body.Footnote(footnote.number, footnote.label, parts.finish(), footnote.span));
            next = reading.footnotes.withNumber(footnote.number + 1);
        }
        return footnotes;
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof HeadingBlock heading) {
            heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof BlockQuote) {
            parts.html("<blockquote>\n");
            children(node);
            parts.html("</blockquote>\n");
        } else if (node instanceof FencedCodeBlock fence) {
            code(fence.getContentLines(), fence.getInfo().toString());
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getContentLines(), "");
        } else if (node instanceof ThematicBreak) {
            parts.html("<hr>\n");
        } else if (!(node instanceof FootnoteBlock) && !(node instanceof BlankLine)) {
            throw new AssertionError("a block that is not known: " + node.getNodeName());
        }
    }

    private void paragraph(Paragraph paragraph) {
        List<BasedSequence> content = ParagraphLines.of(paragraph);
        int start = wordsStart.getOrDefault(paragraph, 0);
        Optional<Table> table = start == 0 ? Table.find(content, lines) : Optional.empty();
        int wordLines = table.map(Table::firstLine).orElse(content.size());
        Slice words = lines.joined(content.subList(0, wordLines));
        if (start < words.text().length()) {
            boolean bare = isInTightItem(paragraph);
            parts.html(bare ? "" : "<p>");
            words(words, start, true);
            parts.html(bare ? "" : "</p>");
            endBlock();
        }
        table.ifPresent(this::table);
    }

    private static boolean isInTightItem(Paragraph paragraph) {
        Block parent = paragraph.getParent();
        return parent instanceof ListItem item && item.isInTightList();
    }

    private void endBlock() {
        if (!sentences.inFootnote()) {
            parts.add(new Body.BlockEnd(blocks));
        }
        parts.html("\n");
        blocks++;
    }

    private InlineWriter words(Slice slice, int start, boolean sentence) {
        InlineWriter writer =
                new InlineWriter(reading, slice, parts, sentence, sentences.groupCount(), sentences.linkCount());
        writer.write(new InlineParser(slice, reading).parse(start));
        sentences.add(writer, slice, blocks, sentence ? Optional.of(place) : Optional.empty());
        return writer;
    }

    private void heading(HeadingBlock heading) {
        Slice slice = lines.joined(heading.lines());
        int level = shownLevel(heading.level());
        Parts around = parts;
        parts = new Parts(reading);
        InlineWriter writer = words(slice, 0, false);
        String words = writer.plain.words(0, writer.plain.length());
        String id = ids.next(words);
        List<Body.Part> inside = parts.finish();
        parts = around.html("<h" + level + " id=\"" + Parts.escaped(id) + "\">");
        parts.addAll(inside).html("</h" + level + ">");
        headings.add(
                new Body.Heading(level, id, words, slice.span(0, slice.text().length())));
        endBlock();
    }

    /** The page's title is its only h1, and no level is left out on the way down. */
    private int shownLevel(int level) {
        while (!levels.isEmpty() && levels.peek() >= level) {
            levels.pop();
        }
        levels.push(level);
        return Math.min(levels.size() + 1, 6);
    }

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbers ? numbers.getStartNumber() : 1;
        parts.html(ordered ? "<ol" + (start == 1 ? "" : " start=\"" + start + "\"") + ">\n" : "<ul>\n");
        Place outside = place;
        place = Place.ITEM;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                parts.html("<li>");
                children(item);
                parts.html("</li>\n");
            }
        }
        place = outside;
        parts.html(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void table(Table table) {
        Place outside = place;
        place = Place.CELL;
        parts.html("<table>\n<thead>\n");
        row(table, 0, "<th scope=\"col\"", "</th>");
        parts.html("</thead>\n");
        if (table.rows().size() > 1) {
            parts.html("<tbody>\n");
            for (int i = 1; i < table.rows().size(); i++) {
                row(table, i, "<td", "</td>");
            }
            parts.html("</tbody>\n");
        }
        parts.html("</table>");
        place = outside;
        endBlock();
    }

    private void row(Table table, int row, String open, String close) {
        parts.html("<tr>");
        sentences.beginRow();
        List<Slice> cells = table.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
            parts.html(open + table.columns().get(column).attribute() + ">");
            words(cells.get(column), 0, row > 0);
            parts.html(close);
        }
        sentences.endRow();
        int missing = table.columns().size() - cells.size();
        if (missing > 0) {
            parts.html("<td" + (missing > 1 ? " colspan=\"" + missing + "\"" : "") + "></td>");
        }
        parts.html("</tr>\n");
    }

    private void code(List<BasedSequence> content, String info) {
        String language = info.split("[ \t]", 2)[0];
        boolean named = language.matches("[a-z0-9]++(?:-[a-z0-9]++)*+");
        parts.html("<pre><code" + (named ? " class=\"language-" + language + "\"" : "") + ">");
        for (BasedSequence line : content) {
            parts.words(BlockLines.shown(line));
        }
        parts.html("</code></pre>\n");
    }
}
