package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceptionTest {
    @Test
    void lineEndsAreEqualAndTheLastEndsNoFurtherLine() {
        checkText("a\rb\r\n\r\nc\n", List.of("a", "b", "", "c"));
        checkText("a\u2028b", List.of("a\u2028b"));
        checkText("", List.of());
    }

    @Test
    void oneMarkIsAllowed() {
        checkText("\uFEFFa", List.of("a"));
        checkText("\uFEFF\uFEFFa", List.of("\uFEFFa"));
    }

    @Test
    void badByteIsNamedWithItsOffset() {
        checkRefused(
                bytes("caf\u00e9 caf\u00e9", "UTF-8", 4, (byte) 0x20),
                new Refused("byte 3 (0xC3) is not UTF-8; save the document as UTF-8", 3));
        checkRefused(
                new byte[] {'a', (byte) 0xC3},
                new Refused("byte 1 (0xC3) is not UTF-8; save the document as UTF-8", 1));
        checkRefused(
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new Refused("byte 0 (0xED) is not UTF-8; save the document as UTF-8", 0));
        checkRefused(
                "\u041f\u0440\u0438\u0432\u0435\u0442".getBytes(Charset.forName("windows-1251")),
                new Refused("byte 0 (0xCF) is not UTF-8; save the document as UTF-8", 0));
    }

    @Test
    void otherFormsAreRefusedWithWhatHelps() {
        checkRefused(bytes("ab\0c"), new Refused("the document holds a NUL, so it is no text", 2));
        checkRefused(
                bytes("%PDF-1.7 x"),
                new Refused("the document is a PDF; save its text, for example with pdftotext", 0));
        checkRefused(
                bytes("bplist00x"),
                new Refused(
                        "the document is a web archive of Safari; open it in a browser and save it as one HTML file, or"
                                + " save its text",
                        0));
        checkRefused(
                new byte[] {'P', 'K', 3, 4, 0},
                new Refused("the document is a ZIP archive, as DOCX, EPUB, ODT and MAFF files are; save its text", 0));
        checkRefused(
                bytes("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n"),
                new Refused(
                        "the document is a web archive (MHTML) in which no page can be read; save it as one HTML file",
                        0));
    }

    @Test
    void utf16IsReadWithAndWithoutItsMark() {
        String page = "<html><meta charset=utf-16><p>Caf\u00e9 \ud83d\ude00";
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
            checkPage(page, charset, "Caf\u00e9 \ud83d\ude00");
        }
        checkPage("\uFEFF" + page, "UTF-16LE", "Caf\u00e9 \ud83d\ude00");
    }

    @Test
    void characterSetThatNothingNamesIsGuessedWhereItIsPlain() {
        checkGuess("<html><p>Le caf\u00e9 \u2013 d\u00e9j\u00e0 \u201cferm\u00e9\u201d", "windows-1252");
        checkGuess("<html><p>\u6f01\u696d\u76f8\u306f\u516d\u65e5\u3001\u5408\u610f\u3057\u305f\u3002", "windows-31j");
        checkGuess("<html><p>\u6f01\u696d\u76f8\u306f\u516d\u65e5\u3001\u5408\u610f\u3057\u305f\u3002", "EUC-JP");
    }

    @Test
    void webArchiveIsThePageInIt() {
        String archive = String.join(
                "\r\n",
                "From: <Saved by Blink>",
                "Snapshot-Content-Location: https://herald.example/ferry",
                "Date: Mon, 4 Nov 2019 08:00:00 -0000",
                "MIME-Version: 1.0",
                "Content-Type: multipart/related;",
                "\ttype=\"text/html\";",
                "\tboundary=\"----x\"",
                "",
                "",
                "------x",
                "Content-Type: image/png",
                "Content-Transfer-Encoding: base64",
                "",
                "AAAA",
                "------x",
                "Content-Type: text/html; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "<html><p id=3D\"a\">The caf=C3=A9 is =",
                "closed.",
                "------x--",
                "");
        Received received = assertInstanceOf(Received.class, Reception.of(bytes(archive)));
        assertEquals(
                "The caf\u00e9 is closed.",
                Tidy.whiteSpace(received.lines().get(0).text()));
        assertEquals(
                List.of(
                        new Shown("URL", "https://herald.example/ferry", "header of the web archive"),
                        new Shown(
                                "accessed", "2019-11-04", "header of the web archive Mon, 4 Nov 2019 08:00:00 -0000")),
                received.metadata());
    }

    @Test
    void fourMegabytesAreReadAndOneByteMoreIsNot() {
        byte[] largest = new byte[Reception.LIMIT];
        Arrays.fill(largest, (byte) 'a');
        assertInstanceOf(Received.class, Reception.of(largest));
        checkRefused(
                Arrays.copyOf(largest, Reception.LIMIT + 1),
                new Refused("the document has 4194305 bytes; at most 4194304 are read", Reception.LIMIT));
    }

    @Test
    void moreLinesThanAnArticleHasAreRefused() {
        String most = "a\n\n".repeat(Reception.MOST_LINES);
        assertInstanceOf(Received.class, Reception.of(bytes(most)));
        checkRefused(bytes(most + "a"), new Refused("the document has 20001 lines of text; at most 20000 are read", 0));
        checkRefused(
                bytes("<html>" + "<p>a".repeat(20_001)),
                new Refused("the document has 20001 lines of text; at most 20000 are read", 0));
    }

    @Test
    void declaredCharacterSetIsHonoured() {
        checkPage("<html><meta charset=\"windows-1251\"><p>Паром", "windows-1251", "Паром");
        checkPage("<html><meta charset='iso-8859-1'><p>“Café”", "windows-1252", "“Café”");
        checkPage(
                "<html><meta http-equiv=content-type content=\"text/html; charset=KOI8-R\"><p>Паром",
                "KOI8-R",
                "Паром");
        checkPage("<html><!-- <meta charset=koi8-r> --><p>Паром", "UTF-8", "Паром");
        checkPage("\uFEFF<html><meta charset=koi8-r><p>Паром", "UTF-8", "Паром");
        checkRefused(
                bytes("<html><meta charset=klingon><p>Qapla"),
                new Refused(
                        "the page declares the character set 'klingon', which is not known here; save it as UTF-8", 0));
    }

    @Test
    void formIsDecidedByContent() {
        checkForm("  <!-- saved --><!DOCTYPE HTML><p>a", Form.HTML);
        checkForm("<?xml version=\"1.0\"?><html><p>a", Form.HTML);
        checkForm("<p>a</p><p>b</p><p>c</p>", Form.HTML);
        checkForm("A page begins with <html> and a paragraph ends with </p>.", Form.TEXT);
        checkForm("charset: <meta charset=koi8-r>", Form.TEXT);
    }

    private static void checkText(String document, List<String> expected) {
        Received received = assertInstanceOf(Received.class, Reception.of(bytes(document)));
        assertEquals(expected, received.lines().stream().map(Line::text).toList());
    }

    private static void checkPage(String document, String charset, String expected) {
        Received received = assertInstanceOf(Received.class, Reception.of(document.getBytes(Charset.forName(charset))));
        assertEquals(
                List.of(expected), received.lines().stream().map(Line::text).toList());
    }

    private static void checkGuess(String document, String charset) {
        Received received = assertInstanceOf(Received.class, Reception.of(document.getBytes(Charset.forName(charset))));
        assertEquals(document.substring(9), received.lines().get(0).text());
        assertEquals(Optional.of(charset), received.guessed());
    }

    private static void checkForm(String document, Form expected) {
        assertEquals(
                expected,
                assertInstanceOf(Received.class, Reception.of(bytes(document))).form());
    }

    private static void checkRefused(byte[] document, Refused expected) {
        assertEquals(expected, Reception.of(document));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text, String charset, int at, byte changed) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        bytes[at] = changed;
        return bytes;
    }
}
