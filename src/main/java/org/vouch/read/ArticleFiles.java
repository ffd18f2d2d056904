package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_VALUE;

import java.io.IOException;
import java.util.Optional;
import org.vouch.content.Rights;
import org.vouch.content.Source;
import org.vouch.evidence.Lock;
import org.vouch.evidence.SourceText;

/** Adds to a source what is at hand of its text and its lock. */
final class ArticleFiles {
    private final ContentFiles content;
    private final Optional<Folder> archive;
    private final ReadMemory memory;
    private final Findings findings;

    /** @param archive absent where there is none */
    ArticleFiles(ContentFiles content, Optional<Folder> archive, ReadMemory memory, Findings findings) {
        this.content = content;
        this.archive = archive;
        this.memory = memory;
        this.findings = findings;
    }

    Source complete(Source source) throws IOException {
        return source.with(article(source), seal(source));
    }

    private Source.Article article(Source source) throws IOException {
        Optional<ProjectFile> published = published(source);
        if (published.isPresent()) {
            return read(published.get(), source);
        }
        String name = source.id() + ".txt";
        if (archive.isEmpty() || Folder.sort(archive.get().path().resolve(name)) == Folder.Sort.ABSENT) {
            return new Source.NotAtHand();
        }
        Optional<ProjectFile> archived = archive.get().ordinaryFile(name, findings);
        return archived.isPresent() ? read(archived.get(), source) : new Source.Unreadable();
    }

    private Source.Article read(ProjectFile file, Source source) throws IOException {
        Optional<SourceText> text =
                memory.articles.read(file, Limit.ARTICLE, findings, (article, own) -> SourceText.of(article.text()));
        if (text.isEmpty()) {
            return new Source.Unreadable();
        }
        return new Source.AtHand(file.name(), text.get(), boilerplate(source));
    }

    /** A document as received may have any encoding: one that is not UTF-8 is no mistake, and nothing is known of it. */
    private Optional<SourceText> boilerplate(Source source) throws IOException {
        String name = source.id() + ".orig";
        if (archive.isEmpty() || Folder.sort(archive.get().path().resolve(name)) != Folder.Sort.FILE) {
            return Optional.empty();
        }
        return memory.boilerplate
                .read(
                        archive.get().file(name),
                        Limit.ARTICLE,
                        source.cleaning(),
                        new Findings(),
                        (original, own) ->
                                Boilerplate.of(original, source.cleaning()).map(SourceText::of))
                .flatMap(boilerplate -> boilerplate);
    }

    private Source.Seal seal(Source source) throws IOException {
        ProjectFile file = content.files(ContentFiles.Kind.LOCK).get(source.id());
        if (file == null) {
            return new Source.Unsealed();
        }
        return memory.locks
                .read(file, Limit.LOCK, findings, (text, own) -> Lock.parse(text.text()))
                .<Source.Seal>map(lock -> new Source.Sealed(file.name(), lock))
                .orElseGet(Source.Unsealed::new);
    }

    /** The text of an article stands in {@code content/} only where all of it may be published. */
    private Optional<ProjectFile> published(Source source) {
        Optional<ProjectFile> file =
                Optional.ofNullable(content.files(ContentFiles.Kind.TEXT).get(source.id()));
        if (file.isPresent() && source.rights() != Rights.FULL) {
            findings.add(
                    INVALID_VALUE,
                    file.get().whole(),
                    "the text of an article stands in content, but " + source.file() + " does not say rights: full",
                    "move it to the archive, or write rights: full where its holder allows that");
            return Optional.empty();
        }
        return file;
    }
}
