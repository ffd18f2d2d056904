package org.vouch.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Correction;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Settings;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.diagnostic.Reported;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.SourceText;

/**
 * What the files of a project became when they were last read: a file that has the same bytes again is not parsed again
 * and becomes the same object. Serves one project and one reading at a time; a new one remembers nothing.
 */
public final class ReadMemory {
    final Remembered<Settings> settings = new Remembered<>();
    final Remembered<Reported<Note>> notes = new Remembered<>();
    final Remembered<Reported<Page>> pages = new Remembered<>();
    final Remembered<List<Fact>> facts = new Remembered<>(ReadMemory::keeping);
    final Remembered<Optional<Source>> records = new Remembered<>();
    final Remembered<List<Entity>> entities = new Remembered<>();
    final Remembered<List<Correction>> corrections = new Remembered<>();
    final Remembered<SourceText> articles = new Remembered<>();
    final Remembered<Optional<SourceText>> boilerplate = new Remembered<>();
    final Remembered<ReadLock> locks = new Remembered<>();

    final Shelf<Note> noteShelf = new Shelf<>();
    final Shelf<Page> pageShelf = new Shelf<>();
    final Shelf<FactFile> factShelf = new Shelf<>();
    final Shelf<Source> sourceShelf = new Shelf<>();
    final DuplicateIds duplicates = new DuplicateIds();

    private final Map<Slug, Source> sources = new ConcurrentHashMap<>();
    private final Set<Path> changed = new TreeSet<>();
    private Optional<Listing> listing = Optional.empty();
    private boolean isKnown;
    private boolean isTold;

    /**
     * Tells that nothing but some files changed since the last reading, so that the next one looks at no other. Where that
     * reading fails, the one after it looks at these too.
     *
     * @param files and folders, by their paths in the project's real folder
     */
    public void trustBut(Set<Path> files) {
        changed.addAll(files);
        isTold = true;
    }

    /** Tells that anything may have changed, as it may where nothing is told. */
    public void trustNothing() {
        isKnown = false;
    }

    /** Returns how many files have been parsed so far. */
    public int parsed() {
        return Stream.of(settings, notes, pages, facts, records, entities, corrections, articles, boilerplate, locks)
                .mapToInt(Remembered::parsed)
                .sum();
    }

    /** Returns the files that may be others than in the last reading; absent where all may be. */
    Optional<Set<Path>> changed() {
        return isKnown && isTold ? Optional.of(changed) : Optional.empty();
    }

    /** Returns the listing of the last reading where it still holds, else a new one. */
    Listing listing(ProjectPaths paths, Unsaved unsaved) throws IOException {
        Optional<Set<Path>> some = changed();
        if (some.isEmpty() || listing.isEmpty() || !listing.get().holds(some.get())) {
            listing = Optional.of(Listing.of(paths, unsaved));
        }
        return listing.get();
    }

    /** Tells that the reading has ended well. */
    void ended() {
        changed.clear();
        isKnown = true;
        isTold = false;
    }

    /**
     * Returns the facts of a file, those that it had before as the objects that they were. The list is of the kind that
     * {@link List#copyOf} does not copy, so that it stays the same object in each reading.
     */
    private static List<Fact> keeping(List<Fact> before, List<Fact> now) {
        Map<Fact, Fact> known = new HashMap<>();
        before.forEach(fact -> known.put(fact, fact));
        List<Fact> kept =
                now.stream().map(fact -> known.getOrDefault(fact, fact)).collect(Collectors.toUnmodifiableList());
        return kept.equals(before) ? before : kept;
    }

    /** Returns the source of the last reading where it is equal to this one, else this one. */
    Source same(Source source) {
        Source last = sources.get(source.id());
        if (source.equals(last)) {
            return last;
        }
        sources.put(source.id(), source);
        return source;
    }
}
