package org.vouch.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.parallel.Once;
import org.vouch.parallel.SideBySide;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/**
 * The site of a verified briefing, each file made when it is first asked for, and kept. The bytes of a file do not
 * depend on which others were asked for before it. May be shared between threads.
 */
public final class SiteOnDemand {
    private final Map<SitePath, Supplier<Optional<SiteFile>>> makers = new LinkedHashMap<>();
    private final Map<SitePath, Supplier<Optional<SiteFile>>> files = new ConcurrentHashMap<>();
    private final List<Many> rows = new ArrayList<>();
    private final List<Supplier<List<Diagnostic>>> reports = new ArrayList<>();

    SiteOnDemand() {}

    /** Adds a file, which its maker may leave out. */
    void add(String address, Supplier<Optional<SiteFile>> maker) {
        SitePath path = SitePath.of(address);
        if (makers.put(path, maker) != null) {
            throw new IllegalArgumentException("two files at " + address);
        }
    }

    /**
     * Addresses that many sites have.
     *
     * @param places the place of each, 0-based
     */
    record Row(List<SitePath> addresses, Map<SitePath, Integer> places) {

        static Row of(List<String> addresses) {
            List<SitePath> paths = addresses.stream().map(SitePath::of).toList();
            Map<SitePath, Integer> places = new HashMap<>();
            paths.forEach(path -> places.put(path, places.size()));
            return new Row(paths, places);
        }
    }

    private record Many(Row row, IntFunction<Optional<SiteFile>> maker) {}

    /** Adds a file at each address of a row, which its maker may leave out; no two rows may share an address. */
    void addRow(Row files, IntFunction<Optional<SiteFile>> maker) {
        rows.add(new Many(files, maker));
    }

    /** Adds what has findings; it is asked again each time. */
    void report(Supplier<List<Diagnostic>> findings) {
        reports.add(findings);
    }

    /** Returns the addresses of all files, whether they have been made or not. */
    public List<SitePath> addresses() {
        List<SitePath> addresses = new ArrayList<>(makers.keySet());
        rows.forEach(some -> addresses.addAll(some.row().addresses()));
        return addresses;
    }

    /** Returns the file at an address; nothing where there is none, or where its layout has a mistake. */
    public Optional<SiteFile> file(SitePath address) {
        return maker(address)
                .flatMap(maker ->
                        files.computeIfAbsent(address, a -> new Once<>(maker)).get());
    }

    /** Returns the same as {@link #file}, made anew and not kept. */
    public Optional<SiteFile> make(SitePath address) {
        return maker(address).flatMap(Supplier::get);
    }

    /** Makes a file that has not been made, to find the mistakes of its layout; it is not kept. */
    public void proof(SitePath address) {
        if (!files.containsKey(address)) {
            make(address);
        }
    }

    private Optional<Supplier<Optional<SiteFile>>> maker(SitePath address) {
        Supplier<Optional<SiteFile>> own = makers.get(address);
        if (own != null) {
            return Optional.of(own);
        }
        for (Many some : rows) {
            Integer place = some.row().places().get(address);
            if (place != null) {
                return Optional.of(() -> some.maker().apply(place));
            }
        }
        return Optional.empty();
    }

    /** Returns how many files have been asked for one by one. */
    public int made() {
        return files.size();
    }

    /** Returns what was found wrong so far; mistakes in a layout are found when a page is made by it. */
    public synchronized List<Diagnostic> diagnostics() {
        return reports.stream().map(Supplier::get).flatMap(Collection::stream).toList();
    }

    /**
     * Makes every file anew, several at a time, and hands it over from the thread that made it; none is kept. The rows come
     * first, in which each text has its page: what the others gather of the texts is little and known by then.
     */
    synchronized void handTo(Consumer<SiteFile> receiver) {
        List<SitePath> addresses = new ArrayList<>();
        rows.forEach(some -> addresses.addAll(some.row().addresses()));
        addresses.addAll(makers.keySet());
        Site.requireFolders(new HashSet<>(addresses));
        SideBySide.forEach(addresses.size(), place -> make(addresses.get(place)).ifPresent(receiver));
    }
}
