package org.vouch.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Leaves out what surrounds an article, by the shape of its lines, and mends mis-decoded text where that is proven.
 *
 * <p>The one kept title is a paragraph. Each line of a text file is a paragraph; lines are not joined. Within a line white
 * space is trimmed and each run of it is one space; all else stays as received, hidden characters too.
 */
public final class ArticleCleaner {
    /** In this order: what a rule leaves out, the next ones do not see. */
    private static final List<Consumer<Worksheet>> RULES = List.of(
            ArticleCleaner::markMarkup,
            Furniture::mark,
            TagPage::markLabels,
            Teasers::mark,
            Opening::mark,
            Captions::mark,
            Repeats::mark,
            Closing::mark);

    private ArticleCleaner() {}

    /**
     * Returns the article of a document.
     *
     * @param keep the lines that an analyst named as the article's extent, or, where absent, the whole document. Inside
     *     named lines only what is certain is left out (hidden text and navigation by their markup, share icons, tags,
     *     comment forms, date lines, captions with an agency, repeats); what is likely is kept and reported. For a page they
     *     are the numbers of {@link Received#lines()}.
     */
    public static CleanArticle clean(Received received, Optional<Lines> keep) {
        Worksheet sheet = new Worksheet(received, keep);
        List<Post> posts = TagPage.posts(sheet);
        RULES.forEach(rule -> rule.accept(sheet));
        return sheet.result(posts);
    }

    /** Does to a document exactly what a record says, whatever the rules of shape say today. */
    public static Repetition repeat(Received received, Cleaning cleaning) {
        List<Doubtful> amiss = new ArrayList<>();
        int size = received.lines().size();
        String[] texts = new String[size + 1];
        for (Line line : received.lines()) {
            texts[line.number()] = line.text();
        }
        for (Mended mended : cleaning.mended()) {
            LineRange at = new LineRange(mended.line(), mended.line());
            if (mended.line() > size || !texts[mended.line()].contains(mended.was())) {
                amiss.add(new Doubtful(at, "'" + mended.was() + "' is to be mended, but does not stand there"));
            } else {
                texts[mended.line()] = texts[mended.line()].replace(mended.was(), mended.now());
            }
        }
        for (int line = 1; line <= size; line++) {
            texts[line] = Tidy.whiteSpace(texts[line]);
        }
        cleaning.lines()
                .filter(lines -> lines.last() > size)
                .ifPresent(lines -> amiss.add(new Doubtful(
                        lines.ranges().get(lines.ranges().size() - 1), "the document has " + size + " lines")));
        cleaning.dropped().forEach(dropped -> drop(texts, dropped, amiss));
        List<String> paragraphs = new ArrayList<>();
        for (int line = 1; line <= size; line++) {
            if (!texts[line].isEmpty()
                    && (cleaning.lines().isEmpty() || cleaning.lines().get().contains(line))) {
                paragraphs.add(texts[line]);
            }
        }
        return new Repetition(paragraphs, amiss);
    }

    private static void drop(String[] texts, Dropped dropped, List<Doubtful> amiss) {
        int first = dropped.lines().first();
        if (dropped.lines().last() >= texts.length) {
            amiss.add(new Doubtful(
                    dropped.lines(), "to be left out, but the document has " + (texts.length - 1) + " lines"));
        }
        if (dropped.words().isEmpty()) {
            for (int line = first; line <= dropped.lines().last() && line < texts.length; line++) {
                texts[line] = "";
            }
            return;
        }
        String words = dropped.words().get();
        int at = first < texts.length ? texts[first].lastIndexOf(words) : -1;
        if (at < 0) {
            amiss.add(new Doubtful(dropped.lines(), "'" + words + "' is to be cut, but does not stand there"));
            return;
        }
        texts[first] = Tidy.whiteSpace(texts[first].substring(0, at) + texts[first].substring(at + words.length()));
    }

    private static void markMarkup(Worksheet sheet) {
        for (int line : sheet.open()) {
            sheet.line(line).apart().ifPresent(apart -> {
                if (apart.certain()) {
                    sheet.drop(line, apart.why());
                } else {
                    sheet.suspect(line, apart.why());
                }
            });
        }
    }
}
