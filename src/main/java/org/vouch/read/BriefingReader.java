package org.vouch.read;

import static org.vouch.diagnostic.Rule.MISSING_FIELD;
import static org.vouch.diagnostic.Rule.UNKNOWN_SOURCE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Briefing;
import org.vouch.content.Correction;
import org.vouch.content.Entity;
import org.vouch.content.FactFile;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Settings;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/**
 * Reads a project. What cannot be read is reported, and everything else is still there: one faulty field costs no
 * record, one faulty record no file, one faulty file no briefing.
 */
public final class BriefingReader {
    private final Markdown markdown;
    private final ReadOptions options;
    private final Findings findings = new Findings();

    private BriefingReader(Markdown markdown, ReadOptions options) {
        this.markdown = markdown;
        this.options = options;
    }

    /**
     * Reads the briefing of a project.
     *
     * @return whatever could be read, with the findings sorted by file, line, column and rule
     * @throws IOException naming the file or folder that the system cannot read; never for an author's mistake
     */
    public static Reported<Briefing> read(ProjectPaths paths, Markdown markdown, ReadOptions options)
            throws IOException {
        BriefingReader reader = new BriefingReader(markdown, options);
        Briefing briefing = reader.read(paths);
        return reader.findings.sortedWith(briefing);
    }

    private Briefing read(ProjectPaths paths) throws IOException {
        Folder root = new Folder(paths.root().toRealPath(), "", options.unsaved());
        Optional<Folder> content = root.folder(ContentFiles.CONTENT, findings);
        ContentFiles files = content.isPresent() ? ContentFiles.of(content.get(), findings) : ContentFiles.none();
        Briefing briefing = new Briefing(
                settings(files),
                notes(files),
                pages(files),
                factFiles(files),
                sources(files, ArchiveFolder.of(paths, root, findings)),
                entities(files),
                corrections(files));
        DuplicateIds.report(briefing, findings);
        return briefing;
    }

    private Settings settings(ContentFiles files) throws IOException {
        Optional<ProjectFile> file = files.file(ContentFiles.Single.BRIEFING);
        if (file.isEmpty()) {
            findings.add(
                    MISSING_FIELD,
                    Span.wholeFile("content/briefing.yaml"),
                    "the briefing has no content/briefing.yaml, so it has no title",
                    "write the file with title: …, or start with vouch init");
            return SettingsReader.none();
        }
        return fields(file.get(), SettingsReader.SHAPE)
                .map(SettingsReader::settings)
                .orElseGet(SettingsReader::none);
    }

    private List<Note> notes(ContentFiles files) throws IOException {
        List<Note> notes = new ArrayList<>();
        for (Map.Entry<Slug, ProjectFile> file :
                files.files(ContentFiles.Kind.NOTE).entrySet()) {
            Optional<SourceFile> text = TextFile.read(file.getValue(), Limit.NOTE, findings);
            text.map(source -> NoteReader.read(source, file.getKey(), markdown))
                    .filter(note -> isRead(note.value().draft()))
                    .map(findings::take)
                    .ifPresent(notes::add);
        }
        return notes;
    }

    private List<Page> pages(ContentFiles files) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Map.Entry<Slug, ProjectFile> file :
                files.files(ContentFiles.Kind.PAGE).entrySet()) {
            Optional<SourceFile> text = TextFile.read(file.getValue(), Limit.NOTE, findings);
            text.map(source -> PageReader.read(source, file.getKey(), markdown))
                    .filter(page -> isRead(page.value().draft()))
                    .map(findings::take)
                    .ifPresent(pages::add);
        }
        return pages;
    }

    private List<FactFile> factFiles(ContentFiles files) throws IOException {
        FactReader reader = new FactReader(markdown);
        List<FactFile> factFiles = new ArrayList<>();
        for (Map.Entry<Slug, ProjectFile> file :
                files.files(ContentFiles.Kind.FACTS).entrySet()) {
            factFiles.add(new FactFile(
                    file.getKey(), file.getValue().name(), list(file.getValue(), reader.facts(), "facts")));
        }
        return factFiles;
    }

    private List<Source> sources(ContentFiles files, Optional<Folder> archive) throws IOException {
        ArticleFiles articles = new ArticleFiles(files, archive, findings);
        List<Source> sources = new ArrayList<>();
        Map<Slug, ProjectFile> records = files.files(ContentFiles.Kind.SOURCE);
        for (Map.Entry<Slug, ProjectFile> record : records.entrySet()) {
            Optional<Fields> fields = fields(record.getValue(), SourceReader.SHAPE);
            if (fields.isPresent()) {
                sources.add(articles.complete(
                        SourceReader.source(record.getKey(), record.getValue().name(), fields.get())));
            }
        }
        reportWithoutRecord(files, ContentFiles.Kind.LOCK);
        reportWithoutRecord(files, ContentFiles.Kind.TEXT);
        return sources;
    }

    private void reportWithoutRecord(ContentFiles files, ContentFiles.Kind kind) {
        files.files(kind).forEach((id, file) -> {
            if (!files.files(ContentFiles.Kind.SOURCE).containsKey(id)) {
                findings.add(
                        UNKNOWN_SOURCE,
                        file.whole(),
                        "no record content/sources/" + id + ".yaml stands beside this file",
                        "write the record, or delete the file");
            }
        });
    }

    private List<Entity> entities(ContentFiles files) throws IOException {
        Optional<ProjectFile> file = files.file(ContentFiles.Single.ENTITIES);
        return file.isPresent() ? list(file.get(), EntityReader.entities(), "entities") : List.of();
    }

    private List<Correction> corrections(ContentFiles files) throws IOException {
        Optional<ProjectFile> file = files.file(ContentFiles.Single.CORRECTIONS);
        return file.isPresent() ? list(file.get(), CorrectionReader.corrections(), "corrections") : List.of();
    }

    private boolean isRead(boolean draft) {
        return options.drafts() || !draft;
    }

    /** Reads a file that holds one record; a file without content is a record without fields. */
    private Optional<Fields> fields(ProjectFile file, Shape shape) throws IOException {
        Optional<SourceFile> text = TextFile.read(file, Limit.YAML, findings);
        return text.flatMap(source -> {
            Node node = findings.take(YamlReader.read(source)).orElseGet(() -> Node.Mapping.empty(source, 0));
            return Fields.of(shape, "the file", node, findings);
        });
    }

    /** Reads a file that holds a list; a file without content is an empty one. */
    private <T> List<T> list(ProjectFile file, Value<List<T>> value, String name) throws IOException {
        Optional<SourceFile> text = TextFile.read(file, Limit.YAML, findings);
        return text.flatMap(source -> findings.take(YamlReader.read(source)))
                .flatMap(node -> value.read(name, node, findings))
                .orElse(List.of());
    }
}
