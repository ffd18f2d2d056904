package org.vouch.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vouch.content.Body;
import org.vouch.content.EdtfDate;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Slug;

/** All notes and pages printed, and what leads from one to another. */
final class Texts {
    /** The newest note first, as a feed has them; notes without a date last; then by slug. */
    static final Comparator<Note> NEWEST_FIRST = Comparator.comparing((Note note) -> note.date()
                    .flatMap(EdtfDate::latest)
                    .map(day -> -day.toEpochDay())
                    .orElse(Long.MAX_VALUE))
            .thenComparing(Note::slug);

    /** By the place that the author gives; notes without one after those with one, the newest first. */
    static final Comparator<Note> READING_ORDER = Comparator.comparing(
                    (Note note) -> note.order().orElse(Integer.MAX_VALUE))
            .thenComparing(NEWEST_FIRST);

    private final List<Note> notes;
    private final Map<String, PrintedBody> printed = new LinkedHashMap<>();
    private final Map<String, List<Link>> linksTo = new TreeMap<>();
    private final Map<String, List<Link>> tiedTo = new TreeMap<>();
    private final Map<Slug, List<Link>> naming = new TreeMap<>();

    Texts(Library library) {
        this.notes = library.briefing().notes().stream().sorted(READING_ORDER).toList();
        for (Note note : notes) {
            add(
                    library,
                    note.file(),
                    new Link(Addresses.note(note.slug()), note.title().value()),
                    note.body());
        }
        for (Page page : library.briefing().pages()) {
            add(
                    library,
                    page.file(),
                    new Link(Addresses.page(page.slug()), page.title().value()),
                    page.body());
        }
    }

    /** Returns the notes in their reading order. */
    List<Note> notes() {
        return notes;
    }

    /** Returns the printed body of the note or page that the file holds. */
    PrintedBody of(String file) {
        return printed.get(file);
    }

    /** Returns how many quotations the page with the most of them has. */
    int longest() {
        return printed.values().stream()
                .mapToInt(text -> text.entries().size())
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
        return naming.getOrDefault(entity, List.of());
    }

    private void add(Library library, String file, Link page, Body body) {
        PrintedBody text = BodyPrinter.print(library, body, file, page.address());
        printed.put(file, text);
        put(
                linksTo,
                text.notes().stream().filter(a -> !a.equals(page.address())).toList(),
                page);
        put(tiedTo, text.facts(), page);
        put(naming, text.mentioned(), page);
    }

    private static <K> void put(Map<K, List<Link>> map, Collection<K> keys, Link page) {
        keys.forEach(key -> map.computeIfAbsent(key, k -> new ArrayList<>()).add(page));
    }
}
