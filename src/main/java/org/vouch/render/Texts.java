package org.vouch.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Slug;
import org.vouch.parallel.Once;

/** All notes and pages, each printed when it is first asked for, and what leads from one to another. */
final class Texts {
    private final Library library;
    private final ReadingOrder order;
    private final List<Note> notes;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, AuthoredText> texts = new ConcurrentHashMap<>();
    private final Map<String, List<ReferenceFormat>> formats = new ConcurrentHashMap<>();
    private final Supplier<Outgoing> outgoing;
    private final Supplier<Map<Slug, List<Link>>> naming = new Once<>(this::gatherNames);

    Texts(Library library) {
        this.library = library;
        this.order = library.memory().order(library.briefing().notes());
        this.notes = order.notes();
        this.outgoing = new Once<>(() -> library.memory().outgoing(library, notes));
        library.briefing().pages().forEach(page -> pages.put(page.file(), page));
    }

    /** Returns the notes in their reading order. */
    List<Note> notes() {
        return notes;
    }

    /** Returns the printed body of the note or page that the file holds. */
    PrintedBody of(String file) {
        return text(file).printed();
    }

    /** Returns what the note or page that the file holds rests on, and whom it names. */
    Basis basis(String file) {
        return text(file).basis();
    }

    /** Returns the printed body as it stands in a document whose links lead elsewhere. */
    PrintedBody of(String file, Leads leads) {
        return text(file).printed(leads);
    }

    /** Returns the ids of the blocks of the note or page that the file holds. */
    BlockAnchors anchors(String file) {
        return text(file).anchors();
    }

    /** Returns what is the same object as in the last rendering while the reading order is. */
    Object order() {
        return order.places();
    }

    /** Returns the place of a note in the reading order; 0-based. */
    int place(Note note) {
        return order.byFile().get(note.file());
    }

    /** Returns the note as a reference in every format, each also a file beside its page. */
    List<ReferenceFormat> formats(Note note) {
        return formats.computeIfAbsent(
                note.file(), file -> ReferenceFormat.of(note, library.briefing().settings()));
    }

    /** Returns how many quotations the page with the most of them has. */
    int longest() {
        return library.memory()
                .longest(library.briefing().notes(), library.briefing().pages());
    }

    /** Returns the notes and pages that link to the address; empty where none does. */
    List<Link> linkingTo(String address) {
        return List.copyOf(outgoing.get().links().of(address).values());
    }

    /** Returns the notes and pages with words tied to the fact. */
    List<Link> tiedTo(String fact) {
        return List.copyOf(outgoing.get().ties().of(fact).values());
    }

    /** Returns the notes and pages whose prose names the entity. */
    List<Link> naming(Slug entity) {
        return naming.get().getOrDefault(entity, List.of());
    }

    private AuthoredText text(String file) {
        return texts.computeIfAbsent(file, f -> {
            Object text = Optional.<Object>ofNullable(pages.get(f))
                    .orElseGet(() -> notes.get(order.byFile().get(f)));
            return new AuthoredText(library, f, Outgoing.link(text), Outgoing.body(text));
        });
    }

    private Map<Slug, List<Link>> gatherNames() {
        Map<Slug, List<Link>> names = new TreeMap<>();
        notes.forEach(note -> put(names, text(note.file())));
        library.briefing().pages().forEach(page -> put(names, text(page.file())));
        return names;
    }

    private static void put(Map<Slug, List<Link>> names, AuthoredText text) {
        Collection<Slug> mentioned = text.basis().mentioned();
        mentioned.forEach(
                key -> names.computeIfAbsent(key, k -> new ArrayList<>()).add(text.page()));
    }
}
