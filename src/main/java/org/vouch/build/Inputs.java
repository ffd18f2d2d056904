package org.vouch.build;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.vouch.parallel.SideBySide;

/** All that the bytes of a site and the findings of its build depend on: the program, its options, and files. */
final class Inputs {
    private static final int BUFFER = 16_384;

    private Inputs() {}

    /**
     * Returns a checksum of every file that a build may read, with its name, of the program and of its options. Nothing
     * where a file cannot be read or is a link, whose target is not looked at, or where the program is not on Java's class
     * path, so that nobody knows of what it is made.
     */
    static Optional<String> checksum(Project project) {
        StringBuilder all = new StringBuilder(project.toString()).append('\n');
        try {
            List<Path> program = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .toList();
            if (!isOneOf(program, own())) {
                return Optional.empty();
            }
            for (Path part : program) {
                add("program", part, all);
            }
            add("content", project.root().resolve("content"), all);
            add("layouts", project.root().resolve("layouts"), all);
            add("archive", project.archive(), all);
            return Optional.of(checksum(new ByteArrayInputStream(all.toString().getBytes(StandardCharsets.UTF_8))));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Path own() throws IOException {
        try {
            return Path.of(Inputs.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toRealPath();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static boolean isOneOf(List<Path> program, Path own) throws IOException {
        for (Path part : program) {
            if (Files.exists(part) && Files.isSameFile(part, own)) {
                return true;
            }
        }
        return false;
    }

    private static void add(String name, Path top, StringBuilder all) throws IOException {
        if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            all.append(name).append(" is not there\n");
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(top)) {
            paths = walk.sorted().toList();
        }
        SideBySide.map(paths, path -> name + '/' + top.relativize(path) + ' ' + content(path) + '\n')
                .forEach(all::append);
    }

    private static String content(Path path) {
        try {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                try (InputStream in = Files.newInputStream(path)) {
                    return Files.size(path) + " " + checksum(in);
                }
            }
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                return "folder";
            }
            throw new IOException(path + " is neither a file nor a folder");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads to the end, however far that is. */
    private static String checksum(InputStream in) throws IOException {
        Checksum first = new CRC32();
        Checksum second = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            first.update(buffer, 0, read);
            second.update(buffer, 0, read);
        }
        return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
    }
}
