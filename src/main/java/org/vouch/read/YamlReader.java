package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_YAML;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;

/**
 * Reads the part of YAML that cannot change a value behind its author's back: lists, records and texts, in one document,
 * without tabs, anchors, aliases, tags and directives. After a mistake it goes on at the next line that is not indented,
 * so that one run reports every mistake of a file and what stands before and after is still read.
 *
 * <p>Reports {@code invalid-yaml} and {@code too-deep}.
 */
final class YamlReader {
    private static final int MOST_RESTARTS = 20;

    private final SourceFile file;
    private final int from;
    private final int to;
    private final Findings findings = new Findings();

    private YamlReader(SourceFile file, int from, int to) {
        this.file = file;
        this.from = from;
        this.to = to;
    }

    /** Reads a whole file; the value is absent where the file holds nothing but comments. */
    static Reported<Optional<Node>> read(SourceFile file) {
        return read(file, 0, file.text().length());
    }

    /** Reads the characters from {@code from} to {@code to}, exclusive, of a file. */
    static Reported<Optional<Node>> read(SourceFile file, int from, int to) {
        YamlReader reader = new YamlReader(file, from, to);
        return reader.findings.with(reader.read());
    }

    private Optional<Node> read() {
        String text = withoutForbidden();
        reportDirective(text);
        Optional<Node> root = Optional.empty();
        int at = from;
        for (int restarts = 0; restarts <= MOST_RESTARTS; restarts++) {
            YamlTree tree = new YamlTree(file, text.substring(at - from), at, findings);
            root = joined(root, tree.document());
            OptionalInt next =
                    tree.brokenAt().isPresent() ? nextTop(text, tree.brokenAt().getAsInt()) : OptionalInt.empty();
            if (next.isEmpty()) {
                return root;
            }
            at = next.getAsInt();
        }
        findings.add(
                INVALID_YAML,
                file.span(at, at),
                "the file has more mistakes than are worth listing",
                "mend those above; the file is not read from here on");
        return root;
    }

    private Optional<Node> joined(Optional<Node> first, Optional<Node> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.or(() -> second);
        }
        if (first.get() instanceof Node.Mapping a && second.get() instanceof Node.Mapping b) {
            List<Node.Entry> entries = new ArrayList<>(a.entries());
            entries.addAll(b.entries());
            return Optional.of(new Node.Mapping(file, a.start(), b.end(), YamlTree.distinct(entries, findings), false));
        }
        if (first.get() instanceof Node.Sequence a && second.get() instanceof Node.Sequence b) {
            List<Node> items = new ArrayList<>(a.items());
            items.addAll(b.items());
            return Optional.of(new Node.Sequence(file, a.start(), b.end(), items));
        }
        return first;
    }

    /** Returns the start of the first line after {@code offset} that begins a name or a list item. */
    private OptionalInt nextTop(String text, int offset) {
        for (int i = Math.max(offset, from); i < to - 1; i++) {
            char end = text.charAt(i - from);
            if ((end == '\n' || end == '\r') && " \n\r#]}".indexOf(text.charAt(i + 1 - from)) < 0) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Reports the characters that YAML forbids or treats as line ends of its own, and returns the text with a space in
     * the place of each, so that every other place stays.
     */
    private String withoutForbidden() {
        Map<Character, int[]> firstAndCount = new LinkedHashMap<>();
        String text = file.text();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isForbidden(c)) {
                int first = i;
                firstAndCount.computeIfAbsent(c, key -> new int[] {first, 0})[1]++;
            }
        }
        if (firstAndCount.isEmpty()) {
            return text.substring(from, to);
        }
        firstAndCount.forEach(this::reportForbidden);
        StringBuilder readable = new StringBuilder(text.substring(from, to));
        for (int i = 0; i < readable.length(); i++) {
            if (isForbidden(readable.charAt(i))) {
                readable.setCharAt(i, ' ');
            }
        }
        return readable.toString();
    }

    private void reportForbidden(char c, int[] firstAndCount) {
        int first = firstAndCount[0];
        String others = firstAndCount[1] == 1 ? "" : ", and at " + (firstAndCount[1] - 1) + " more places of this file";
        if (c == '\t') {
            findings.add(
                    INVALID_YAML,
                    file.span(first, first + 1),
                    "a tab stands here" + others,
                    "indent with spaces; within a text write \\t between double quotation marks");
        } else {
            findings.add(
                    INVALID_YAML,
                    file.span(first, first + 1),
                    "the character " + Shown.number(c) + " stands here" + others,
                    "delete it");
        }
    }

    /** U+0085, U+2028 and U+2029 would be folded away as line ends; U+FEFF is a second byte order mark. */
    static boolean isForbidden(int c) {
        return c < ' '
                ? c != '\n' && c != '\r'
                : c >= 0x7F
                        && (c <= 0x9F
                                || c == 0x2028
                                || c == 0x2029
                                || c >= 0xFEFF && (c == 0xFEFF || isNoCharacter(c)));
    }

    private static boolean isNoCharacter(int c) {
        return c == 0xFFFE || c == 0xFFFF;
    }

    /** A directive can only stand before the first line of content. */
    private void reportDirective(String text) {
        int line = 0;
        while (line < text.length()) {
            char first = text.charAt(line);
            if (first == '%') {
                findings.add(
                        INVALID_YAML,
                        file.span(from + line, from + line + 1),
                        "a directive stands here",
                        "delete the line; the file is plain YAML without directives");
            }
            if (" #\n\r%".indexOf(first) < 0) {
                return;
            }
            while (line < text.length() && text.charAt(line) != '\n' && text.charAt(line) != '\r') {
                line++;
            }
            line++;
        }
    }
}
