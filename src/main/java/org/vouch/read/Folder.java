package org.vouch.read;

import static org.vouch.diagnostic.Rule.PATH_ESCAPE;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.TreeMap;
import org.vouch.diagnostic.ShownWords;
import org.vouch.diagnostic.Span;

/**
 * A folder of the project, looked at without following any link.
 *
 * @param name its path relative to the root, separated by {@code /}
 * @param unsaved texts that stand in the place of files
 */
record Folder(Path path, String name, Unsaved unsaved) {

    /** What stands under a name. */
    enum Sort {
        ABSENT,
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /** Returns what stands at a path; a link is a link wherever it leads. */
    static Sort sort(Path path) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isSymbolicLink()
                    ? Sort.LINK
                    : attributes.isRegularFile() ? Sort.FILE : attributes.isDirectory() ? Sort.FOLDER : Sort.OTHER;
        } catch (NoSuchFileException absent) {
            return Sort.ABSENT;
        }
    }

    /** Returns the names of what the folder holds, sorted, with what stands under each; hidden files and backups are not seen. */
    TreeMap<String, Sort> entries() throws IOException {
        TreeMap<String, Sort> entries = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            for (Path entry : stream) {
                String entryName = entry.getFileName().toString();
                if (!isIgnored(entryName)) {
                    entries.put(entryName, sort(entry));
                }
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        unsaved.in(path).filter(entry -> !isIgnored(entry)).forEach(entry -> entries.putIfAbsent(entry, Sort.FILE));
        return entries;
    }

    ProjectFile file(String entry) {
        Path file = path.resolve(entry);
        return new ProjectFile(file, nameOf(entry), unsaved.text(file));
    }

    /** Returns the folder within, where it is one; a link or something else is reported. */
    Optional<Folder> folder(String entry, Findings findings) throws IOException {
        Path inner = path.resolve(entry);
        Sort sort = sort(inner);
        if (sort == Sort.FOLDER) {
            return Optional.of(new Folder(inner, nameOf(entry), unsaved));
        }
        if (sort != Sort.ABSENT) {
            reportNotOrdinary(nameOf(entry), sort, "a folder", findings);
        }
        return Optional.empty();
    }

    /** Returns the file within, where it is an ordinary one; a link or something else is reported. */
    Optional<ProjectFile> ordinaryFile(String entry, Findings findings) throws IOException {
        Path inner = path.resolve(entry);
        Sort sort = sort(inner);
        if (sort == Sort.FILE || sort == Sort.ABSENT && unsaved.text(inner).isPresent()) {
            return Optional.of(file(entry));
        }
        if (sort != Sort.ABSENT) {
            reportNotOrdinary(nameOf(entry), sort, "an ordinary file", findings);
        }
        return Optional.empty();
    }

    static void reportNotOrdinary(String name, Sort sort, String expected, Findings findings) {
        String found = sort == Sort.LINK
                ? "a symbolic link"
                : sort == Sort.FILE ? "a file" : sort == Sort.FOLDER ? "a folder" : "a device or pipe";
        findings.add(
                PATH_ESCAPE,
                Span.wholeFile(name),
                name + " is " + found + ", expected " + expected,
                "put " + expected + " there; links are not followed");
    }

    String nameOf(String entry) {
        return name.isEmpty() ? ShownWords.name(entry) : name + "/" + ShownWords.name(entry);
    }

    /** Hidden files, and what editors leave beside the file they edit. */
    private static boolean isIgnored(String name) {
        return name.startsWith(".") || name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));
    }
}
