package org.vouch.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.vouch.write.Steps.Step;
import org.vouch.write.WriteResult.Problem;

/** The renames by which one folder takes another's place, and their repair. The lock must be held. */
final class Swap {
    private final Path destination;
    private final Path folder;
    private final Path staged;
    private final Path old;
    private final Steps steps;

    Swap(Destination destination, Steps steps) {
        this.destination = destination.folder();
        this.folder = destination.swapFolder();
        this.staged = folder.resolve("new");
        this.old = folder.resolve("old");
        this.steps = steps;
    }

    /** Returns the folder in which the new site is to be completed, made anew and empty. */
    Path stage() throws IOException {
        deleteStaged();
        return Files.createDirectories(staged);
    }

    /** Puts the staged folder into its place; where that fails, the old one stands again. */
    void place() throws IOException {
        if (isFolder(destination)) {
            step(Step.RETIRE_OLD);
            Files.move(destination, old, ATOMIC_MOVE);
            placeOrRestore();
        } else {
            step(Step.PLACE_NEW);
            Files.move(staged, destination, ATOMIC_MOVE);
        }
    }

    /**
     * Deletes what is left of the old site: the files of {@code ours} that are still as they were found. Returns those
     * that are not, which stay where they are.
     */
    List<Problem> deleteOld(Standing ours) throws IOException {
        List<Path> left = isFolder(old) ? OldSite.delete(old, ours, steps) : List.of();
        if (left.isEmpty()) {
            deleteStaged();
        }
        return left.stream().map(Swap::leftOver).toList();
    }

    /** Throws the staged folder away, but only while the old site stands in its place. */
    void abandon() throws IOException {
        if (!isFolder(old)) {
            deleteStaged();
        }
    }

    /** Returns where a file that failed while the old folder stood aside is now that it stands in its place again. */
    Path inDestination(Path file) {
        return file.startsWith(old) && !isFolder(old) ? destination.resolve(old.relativize(file)) : file;
    }

    boolean isUnfinished() {
        return Files.exists(folder, NOFOLLOW_LINKS);
    }

    /** Brings what an interrupted command left behind to its end. Returns what stands in the way of that. */
    List<Problem> repair() throws IOException {
        if (!isFolder(old)) {
            deleteStaged();
            return List.of();
        }
        if (Files.exists(destination, NOFOLLOW_LINKS)) {
            if (isFolder(staged)) {
                return List.of(appeared());
            }
        } else if (isFolder(staged)) {
            placeOrRestore();
        } else {
            Files.move(old, destination, ATOMIC_MOVE);
        }
        return isFolder(old) ? deleteOld(Standing.intact(old)) : List.of();
    }

    private void placeOrRestore() throws IOException {
        try {
            carry(old, staged, "", Manifest.in(old));
            step(Step.PLACE_NEW);
            Files.move(staged, destination, ATOMIC_MOVE);
        } catch (IOException e) {
            try {
                carry(staged, old, "", Manifest.in(staged));
                Files.move(old, destination, ATOMIC_MOVE);
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    /**
     * Moves what {@code listed} does not list from one folder to the other. A folder moves as one where neither side has
     * files of the site in it. What finds its place taken stays.
     */
    private void carry(Path from, Path to, String prefix, Manifest listed) throws IOException {
        for (Path entry : entries(from)) {
            String name = prefix + entry.getFileName();
            Path target = to.resolve(entry.getFileName());
            if (listed.lists(name) || Manifest.isName(name)) {
                continue;
            }
            if (isFolder(entry) && (listed.listsFilesIn(name) || isFolder(target))) {
                carry(entry, target, name + "/", listed);
            } else if (!Files.exists(target, NOFOLLOW_LINKS)) {
                step(Step.CARRY_STRANGER);
                Files.createDirectories(to);
                Files.move(entry, target, ATOMIC_MOVE);
            }
        }
    }

    private void step(Step step) throws IOException {
        steps.before(step);
    }

    private void deleteStaged() throws IOException {
        if (isFolder(staged)) {
            Files.walkFileTree(staged, new Deletion());
        }
        Files.deleteIfExists(folder);
    }

    private static Problem leftOver(Path file) {
        return new Problem(
                file,
                "was changed or added while its site was being replaced; the new site is in place without it",
                "take the file away or delete it, and run the command again");
    }

    private Problem appeared() {
        return new Problem(
                destination,
                "was made while an interrupted build still had to put its site there",
                "move the folder away, and run the command again");
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, NOFOLLOW_LINKS);
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(null);
        return entries;
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException error) throws IOException {
            if (error != null) {
                throw error;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
