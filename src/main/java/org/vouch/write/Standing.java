package org.vouch.write;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vouch.site.SitePath;

/** The files that a manifest lists, as they stand in its folder; those that are gone, or no plain files, are absent. */
record Standing(SortedMap<SitePath, Found> files) {
    Standing {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns, of the files that the manifest in {@code folder} lists, those that have the bytes it lists. */
    static Standing intact(Path folder) throws IOException {
        OldFiles old = OldFiles.in(folder);
        SortedMap<SitePath, Found> files = new TreeMap<>();
        for (SitePath path : old.manifest().sums().keySet()) {
            Optional<Found> found = old.find(path);
            found.ifPresent(it -> files.put(path, it));
        }
        Standing all = new Standing(files);
        files.keySet().removeIf(path -> !all.agrees(path, old.manifest()));
        return new Standing(files);
    }

    /** Says whether {@code path} stands with the bytes that {@code manifest} lists for it. */
    boolean agrees(SitePath path, Manifest manifest) {
        Found found = files.get(path);
        return found != null && found.checksum.equals(manifest.sums().get(path));
    }

    /** Bytes that were read, and enough to notice later, without reading, that they are no longer the same. */
    record Found(String checksum, long size, FileTime modified, String key) {
        static Found of(BasicFileAttributes attributes, String checksum) {
            return new Found(
                    checksum, attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
        }

        boolean isStill(BasicFileAttributes attributes) {
            return attributes.isRegularFile()
                    && size == attributes.size()
                    && modified.equals(attributes.lastModifiedTime())
                    && key.equals(String.valueOf(attributes.fileKey()));
        }
    }
}
