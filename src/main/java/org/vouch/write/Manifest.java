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
 * The files of a written site and the checksums of their bytes, 16 hexadecimal digits in lower case. The manifest does
 * not list itself.
 */
record Manifest(SortedMap<SitePath, String> sums) {
    static final String NAME = ".vouch.sums";
    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16})  (.+)");

    Manifest {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** Says whether a manifest of any form has the name. */
    static boolean isName(String name) {
        return name.equals(NAME) || name.equals(FormerManifest.NAME);
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME), NOFOLLOW_LINKS) || FormerManifest.isIn(folder);
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
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return FormerManifest.in(folder);
        }
        try {
            return parse(Files.readString(file)).orElseThrow(() -> damaged(file));
        } catch (MalformedInputException e) {
            throw damaged(file);
        }
    }

    static Optional<Manifest> parse(String text) {
        return sums(text, LINE).map(Manifest::new);
    }

    /** Returns the second group of each line, an address, with the first; nothing where a line is not of the form. */
    static Optional<SortedMap<SitePath, String>> sums(String text, Pattern form) {
        SortedMap<SitePath, String> sums = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher matcher = form.matcher(line);
            Optional<SitePath> path = matcher.matches() ? SitePath.parse(matcher.group(2)) : Optional.empty();
            if (path.isEmpty() || sums.put(path.get(), matcher.group(1)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(sums);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        sums.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
        return text.toString();
    }

    boolean lists(String path) {
        return SitePath.parse(path).filter(sums::containsKey).isPresent();
    }

    boolean listsFilesIn(String folder) {
        return sums.keySet().stream().anyMatch(path -> path.text().startsWith(folder + "/"));
    }

    static FileSystemException damaged(Path file) {
        return new FileSystemException(
                file.toString(), null, "is damaged, so that no file beside it can be told from a stranger's");
    }
}
