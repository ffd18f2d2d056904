package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_SLUG;
import static org.vouch.diagnostic.Rule.UNKNOWN_FIELD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vouch.content.Slug;
import org.vouch.diagnostic.ShownWords;
import org.vouch.diagnostic.Span;

/** The files of {@code content/} by what they are for. Links, and files of no known kind, are reported and never read. */
final class ContentFiles {

    /** A file with a fixed name. */
    enum Single {
        BRIEFING("briefing.yaml"),
        ENTITIES("entities.yaml"),
        CORRECTIONS("corrections.yaml");

        private final String name;

        Single(String name) {
            this.name = name;
        }

        String fileName() {
            return name;
        }
    }

    /** A kind of file that is named by a slug. */
    enum Kind {
        NOTE("notes", ".md"),
        PAGE("pages", ".md"),
        FACTS("facts", ".yaml"),
        SOURCE("sources", ".yaml"),
        LOCK("sources", ".lock"),
        TEXT("sources", ".txt"),
        STYLE("styles", ".csl");

        private final String folder;
        private final String ending;

        Kind(String folder, String ending) {
            this.folder = folder;
            this.ending = ending;
        }
    }

    static final String CONTENT = "content";
    private static final List<String> TOP = Stream.concat(
                    Stream.of(Single.values()).map(single -> single.name),
                    Stream.of(Kind.values()).map(kind -> kind.folder + "/").distinct())
            .toList();

    private final Map<Single, ProjectFile> singles = new EnumMap<>(Single.class);
    private final Map<Kind, SortedMap<Slug, ProjectFile>> bySlug = new EnumMap<>(Kind.class);
    private final Map<Path, Known> byPath = new HashMap<>();
    private final Findings findings;

    private record Known(Kind kind, Slug id) {}

    private ContentFiles(Findings findings) {
        this.findings = findings;
    }

    /** Lists the files of a content folder, two levels deep. */
    static ContentFiles of(Folder content, Findings findings) throws IOException {
        ContentFiles files = new ContentFiles(findings);
        for (Map.Entry<String, Folder.Sort> entry : content.entries().entrySet()) {
            files.add(content, entry.getKey(), entry.getValue());
        }
        return files;
    }

    /** Returns the lists of a project without a content folder. */
    static ContentFiles none() {
        return new ContentFiles(new Findings());
    }

    Optional<ProjectFile> file(Single single) {
        return Optional.ofNullable(singles.get(single));
    }

    /** Returns the files of a kind, sorted by slug. */
    SortedMap<Slug, ProjectFile> files(Kind kind) {
        return Collections.unmodifiableSortedMap(bySlug.getOrDefault(kind, new TreeMap<>()));
    }

    /** Returns whether a file that is read stands at the path. */
    boolean has(Path path) {
        return byPath.containsKey(path)
                || singles.values().stream().anyMatch(file -> file.path().equals(path));
    }

    /** Returns the id of a file, where it is one of the kind. */
    Optional<Slug> id(Path path, Kind kind) {
        return Optional.ofNullable(byPath.get(path))
                .filter(known -> known.kind() == kind)
                .map(Known::id);
    }

    private void add(Folder content, String entry, Folder.Sort sort) throws IOException {
        Optional<Single> single =
                Stream.of(Single.values()).filter(s -> s.name.equals(entry)).findFirst();
        if (single.isPresent()) {
            content.ordinaryFile(entry, findings).ifPresent(file -> singles.put(single.get(), file));
        } else if (Stream.of(Kind.values()).anyMatch(kind -> kind.folder.equals(entry))) {
            Optional<Folder> folder = content.folder(entry, findings);
            if (folder.isPresent()) {
                addAll(folder.get(), entry);
            }
        } else if (isOrdinary(content.nameOf(entry), sort)) {
            reportUnknown(CONTENT, TOP, content.nameOf(entry), entry, sort);
        }
    }

    private void addAll(Folder folder, String folderName) throws IOException {
        for (Map.Entry<String, Folder.Sort> entry : folder.entries().entrySet()) {
            String name = folder.nameOf(entry.getKey());
            if (isOrdinary(name, entry.getValue())) {
                Optional<Kind> kind = kind(folderName, entry.getKey());
                if (kind.isPresent() && entry.getValue() == Folder.Sort.FILE) {
                    add(kind.get(), folder.file(entry.getKey()), entry.getKey());
                } else {
                    reportUnknown(folder.name(), forms(folderName), name, entry.getKey(), entry.getValue());
                }
            }
        }
    }

    private void add(Kind kind, ProjectFile file, String fileName) {
        String stem = fileName.substring(0, fileName.length() - kind.ending.length());
        Optional<Slug> slug = Slug.of(stem);
        if (slug.isEmpty()) {
            findings.add(
                    INVALID_SLUG,
                    file.whole(),
                    "the file's name " + ShownWords.quoted(stem) + " is not an id",
                    suggestion(stem)
                            .map(other -> "rename it to " + other + kind.ending)
                            .orElse(Values.ID_FORM));
            return;
        }
        Ids.reportReserved(slug.get(), file.whole(), findings);
        if (kind == Kind.PAGE) {
            Ids.reportGenerated(slug.get(), file.whole(), findings);
        }
        bySlug.computeIfAbsent(kind, k -> new TreeMap<>()).put(slug.get(), file);
        byPath.put(file.path(), new Known(kind, slug.get()));
    }

    private boolean isOrdinary(String name, Folder.Sort sort) {
        if (sort == Folder.Sort.LINK || sort == Folder.Sort.OTHER) {
            Folder.reportNotOrdinary(name, sort, "an ordinary file", findings);
            return false;
        }
        return sort != Folder.Sort.ABSENT;
    }

    /** Returns the forms of the names that a folder's files have, for example {@code <slug>.md}. */
    private static List<String> forms(String folder) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.folder.equals(folder))
                .map(kind -> "<slug>" + kind.ending)
                .toList();
    }

    private static Optional<Kind> kind(String folder, String fileName) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.folder.equals(folder) && fileName.endsWith(kind.ending))
                .findFirst();
    }

    private void reportUnknown(String folder, List<String> known, String name, String fileName, Folder.Sort sort) {
        String what = sort == Folder.Sort.FOLDER ? "folder" : "file";
        findings.add(
                UNKNOWN_FIELD,
                Span.wholeFile(name),
                "the " + what + " " + ShownWords.quoted(fileName)
                        + " is of no kind that a briefing has, and is not read",
                "move it out of " + folder + ", whose files are " + String.join(", ", known));
    }

    /** Returns the slug that a name most likely stands for. */
    static Optional<String> suggestion(String stem) {
        String words =
                stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Slug.of(words).map(Slug::value);
    }
}
