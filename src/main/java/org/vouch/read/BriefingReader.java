package org.vouch.read;

import static org.vouch.diagnostic.Rule.MISSING_FIELD;
import static org.vouch.diagnostic.Rule.UNKNOWN_SOURCE;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vouch.content.Briefing;
import org.vouch.content.Correction;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
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
    private final ReadMemory memory;
    private final Findings findings = new Findings();

    private BriefingReader(Markdown markdown, ReadOptions options, ReadMemory memory) {
        this.markdown = markdown;
        this.options = options;
        this.memory = memory;
    }

    /**
     * Reads the briefing of a project.
     *
     * @return whatever could be read, with the findings sorted by file, line, column and rule
     * @throws IOException naming the file or folder that the system cannot read; never for an author's mistake
     */
    public static Reported<Briefing> read(ProjectPaths paths, Markdown markdown, ReadOptions options)
            throws IOException {
        return read(paths, markdown, options, new ReadMemory());
    }

    /**
     * Reads the briefing of a project as it is now, which gives what the other way of reading gives.
     *
     * @param memory what earlier readings of this project with these options left, and this one leaves for the next
     */
    public static Reported<Briefing> read(ProjectPaths paths, Markdown markdown, ReadOptions options, ReadMemory memory)
            throws IOException {
        BriefingReader reader = new BriefingReader(markdown, options, memory);
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
        Map<String, String> styles = styles(files);
        return memory.settings
                .read(
                        file.get(),
                        Limit.YAML,
                        styles,
                        findings,
                        (text, own) -> fields(text, SettingsReader.SHAPE, own)
                                .map(fields -> SettingsReader.settings(fields, styles, own))
                                .orElseGet(SettingsReader::none))
                .orElseGet(SettingsReader::none);
    }

    /** Returns the texts of the briefing's own citation styles that can be read, by their files' names. */
    private Map<String, String> styles(ContentFiles files) throws IOException {
        Map<String, String> styles = new TreeMap<>();
        for (ProjectFile file : files.files(ContentFiles.Kind.STYLE).values()) {
            TextFile.read(file, Limit.STYLE, findings).ifPresent(text -> styles.put(file.name(), text.text()));
        }
        return styles;
    }

    private List<Note> notes(ContentFiles files) throws IOException {
        return SideBySide.read(
                files.files(ContentFiles.Kind.NOTE).entrySet(),
                findings,
                (file, own) -> memory.notes
                        .read(
                                file.getValue(),
                                Limit.NOTE,
                                own,
                                (text, its) -> NoteReader.read(text, file.getKey(), markdown))
                        .filter(note -> isRead(note.value().draft()))
                        .map(own::take));
    }

    private List<Page> pages(ContentFiles files) throws IOException {
        return SideBySide.read(
                files.files(ContentFiles.Kind.PAGE).entrySet(),
                findings,
                (file, own) -> memory.pages
                        .read(
                                file.getValue(),
                                Limit.NOTE,
                                own,
                                (text, its) -> PageReader.read(text, file.getKey(), markdown))
                        .filter(page -> isRead(page.value().draft()))
                        .map(own::take));
    }

    private List<FactFile> factFiles(ContentFiles files) throws IOException {
        Value<List<Fact>> facts = new FactReader(markdown).facts();
        return SideBySide.read(files.files(ContentFiles.Kind.FACTS).entrySet(), findings, (file, own) -> {
            ProjectFile written = file.getValue();
            return Optional.of(
                    new FactFile(file.getKey(), written.name(), list(memory.facts, written, facts, "facts", own)));
        });
    }

    private List<Source> sources(ContentFiles files, Optional<Folder> archive) throws IOException {
        List<Source> sources =
                SideBySide.read(files.files(ContentFiles.Kind.SOURCE).entrySet(), findings, (record, own) -> {
                    Optional<Source> source = source(record.getKey(), record.getValue(), own);
                    return source.isEmpty()
                            ? source
                            : Optional.of(new ArticleFiles(files, archive, memory, own).complete(source.get()));
                });
        reportWithoutRecord(files, ContentFiles.Kind.LOCK);
        reportWithoutRecord(files, ContentFiles.Kind.TEXT);
        return sources.stream().map(memory::same).toList();
    }

    private Optional<Source> source(Slug id, ProjectFile record, Findings own) throws IOException {
        return memory.records
                .read(
                        record,
                        Limit.YAML,
                        own,
                        (text, its) -> fields(text, SourceReader.SHAPE, its)
                                .map(fields -> SourceReader.source(id, record.name(), fields)))
                .flatMap(source -> source);
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
        return file.isPresent()
                ? list(memory.entities, file.get(), EntityReader.entities(), "entities", findings)
                : List.of();
    }

    private List<Correction> corrections(ContentFiles files) throws IOException {
        Optional<ProjectFile> file = files.file(ContentFiles.Single.CORRECTIONS);
        return file.isPresent()
                ? list(memory.corrections, file.get(), CorrectionReader.corrections(), "corrections", findings)
                : List.of();
    }

    private boolean isRead(boolean draft) {
        return options.drafts() || !draft;
    }

    /** Reads a text that holds one record; one without content is a record without fields. */
    private static Optional<Fields> fields(SourceFile text, Shape shape, Findings findings) {
        Node node = findings.take(YamlReader.read(text)).orElseGet(() -> Node.Mapping.empty(text, 0));
        return Fields.of(shape, "the file", node, findings);
    }

    /** Reads a file that holds a list; a file without content is an empty one. */
    private static <T> List<T> list(
            Remembered<List<T>> remembered, ProjectFile file, Value<List<T>> value, String name, Findings findings)
            throws IOException {
        return remembered
                .read(
                        file,
                        Limit.YAML,
                        findings,
                        (text, own) -> own.take(YamlReader.read(text))
                                .flatMap(node -> value.read(name, node, own))
                                .map(List::copyOf)
                                .orElse(List.of()))
                .orElse(List.of());
    }
}
