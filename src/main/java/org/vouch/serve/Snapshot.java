package org.vouch.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What lay in some folders at one moment: each file and folder with what tells whether it is another one later. */
record Snapshot(TreeMap<Path, Stamp> stamps) {

    /** A folder has no size and no time: what matters of it are its files. */
    private record Stamp(boolean isFolder, long size, FileTime time, String key) {

        static Stamp of(BasicFileAttributes attributes) {
            return attributes.isDirectory()
                    ? new Stamp(true, 0, FileTime.fromMillis(0), "")
                    : new Stamp(
                            false,
                            attributes.size(),
                            attributes.lastModifiedTime(),
                            String.valueOf(attributes.fileKey()));
        }
    }

    /**
     * Looks at the folders, whatever their names, and all that is in them. Links are not followed, what cannot be looked at is
     * passed by.
     *
     * @param folders need not exist
     * @param entered is told each folder before its files are looked at
     */
    static Snapshot of(Set<Path> folders, Consumer<Path> entered) {
        TreeMap<Path, Stamp> stamps = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                walk(folder, entered, stamps);
            }
        }
        return new Snapshot(stamps);
    }

    private static void walk(Path folder, Consumer<Path> entered, TreeMap<Path, Stamp> stamps) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    if (!inner.equals(folder) && isPassedBy(inner)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    entered.accept(inner);
                    stamps.put(inner, Stamp.of(attributes));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isPassedBy(file)) {
                        stamps.put(file, Stamp.of(attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inner, IOException cutShort) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreachable) {
            throw new AssertionError("every visit goes on", unreachable);
        }
    }

    /** Returns what is in one of the two and not, or not the same, in the other. */
    TreeSet<Path> differences(Snapshot other) {
        TreeSet<Path> different = new TreeSet<>();
        stamps.forEach((path, stamp) -> {
            if (!stamp.equals(other.stamps.get(path))) {
                different.add(path);
            }
        });
        other.stamps.keySet().stream().filter(path -> !stamps.containsKey(path)).forEach(different::add);
        return different;
    }

    boolean hasFile(Path path) {
        Stamp stamp = stamps.get(path);
        return stamp != null && !stamp.isFolder();
    }

    boolean hasFolder(Path path) {
        Stamp stamp = stamps.get(path);
        return stamp != null && stamp.isFolder();
    }

    /** Looks at one file again, and returns whether it is there. */
    boolean look(Path file) {
        Optional<BasicFileAttributes> attributes = attributes(file);
        attributes.ifPresentOrElse(found -> stamps.put(file, Stamp.of(found)), () -> stamps.remove(file));
        return attributes.isPresent();
    }

    /** Returns whether a file is there, with something in it. */
    static boolean isWritten(Path path) {
        return attributes(path).filter(found -> found.size() > 0).isPresent();
    }

    static boolean isFolder(Path path) {
        return attributes(path).filter(BasicFileAttributes::isDirectory).isPresent();
    }

    private static Optional<BasicFileAttributes> attributes(Path path) {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Returns whether the reader passes such a name by too: hidden files, and what editors leave beside the file they edit. */
    static boolean isPassedBy(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));
    }
}
