package org.vouch.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;
import org.vouch.write.Standing.Found;

/** Reads the files that the manifest of a folder lists; those that are gone, or no plain files, are absent. */
final class OldFiles {
    private final Path folder;
    private final Manifest manifest;
    private final RealFolders folders;

    private OldFiles(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
        this.folders = new RealFolders(folder);
    }

    static OldFiles in(Path folder) throws IOException {
        return new OldFiles(folder, Manifest.in(folder));
    }

    Manifest manifest() {
        return manifest;
    }

    /** Returns the file as it stands; nothing where the manifest does not list it. Any number of threads may ask. */
    Optional<Found> find(SitePath path) throws IOException {
        if (!manifest.sums().containsKey(path) || !folders.has(path.folder())) {
            return Optional.empty();
        }
        Path file = folder.resolve(path.text());
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
            if (attributes.isRegularFile()) {
                SiteFile read = SiteFile.ofBytes(path, Files.readAllBytes(file));
                return Optional.of(Found.of(attributes, read.checksum()));
            }
        } catch (NoSuchFileException e) {
            // Deleted by its user: it is written again, or need not be removed.
        }
        return Optional.empty();
    }
}
