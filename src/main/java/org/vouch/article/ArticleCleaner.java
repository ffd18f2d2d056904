package org.vouch.article;

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
        return new RecordedCleaning(received, cleaning).repeat();
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
