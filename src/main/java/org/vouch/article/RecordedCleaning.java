package org.vouch.article;

import java.util.ArrayList;
import java.util.List;

/** One cleaning done again by its record: first what was mended, then what was left out. */
final class RecordedCleaning {
    private final Cleaning cleaning;
    private final String[] texts;
    private final List<Doubtful> amiss = new ArrayList<>();

    RecordedCleaning(Received received, Cleaning cleaning) {
        this.cleaning = cleaning;
        texts = new String[received.lines().size() + 1];
        received.lines().forEach(line -> texts[line.number()] = line.text());
    }

    Repetition repeat() {
        cleaning.mended().forEach(this::mend);
        for (int line = 1; line < texts.length; line++) {
            texts[line] = Tidy.whiteSpace(texts[line]);
        }
        cleaning.lines()
                .filter(lines -> lines.last() >= texts.length)
                .ifPresent(lines -> amiss.add(
                        new Doubtful(lines.ranges().get(lines.ranges().size() - 1), "the document has " + size())));
        cleaning.dropped().forEach(this::drop);
        List<String> paragraphs = new ArrayList<>();
        for (int line = 1; line < texts.length; line++) {
            if (!texts[line].isEmpty() && isInExtent(line)) {
                paragraphs.add(texts[line]);
            }
        }
        return new Repetition(paragraphs, amiss);
    }

    private void mend(Mended mended) {
        int line = mended.line();
        if (line < texts.length && texts[line].contains(mended.was())) {
            texts[line] = texts[line].replace(mended.was(), mended.now());
        } else {
            amiss.add(new Doubtful(
                    new LineRange(line, line), "'" + mended.was() + "' is to be mended, but does not stand there"));
        }
    }

    private void drop(Dropped dropped) {
        if (dropped.lines().last() >= texts.length) {
            amiss.add(new Doubtful(dropped.lines(), "to be left out, but the document has " + size()));
        }
        if (dropped.words().isPresent()) {
            cut(dropped, dropped.words().get());
            return;
        }
        for (int line = dropped.lines().first(); line <= dropped.lines().last() && line < texts.length; line++) {
            texts[line] = "";
        }
    }

    private void cut(Dropped dropped, String words) {
        int line = dropped.lines().first();
        int at = line < texts.length ? texts[line].lastIndexOf(words) : -1;
        if (at < 0) {
            amiss.add(new Doubtful(dropped.lines(), "'" + words + "' is to be cut, but does not stand there"));
            return;
        }
        texts[line] = Tidy.whiteSpace(texts[line].substring(0, at) + texts[line].substring(at + words.length()));
    }

    private boolean isInExtent(int line) {
        return cleaning.lines().isEmpty() || cleaning.lines().get().contains(line);
    }

    private String size() {
        return (texts.length - 1) + " lines";
    }
}
