package org.vouch.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouch.article.ArticleCleaner;
import org.vouch.article.CleanArticle;
import org.vouch.article.Cleaning;
import org.vouch.article.Doubtful;
import org.vouch.article.Dropped;
import org.vouch.article.LineRange;
import org.vouch.article.Lines;
import org.vouch.article.Mended;
import org.vouch.article.Received;
import org.vouch.article.Reception;
import org.vouch.article.Refused;
import org.vouch.article.Repetition;
import org.vouch.content.Rights;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.SourceText;
import org.vouch.read.NewId;

/**
 * Takes a document as received into the archive: cleans it and writes its record, or, where there is a record already,
 * repeats the record's cleaning and fills the archive only.
 */
public final class SourceAdder {
    private final Path root;
    private final Path archive;

    /**
     * @param root the project's folder
     * @param archive the folder of the articles' texts; made where it is missing
     */
    public SourceAdder(Path root, Path archive) {
        this.root = root;
        this.archive = archive;
    }

    /** Returns why no source can have the id, and what helps; absent where one can. */
    public static Optional<String> fault(String id) {
        return NewId.fault(id, true);
    }

    /** What came of a document. */
    public sealed interface Result permits Added, Described, Refilled, Failed {}

    /**
     * A record was written, to be completed by its author.
     *
     * @param differing where the page contradicts itself: what was taken, and what else is stated
     * @param isDated whether a date of publication was found
     */
    public record Added(Path record, Path text, CleanArticle article, List<String> differing, boolean isDated)
            implements Result {}

    /** The record of a source without its article was written. */
    public record Described(Path record, boolean isDated) implements Result {}

    /**
     * The archive was filled by the record's own cleaning.
     *
     * @param amiss what of the cleaning does not fit the document
     * @param matchesLock whether the text is the one that was locked; absent where there is no lock to tell
     */
    public record Refilled(Path text, List<Doubtful> amiss, Optional<Boolean> matchesLock) implements Result {}

    /** Nothing was written; the message says why and what helps. */
    public record Failed(String message) implements Result {}

    /** Writes the record of a source of which only a reference is at hand. */
    public Result describe(Slug id, ReferenceChoice.Chosen reference) throws IOException {
        CslDraft csl = CslDraft.of(Stated.of(reference.reference(), reference.origin()));
        return new Described(write(id, Optional.empty(), csl), csl.isDated());
    }

    /**
     * Takes in a new article.
     *
     * @param keep the lines of the document that hold it, where the author names them
     * @param reference what is known of it from elsewhere, which counts more than what the page says
     */
    public Result add(Slug id, byte[] document, Optional<Lines> keep, Optional<ReferenceChoice.Chosen> reference)
            throws IOException {
        Reception reception = Reception.of(document);
        if (reception instanceof Refused refused) {
            return new Failed("the document cannot be read: " + refused.message() + " (byte " + refused.offset() + ")");
        }
        CleanArticle article = ArticleCleaner.clean((Received) reception, keep);
        if (!article.posts().isEmpty()) {
            return new Failed(choice(article));
        }
        if (article.cleaning().isEmpty()) {
            return new Failed("nothing of the document was taken for an article; name its lines with --lines");
        }
        Optional<Failed> taken = taken(id, document, text(article.paragraphs()));
        if (taken.isPresent()) {
            return taken.get();
        }
        fill(id, document, article.paragraphs());
        List<Stated> stated = new ArrayList<>();
        reference.ifPresent(known -> stated.addAll(Stated.of(known.reference(), known.origin())));
        stated.addAll(Stated.of(article));
        CslDraft csl = CslDraft.of(stated);
        return new Added(write(id, Optional.of(article), csl), textFile(id), article, csl.differing(), csl.isDated());
    }

