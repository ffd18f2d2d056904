package org.vouch.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouch.content.Correction;
import org.vouch.content.EdtfDate;
import org.vouch.content.PersonName;
import org.vouch.content.Settings;
import org.vouch.render.BookChapters.Chapter;

/**
 * The package document of the book (EPUB 3.3 §5): what the book is, which files it has, and in which order they are read.
 * It was changed last when the briefing says so, by the dates of its notes and corrections: no clock is read.
 */
final class BookPackage {
    /** The namespace of addresses, RFC 9562 §6.6. */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /** What a book is said to be of that gives no date: EPUB asks for one. */
    private static final LocalDate UNDATED = LocalDate.of(1970, 1, 1);

    private static final List<String> ACCESSIBILITY = List.of(
            "accessMode textual",
            "accessModeSufficient textual",
            "accessibilityFeature tableOfContents",
            "accessibilityFeature readingOrder",
            "accessibilityFeature structuralNavigation",
            "accessibilityFeature displayTransformability",
            "accessibilityHazard none");

    private final Library library;
    private final Settings settings;
    private final List<String> lines = new ArrayList<>();

    private BookPackage(Library library) {
        this.library = library;
        this.settings = library.briefing().settings();
    }

    static String of(Library library, List<Chapter> chapters) {
        BookPackage document = new BookPackage(library);
        document.write(chapters);
        return Xhtml.characters(String.join("\n", document.lines) + "\n");
    }

    private void write(List<Chapter> chapters) {
        String language = Html.escape(settings.language());
        lines.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        lines.add("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\""
                + language + "\">");
        lines.add("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        lines.add("<dc:identifier id=\"id\">urn:uuid:" + identifier() + "</dc:identifier>");
        add("dc:title", settings.title());
        add("dc:language", settings.language());
        settings.authors().stream().map(PersonName::display).forEach(author -> add("dc:creator", author));
        settings.subtitle().ifPresent(subtitle -> add("dc:description", subtitle));
        settings.baseUrl().ifPresent(base -> add("dc:source", base));
        changed().ifPresent(day -> add("dc:date", day.toString()));
        meta("dcterms:modified", changed().orElse(UNDATED) + "T00:00:00Z");
        ACCESSIBILITY.forEach(said -> meta("schema:" + said.split(" ", 2)[0], said.split(" ", 2)[1]));
        lines.add("</metadata>");
        lines.add("<manifest>");
        item("contents", Book.CONTENTS, "application/xhtml+xml\" properties=\"nav");
        item("style", Book.STYLE, "text/css");
        for (int i = 0; i < chapters.size(); i++) {
            item("chapter-" + (i + 1), BookLeads.chapter(chapters.get(i).address()), "application/xhtml+xml");
        }
        lines.add("</manifest>");
        lines.add("<spine>");
        for (int i = 0; i < chapters.size(); i++) {
            lines.add("<itemref idref=\"chapter-" + (i + 1) + "\"/>");
            if (i == 0) {
                lines.add("<itemref idref=\"contents\"/>");
            }
        }
        lines.add("</spine>");
        lines.add("</package>");
    }

    private void add(String element, String text) {
        lines.add("<" + element + ">" + Html.escape(text.strip()) + "</" + element + ">");
    }

    private void meta(String property, String text) {
        lines.add("<meta property=\"" + property + "\">" + text + "</meta>");
    }

    private void item(String id, String address, String type) {
        lines.add("<item id=\"" + id + "\" href=\"" + address + "\" media-type=\"" + type + "\"/>");
    }

    /** A name-based UUID (RFC 9562 §5.3): the same for every edition that has one address, one repository or one title. */
    private UUID identifier() {
        String name = settings.baseUrl()
                .or(() -> settings.repository().map(Settings.Repository::url))
                .orElse(settings.title());
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(16 + bytes.length)
                .putLong(ADDRESSES.getMostSignificantBits())
                .putLong(ADDRESSES.getLeastSignificantBits())
                .put(bytes)
                .array());
    }

    private Optional<LocalDate> changed() {
        return Stream.concat(
                        library.briefing().notes().stream()
                                .flatMap(note -> Stream.concat(note.date().stream(), note.updated().stream())),
                        library.briefing().corrections().stream().map(Correction::date))
                .flatMap(date -> latest(date).stream())
                .max(LocalDate::compareTo);
    }

    /** W3C-DTF, which EPUB asks for, has years of four digits. */
    private static Optional<LocalDate> latest(EdtfDate date) {
        return date.latest().filter(day -> day.getYear() >= 0 && day.getYear() <= 9999);
    }
}
