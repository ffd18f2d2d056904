package org.vouch.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The lines of one document while rules mark what is left out: the one mutable thing of this package, never shared.
 *
 * <p>Lines are named by their number, 1-based. A line is <i>open</i> while it belongs to the article as far as is known:
 * inside the extent, not blank, neither dropped nor suspected.
 */
final class Worksheet {
    private final Received received;
    private final Optional<Lines> keep;
    private final Mending mending;
    private final List<Integer> filled;
    private final int[] place;
    private final String[] texts;
    private final String[] reasons;
    private final boolean[] suspected;
    private final List<Dropped> cuts = new ArrayList<>();
    private final List<Doubtful> doubts = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private int title;

    Worksheet(Received received, Optional<Lines> keep) {
        this.received = received;
        this.keep = keep;
        mending = Mending.of(received.lines());
        int size = received.lines().size();
        texts = new String[size + 1];
        reasons = new String[size + 1];
        suspected = new boolean[size + 1];
        place = new int[size + 1];
        filled = new ArrayList<>();
        for (int line = 1; line <= size; line++) {
            texts[line] = Tidy.whiteSpace(mending.texts().get(line - 1));
            place[line] = filled.size();
            if (!texts[line].isEmpty()) {
                filled.add(line);
            }
        }
    }

    boolean isPage() {
        return received.form() == Form.HTML;
    }

    Line line(int line) {
        return received.lines().get(line - 1);
    }

    /** The lines that are not blank, ascending, dropped ones too. */
    List<Integer> filled() {
        return filled;
    }

    List<Integer> open() {
        return filled.stream().filter(this::isOpen).toList();
    }

    boolean isOpen(int line) {
        return isKept(line) && !suspected[line];
    }

    private boolean isKept(int line) {
        return isInExtent(line) && !texts[line].isEmpty() && reasons[line] == null;
    }

    boolean isInExtent(int line) {
        return keep.isEmpty() || keep.get().contains(line);
    }

    /** Whether some of the lines are in the extent. */
    boolean reaches(LineRange lines) {
        return keep.isEmpty()
                || keep.get().ranges().stream()
                        .anyMatch(range -> range.first() <= lines.last() && lines.first() <= range.last());
    }

    /** The text of a line as it is now: mended, tidied, cut. */
    String text(int line) {
        return texts[line];
    }

    /** The filled line a number of filled lines further on, or back where negative; 0 where there is none. */
    int neighbour(int line, int distance) {
        int at = place[line] + distance;
        return at < 0 || at >= filled.size() ? 0 : filled.get(at);
    }

    /** Whether the markup, or a blank line, divides a line from the next one. */
    boolean isFollowedByGap(int line) {
        return isPage() || line + 1 < texts.length && texts[line + 1].isEmpty();
    }

    /** Leaves out what is certain not to be the article's. */
    void drop(int line, String why) {
        if (isOpen(line)) {
            reasons[line] = why;
        }
    }

    /** Leaves out what most likely is not the article's; inside lines that an analyst named it is kept and reported. */
    void suspect(int line, String why) {
        if (keep.isPresent()) {
            doubt(line, "looks like " + why);
            suspected[line] = true;
        } else {
            drop(line, why);
        }
    }

    /** Cuts the words that a line ends in. */
    void cutEnd(int line, String words, String why) {
        String rest = texts[line].substring(0, texts[line].length() - words.length());
        cuts.add(new Dropped(new LineRange(line, line), Optional.of(words), why));
        texts[line] = rest.strip();
    }

    void doubt(int line, String why) {
        doubts.add(new Doubtful(new LineRange(line, line), why));
    }

    void show(String field, String value, String origin) {
        shown.add(new Shown(field, value, origin));
    }

    /** The line of the headline; 0 where none is shown. */
    int title() {
        return title;
    }

    void title(int line) {
        title = line;
    }

    CleanArticle result(List<Post> posts) {
        List<Integer> kept = filled.stream().filter(this::isKept).toList();
        List<Doubtful> doubtful = new ArrayList<>();
        doubts.stream().filter(doubt -> isKept(doubt.lines().first())).forEach(doubtful::add);
        mending.doubtful().stream()
                .filter(doubt -> isKept(doubt.lines().first()))
                .forEach(doubtful::add);
        posts.forEach(post -> doubtful.add(new Doubtful(post.lines(), "one of several articles: choose its lines")));
        keep.filter(lines -> lines.last() >= texts.length)
                .ifPresent(lines -> doubtful.add(new Doubtful(
                        lines.ranges().get(lines.ranges().size() - 1),
                        "the document has " + (texts.length - 1) + " lines")));
        received.guessed()
                .ifPresent(charset -> doubtful.add(new Doubtful(
                        new LineRange(1, 1),
                        "no character set is named, read as " + charset + ": look at the letters")));
        doubtful.sort(Comparator.comparingInt(doubt -> doubt.lines().first()));
        List<Shown> metadata = new ArrayList<>(received.metadata());
        metadata.addAll(shown);
        return new CleanArticle(
                kept.stream().map(this::text).toList(),
                kept.contains(title) ? Optional.of(texts[title]) : Optional.empty(),
                kept.isEmpty() ? Optional.empty() : Optional.of(cleaning(kept)),
                doubtful,
                metadata,
                posts,
                received.unread());
    }

    private Cleaning cleaning(List<Integer> kept) {
        Lines extent = keep.map(this::clipped).orElseGet(() -> Lines.of(kept.get(0), kept.get(kept.size() - 1)));
        List<Dropped> dropped = dropped();
        cuts.stream().filter(cut -> isTreated(cut.lines().first(), extent)).forEach(dropped::add);
        dropped.sort(Comparator.comparingInt(entry -> entry.lines().first()));
        List<Mended> mended = mending.mended().stream()
                .filter(entry -> isTreated(entry.line(), extent))
                .toList();
        return new Cleaning(Optional.of(extent), dropped, mended);
    }

    /** Whether what was mended or cut in a line has to be done again: it is kept, or there is nothing left of it then. */
    private boolean isTreated(int line, Lines extent) {
        return extent.contains(line) && reasons[line] == null;
    }

    /** The extent without what lies beyond the end of the document. */
    private Lines clipped(Lines lines) {
        int size = texts.length - 1;
        return new Lines(lines.ranges().stream()
                .filter(range -> range.first() <= size)
                .map(range -> new LineRange(range.first(), Math.min(range.last(), size)))
                .toList());
    }

    /** Dropped lines in a row, blank ones between them not counted, that share a reason are one entry. */
    private List<Dropped> dropped() {
        List<Dropped> dropped = new ArrayList<>();
        int from = 0;
        while (from < filled.size()) {
            String why = reasons[filled.get(from)];
            int start = from;
            int end = IntStream.range(start, filled.size())
                    .filter(i -> why == null || !why.equals(reasons[filled.get(i)]))
                    .findFirst()
                    .orElse(filled.size());
            if (why != null) {
                dropped.add(new Dropped(new LineRange(filled.get(start), filled.get(end - 1)), Optional.empty(), why));
            }
            from = Math.max(end, start + 1);
        }
        return dropped;
    }
}
