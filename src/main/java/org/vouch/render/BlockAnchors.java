package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vouch.content.Body;
import org.vouch.content.Body.BlockEnd;
import org.vouch.content.Body.Part;
import org.vouch.content.Body.Sentence;
import org.vouch.evidence.Sha256;

/**
 * Gives each paragraph, list item and table of a body an id, {@code par-} and six hexadecimal digits of the SHA-256 of
 * its first eight words, so that a link to it survives every change elsewhere and every change behind its first words.
 * Headings have ids of their own.
 *
 * <p>A paragraph has a link to itself in its margin. It serves the mouse alone: it is no stop of the Tab key and is not
 * read aloud, for a note has dozens of them. For all other ways of reading, the same links stand in a list at the foot of
 * a note.
 */
final class BlockAnchors {
    private static final int WORDS = 8;

    private final SortedMap<Integer, Paragraph> blocks = new TreeMap<>();

    /** @param words the first words of a paragraph, list item or table */
    record Paragraph(String id, String words) {}

    private BlockAnchors(Body body) {
        SortedMap<Integer, FirstWords> words = new TreeMap<>();
        for (Sentence sentence : body.sentences()) {
            words.computeIfAbsent(sentence.block(), b -> new FirstWords()).add(sentence.text());
        }
        Map<String, Integer> taken = new TreeMap<>();
        words.forEach((block, first) -> blocks.put(block, paragraph(first, taken)));
    }

    /** The words with which a block begins, and one more where there is one. */
    private static final class FirstWords {
        private final List<String> words = new ArrayList<>();

        void add(String text) {
            int start = 0;
            while (words.size() <= WORDS && start <= text.length()) {
                int space = text.indexOf(' ', start);
                int end = space < 0 ? text.length() : space;
                if (end > start) {
                    words.add(text.substring(start, end));
                }
                start = end + 1;
            }
        }

        String begin() {
            return String.join(" ", words.subList(0, Math.min(WORDS, words.size())));
        }

        boolean hasMore() {
            return words.size() > WORDS;
        }
    }

    static BlockAnchors of(Body body) {
        return new BlockAnchors(body);
    }

    /** Returns the id of a block; nothing for a heading. */
    Optional<String> id(int block) {
        return Optional.ofNullable(blocks.get(block)).map(Paragraph::id);
    }

    /** Returns what has an id, in reading order. */
    List<Paragraph> paragraphs() {
        return List.copyOf(blocks.values());
    }

    /** Returns the parts of a body with the ids in them. */
    List<Part> in(List<Part> parts) {
        List<Part> anchored = new ArrayList<>(parts);
        OptionalInt opening = OptionalInt.empty();
        for (int i = 0; i < anchored.size(); i++) {
            if (anchored.get(i) instanceof BlockEnd end) {
                if (opening.isPresent() && id(end.block()).isPresent()) {
                    int at = opening.getAsInt();
                    String id = id(end.block()).get();
                    anchored.set(at, withId((Body.Html) anchored.get(at), id));
                }
                opening = OptionalInt.empty();
            } else if (opening.isEmpty() && anchored.get(i) instanceof Body.Html html && opens(html)) {
                opening = OptionalInt.of(i);
            }
        }
        return anchored;
    }

    /** @param taken how many blocks before have each id, without the number behind it */
    private static Paragraph paragraph(FirstWords words, Map<String, Integer> taken) {
        String begin = words.begin();
        String id = "par-" + hash(begin);
        int number = taken.merge(id, 1, Integer::sum);
        return new Paragraph(number == 1 ? id : id + "-" + number, words.hasMore() ? begin + " …" : begin);
    }

    private static boolean opens(Body.Html html) {
        return opening(html.html()) >= 0;
    }

    /** Returns where the tag that a block's words follow begins: the last, for an item may hold a paragraph; else -1. */
    private static int opening(String html) {
        return Math.max(html.lastIndexOf("<p>"), Math.max(html.lastIndexOf("<li>"), html.lastIndexOf("<table>")));
    }

    private static Body.Html withId(Body.Html html, String id) {
        int opening = opening(html.html());
        int at = html.html().indexOf('>', opening);
        String before = html.html().substring(0, at) + " id=\"" + id + "\">";
        String link = html.html().startsWith("<p>", opening)
                ? "<a class=\"quiet pilcrow\" href=\"#" + id + "\" tabindex=\"-1\" aria-hidden=\"true\"></a>"
                : "";
        return new Body.Html(before + link + html.html().substring(at + 1));
    }

    private static String hash(String words) {
        return Sha256.hex(words, 3);
    }
}
