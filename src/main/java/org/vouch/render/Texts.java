package org.vouch.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.vouch.content.Body;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Slug;

/** All notes and pages, each printed when it is first asked for, and what leads from one to another. */
final class Texts {
    private final Library library;
    private final List<Note> notes;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, AuthoredText> texts = new LinkedHashMap<>();
    private final Map<String, Supplier<List<ReferenceFormat>>> formats = new HashMap<>();
    private final Map<String, List<Link>> linksTo = new TreeMap<>();
    private final Map<String, List<Link>> tiedTo = new TreeMap<>();
    private final Supplier<Map<Slug, List<Link>>> naming = new Once<>(this::gatherNames);

    Texts(Library library) {
        this.library = library;
        this.notes =
                library.briefing().notes().stream().sorted(Note.READING_ORDER).toList();
        notes.forEach(this::add);
        library.briefing().pages().forEach(page -> add(page.file(), link(page), page.body()));
    }

    /** Returns the notes in their reading order. */
    List<Note> notes() {
        return notes;
    }

    /** Returns the printed body of the note or page that the file holds. */
    PrintedBody of(String file) {
        return texts.get(file).printed();
    }

    /** Returns the same as it stands in a document whose links lead elsewhere. */
    PrintedBody of(String file, Leads leads) {
        return texts.get(file).printed(leads);
    }

    /** Returns the ids of the blocks of the note or page that the file holds. */
    BlockAnchors anchors(String file) {
        return texts.get(file).anchors();
    }

    /** Returns the place of a note in the reading order; 0-based. */
    int place(Note note) {
        return places.get(note.file());
    }

    /** Returns the note as a reference in every format, each also a file beside its page. */
    List<ReferenceFormat> formats(Note note) {
        return formats.get(note.file()).get();
    }

    /** Returns how many quotations the page with the most of them has. */
    int longest() {
        return texts.values().stream()
                .mapToInt(text -> text.numbering().all().size())
                .max()
                .orElse(0);
    }

    /** Returns the notes and pages that link to the address; empty where none does. */
    List<Link> linkingTo(String address) {
        return linksTo.getOrDefault(address, List.of());
    }

    /** Returns the notes and pages with words tied to the fact. */
    List<Link> tiedTo(String fact) {
        return tiedTo.getOrDefault(fact, List.of());
    }

    /** Returns the notes and pages whose prose names the entity. */
    List<Link> naming(Slug entity) {
        return naming.get().getOrDefault(entity, List.of());
    }

    private static Link link(Page page) {
        return new Link(Addresses.page(page.slug()), page.title().value());
    }

    private void add(Note note) {
        places.put(note.file(), places.size());
        formats.put(
                note.file(),
                new Once<>(() -> ReferenceFormat.of(note, library.briefing().settings())));
        add(note.file(), HomePage.link(note), note.body());
    }

    private void add(String file, Link page, Body body) {
        AuthoredText text = new AuthoredText(library, file, page, body);
        texts.put(file, text);
        Set<String> others = new TreeSet<>(text.addresses());
        others.remove(page.address());
        put(linksTo, others, page);
        put(tiedTo, text.facts(), page);
    }

    private Map<Slug, List<Link>> gatherNames() {
        Map<Slug, List<Link>> names = new TreeMap<>();
        texts.values().forEach(text -> put(names, text.printed().mentioned(), text.page()));
        return names;
    }

    private static <K> void put(Map<K, List<Link>> map, Collection<K> keys, Link page) {
        keys.forEach(key -> map.computeIfAbsent(key, k -> new ArrayList<>()).add(page));
    }
}
