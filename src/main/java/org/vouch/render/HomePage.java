package org.vouch.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.Note;
import org.vouch.content.PersonName;
import org.vouch.content.Settings;
import org.vouch.content.Totals;

/**
 * The first page: bottom lines first, then what is known, claimed and open, dates, what changed, and the evidence in figures.
 *
 * @param text the author's words; absent where there are none
 * @param figures one sentence
 */
record HomePage(
        String title,
        Optional<String> subtitle,
        Optional<String> authors,
        Optional<PrintedBody> text,
        List<Bottom> notes,
        List<Standing> standing,
        List<Question> open,
        List<FactCard> dates,
        List<Change> changes,
        String figures,
        Optional<String> method) {
    private static final int SHOWN = 5;
    private static final int DATES = 8;

    /** A note's bottom line. */
    record Bottom(
            Link page,
            Optional<DateText> date,
            Optional<DateText> asOf,
            Optional<String> summary,
            boolean draft,
            List<String> evidence) {}

    /** Facts of one standing: how many, and the first of them. */
    record Standing(String status, String words, int count, List<FactCard> facts) {}

    /** Something that changed: a note, or a correction. */
    record Change(DateText date, String words, Link page) {}

    static HomePage of(Library library, Texts texts) {
        return of(library, texts, library.briefing().page("home").map(page -> texts.of(page.file())));
    }

    static HomePage of(Library library, Texts texts, Optional<PrintedBody> text) {
        Settings settings = library.briefing().settings();
        return new HomePage(
                settings.title(),
                settings.subtitle(),
                settings.authors().stream().map(PersonName::display).reduce((a, b) -> a + ", " + b),
                text,
                texts.notes().stream().map(note -> bottom(library, texts, note)).toList(),
                standing(library),
                QuestionsPage.questions(library, texts).stream().limit(SHOWN).toList(),
                dates(library),
                changes(library, texts),
                figures(library),
                library.briefing().page("method").map(page -> Addresses.page(page.slug())));
    }

    static Link link(Note note) {
        return new Link(Addresses.note(note.slug()), note.title().value());
    }

    private static Bottom bottom(Library library, Texts texts, Note note) {
        return new Bottom(
                link(note),
                note.date().map(library.dates()::text),
                note.asOf().map(library.dates()::text),
                note.summary().map(summary -> summary.value().strip()),
                note.draft(),
                EvidenceLine.of(library, texts.basis(note.file())));
    }

    private static List<Standing> standing(Library library) {
        return Stream.of(ShownStatus.values())
                .map(status -> standing(library, status))
                .filter(standing -> standing.count() > 0)
                .toList();
    }

    /** The propositions of the matrix are the ones that matter most, so they come first. */
    private static Standing standing(Library library, ShownStatus status) {
        List<FactCard> facts = library.briefing()
                .facts()
                .filter(fact -> ShownStatus.of(fact) == status)
                .sorted(Comparator.comparing(fact -> !fact.inMatrix()))
                .map(library::card)
                .toList();
        return new Standing(
                Keys.of(status),
                library.words().of("status", status),
                facts.size(),
                facts.stream().limit(SHOWN).toList());
    }

    /** The latest dates that are known to the month or better, the latest first, each with the fact that matters most. */
    private static List<FactCard> dates(Library library) {
        Map<String, Fact> byDate = new LinkedHashMap<>();
        library.briefing()
                .facts()
                .filter(fact -> fact.when().filter(HomePage::isWithinAMonth).isPresent())
                .filter(fact -> fact.kind().filter(FactKind.ABSENCE::equals).isEmpty())
                .sorted(Comparator.comparing(HomePage::latest).reversed().thenComparing(fact -> !fact.inMatrix()))
                .forEach(fact -> byDate.putIfAbsent(fact.when().orElseThrow().text(), fact));
        return byDate.values().stream().limit(DATES).map(library::card).toList();
    }

    private static LocalDate latest(Fact fact) {
        return fact.when().flatMap(EdtfDate::latest).orElseThrow();
    }

    private static boolean isWithinAMonth(EdtfDate date) {
        return date.latest().isPresent()
                && date.earliest().isPresent()
                && ChronoUnit.DAYS.between(date.earliest().get(), date.latest().get()) <= 31;
    }

    /** A note counts as changed when it says so; the first publication is no change. */
    private static List<Change> changes(Library library, Texts texts) {
        record Dated(EdtfDate date, String words, Link page) {}
        List<Dated> changes = new ArrayList<>();
        for (Note note : texts.notes()) {
            note.updated()
                    .ifPresent(
                            date -> changes.add(new Dated(date, library.words().say("change.updated"), link(note))));
        }
        library.briefing()
                .corrections()
                .forEach(correction -> changes.add(new Dated(
                        correction.date(),
                        library.words().say("change.corrected"),
                        new Link(Addresses.CORRECTIONS, correction.where()))));
        return changes.stream()
                .sorted(Comparator.comparing((Dated d) ->
                        d.date().latest().map(day -> -day.toEpochDay()).orElse(0L)))
                .limit(SHOWN)
                .map(d -> new Change(library.dates().text(d.date()), d.words(), d.page()))
                .toList();
    }

    /** Verdicts are told apart, and the number of checks is said even where all passed; none is said of no quotation. */
    private static String figures(Library library) {
        Totals totals = library.verified().totals();
        Words words = library.words();
        String verdicts = Stream.of(
                        Optional.of(words.say("home.verified", totals.verified()))
                                .filter(said -> totals.verified() > 0 || totals.proven() == 0),
                        Optional.of(words.say("home.proven", totals.proven())).filter(said -> totals.proven() > 0))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return words.say(
                "home.figures",
                words.say("quotations", totals.quotations()),
                words.say("articles", totals.sources()),
                verdicts,
                words.say("facts", totals.facts()),
                words.say("notes", totals.notes()));
    }
}
