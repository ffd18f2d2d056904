package org.vouch.site;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A whole site, ready to be written: each address once, in the order of the addresses, and no address that is both a
 * file and a folder. May be empty. Immutable.
 */
public final class Site implements SiteFiles {
    private final SortedMap<SitePath, SiteFile> files;

    private Site(SortedMap<SitePath, SiteFile> files) {
        this.files = files;
    }

    /**
     * Returns the site of {@code files}, given in any order.
     *
     * @throws IllegalArgumentException where two files have one address, or one file's address is another's folder
     */
    public static Site of(Collection<SiteFile> files) {
        SortedMap<SitePath, SiteFile> sorted = new TreeMap<>();
        for (SiteFile file : files) {
            if (sorted.put(file.path(), file) != null) {
                throw new IllegalArgumentException("two files at " + file.path());
            }
        }
        requireFolders(sorted.keySet());
        return new Site(Collections.unmodifiableSortedMap(sorted));
    }

    /** Returns the files, sorted by address. */
    public List<SiteFile> files() {
        return List.copyOf(files.values());
    }

    /** Returns the file at {@code path}, or nothing where the site has none there. */
    public Optional<SiteFile> file(SitePath path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public boolean handTo(Consumer<SiteFile> receiver) {
        files.values().forEach(receiver);
        return true;
    }

    /** @throws IllegalArgumentException where one of the addresses is the folder of another */
    public static void requireFolders(Set<SitePath> addresses) {
        for (SitePath path : addresses) {
            for (int slash = path.text().indexOf('/');
                    slash > 0;
                    slash = path.text().indexOf('/', slash + 1)) {
                SitePath folder = SitePath.of(path.text().substring(0, slash));
                if (addresses.contains(folder)) {
                    throw new IllegalArgumentException(folder + " is a file and the folder of " + path);
                }
            }
        }
    }
}