    private Path write(Slug id, Optional<CleanArticle> article, CslDraft csl) throws IOException {
        Path record = root.resolve("content/sources").resolve(id + ".yaml");
        new AuthoredFile(root, record).create(RecordDraft.of(article, csl).getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /** Fills the archive for an article that has its record, unless another text is there or is published. */
    public Result refill(Source source, byte[] document) throws IOException {
        Reception reception = Reception.of(document);
        if (reception instanceof Refused refused) {
            return new Failed("the document cannot be read: " + refused.message() + " (byte " + refused.offset() + ")");
        }
        Optional<Cleaning> cleaning = cleaning(source.cleaning());
        if (cleaning.isEmpty()) {
            return new Failed("the cleaning of " + source.file() + " names lines that are not ranges of lines");
        }
        Repetition repetition = ArticleCleaner.repeat((Received) reception, cleaning.get());
        if (!repetition.amiss().isEmpty()) {
            return new Failed("the cleaning of " + source.file() + " does not fit this document: "
                    + repetition.amiss().stream()
                            .map(doubt -> "line " + doubt.lines() + ": " + doubt.why())
                            .collect(Collectors.joining("; ")));
        }
        Optional<Failed> published = published(source, repetition);
        if (published.isPresent()) {
            return published.get();
        }
        Optional<Failed> taken = taken(source.id(), document, text(repetition.paragraphs()));
        if (taken.isPresent()) {
            return taken.get();
        }
        fill(source.id(), document, repetition.paragraphs());
        return new Refilled(textFile(source.id()), repetition.amiss(), matchesLock(source, repetition));
    }

    /** What is published as the article's text is not to differ from the document that is kept for it. */
    private static Optional<Failed> published(Source source, Repetition repetition) {
        boolean isOther = source.rights() == Rights.FULL
                && source.article() instanceof Source.AtHand published
                && !published.text().root().equals(text(repetition).root());
        return isOther
                ? Optional.of(new Failed("the text that is published of " + source.id()
                        + " is another one; change content/sources/" + source.id() + ".txt first"))
                : Optional.empty();
    }

    private static SourceText text(Repetition repetition) {
        return SourceText.of(String.join("\n", repetition.paragraphs()));
    }

    private static String choice(CleanArticle article) {
        return article.posts().stream()
                .map(post -> "--lines " + post.lines() + " for \"" + post.title() + "\"")
                .collect(Collectors.joining(", ", "the document holds several articles; choose one: ", ""));
    }

    private Optional<Failed> taken(Slug id, byte[] document, byte[] text) throws IOException {
        boolean other = new AuthoredFile(root, textFile(id)).holdsOtherThan(text)
                || new AuthoredFile(root, originalFile(id)).holdsOtherThan(document);
        return other
                ? Optional.of(new Failed("the archive holds another text for " + id + "; move " + textFile(id)
                        + " and its .orig away first"))
                : Optional.empty();
    }

    private void fill(Slug id, byte[] document, List<String> paragraphs) throws IOException {
        new AuthoredFile(root, textFile(id)).create(text(paragraphs));
        new AuthoredFile(root, originalFile(id)).create(document);
    }

    private Path textFile(Slug id) {
        return archive.resolve(id + ".txt");
    }

    private Path originalFile(Slug id) {
        return archive.resolve(id + ".orig");
    }

    private static byte[] text(List<String> paragraphs) {
        return (String.join("\n", paragraphs) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Boolean> matchesLock(Source source, Repetition repetition) {
        return source.seal() instanceof Source.Sealed sealed && sealed.reading() instanceof ReadLock.Readable readable
                ? Optional.of(readable.lock().root().equals(text(repetition).root()))
                : Optional.empty();
    }

    /** Returns what the record says, or nothing where its lines are no ranges. */
    static Optional<Cleaning> cleaning(org.vouch.content.Cleaning recorded) {
        Optional<Lines> lines = recorded.lines().flatMap(Lines::parse);
        List<Optional<Dropped>> dropped = recorded.dropped().stream()
                .map(d -> LineRange.parse(d.lines()).map(range -> new Dropped(range, d.words(), d.why())))
                .toList();
        if (lines.isEmpty() != recorded.lines().isEmpty() || dropped.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Cleaning(
                lines,
                dropped.stream().map(Optional::orElseThrow).toList(),
                recorded.mended().stream()
                        .map(m -> new Mended(m.line(), m.was(), m.now(), m.why()))
                        .toList()));
    }
}
