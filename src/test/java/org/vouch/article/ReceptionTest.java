package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
                new byte[] {'a', 'b', (byte) 0xE9, 'c'},
                new Refused("byte 2 (0xE9) is not UTF-8; save the document as UTF-8", 2));
        checkRefused(
                new byte[] {'a', (byte) 0xC3},
                new Refused("byte 1 (0xC3) is not UTF-8; save the document as UTF-8", 1));
        checkRefused(
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new Refused("byte 0 (0xED) is not UTF-8; save the document as UTF-8", 0));
    }

    @Test
    void otherFormsAreRefused() {
        checkRefused("a".getBytes(StandardCharsets.UTF_16), new Refused("the document is UTF-16; save it as UTF-8", 0));
        checkRefused(bytes("ab\0c"), new Refused("the document holds a NUL, so it is no text", 2));
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
}
