package org.vouch.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A file that a command writes for its author: whole or not at all, and through no symbolic link that came with the project.
 *
 * @param root the project's folder; a file that lies elsewhere is where its author said, links or not
 */
record AuthoredFile(Path root, Path path) {

    /** Makes the file hold the text and returns whether it had to be written. */
    boolean replace(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (holds(bytes)) {
            return false;
        }
        write(bytes);
        return true;
    }

    /**
     * Makes a new file of the bytes; leaves one that holds them already.
     *
     * @throws FileAlreadyExistsException where the file holds something else
     */
    void create(byte[] bytes) throws IOException {
        if (holds(bytes)) {
            return;
        }
        if (Files.exists(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        write(bytes);
    }

    boolean holdsOtherThan(byte[] bytes) throws IOException {
        return Files.exists(path) && !holds(bytes);
    }

    private boolean holds(byte[] bytes) throws IOException {
        return Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes);
    }

    private void write(byte[] bytes) throws IOException {
        refuseLinks();
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path next = path.resolveSibling(path.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.write(next, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void refuseLinks() throws IOException {
        Path base = root.toAbsolutePath().normalize();
        Path above = path.toAbsolutePath().normalize().getParent();
        for (; above.startsWith(base) && !above.equals(base); above = above.getParent()) {
            if (Files.isSymbolicLink(above)) {
                throw new IOException(
                        above + " is a symbolic link, so that nothing is written below it; put a folder there");
            }
        }
    }
}
