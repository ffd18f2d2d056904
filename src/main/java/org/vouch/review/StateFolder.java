package org.vouch.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one state of a briefing: one that its user names, or a temporary one with what a revision holds, which
 * is removed when it is closed.
 */
public final class StateFolder implements AutoCloseable {
    private final Path folder;
    private final List<String> left;
    private final boolean temporary;

    private StateFolder(Path folder, List<String> left, boolean temporary) {
        this.folder = folder;
        this.left = List.copyOf(left);
        this.temporary = temporary;
    }

    /** Returns a folder that is there already and stays. */
    public static StateFolder of(Path folder) {
        return new StateFolder(folder, List.of(), false);
    }

    /**
     * Takes the {@code content/} of a revision out into a temporary folder.
     *
     * @param project the project's folder, which may lie below the repository's top
     * @return nothing where git knows no such commit
     * @throws IOException where there is no git program, or it fails
     */
    public static Optional<StateFolder> ofRevision(Path project, String revision) throws IOException {
        Git git = new Git(project);
        Optional<String> commit = git.commit(revision);
        if (commit.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory("vouch-diff");
        try {
            List<String> left = new RevisionFiles(git, commit.get(), folder).write();
            return Optional.of(new StateFolder(folder, left, true));
        } catch (IOException | RuntimeException failed) {
            remove(folder);
            throw failed;
        }
    }

    public Path path() {
        return folder;
    }

    /** Returns what the revision holds and was not taken out, each as its path and why; sorted. */
    public List<String> left() {
        return left;
    }

    public boolean hasContent() {
        return Files.isDirectory(folder.resolve("content"), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
