package org.vouch.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.EdtfDate;
import org.vouch.content.Note;
import org.vouch.content.PersonName;
import org.vouch.content.Settings;

/** Makes {@code feed.xml} (Atom, RFC 4287) and {@code sitemap.xml}, both only where the base address is known. */
final class FeedFile {
    private FeedFile() {}

    /** Returns the feed of the notes with a date; nothing where there is none, since a feed needs a date. */
    static Optional<String> feed(Settings settings, String base, List<Note> notes) {
        List<Note> dated = notes.stream()
                .filter(note -> day(note).isPresent())
                .sorted(Note.NEWEST_FIRST)
                .toList();
        Optional<LocalDate> newest =
                dated.stream().flatMap(note -> day(note).stream()).max(Comparator.naturalOrder());
        return newest.map(day -> {
            StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
            out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                    .append(Html.escape(settings.language()))
                    .append("\">\n");
            element(out, "title", settings.title());
            settings.subtitle().ifPresent(subtitle -> element(out, "subtitle", subtitle.strip()));
            element(out, "id", base);
            out.append("<link href=\"").append(Html.escape(base)).append("\"/>\n");
            out.append("<link rel=\"self\" href=\"").append(Html.escape(base)).append("feed.xml\"/>\n");
            element(out, "updated", day + "T00:00:00Z");
            author(out, settings);
            dated.forEach(note -> entry(out, base, note));
            return out.append("</feed>\n").toString();
        });
    }

    /**
     * Returns the sitemap. A note says when it was last changed, as exactly as the author wrote it.
     *
     * @param addresses of the pages, relative to the base
     */
    static String sitemap(String base, List<String> addresses, List<Note> notes) {
        Map<String, String> changed = new HashMap<>();
        notes.forEach(note -> note.updated()
                .or(note::date)
                .flatMap(StructuredData::day)
                .ifPresent(day -> changed.put(Addresses.note(note.slug()), day)));
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String address : addresses) {
            out.append("<url><loc>")
                    .append(Html.escape(Frames.full(base, address)))
                    .append("</loc>");
            if (changed.containsKey(address)) {
                out.append("<lastmod>").append(changed.get(address)).append("</lastmod>");
            }
            out.append("</url>\n");
        }
        return out.append("</urlset>\n").toString();
    }

    /** RFC 4287 §4.1.1: a feed has an author unless each of its entries has one. */
    private static void author(StringBuilder out, Settings settings) {
        List<String> names =
                settings.authors().stream().map(PersonName::display).toList();
        for (String name : names.isEmpty() ? List.of(settings.title()) : names) {
            out.append("<author><name>").append(escape(name)).append("</name></author>\n");
        }
    }

    private static void entry(StringBuilder out, String base, Note note) {
        String address = base + Addresses.note(note.slug());
        out.append("<entry>\n");
        element(out, "title", note.title().value());
        element(out, "id", address);
        out.append("<link href=\"").append(Html.escape(address)).append("\"/>\n");
        LocalDate updated = day(note).orElseThrow();
        note.date()
                .flatMap(EdtfDate::latest)
                .filter(day -> !day.isAfter(updated))
                .ifPresent(day -> element(out, "published", day + "T00:00:00Z"));
        element(out, "updated", updated + "T00:00:00Z");
        note.tags()
                .forEach(tag ->
                        out.append("<category term=\"").append(escape(tag)).append("\"/>\n"));
        note.summary()
                .ifPresent(summary -> element(out, "summary", summary.value().strip()));
        out.append("</entry>\n");
    }

    /** Returns whether there is a feed of the notes. */
    static boolean isPossible(List<Note> notes) {
        return notes.stream().anyMatch(note -> day(note).isPresent());
    }

    private static Optional<LocalDate> day(Note note) {
        return note.updated().or(note::date).flatMap(EdtfDate::latest);
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>').append(escape(text));
        out.append("</").append(name).append(">\n");
    }

    /** Characters that XML 1.0 §2.2 forbids even as references are left out. */
    private static String escape(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= 0x20 || c == '\t' || c == '\n' || c == '\r')
                .filter(c -> (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .forEach(allowed::appendCodePoint);
        return Html.escape(allowed.toString());
    }
}
