package org.vouch.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page and its parts in one file, as browsers save it (MHTML, RFC 2557): its first part of HTML is the page.
 *
 * @param page as it stood before it was encoded for transfer
 * @param charset the label that the part declares
 * @param shown what the file's header says of the page
 */
record Mhtml(byte[] page, Optional<String> charset, List<Shown> shown) {
    private static final int HEAD = 8192;
    private static final int MOST_PARTS = 1000;
    private static final Pattern START = Pattern.compile("\\A[A-Za-z][\\w-]*:[ \\t]");
    private static final Pattern FIELD = Pattern.compile("(?m)^([\\w-]+):[ \\t]*(.*)$");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\\s;\"]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern GAP = Pattern.compile("\\r?\\n\\r?\\n");

    /** A header of fields alone, one of which says that the file holds related parts. */
    static boolean isOne(byte[] document) {
        String start = new String(document, 0, Math.min(document.length, HEAD), StandardCharsets.ISO_8859_1);
        if (!START.matcher(start).find()) {
            return false;
        }
        Matcher gap = GAP.matcher(start);
        String head = gap.find() ? start.substring(0, gap.start()) : start;
        return fields(head)
                .getOrDefault("content-type", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/related");
    }

    /** Returns the page; empty where the file has no part of HTML that can be decoded. */
    static Optional<Mhtml> read(byte[] document) {
        String file = new String(document, StandardCharsets.ISO_8859_1);
        Matcher gap = GAP.matcher(file);
        if (!gap.find()) {
            return Optional.empty();
        }
        Map<String, String> head = fields(file.substring(0, gap.start()));
        Matcher boundary = BOUNDARY.matcher(head.getOrDefault("content-type", ""));
        if (!boundary.find()) {
            return Optional.empty();
        }
        String line = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        int start = file.indexOf(line, gap.end());
        for (int part = 0; start >= 0 && part < MOST_PARTS; part++) {
            int end = file.indexOf("\n" + line, start + line.length());
            Optional<Mhtml> page = page(file.substring(start + line.length(), end < 0 ? file.length() : end), head);
            if (page.isPresent()) {
                return page;
            }
            start = end < 0 ? -1 : end + 1;
        }
        return Optional.empty();
    }

    private static Optional<Mhtml> page(String part, Map<String, String> head) {
        Matcher gap = GAP.matcher(part);
        if (!gap.find()) {
            return Optional.empty();
        }
        Map<String, String> fields = fields(part.substring(0, gap.start()));
        String type = fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/html") && !type.startsWith("application/xhtml+xml")) {
            return Optional.empty();
        }
        Matcher charset = CHARSET.matcher(type);
        Optional<String> label = charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
        return decoded(part.substring(gap.end()), fields.getOrDefault("content-transfer-encoding", ""))
                .map(bytes -> new Mhtml(bytes, label, shown(head)));
    }

    private static List<Shown> shown(Map<String, String> head) {
        List<Shown> shown = new ArrayList<>();
        String address = head.getOrDefault("snapshot-content-location", head.getOrDefault("content-location", ""));
        if (address.startsWith("http")) {
            shown.add(new Shown("URL", address, "header of the web archive"));
        }
        String date = head.getOrDefault("date", "").strip();
        WrittenDate.edtf(date)
                .ifPresent(day -> shown.add(new Shown("accessed", day, "header of the web archive " + date)));
        return shown;
    }

    private static Map<String, String> fields(String head) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(FOLD.matcher(head).replaceAll(" "));
        while (field.find()) {
            fields.putIfAbsent(
                    field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
        }
        return fields;
    }

    private static Optional<byte[]> decoded(String body, String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> Optional.of(quotedPrintable(body));
            default -> Optional.of(body.getBytes(StandardCharsets.ISO_8859_1));
        };
    }

    private static Optional<byte[]> base64(String body) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(body.strip()));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** RFC 2045 §6.7; what is no escape stands for itself. */
    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                bytes.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i += 1;
            } else if (i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
                bytes.write(Integer.parseInt(body.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f';
    }
}
