package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_YAML;
import static org.vouch.diagnostic.Rule.TOO_DEEP;

import com.fasterxml.jackson.core.JsonToken;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.diagnostic.ShownWords;
import org.vouch.diagnostic.SourceFile;

/** Builds the tree of some lines of YAML. */
final class YamlTree {
    private static final int REPLACEMENT = 0xFFFD;

    private final YamlReader reader;
    private final SourceFile file;
    private final Findings findings;
    private final YamlEvents events;
    private final int from;
    private final int to;

    /** Where reading goes on after a mistake: the start of the first line that no part has read. */
    private int unread;

    private int lastProperty = -1;

    YamlTree(YamlReader reader, int from, int to) {
        this.reader = reader;
        this.file = reader.file();
        this.findings = reader.findings();
        this.events = new YamlEvents(reader, from, to);
        this.from = from;
        this.to = to;
    }

    /** Returns the root; absent where there is no content. */
    Optional<Node> document(int depth) {
        events.next();
        if (events.isOver()) {
            return events.brokenAt().isPresent() ? rest(0, false, depth) : Optional.empty();
        }
        Node root = node(depth);
        if (events.brokenAt().isEmpty()) {
            reportSecondDocument();
        }
        return Optional.of(root);
    }

    private void reportSecondDocument() {
        events.next();
        if (!events.isOver()) {
            findings.add(
                    INVALID_YAML,
                    file.span(events.start(), events.start()),
                    "a second document begins here",
                    "keep one document in a file: delete the line --- or ... before it");
        }
    }

    private Node node(int depth) {
        reportProperty();
        if (events.isAt(JsonToken.START_OBJECT)) {
            return depth > Limit.YAML_DEPTH ? tooDeep() : mapping(depth);
        }
        if (events.isAt(JsonToken.START_ARRAY)) {
            return depth > Limit.YAML_DEPTH ? tooDeep() : sequence(depth);
        }
        return scalar();
    }

    private Node tooDeep() {
        int start = events.start();
        findings.add(
                TOO_DEEP,
                file.span(start, start),
                "lists and records stand more than " + Limit.YAML_DEPTH + " deep in one another here");
        events.stop(start);
        return new Node.Sequence(file, start, start, List.of());
    }

    private Node mapping(int depth) {
        int start = events.start();
        boolean isBlock = isBlock(start);
        int last = events.end();
        List<Node.Entry> entries = new ArrayList<>();
        events.next();
        while (events.isAt(JsonToken.FIELD_NAME)) {
            reportKey();
            Node.Scalar key = scalar();
            last = key.end();
            events.next();
            if (!events.isOver()) {
                Node value = node(depth + 1);
                entries.add(new Node.Entry(key, value));
                last = Math.max(last, value.end());
                events.next();
            }
        }
        boolean isComplete = events.isAt(JsonToken.END_OBJECT);
        int end = closed(last);
        if (!isComplete
                && isBlock
                && rest(reader.indentation().column(start), false, depth).orElse(null) instanceof Node.Mapping rest) {
            entries.addAll(rest.entries());
            end = rest.end();
        }
        return new Node.Mapping(file, start, end, distinct(entries), isComplete);
    }

    private Node sequence(int depth) {
        int start = events.start();
        boolean isBlock = isBlock(start);
        int last = events.end();
        List<Node> items = new ArrayList<>();
        events.next();
        while (!events.isOver() && !events.isAt(JsonToken.END_ARRAY)) {
            Node item = node(depth + 1);
            items.add(item);
            last = Math.max(last, item.end());
            events.next();
        }
        int end = closed(last);
        if (events.isOver()
                && isBlock
                && rest(reader.indentation().column(start), true, depth).orElse(null) instanceof Node.Sequence rest) {
            items.addAll(rest.items());
            end = rest.end();
        }
        return new Node.Sequence(file, start, end, items);
    }

    /** Returns what follows a mistake in a list or record that has no brackets; absent where nothing does. */
    private Optional<Node> rest(int column, boolean isList, int depth) {
        int line =
                Math.max(unread, reader.indentation().nextLine(events.brokenAt().orElse(from)));
        OptionalInt next = reader.restart(line, to, column, isList);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        unread = reader.indentation().blockEnd(next.getAsInt(), to, column, isList);
        Optional<Node> rest = reader.part(next.getAsInt(), unread, depth);
        rest.filter(Node.Scalar.class::isInstance)
                .ifPresent(words -> findings.add(
                        INVALID_YAML, words.span(), "these words stand without a name", "write name: value"));
        return rest;
    }

