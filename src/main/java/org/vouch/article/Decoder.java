package org.vouch.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to a document in lines. */
final class Decoder {
    /** How far into a page a character set may be declared (WHATWG HTML §13.2.3.2). */
    private static final int DECLARATION = 1024;

    private static final String SAVE = "save it as one HTML file";

    private static final Pattern META =
            Pattern.compile("<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([^\"'\\s;/>]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern PAGE_START = Pattern.compile(
            "\\s*(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CLOSING_TAG =
            Pattern.compile("</(?:p|div|article|section|main|h[1-6]|ul|li|span|a)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private Decoder() {}

    static Reception decode(byte[] document) {
        if (document.length > Reception.LIMIT) {
            return new Refused(
                    "the document has " + document.length + " bytes; at most " + Reception.LIMIT + " are read",
                    Reception.LIMIT);
        }
        Optional<Refused> other = OtherFormat.refused(document);
        if (other.isPresent()) {
            return other.get();
        }
        return Mhtml.isOne(document) ? archived(document) : inItsCharset(document);
    }

    private static Reception archived(byte[] document) {
        Optional<Mhtml> archive = Mhtml.read(document);
        if (archive.isEmpty()) {
            return new Refused("the document is a web archive (MHTML) in which no page can be read; " + SAVE, 0);
        }
        Optional<Charset> declared = archive.get().charset().flatMap(CharsetLabel::read);
        byte[] page = archive.get().page();
        Reception reception = declared.isPresent() ? decode(page, 0, declared.get(), false) : inItsCharset(page);
        return reception instanceof Received received
                ? received.and(archive.get().shown())
                : reception;
    }

    private static Reception inItsCharset(byte[] document) {
        Optional<MarkedCharset> marked = MarkedCharset.of(document);
        if (marked.isPresent()) {
            return decode(document, marked.get().bytes(), marked.get().charset(), false);
        }
        String head = new String(document, 0, Math.min(DECLARATION, document.length), StandardCharsets.ISO_8859_1);
        Optional<String> declared = isPage(head) ? declared(head) : Optional.empty();
        if (declared.isEmpty()) {
            Charset guessed = GuessedCharset.of(document);
            return decode(document, 0, guessed, !guessed.equals(StandardCharsets.UTF_8));
        }
        Optional<Charset> charset = CharsetLabel.read(declared.get());
        if (charset.isEmpty()) {
            return new Refused(
                    "the page declares the character set '" + declared.get() + "', which is not known here; save it as"
                            + " UTF-8",
                    0);
        }
        return decode(document, 0, charset.get(), false);
    }

    private static Reception decode(byte[] document, int start, Charset charset, boolean guessed) {
        ByteBuffer bytes = ByteBuffer.wrap(document, start, document.length - start);
        CharBuffer text = CharBuffer.allocate(document.length - start + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        if (result.isError()) {
            int offset = bytes.position();
            return new Refused(
                    String.format(
                            Locale.ROOT,
                            "byte %d (0x%02X) is not %s; save the document as UTF-8",
                            offset,
                            document[offset],
                            charset.name()),
                    offset);
        }
        Reception reception = divide(text.flip().toString(), document);
        return guessed && reception instanceof Received received ? received.guessed(charset) : reception;
    }

    private static Reception divide(String text, byte[] document) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int offset = 0;
            while (offset < document.length - 1 && document[offset] != 0) {
                offset++;
            }
            return new Refused("the document holds a NUL, so it is no text", offset);
        }
        Received received = isPage(text)
                ? PageReader.read(text)
                : new Received(Form.TEXT, lines(text), List.of(), List.of(), Optional.empty());
        long filled =
                received.lines().stream().filter(line -> !line.text().isEmpty()).count();
        return filled <= Reception.MOST_LINES
                ? received
                : new Refused(
                        "the document has " + filled + " lines of text; at most " + Reception.MOST_LINES + " are read",
                        0);
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : LINE_END.split(text, -1)) {
            lines.add(Line.ofText(lines.size() + 1, line));
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1).text().isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** A page begins like one, or is a fragment with at least three closing tags; a lone tag in prose is text. */
    private static boolean isPage(String text) {
        return PAGE_START
                        .matcher(text.substring(0, Math.min(DECLARATION, text.length())))
                        .matches()
                || CLOSING_TAG.matcher(text).results().limit(3).count() == 3;
    }

    private static Optional<String> declared(String head) {
        Matcher meta = META.matcher(COMMENT.matcher(head).replaceAll(""));
        return meta.find() ? Optional.of(meta.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
