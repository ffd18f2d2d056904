package org.vouch.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vouch.content.Correction;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
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
    final Remembered<List<Fact>> facts = new Remembered<>();
    final Remembered<Optional<Source>> records = new Remembered<>();
    final Remembered<List<Entity>> entities = new Remembered<>();
    final Remembered<List<Correction>> corrections = new Remembered<>();
    final Remembered<SourceText> articles = new Remembered<>();
    final Remembered<Optional<SourceText>> boilerplate = new Remembered<>();
    final Remembered<ReadLock> locks = new Remembered<>();

    private final Map<Slug, Source> sources = new TreeMap<>();

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
