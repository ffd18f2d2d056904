package org.vouch.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Acceptance;
import org.vouch.content.Note;
import org.vouch.content.PersonName;
import org.vouch.content.Settings;

/**
 * A note.
 *
 * @param evidence what stands under the bottom line, in parts: quotations and verdicts, articles, origins
 * @param text the body with its quotations
 * @param facts the facts that the text is tied to, by status
 * @param sources the articles quoted, with the number of quotations here
 * @param accepted warnings that the author accepts
 * @param cite how to cite the note
 * @param formats the same for programs that keep references
 * @param linkedFrom notes and pages that link here
 * @param previous the note before this one in the reading order
 * @param next the note after this one in the reading order
 */
record NotePage(
        String title,
        boolean draft,
        Optional<DateText> date,
        Optional<DateText> updated,
        Optional<DateText> asOf,
        Optional<String> summary,
        List<String> evidence,
        Optional<String> method,
        PrintedBody text,
        List<FactGroup> facts,
        List<JudgementBox> judgements,
        List<Question> gaps,
        Optional<String> sourcing,
        List<Consulted> sources,
        List<Accepted> accepted,
        Html cite,
        List<ReferenceFormat> formats,
        List<Link> linkedFrom,
        Optional<Link> previous,
        Optional<Link> next) {

    /** Facts of one status. */
    record FactGroup(String status, String words, List<FactCard> facts) {}

    /**
     * An article and how often it is quoted here.
     *
     * @param reference in the citation style; absent where the briefing has none
     */
    record Consulted(SourceCard source, int quotations, Optional<Html> reference) {}

    /** A warning that the author accepts, with the reason. */
    record Accepted(String rule, Optional<String> words, String why) {

        static List<Accepted> of(List<Acceptance> accepted) {
            return accepted.stream()
                    .map(a -> new Accepted(a.rule().id(), a.words(), a.why()))
                    .toList();
        }
    }

    static NotePage of(Library library, Texts texts, Note note) {
        return of(library, texts, note, texts.of(note.file()));
    }

    static NotePage of(Library library, Texts texts, Note note, PrintedBody text) {
        DateWords dates = library.dates();
        int place = texts.place(note);
        Basis basis = Basis.of(text);
        return new NotePage(
                note.title().value(),
                note.draft(),
                note.date().map(dates::text),
                note.updated().map(dates::text),
                note.asOf().map(dates::text),
                note.summary().map(summary -> summary.value().strip()),
                EvidenceLine.of(library, basis),
                library.briefing().page("method").map(page -> Addresses.page(page.slug())),
                text,
                facts(library, text.facts()),
                note.judgements().stream().map(j -> JudgementBox.of(library, j)).toList(),
                note.gaps().stream().map(gap -> Question.of(library, gap)).toList(),
                note.sourcing().map(sourcing -> sourcing.value().strip()),
                sources(library, basis),
                Accepted.of(note.accepted()),
                cite(library, note),
                texts.formats(note),
                texts.linkingTo(Addresses.note(note.slug())),
                neighbour(texts, place - 1),
                neighbour(texts, place + 1));
    }

    private static List<FactGroup> facts(Library library, List<String> ids) {
        List<FactGroup> groups = new ArrayList<>();
        for (ShownStatus status : ShownStatus.values()) {
            List<FactCard> cards = ids.stream()
                    .map(id -> library.fact(id).orElseThrow())
                    .filter(card -> card.status().equals(Keys.of(status)))
                    .toList();
            if (!cards.isEmpty()) {
                groups.add(new FactGroup(Keys.of(status), library.words().of("status", status), cards));
            }
        }
        return groups;
    }

    private static List<Consulted> sources(Library library, Basis basis) {
        Map<String, Integer> counts = new HashMap<>();
        basis.quotations().forEach(quotation -> counts.merge(quotation.article().id(), 1, Integer::sum));
        return library.bibliography(basis.articles()).stream()
                .map(listed -> new Consulted(
                        listed.source(), counts.getOrDefault(listed.source().id(), 0), listed.reference()))
                .toList();
    }

    private static Optional<Link> neighbour(Texts texts, int place) {
        return place < 0 || place >= texts.notes().size()
                ? Optional.empty()
                : Optional.of(HomePage.link(texts.notes().get(place)));
    }

    private static Html cite(Library library, Note note) {
        return library.references()
                .of(ReferenceItem.of(note, library.briefing().settings()))
                .orElseGet(() -> Html.text(plain(library, note)));
    }

    private static String plain(Library library, Note note) {
        Settings settings = library.briefing().settings();
        List<String> parts = new ArrayList<>();
        settings.authors().stream()
                .map(PersonName::display)
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(parts::add);
        Words words = library.words();
        parts.add(words.say("quote.open") + note.title().value() + words.say("quote.close"));
        parts.add(settings.title());
        note.updated().or(note::date).map(library.dates()::inWords).ifPresent(parts::add);
        settings.baseUrl().map(base -> base + Addresses.note(note.slug())).ifPresent(parts::add);
        return String.join(". ", parts) + (settings.baseUrl().isPresent() ? "" : ".");
    }
}
