package org.vouch.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.site.SitePath;

/**
 * The files of a written site and their bytes' SHA-256, 64 hexadecimal digits in lower case. The manifest does not list
 * itself.
 */
record Manifest(SortedMap<SitePath, String> hashes) {
    static final String NAME = ".vouch.sha256";
    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    /** As {@code sha256sum} prints it: hash, two spaces, name. */
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME), NOFOLLOW_LINKS);
    }

    /**
     * Returns the manifest that lies in {@code folder}, or the empty one where none does.
     *
     * @throws FileSystemException where it is damaged: nothing in the folder can be told to be ours then
     */
    static Manifest in(Path folder) throws IOException {
        if (!isIn(folder)) {
            return EMPTY;
        }
        Path file = folder.resolve(NAME);
        try {
            return parse(Files.readString(file)).orElseThrow(() -> damaged(file));
        } catch (MalformedInputException e) {
            throw damaged(file);
        }
    }

    static Optional<Manifest> parse(String text) {
        SortedMap<SitePath, String> hashes = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            Optional<SitePath> path = matcher.matches() ? SitePath.parse(matcher.group(2)) : Optional.empty();
            if (path.isEmpty() || hashes.put(path.get(), matcher.group(1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Manifest(hashes));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString();
    }

    boolean lists(String path) {
        return SitePath.parse(path).filter(hashes::containsKey).isPresent();
    }

    boolean listsFilesIn(String folder) {
        return hashes.keySet().stream().anyMatch(path -> path.text().startsWith(folder + "/"));
    }

    private static FileSystemException damaged(Path file) {
        return new FileSystemException(
                file.toString(), null, "is damaged, so that no file beside it can be told from a stranger's");
    }
}
