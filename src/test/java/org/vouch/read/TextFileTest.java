package org.vouch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.SourceFile;

class TextFileTest {

    @TempDir
    private Path folder;

    @Test
    void textWithOrWithoutByteOrderMarkIsDecoded() {
        check("61 0A C3 A9", "a\n\u00E9");
        check("EF BB BF 61", "a");
        check("EF BB BF EF BB BF 61", "\uFEFFa");
        check("F0 9F 98 80 61", "\uD83D\uDE00a");
        check("EF BF BD 61", "\uFFFDa");
        check("", "");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWithTheirPlace() {
        check("61 0A 62 E9", "2:2: byte 0xE9 at offset 3 is not UTF-8");
        check("EF BB BF 61 FF", "1:2: byte 0xFF at offset 4 is not UTF-8");
        check("F0 9F 98 80 C0 AF", "1:2: byte 0xC0 at offset 4 is not UTF-8");
        check("61 ED A0 80", "1:2: byte 0xED at offset 1 is not UTF-8");
        check("61 0D 0A F4 90 80 80", "2:1: byte 0xF4 at offset 3 is not UTF-8");
        check("61 C3", "1:2: byte 0xC3 at offset 1 is not UTF-8");
        check("FF FE 61 00", "1:1: byte 0xFF at offset 0 is not UTF-8");
        check("FE FF 00 61", "1:1: byte 0xFE at offset 0 is not UTF-8");
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void limitIsReadAndOneByteMoreIsReported(Limit limit) throws IOException {
        checkSize(limit, limit.bytes(), "");
        checkSize(
                limit,
                limit.bytes() + 1,
                "f:1:1: error: f is larger than " + limit.what() + " may be: " + limit.size() + " [too-large]\n");
    }

    @Test
    void frontMatterHasTheLimitOfYaml() {
        String fields = "#".repeat(Limit.YAML.bytes() - 1) + "\n";
        assertEquals("", Told.findings(frontMatter("---\n" + fields + "---\n")));
        assertEquals(
                "1:1: error: front matter is larger than 256 KB [too-large]\n",
                Told.findings(frontMatter("---\n#" + fields + "---\n")));
    }

    private static List<Diagnostic> frontMatter(String text) {
        return FrontMatter.of(new SourceFile("f", text)).diagnostics();
    }

    private static void check(String bytes, String expected) {
        Findings findings = new Findings();
        Optional<String> read = TextFile.decode("f", HexFormat.ofDelimiter(" ").parseHex(bytes), findings)
                .map(SourceFile::text);
        String told = findings.with(read).diagnostics().stream()
                .map(found -> found.span().line() + ":" + found.span().column() + ": " + found.message())
                .reduce("", String::concat);
        assertEquals(expected, read.orElse("") + told);
    }

    private void checkSize(Limit limit, int size, String expected) throws IOException {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'a');
        Path file = Files.write(folder.resolve("f"), bytes);
        Findings findings = new Findings();
        int length = TextFile.read(new ProjectFile(file, "f", Optional.empty()), limit, findings)
                .map(text -> text.text().getBytes(StandardCharsets.UTF_8).length)
                .orElse(0);
        assertEquals(expected.isEmpty() ? size : 0, length);
        assertEquals(expected, Told.findingsOfFiles(findings.with(length).diagnostics()));
    }
}
