package org.vouch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vouch.content.Slug;
import org.vouch.diagnostic.SourceFile;
import org.vouch.hardening.Runs;

/** Damaged YAML: it is read or reported, never a failure, and no plain text is read as anything but what is written. */
class YamlFuzzTest {
    private static final int RUNS = Integer.getInteger("fuzz.runs", Runs.of(10_000, 1_000_000));
    private static final Path EXAMPLES = Path.of("src/test/resources/org/vouch/read/yaml.txt");
    private static final List<String> DAMAGE = List.of(
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ": ",
            "- ",
            "\n",
            "  ",
            "#",
            " #",
            "&a ",
            "*a",
            "!",
            "|",
            ">",
            "?",
            "? ",
            "%",
            "@",
            "`",
            "\\",
            "\\u",
            "\t",
            "---\n",
            "...\n",
            "\uD83D\uDE00",
            "\u2028",
            "\u0000",
            ",",
            "\r",
            "<<",
            "~",
            "\uFDD0");

    private final Random random = new Random(20240507);

    @Test
    void damagedYamlIsReadOrReported() throws IOException {
        List<String> examples = List.of(Files.readString(EXAMPLES).split("(?s)>>>.*?<<<\n"));
        for (int run = 0; run < RUNS; run++) {
            String text = damaged(examples.get(random.nextInt(examples.size())));
            SourceFile file = new SourceFile("f.yaml", text);
            YamlReader.read(file).value().ifPresent(node -> {
                check(node);
                Findings findings = new Findings();
                Fields.of(SourceReader.SHAPE, "the file", node, findings)
                        .ifPresent(fields -> SourceReader.source(new Slug("s"), "f.yaml", fields));
                new FactReader(new ParsedMarkdown()).facts().read("facts", node, findings);
            });
        }
    }

    private String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(damaged.length() + 1);
            if (random.nextBoolean()) {
                damaged.insert(at, DAMAGE.get(random.nextInt(DAMAGE.size())));
            } else {
                damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(8)));
            }
        }
        return damaged.toString();
    }

    private static void check(Node node) {
        int length = node.file().text().length();
        assertTrue(0 <= node.start() && node.start() <= node.end() && node.end() <= length);
        if (node instanceof Node.Scalar scalar) {
            checkWritten(scalar);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(YamlFuzzTest::check);
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> check(entry.value()));
        }
    }

    /** A text on one line, without quotation marks and without characters that are reported, is what stands there. */
    private static void checkWritten(Node.Scalar scalar) {
        String written = scalar.file().text().substring(scalar.start(), scalar.end());
        boolean isPlain = !written.isEmpty() && "\"'|>&*!".indexOf(written.charAt(0)) < 0;
        boolean isReported = written.chars().anyMatch(c -> c < ' ' || c == 0x2028 || c == 0xFDD0);
        if (isPlain && !isReported) {
            assertEquals(written, scalar.text());
        }
    }
}
