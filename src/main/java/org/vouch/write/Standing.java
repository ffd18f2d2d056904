package org.vouch.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/** The files that a manifest lists, as they stand in its folder; those that are gone, or no plain files, are absent. */
record Standing(SortedMap<SitePath, Found> files) {
    Standing {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Standing of(Path folder, Manifest manifest) throws IOException {
        return of(folder, manifest, SiteFile::sha256);
    }

    /** Takes how to hash what is read, for a caller that knows some of the bytes and their hashes already. */
    static Standing of(Path folder, Manifest manifest, Function<SiteFile, String> hash) throws IOException {
        RealFolders folders = new RealFolders(folder);
        SortedMap<SitePath, Found> files = new TreeMap<>();
        for (SitePath path : manifest.hashes().keySet()) {
            if (folders.has(path.folder())) {
                find(folder.resolve(path.text()), path, hash).ifPresent(found -> files.put(path, found));
            }
        }
        return new Standing(files);
    }

    /** Returns, of the files that the manifest in {@code folder} lists, those that have the bytes it lists. */
    static Standing intact(Path folder) throws IOException {
        Manifest manifest = Manifest.in(folder);
        Standing all = of(folder, manifest);
        SortedMap<SitePath, Found> files = new TreeMap<>(all.files);
        files.keySet().removeIf(path -> !all.agrees(path, manifest));
        return new Standing(files);
    }

    /** Says whether {@code path} stands with the bytes that {@code manifest} lists for it. */
    boolean agrees(SitePath path, Manifest manifest) {
        Found found = files.get(path);
        return found != null && found.sha256.equals(manifest.hashes().get(path));
    }

    private static Optional<Found> find(Path file, SitePath path, Function<SiteFile, String> hash) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
            if (attributes.isRegularFile()) {
                return Optional.of(Found.of(attributes, hash.apply(SiteFile.ofBytes(path, Files.readAllBytes(file)))));
            }
        } catch (NoSuchFileException e) {
            // Deleted by its user: it is written again, or need not be removed.
        }
        return Optional.empty();
    }

    /** Bytes that were read, and enough to notice later, without reading, that they are no longer the same. */
    record Found(String sha256, long size, FileTime modified, String key) {
        private static Found of(BasicFileAttributes attributes, String sha256) {
            return new Found(
                    sha256, attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
        }

        boolean isStill(BasicFileAttributes attributes) {
            return attributes.isRegularFile()
                    && size == attributes.size()
                    && modified.equals(attributes.lastModifiedTime())
                    && key.equals(String.valueOf(attributes.fileKey()));
        }
    }
}
