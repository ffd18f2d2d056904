package org.vouch.read;

import static org.vouch.diagnostic.Rule.UNKNOWN_SOURCE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Diagnostic;

/**
 * Which files a project has, and what was found when they were listed.
 *
 * @param archive absent where there is none
 */
record Listing(Folder root, ContentFiles files, Optional<Folder> archive, List<Diagnostic> findings) {

    static Listing of(ProjectPaths paths, Unsaved unsaved) throws IOException {
        Findings findings = new Findings();
        Folder root = new Folder(paths.root().toRealPath(), "", unsaved);
        Optional<Folder> content = root.folder(ContentFiles.CONTENT, findings);
        ContentFiles files = content.isPresent() ? ContentFiles.of(content.get(), findings) : ContentFiles.none();
        Optional<Folder> archive = ArchiveFolder.of(paths, root, findings);
        reportWithoutRecord(files, ContentFiles.Kind.LOCK, findings);
        reportWithoutRecord(files, ContentFiles.Kind.TEXT, findings);
        return new Listing(root, files, archive, findings.all());
    }

    /** Returns whether the project has the same files still, where nothing but some files changed. */
    boolean holds(Set<Path> changed) throws IOException {
        for (Path path : changed) {
            boolean isKnown = path.startsWith(root.path().resolve(ContentFiles.CONTENT))
                    ? files.has(path) && Folder.sort(path) == Folder.Sort.FILE
                    : isArchived(path) || path.startsWith(root.path().resolve("layouts"));
            if (!isKnown) {
                return false;
            }
        }
        return true;
    }

    /** Returns the ids of the files of a kind that are among those that changed. */
    Set<Slug> changed(Set<Path> changed, ContentFiles.Kind kind) {
        Set<Slug> ids = new TreeSet<>();
        changed.forEach(path -> files.id(path, kind).ifPresent(ids::add));
        return ids;
    }

    /** Returns the ids of the sources of which the record, the lock or the article is among the files that changed. */
    Set<Slug> changedSources(Set<Path> changed) {
        Set<Slug> ids = changed(changed, ContentFiles.Kind.SOURCE);
        ids.addAll(changed(changed, ContentFiles.Kind.LOCK));
        ids.addAll(changed(changed, ContentFiles.Kind.TEXT));
        changed.stream()
                .filter(this::isArchived)
                .map(path -> path.getFileName().toString().replaceFirst("\\.[^.]*$", ""))
                .forEach(stem -> Slug.of(stem).ifPresent(ids::add));
        return ids;
    }

    private boolean isArchived(Path path) {
        return archive.filter(folder -> folder.path().equals(path.getParent())).isPresent();
    }

    private static void reportWithoutRecord(ContentFiles files, ContentFiles.Kind kind, Findings findings) {
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
}
