package org.vouch.read;

import static org.vouch.read.Field.optional;

import java.util.List;
import org.vouch.content.Body;
import org.vouch.content.Page;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/** Reads {@code content/pages/<slug>.md}, whose front matter may be left out. */
final class PageReader {
    private static final Field<Located<String>> TITLE =
            optional("title", Values.text(), "The title of the page; made from the file's name where absent.");
    private static final Field<Boolean> DRAFT =
            optional("draft", Values.flag(), "Whether it is left out unless drafts are asked for; false where absent.");

    static final Shape SHAPE =
            new Shape("page", "The front matter of a page.", List.of(TITLE, DRAFT, CommonFields.ACCEPTED));

    private PageReader() {}

    static Reported<Page> read(SourceFile file, Slug slug, Markdown markdown) {
        Findings findings = new Findings();
        FrontMatter front = findings.take(FrontMatter.of(file));
        Fields fields = front.fields(SHAPE, file, findings);
        Body body = findings.take(markdown.body(file, front.bodyStart()));
        LookAlikes.report(file, body, findings);
        return findings.with(new Page(
                slug,
                file.path(),
                fields.get(TITLE).orElseGet(() -> new Located<>(title(slug), Span.wholeFile(file.path()))),
                fields.get(DRAFT).orElse(false),
                fields.list(CommonFields.ACCEPTED),
                body));
    }

    /** Returns the words of a file's name, for example {@code How we read} for {@code how-we-read}. */
    private static String title(Slug slug) {
        String words = slug.value().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
