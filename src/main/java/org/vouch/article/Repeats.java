package org.vouch.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines, and words stuck to a sentence, that say again what stands elsewhere on the page: alternative texts and captions
 * of pictures, pull quotes. Quotation marks, dashes and case make no difference.
 */
final class Repeats {
    /** Fewer words may well stand twice in an article: an answer, a speaker's name. */
    private static final int WORDS = 4;

    private static final int LONGEST_TAIL = 300;
    private static final Pattern STUCK = Pattern.compile("(?<=[.!?…][\"'”’)]{0,2})(?=[\"'“‘]?\\p{Lu})");

    private final Worksheet sheet;
    private final Map<String, Integer> firstPlace = new HashMap<>();
    private final Map<String, List<Integer>> inExtent = new HashMap<>();

    private Repeats(Worksheet sheet) {
        this.sheet = sheet;
        for (int line : sheet.filled()) {
            String folded = Tidy.folded(sheet.text(line));
            firstPlace.putIfAbsent(folded, line);
            if (sheet.isInExtent(line)) {
                inExtent.computeIfAbsent(folded, text -> new ArrayList<>()).add(line);
            }
        }
    }

    static void mark(Worksheet sheet) {
        Repeats repeats = new Repeats(sheet);
        sheet.open().forEach(repeats::markStuck);
        for (int line : sheet.open()) {
            if (line != sheet.title() && sheet.isOpen(line)) {
                repeats.markLine(line);
            }
        }
    }

    private void markLine(int line) {
        String text = sheet.text(line);
        String folded = Tidy.folded(text);
        boolean headline = Shape.isHeadline(text);
        if (sheet.title() > 0 && headline && repeatsTitle(folded, Shape.words(text))) {
            sheet.drop(line, "repeats the title");
            return;
        }
        List<Integer> lines = inExtent.getOrDefault(folded, List.of());
        if (lines.size() < 2) {
            return;
        }
        if (headline && Shape.words(text) > 1 && (isLike(folded, line, 1) || isLike(folded, line, -1))) {
            sheet.drop(line, "text and caption of a picture");
        } else if (Shape.words(text) >= WORDS && lines.get(0) < line) {
            sheet.drop(line, "repeats line " + lines.get(0));
        } else if (headline && lines.get(0) == line) {
            sheet.doubt(line, "stands " + lines.size() + " times, next on line " + lines.get(1));
        }
    }

    private boolean isLike(String folded, int line, int distance) {
        int neighbour = sheet.neighbour(line, distance);
        return neighbour > 0
                && sheet.isInExtent(neighbour)
                && Tidy.folded(sheet.text(neighbour)).equals(folded);
    }

    private boolean repeatsTitle(String folded, long words) {
        String title = Tidy.folded(sheet.text(sheet.title()));
        return title.equals(folded) || words >= WORDS && title.startsWith(folded + " ");
    }

    /** Cuts what is stuck to the end of a sentence where the same words are a line of the page. */
    private void markStuck(int line) {
        String text = sheet.text(line);
        int from = Math.max(1, text.length() - LONGEST_TAIL);
        Matcher stuck = STUCK.matcher(text).region(from, text.length()).useTransparentBounds(true);
        Optional<String> odd = Optional.empty();
        while (stuck.find()) {
            String tail = text.substring(stuck.start());
            if (firstPlace.containsKey(Tidy.folded(tail)) && Shape.words(tail) > 1) {
                int first = firstPlace.get(Tidy.folded(tail));
                sheet.cutEnd(line, tail, "repeats line " + first + ", stuck to a sentence");
                return;
            }
            if (Shape.isHeadline(tail) && Shape.words(tail) >= WORDS) {
                odd = Optional.of(tail);
            }
        }
        odd.ifPresent(tail -> sheet.doubt(line, "'" + tail + "' is stuck to a sentence"));
    }
}
