package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouch.content.CheckedSource;
import org.vouch.content.EdtfDate;
import org.vouch.content.FactFile;
import org.vouch.content.Note;
import org.vouch.content.PersonName;
import org.vouch.content.Settings;
import org.vouch.render.Meta.Tag;

/** Makes what other programs read in the head of each kind of page. */
final class Metas {
    private final Settings settings;
    private final StructuredData data;
    private final boolean feed;

    Metas(Library library) {
        this.settings = library.briefing().settings();
        this.data = new StructuredData(library);
        this.feed = settings.baseUrl().isPresent()
                && FeedFile.isPossible(library.briefing().notes());
    }

    Meta plain() {
        return meta("website", PictureFile.SITE, List.of(), Optional.empty());
    }

    Meta home(List<Note> notes) {
        return meta("website", PictureFile.SITE, List.of(), Optional.of(data.home(notes)));
    }

    Meta note(Note note, Basis text) {
        return meta("article", Addresses.picture(note.slug()), citation(note), Optional.of(data.note(note, text)));
    }

    Meta source(CheckedSource checked) {
        return meta("website", PictureFile.SITE, List.of(), Optional.of(data.source(checked)))
                .annotatedAt(AnnotationsFile.address(checked));
    }

    Meta facts(FactFile file) {
        return meta("website", PictureFile.SITE, List.of(), Optional.of(data.facts(file)));
    }

    private Meta meta(String type, String picture, List<Tag> citation, Optional<Map<String, Object>> json) {
        Locale locale = Locale.forLanguageTag(settings.language());
        return new Meta(
                type,
                Optional.of(locale)
                        .filter(l -> !l.getCountry().isEmpty())
                        .map(l -> l.getLanguage() + "_" + l.getCountry()),
                settings.authors().stream().map(PersonName::display).toList(),
                citation,
                settings.baseUrl().map(base -> base + picture),
                feed,
                Optional.empty(),
                json.map(Json::line).map(Html::new));
    }

    /** The tags that Highwire Press introduced; what Zotero and Google Scholar make of them is a report. */
    private List<Tag> citation(Note note) {
        List<Tag> tags = new ArrayList<>();
        tags.add(new Tag("citation_title", note.title().value()));
        settings.authors().forEach(name -> tags.add(new Tag("citation_author", inverted(name))));
        note.date().flatMap(Metas::day).ifPresent(day -> tags.add(new Tag("citation_publication_date", day)));
        note.updated().or(note::date).flatMap(Metas::day).ifPresent(day -> tags.add(new Tag("citation_date", day)));
        tags.add(new Tag("citation_technical_report_institution", settings.title()));
        tags.add(new Tag("citation_language", settings.language()));
        settings.baseUrl()
                .ifPresent(base -> tags.add(new Tag("citation_public_url", base + Addresses.note(note.slug()))));
        return tags;
    }

    private static Optional<String> day(EdtfDate date) {
        List<Integer> parts = ReferenceDate.plain(date);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream().map(part -> part + "").collect(Collectors.joining("/")));
    }

    private static String inverted(PersonName name) {
        return name.given()
                .flatMap(given -> name.family().map(family -> family + ", " + given))
                .orElseGet(name::display);
    }
}
