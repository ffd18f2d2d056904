package org.vouch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.ShownWords;
import org.vouch.diagnostic.SourceFile;

class YamlReaderTest {

    static List<Specification.Example> examples() throws IOException {
        return Specification.read("read/yaml.txt", YamlReaderTest::told);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void yamlIsReadAsSpecified(Specification.Example example) {
        check(example.input(), example.expected());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void lineEndsAreEqual(Specification.Example example) {
        check(example.input().replace("\n", "\r\n"), example.expected());
        check(example.input().replace('\n', '\r'), example.expected());
    }

    @Test
    void localeChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            for (Specification.Example example : examples()) {
                check(example.input(), example.expected());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void twentyLevelsAreReadAndTheNextIsNot() {
        assertEquals("", Told.findings(read("[".repeat(20) + "]".repeat(20)).diagnostics()));
        assertEquals(
                "1:21: error: lists and records stand more than 20 deep in one another here [too-deep]\n",
                Told.findings(read("[".repeat(21) + "]".repeat(21)).diagnostics()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "? ",
                "a: ",
                "&a ",
                "!t ",
                "*a ",
                "'",
                "\"",
                "|\n",
                ">\n",
                "---\n",
                "...\n",
                "%a\n",
                "[a, ",
                "{a: ",
                "\n",
                " ",
                "\t",
                "#",
                "a\n",
                "- a\nb: c\n",
                "\"\\",
                "\"\\u",
                "'' ",
                "a: b: c\n",
                ": ",
                "<<: ",
                "&a a: *a\n",
                "- - ",
                "\uD83D\uDE00",
                "\u2028",
                "\u0000",
                "a: |9\n",
                "?\n",
                "[?",
                "{?",
                "a: >-\n b\n",
                "!<",
                "@",
                "`",
                ",",
                "]",
                "}"
            })
    void patternsWithoutEndAreReadInTime(String pattern) {
        String text = pattern.repeat(256 * 1024 / pattern.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("a: b\n" + text));
    }

    private static void check(String input, String expected) {
        assertEquals(expected, told(input).stripTrailing());
    }

    private static Reported<Optional<Node>> read(String text) {
        return YamlReader.read(new SourceFile("f.yaml", text));
    }

    private static String told(String input) {
        Reported<Optional<Node>> read = read(input);
        StringBuilder told = new StringBuilder();
        read.value().ifPresent(node -> tell(node, 0, told));
        return told.append(Told.findings(read.diagnostics())).toString();
    }

    private static void tell(Node node, int depth, StringBuilder told) {
        String indent = "  ".repeat(depth);
        if (node instanceof Node.Scalar scalar) {
            told.append(indent).append(Told.place(scalar.span())).append(' ').append(quoted(scalar.text()));
            scalar.comment().ifPresent(at -> told.append(" cut by a comment"));
            told.append('\n');
        } else if (node instanceof Node.Sequence sequence) {
            told.append(indent).append(Told.place(sequence.span())).append(" list\n");
            sequence.items().forEach(item -> tell(item, depth + 1, told));
        } else if (node instanceof Node.Mapping mapping) {
            told.append(indent)
                    .append(Told.place(mapping.span()))
                    .append(mapping.isComplete() ? " record\n" : " record, cut short\n");
            for (Node.Entry entry : mapping.entries()) {
                told.append(indent)
                        .append("  ")
                        .append(Told.place(entry.key().span()))
                        .append(' ')
                        .append(entry.key().text())
                        .append(":\n");
                tell(entry.value(), depth + 2, told);
            }
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("«");
        text.replace('\n', '⏎').replace('\t', '⇥').codePoints().forEach(c -> {
            if (Character.getType(c) == Character.FORMAT) {
                quoted.append("⟨").append(ShownWords.number(c)).append("⟩");
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('»').toString();
    }
}
