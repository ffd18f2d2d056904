package org.vouch.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouch.write.WriteResult.Problem;

/**
 * The folder that a site is to be written to: absolute, free of symbolic links but perhaps for its own last name, which
 * is one of the things that are refused.
 */
record Destination(Path folder) {
    private static final Set<String> RESERVED = Set.of(".git", ".vouch");
    private static final Set<String> KEPT_EMPTY = Set.of(".gitignore", ".gitkeep");

    /**
     * Names that no file system shared by all has, that a shell or an option was meant by, or that hide what they are:
     * devices of Windows, drive letters, an unexpanded home, an encoded {@code ..}.
     */
    private static final Pattern UNSAFE_NAME = Pattern.compile(
            "(?is)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?|[-~].*|.*[. ]| .*|.*[\\\\:*?\"<>|%\\p{Cntrl}\\p{Cf}].*");

    /** Resolves {@code given} as the system would, every link but the last followed, whether or not it exists. */
    static Destination of(Path given) throws IOException {
        Path absolute = given.toAbsolutePath();
        if (absolute.getParent() == null) {
            return new Destination(absolute);
        }
        Path folder = real(absolute.getParent()).resolve(absolute.getFileName()).normalize();
        return new Destination(Files.isSymbolicLink(folder) ? folder : real(folder));
    }

    Path swapFolder() {
        return beside().resolve(folder.getFileName() + ".swap");
    }

    Path memoryFile() {
        return beside().resolve(folder.getFileName() + ".built");
    }

    Path lockFile() {
        return beside().resolve(folder.getFileName() + ".lock");
    }

    /**
     * Returns why nothing may be written here, whatever stands here now; empty where something may. Another command may
     * be at work here meanwhile.
     */
    Optional<Problem> problemOfPlace(Collection<Path> protectedFolders) throws IOException {
        return problem(reasonOfPlace(protectedFolders));
    }

    /**
     * Returns why what stands here may not be replaced; empty where it may. Only a caller that holds the lock, or knows
     * that there is none, may believe the answer: while a site is swapped, its folder is gone for a moment.
     */
    Optional<Problem> problemOfKind() throws IOException {
        return problem(reasonOfKind());
    }

    private Optional<Problem> problem(Optional<String> reason) {
        return reason.map(
                text -> new Problem(folder, text, "choose an empty folder, or a new one, for the site alone"));
    }

    private Optional<String> reasonOfPlace(Collection<Path> protectedFolders) throws IOException {
        if (folder.getParent() == null) {
            return Optional.of("is the top of the file system");
        }
        List<Path> names = new ArrayList<>(List.of(folder.getFileName()));
        Path above = folder.getParent();
        for (; !Files.exists(above, NOFOLLOW_LINKS); above = above.getParent()) {
            names.add(above.getFileName());
        }
        if (!Files.isDirectory(above)) {
            return Optional.of("lies below " + above + ", which is not a folder");
        }
        for (Path name : names) {
            if (UNSAFE_NAME.matcher(name.toString()).matches()) {
                return Optional.of("has a name that other systems read otherwise: \"" + name + "\"");
            }
        }
        for (Path name : folder) {
            if (RESERVED.contains(name.toString().toLowerCase(Locale.ROOT))) {
                return Optional.of("lies in a folder that is reserved: \"" + name + "\"");
            }
        }
        return reasonOfNeighbours(protectedFolders);
    }

    private Optional<String> reasonOfNeighbours(Collection<Path> protectedFolders) throws IOException {
        if (holds(Path.of(System.getProperty("user.home")))) {
            return Optional.of("is the home folder or holds it");
        }
        if (holds(Path.of(""))) {
            return Optional.of("is the working directory or holds it");
        }
        for (Path kept : protectedFolders) {
            if (holds(kept) || folder.startsWith(real(kept))) {
                return Optional.of("is, holds or lies in " + kept + ", which no site may replace");
            }
        }
        return Optional.empty();
    }

    private Optional<String> reasonOfKind() throws IOException {
        if (Files.isSymbolicLink(folder)) {
            return Optional.of("is a symbolic link");
        }
        if (Files.exists(folder, NOFOLLOW_LINKS) && !Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return Optional.of("is not a folder");
        }
        if (Files.exists(folder.resolve(".git"), NOFOLLOW_LINKS)) {
            return Optional.of("is the top of a git repository");
        }
        for (Path beside : List.of(beside(), swapFolder())) {
            if (Files.exists(beside, NOFOLLOW_LINKS) && !Files.isDirectory(beside, NOFOLLOW_LINKS)) {
                return Optional.of("cannot be replaced: " + beside + " is not a folder");
            }
        }
        return holdsOthersFiles() ? Optional.of("holds files that are not those of a site") : Optional.empty();
    }

    /** Without a manifest no file in it can be told from a stranger's. */
    private boolean holdsOthersFiles() throws IOException {
        if (!Files.isDirectory(folder) || Manifest.isIn(folder)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!KEPT_EMPTY.contains(entry.getFileName().toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holds(Path other) throws IOException {
        return real(other).startsWith(folder);
    }

    private Path beside() {
        return folder.resolveSibling(".vouch");
    }

    private static Path real(Path path) throws IOException {
        Path at = path.toAbsolutePath().getRoot();
        for (Path name : path.toAbsolutePath()) {
            Path next = at.resolve(name).normalize();
            at = realIfThere(next);
        }
        return at;
    }

    private static Path realIfThere(Path path) throws IOException {
        try {
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (NoSuchFileException e) {
            return path;
        }
    }
}
