package org.vouch.read;

import static org.vouch.diagnostic.Rule.MISSING_FIELD;

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
        Listing listing = memory.listing(paths, options.unsaved());
        listing.findings().forEach(findings::add);
        ContentFiles files = listing.files();
        Briefing briefing = new Briefing(
                settings(files),
                notes(listing),
                pages(listing),
                factFiles(listing),
                sources(listing),
                entities(files),
                corrections(files));
        memory.duplicates.report(briefing, findings);
        memory.ended();
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

    private List<Note> notes(Listing listing) throws IOException {
        return shelved(
                memory.noteShelf,
                listing,
                ContentFiles.Kind.NOTE,
                (file, own) -> memory.notes
                        .read(
                                file.getValue(),
                                Limit.NOTE,
                                own,
                                (text, its) -> NoteReader.read(text, file.getKey(), markdown))
                        .filter(note -> isRead(note.value().draft()))
                        .map(own::take));
    }

    private List<Page> pages(Listing listing) throws IOException {
        return shelved(
                memory.pageShelf,
                listing,
                ContentFiles.Kind.PAGE,
                (file, own) -> memory.pages
                        .read(
                                file.getValue(),
                                Limit.NOTE,
                                own,
                                (text, its) -> PageReader.read(text, file.getKey(), markdown))
                        .filter(page -> isRead(page.value().draft()))
                        .map(own::take));
    }

    private List<FactFile> factFiles(Listing listing) throws IOException {
        Value<List<Fact>> facts = new FactReader(markdown).facts();
        return shelved(memory.factShelf, listing, ContentFiles.Kind.FACTS, (file, own) -> {
            ProjectFile written = file.getValue();
            return Optional.of(
                    new FactFile(file.getKey(), written.name(), list(memory.facts, written, facts, "facts", own)));
        });
    }

    private List<Source> sources(Listing listing) throws IOException {
        return memory.sourceShelf.read(
                listing,
                ContentFiles.Kind.SOURCE,
                memory.changed().map(listing::changedSources),
                findings,
                (record, own) -> {
                    Optional<Source> source = source(record.getKey(), record.getValue(), own);
                    return source.isEmpty()
                            ? source
                            : Optional.of(memory.same(new ArticleFiles(listing.files(), listing.archive(), memory, own)
                                    .complete(source.get())));
                });
    }

    private <T> List<T> shelved(Shelf<T> shelf, Listing listing, ContentFiles.Kind kind, Shelf.Reading<T> reading)
            throws IOException {
        return shelf.read(
                listing, kind, memory.changed().map(changed -> listing.changed(changed, kind)), findings, reading);
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