    /** Returns the end of a list or record: after its bracket, or after its last item where it has none. */
    private int closed(int last) {
        return !events.isOver() && events.end() > events.start() ? events.end() : last;
    }

    /** Characters that no text may hold are reported, and replaced, so that nothing else meets them. */
    private Node.Scalar scalar() {
        String text = events.text();
        int start = events.start();
        int end = events.end();
        OptionalInt unreadable =
                text.codePoints().filter(YamlCharacters::isUnreadable).findFirst();
        if (unreadable.isPresent()) {
            findings.add(
                    INVALID_YAML,
                    file.span(start, end),
                    "the text holds the character " + ShownWords.number(unreadable.getAsInt()),
                    "delete it");
            text = text.codePoints()
                    .map(c -> YamlCharacters.isUnreadable(c) ? REPLACEMENT : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        if (hasEscape(start, end)) {
            LookAlikes.reportEscaped(file.text().substring(start, end), text, file.span(start, end), findings);
        }
        reportOverrun(start, end);
        return new Node.Scalar(file, start, end, text, comment(start, end));
    }

    /** A quotation mark that the author forgot ends at the next one, some lines below, and takes in what lies between. */
    private void reportOverrun(int start, int end) {
        int line = start < end && isQuote(start) ? reader.indentation().nextLine(start) : end;
        while (line < end) {
            if (" \n\r".indexOf(reader.text().charAt(line)) < 0) {
                findings.add(
                        INVALID_YAML,
                        file.span(start, start + 1),
                        "a quotation mark opens here and is closed only after a line that is not indented",
                        "close it, or indent the lines of the text");
                events.stop(start);
                return;
            }
            line = reader.indentation().nextLine(line);
        }
    }

    /** A text without quotation marks ends before white space and {@code #}. */
    private Optional<Integer> comment(int start, int end) {
        if (start == end || isQuote(start) || "|>".indexOf(reader.text().charAt(start)) >= 0) {
            return Optional.empty();
        }
        int i = end;
        while (i < to && reader.text().charAt(i) == ' ') {
            i++;
        }
        return i > end && i < to && reader.text().charAt(i) == '#' ? Optional.of(i) : Optional.empty();
    }

    /** Returns whether a list or record is told by its indentation, not by brackets. */
    private boolean isBlock(int start) {
        return start < to
                && (events.end() == start || "[{&!".indexOf(reader.text().charAt(start)) < 0);
    }

    private boolean hasEscape(int start, int end) {
        if (start == end || reader.text().charAt(start) != '"') {
            return false;
        }
        int i = start;
        while (i < end && reader.text().charAt(i) != '\\') {
            i++;
        }
        return i < end;
    }

    private boolean isQuote(int offset) {
        return reader.text().charAt(offset) == '"' || reader.text().charAt(offset) == '\'';
    }

    /** Anchors, aliases and tags stand before a value or name, whose place begins with them. */
    private void reportProperty() {
        int start = events.start();
        int kind = start < to ? "&*!".indexOf(reader.text().charAt(start)) : -1;
        if (kind < 0 || start == lastProperty) {
            return;
        }
        lastProperty = start;
        findings.add(
                INVALID_YAML,
                file.span(start, start + 1),
                List.of("an anchor", "an alias", "a tag").get(kind) + " stands here",
                "put a text that begins with " + "&*!".charAt(kind)
                        + " between quotation marks; otherwise write the value out");
    }

    private void reportKey() {
        reportProperty();
        if (events.text().equals("<<")) {
            findings.add(
                    INVALID_YAML,
                    file.span(events.start(), events.end()),
                    "a merge key stands here",
                    "write the fields out");
        }
    }

    /** Returns the entries without those whose name stood before, each of which is reported. */
    private List<Node.Entry> distinct(List<Node.Entry> entries) {
        Map<String, Node.Entry> byName = new LinkedHashMap<>();
        for (Node.Entry entry : entries) {
            String name = Normalizer.normalize(entry.key().text(), Normalizer.Form.NFC);
            Node.Entry first = byName.putIfAbsent(name, entry);
            if (first != null) {
                findings.add(
                        INVALID_YAML,
                        entry.key().span(),
                        ShownWords.plain(name) + " stands twice in one record, first in line "
                                + first.key().span().line(),
                        "keep one of them");
            }
        }
        return List.copyOf(byName.values());
    }
}
