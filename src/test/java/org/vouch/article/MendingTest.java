package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code mending.md}, and the tables. */
class MendingTest {
    private static final Path SPECIFICATION = Path.of("src/test/resources/org/vouch/article/mending.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```example\\n(.*?)\\n\\.\\n(.*?)\\n\\.\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    @ParameterizedTest
    @MethodSource("examples")
    void exampleHolds(List<String> example) {
        check(example.get(0), example.get(1) + "\n" + example.get(2));
    }

    @ParameterizedTest
    @EnumSource(Misreading.class)
    void everyLetterOfAWordComesBack(Misreading misreading) {
        for (int letter : "äéîõüçñøšžłğ“”‘’–—…€™".codePoints().toArray()) {
            String right = "Ha" + Character.toString(letter) + "fen";
            String wrong = "Ha" + misread(Character.toString(letter), misreading) + "fen";
            assertEquals(
                    List.of(right), Mending.of(List.of(Line.ofText(1, wrong))).texts());
        }
    }

    @ParameterizedTest
    @EnumSource(Misreading.class)
    void tableIsThatOfTheCharset(Misreading misreading) {
        String name = misreading == Misreading.MAC_ROMAN ? "x-MacRoman" : misreading.label();
        Assumptions.assumeTrue(Charset.isSupported(name));
        for (int lead = 0xC2; lead <= 0xDF; lead++) {
            for (int next = 0x80; next <= 0xBF; next++) {
                byte[] bytes = {(byte) lead, (byte) next};
                String wrong = new String(bytes, Charset.forName(name));
                if (wrong.indexOf('\uFFFD') < 0) {
                    int right = new String(bytes, StandardCharsets.UTF_8).codePointAt(0);
                    assertEquals(right, misreading.at(wrong, 0).orElseThrow().codePoint());
                }
            }
        }
    }

    @Test
    void bytesThatAreNotShortestAreNoSequence() {
        for (byte[] bytes : List.of(
                new byte[] {(byte) 0xC0, (byte) 0x80},
                new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80})) {
            assertTrue(Misreading.ISO_8859_1
                    .at(new String(bytes, StandardCharsets.ISO_8859_1), 0)
                    .isEmpty());
        }
    }

    private static void check(String document, String expected) {
        List<Line> lines = new ArrayList<>();
        for (String line : document.split("\n")) {
            lines.add(Line.ofText(lines.size() + 1, line));
        }
        Mending mending = Mending.of(lines);
        StringBuilder account = new StringBuilder(String.join("\n", mending.texts())).append('\n');
        mending.mended()
                .forEach(mended -> account.append(
                        mended.line() + ": " + mended.was() + " to " + mended.now() + ", " + mended.why() + "\n"));
        mending.doubtful().forEach(doubt -> account.append(doubt.lines() + "? " + doubt.why() + "\n"));
        assertEquals(expected, account.toString());
    }

    private static String misread(String text, Misreading misreading) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder wrong = new StringBuilder();
        for (byte b : bytes) {
            wrong.append(misreading.character(b & 0xFF));
        }
        return wrong.toString();
    }

    static Stream<List<String>> examples() throws IOException {
        String text = ESCAPE.matcher(Files.readString(SPECIFICATION))
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
        return EXAMPLE.matcher(text)
                .results()
                .map(example -> Arrays.asList(example.group(1), example.group(2), example.group(3)));
    }
}
