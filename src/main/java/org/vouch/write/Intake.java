package org.vouch.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;
import org.vouch.write.Standing.Found;

/**
 * Takes in the files of a new site, perhaps from several threads: stages those that do not stand in the destination
 * already, and keeps nothing of a file but its checksum. After the first failure it takes no more.
 */
final class Intake implements Consumer<SiteFile> {
    private final OldFiles old;
    private final Staging staging;
    private final Map<SitePath, String> sums = new ConcurrentHashMap<>();
    private final Map<SitePath, Found> standing = new ConcurrentHashMap<>();
    private volatile IOException failure;

    Intake(OldFiles old, Staging staging) {
        this.old = old;
        this.staging = staging;
    }

    @Override
    public void accept(SiteFile file) {
        if (failure == null) {
            try {
                take(file);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Returns what would change, when all files have been taken in. */
    Plan plan(Path folder) throws IOException {
        if (failure != null) {
            throw failure;
        }
        for (SitePath path : old.manifest().sums().keySet()) {
            if (!sums.containsKey(path)) {
                old.find(path).ifPresent(found -> standing.put(path, found));
            }
        }
        return new Plan(
                folder, new Manifest(new TreeMap<>(sums)), old.manifest(), new Standing(new TreeMap<>(standing)));
    }

    private void take(SiteFile file) throws IOException {
        String checksum = file.checksum();
        Optional<Found> found = old.find(file.path());
        found.ifPresent(it -> standing.put(file.path(), it));
        if (found.isEmpty() || !found.get().checksum().equals(checksum)) {
            staging.add(file);
        }
        if (sums.put(file.path(), checksum) != null) {
            throw new IllegalArgumentException("two files at " + file.path());
        }
    }
}
