package org.vouch.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.Body.Part;
import org.vouch.content.Body.Prose;

/**
 * Gives each paragraph of a body an id, {@code par-} and six hexadecimal digits of the SHA-256 of its first eight words,
 * and a link to itself. So a link to a paragraph survives every change elsewhere, and every change behind its first words.
 *
 * <p>The link in the margin serves the mouse alone: it is no stop of the Tab key and is not read aloud, for a note has
 * dozens of them. For all other ways of reading, the same links stand in a list at the foot of a note.
 */
final class Paragraphs {
    private static final int WORDS = 8;
    private static final String START = "<p>";
    private static final String END = "</p>";

    private final List<Paragraph> found = new ArrayList<>();
    private final Set<String> taken = new TreeSet<>();

    /**
     * A paragraph.
     *
     * @param words its first words
     */
    record Paragraph(String id, Html words) {}

    /** Returns those marked so far, in reading order. */
    List<Paragraph> found() {
        return List.copyOf(found);
    }

    /** Returns the HTML of a part with the paragraphs that begin in it marked; their words may be in later parts. */
    String mark(List<Part> parts, int index) {
        String html = html(parts.get(index));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int start = html.indexOf(START); start >= 0; start = html.indexOf(START, at)) {
            int inside = start + START.length();
            out.append(html, at, start).append(open(words(parts, index, inside)));
            at = inside;
        }
        return out.append(html.substring(at)).toString();
    }

    private String open(List<String> words) {
        if (words.isEmpty()) {
            return START;
        }
        String begin = words.stream().limit(WORDS).collect(Collectors.joining(" "));
        String id = free("par-" + hash(begin));
        found.add(new Paragraph(id, new Html(words.size() > WORDS ? begin + " …" : begin)));
        return "<p id=\"" + id + "\"><a class=\"quiet pilcrow\" href=\"#" + id
                + "\" tabindex=\"-1\" aria-hidden=\"true\"></a>";
    }

    private String free(String id) {
        String free = id;
        for (int n = 2; !taken.add(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    /** Returns the words of a paragraph as escaped text, from a place in a part on. */
    private static List<String> words(List<Part> parts, int index, int inside) {
        StringBuilder text = new StringBuilder();
        String html = html(parts.get(index)).substring(inside);
        for (int i = index + 1; !html.contains(END) && i < parts.size(); i++) {
            text.append(html);
            html = html(parts.get(i));
        }
        int end = html.indexOf(END);
        text.append(end < 0 ? html : html.substring(0, end));
        // In Markdown a citation stands before the stop, after a space; on the page it stands behind.
        String plain = text.toString().replaceAll("<[^>]*>", "").replaceAll("\\s+([.,;:])", "$1");
        return Stream.of(plain.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String html(Part part) {
        return part instanceof Prose prose
                ? Html.escape(prose.text())
                : part instanceof Body.Html html ? html.html() : "";
    }

    private static String hash(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 3);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
