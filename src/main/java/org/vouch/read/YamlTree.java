package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_YAML;
import static org.vouch.diagnostic.Rule.TOO_DEEP;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.diagnostic.SourceFile;

/** Builds the tree of one YAML document up to its end or its first mistake. */
final class YamlTree {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final SourceFile file;
    private final String text;
    private final int base;
    private final Findings findings;
    private final YAMLParser parser;
    private final CodePointIndex index;

    /** The current event; empty after the last one and after a mistake. */
    private Optional<JsonToken> event = Optional.empty();

    private int start;
    private int end;
    private int lastProperty = -1;
    private OptionalInt brokenAt = OptionalInt.empty();

    /**
     * @param text what to read: the file's characters from {@code base} on, with spaces for those that are forbidden
     */
    YamlTree(SourceFile file, String text, int base, Findings findings) {
        this.file = file;
        this.text = text;
        this.base = base;
        this.findings = findings;
        this.index = new CodePointIndex(text);
        this.start = base;
        this.end = base;
        try {
            this.parser = FACTORY.createParser(new StringReader(text));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Returns the document's root, cut short at a mistake; absent where there is no content. */
    Optional<Node> document() {
        next();
        if (event.isEmpty()) {
            return Optional.empty();
        }
        Node root = node(1);
        if (brokenAt.isEmpty()) {
            next();
            if (event.isPresent()) {
                findings.add(
                        INVALID_YAML,
                        file.span(start, start),
                        "a second document begins here",
                        "keep one document in a file: delete the line --- or ... before it");
            }
        }
        return Optional.of(root);
    }

    /** Returns the offset in the file of the mistake at which reading stopped. */
    OptionalInt brokenAt() {
        return brokenAt;
    }

    private Node node(int depth) {
        reportProperty();
        boolean isCollection = isAt(JsonToken.START_OBJECT) || isAt(JsonToken.START_ARRAY);
        if (isCollection && depth > Limit.YAML_DEPTH) {
            findings.add(
                    TOO_DEEP,
                    file.span(start, start),
                    "lists and records stand more than " + Limit.YAML_DEPTH + " deep in one another here");
            stop(start);
            return new Node.Sequence(file, start, start, List.of());
        }
        return isAt(JsonToken.START_OBJECT) ? mapping(depth) : isAt(JsonToken.START_ARRAY) ? sequence(depth) : scalar();
    }

    private Node mapping(int depth) {
        int first = start;
        int last = end;
        List<Node.Entry> entries = new ArrayList<>();
        next();
        while (isAt(JsonToken.FIELD_NAME)) {
            reportKey();
            Node.Scalar key = scalar();
            last = key.end();
            next();
            if (event.isPresent()) {
                Node value = node(depth + 1);
                entries.add(new Node.Entry(key, value));
                last = Math.max(last, value.end());
                next();
            }
        }
        boolean isComplete = isAt(JsonToken.END_OBJECT);
        return new Node.Mapping(file, first, closed(last), distinct(entries, findings), isComplete);
    }

    private Node sequence(int depth) {
        int first = start;
        int last = end;
        List<Node> items = new ArrayList<>();
        next();
        while (event.isPresent() && !isAt(JsonToken.END_ARRAY)) {
            Node item = node(depth + 1);
            items.add(item);
            last = Math.max(last, item.end());
            next();
        }
        return new Node.Sequence(file, first, closed(last), items);
    }

    /** Returns the end of a collection: after its bracket, or after its last item where it has none. */
    private int closed(int last) {
        return event.isPresent() && end > start ? end : last;
    }

    private Node.Scalar scalar() {
        String value = currentText();
        value.codePoints()
                .filter(YamlTree::isUnreadable)
                .findFirst()
                .ifPresent(c -> findings.add(
                        INVALID_YAML,
                        file.span(start, end),
                        "the text holds the character " + Shown.number(c),
                        "delete it"));
        return new Node.Scalar(file, start, end, value, comment());
    }

    private static boolean isUnreadable(int c) {
        return c != '\t' && YamlReader.isForbidden(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** A text without quotation marks ends before white space and {@code #}. */
    private Optional<Integer> comment() {
        if (start == end || "\"'|>".indexOf(file.text().charAt(start)) >= 0) {
            return Optional.empty();
        }
        int i = end - base;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i > end - base && i < text.length() && text.charAt(i) == '#' ? Optional.of(base + i) : Optional.empty();
    }

    /** Anchors, aliases and tags stand before a value or name, whose place begins with them. */
    private void reportProperty() {
        char first = start < base + text.length() ? file.text().charAt(start) : ' ';
        int kind = "&*!".indexOf(first);
        if (kind < 0 || start == lastProperty) {
            return;
        }
        lastProperty = start;
        String what = List.of("an anchor", "an alias", "a tag").get(kind);
        findings.add(
                INVALID_YAML,
                file.span(start, start + 1),
                what + " stands here",
                "put a text that begins with " + first + " between quotation marks; otherwise write the value out");
    }

    private void reportKey() {
        reportProperty();
        int i = start - base - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        boolean isComplex = i >= 0 && i < start - base - 1 && text.charAt(i) == '?';
        if (isComplex
                || "|>".indexOf(file.text().charAt(Math.min(start, file.text().length() - 1))) >= 0) {
            findings.add(
                    INVALID_YAML, file.span(start, end), "a name is written with ?", "write name: value on one line");
        }
        if (currentText().equals("<<")) {
            findings.add(INVALID_YAML, file.span(start, end), "a merge key stands here", "write the fields out");
        }
    }

    /** Returns the entries without those whose name stood before, each of which is reported. */
    static List<Node.Entry> distinct(List<Node.Entry> entries, Findings findings) {
        Map<String, Node.Entry> byName = new LinkedHashMap<>();
        for (Node.Entry entry : entries) {
            String name = Normalizer.normalize(entry.key().text(), Normalizer.Form.NFC);
            Node.Entry first = byName.putIfAbsent(name, entry);
            if (first != null) {
                findings.add(
                        INVALID_YAML,
                        entry.key().span(),
                        Shown.plain(name) + " stands twice in one record, first in line "
                                + first.key().span().line(),
                        "keep one of them");
            }
        }
        return List.copyOf(byName.values());
    }

    private boolean isAt(JsonToken token) {
        return event.filter(token::equals).isPresent();
    }

    private String currentText() {
        try {
            return parser.getText();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void next() {
        if (brokenAt.isPresent()) {
            return;
        }
        try {
            event = Optional.ofNullable(parser.nextToken());
            if (event.isPresent()) {
                start = base + index.offset(parser.currentTokenLocation().getCharOffset());
                end = visibleEnd(base + index.offset(parser.currentLocation().getCharOffset()));
            }
        } catch (JsonProcessingException mistake) {
            YamlMistake found = YamlMistake.of(mistake, text, index, end - base);
            int at = base + found.offset();
            findings.add(INVALID_YAML, file.span(at, at), found.message(), found.hint());
            stop(at);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void stop(int offset) {
        brokenAt = OptionalInt.of(offset);
        event = Optional.empty();
    }

    /** The parser ends block texts and block collections where the next thing begins; their place ends with their words. */
    private int visibleEnd(int offset) {
        int visible = offset;
        while (visible > start && Character.isWhitespace(file.text().charAt(visible - 1))) {
            visible--;
        }
        return visible;
    }
}
