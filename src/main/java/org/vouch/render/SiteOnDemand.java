package org.vouch.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/**
 * The site of a verified briefing, each file made when it is first asked for, and kept. The bytes of a file do not
 * depend on which others were asked for before it. May be shared between threads.
 */
public final class SiteOnDemand {
    private final Map<SitePath, Supplier<Optional<SiteFile>>> makers = new LinkedHashMap<>();
    private final Map<SitePath, Supplier<Optional<SiteFile>>> files = new HashMap<>();
    private final List<Supplier<List<Diagnostic>>> reports = new ArrayList<>();

    SiteOnDemand() {}

    /** Adds a file, which its maker may leave out. */
    void add(String address, Supplier<Optional<SiteFile>> maker) {
        SitePath path = SitePath.of(address);
        if (makers.put(path, maker) != null) {
            throw new IllegalArgumentException("two files at " + address);
        }
    }

    /** Adds what has findings; it is asked again each time. */
    void report(Supplier<List<Diagnostic>> findings) {
        reports.add(findings);
    }

    /** Returns the addresses of all files, whether they have been made or not. */
    public synchronized List<SitePath> addresses() {
        return List.copyOf(makers.keySet());
    }

    /** Returns the file at an address; nothing where there is none, or where its layout has a mistake. */
    public synchronized Optional<SiteFile> file(SitePath address) {
        return Optional.ofNullable(makers.get(address))
                .flatMap(maker ->
                        files.computeIfAbsent(address, a -> new Once<>(maker)).get());
    }

    /** Returns what was found wrong so far; mistakes in a layout are found when a page is made by it. */
    public synchronized List<Diagnostic> diagnostics() {
        return reports.stream().map(Supplier::get).flatMap(Collection::stream).toList();
    }

    /** Makes every file anew, several at a time, and hands it over from the thread that made it; none is kept. */
    synchronized void handTo(Consumer<SiteFile> receiver) {
        Site.requireFolders(makers.keySet());
        List.copyOf(makers.values()).parallelStream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .forEach(receiver);
    }
}
