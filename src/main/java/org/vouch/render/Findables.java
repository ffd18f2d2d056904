package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.CheckedSource;
import org.vouch.content.Entity;
import org.vouch.content.GeneratedPage;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.render.Findable.Group;
import org.vouch.render.Findable.Part;
import org.vouch.render.Quotation.Voice;

/**
 * All that can be found on the site, kind by kind. Of an article there are its quoted words and what is said of it,
 * never its text, whatever may be published of it.
 */
final class Findables {
    private final Library library;
    private final Texts texts;
    private final Words words;

    private Findables(Library library, Texts texts) {
        this.library = library;
        this.texts = texts;
        this.words = library.words();
    }

    static List<Group> of(Library library, Texts texts) {
        Findables all = new Findables(library, texts);
        return Stream.of(
                        new Group("notes", texts.notes().stream().map(all::note).toList()),
                        new Group(
                                "facts", library.facts().stream().map(all::fact).toList()),
                        new Group(
                                "entities",
                                library.briefing().entities().stream()
                                        .map(all::entity)
                                        .toList()),
                        new Group(
                                "sources",
                                library.verified().sources().stream()
                                        .map(all::source)
                                        .toList()),
                        new Group("pages", all.pages()))
                .filter(group -> !group.findables().isEmpty())
                .toList();
    }

    private List<Part> parts(Note note) {
        List<Part> parts = new ArrayList<>(FindableBody.of(note.body(), texts.anchors(note.file())));
        note.judgements()
                .forEach(judgement -> parts.add(
                        Part.ours("judgement-heading", judgement.text().value())));
        note.gaps()
                .forEach(gap ->
                        parts.add(Part.ours("gaps-heading", gap.question().value())));
        return parts;
    }

    private Findable note(Note note) {
        return new Findable(
                Addresses.note(note.slug()),
                note.title().value(),
                note.summary().map(summary -> summary.value().strip()).orElse(""),
                note.asOf()
                        .map(date ->
                                words.say("as-of", library.dates().text(date).text()))
                        .orElse(""),
                () -> parts(note));
    }

    private Findable fact(FactCard fact) {
        String detail =
                joined(Stream.of(Optional.of(fact.statusWords()), fact.when().map(DateText::text)));
        return new Findable(fact.address(), fact.statement(), "", detail, List::of);
    }

    private Findable entity(Entity entity) {
        EntityCard card = library.entity(entity.id().value().value()).orElseThrow();
        Optional<String> variants = Optional.of(String.join(", ", entity.aliases()))
                .filter(names -> !names.isEmpty())
                .map(names -> words.say("search.variants", names));
        String detail = joined(Stream.of(Optional.of(card.kind()), variants));
        return new Findable(
                card.address(), card.name(), entity.note().orElse("").strip(), detail, List::of);
    }

    private Findable source(CheckedSource checked) {
        SourceCard card = library.source(checked.source().id().value());
        return new Findable(
                card.address(),
                card.title(),
                card.descriptor().map(String::strip).orElse(""),
                joined(Stream.of(card.date().map(DateText::text), card.authors())),
                () -> checked.passages().stream()
                        .map(passage -> quotation(library.quotation(passage)))
                        .toList());
    }

    private static Part quotation(Quotation quotation) {
        String by = quotation.voices().stream().map(Voice::name).collect(Collectors.joining(" › "));
        String remark = joined(Stream.of(quotation.translation(), quotation.note()));
        return new Part(quotation.anchor(), quotation.text(), by, remark);
    }

    /** The pages made from many files stand beside those that the author wrote; some are both. */
    private List<Findable> pages() {
        List<Findable> pages = new ArrayList<>();
        library.briefing().page("home").ifPresent(page -> pages.add(page(page, "")));
        pages.add(made(Addresses.TIMELINE, "timeline"));
        pages.add(made(Addresses.MATRIX, "matrix"));
        pages.add(made(Addresses.DISAGREEMENTS, "disagreements"));
        pages.add(made(Addresses.QUESTIONS, "questions"));
        pages.add(made(Addresses.CORRECTIONS, "corrections"));
        library.briefing().pages().stream()
                .filter(page -> GeneratedPage.of(page.slug()).isEmpty())
                .forEach(page -> pages.add(page(page, "")));
        return pages;
    }

    private Findable made(String address, String key) {
        String lead = words.say("lead." + key);
        return library.briefing()
                .page(key)
                .map(page -> page(page, lead))
                .orElseGet(() -> new Findable(address, words.say("menu." + key), lead, "", List::of));
    }

    private Findable page(Page page, String lead) {
        return new Findable(
                Addresses.page(page.slug()),
                page.title().value(),
                lead,
                "",
                () -> FindableBody.of(page.body(), texts.anchors(page.file())));
    }

    private static String joined(Stream<Optional<String>> texts) {
        return texts.flatMap(Optional::stream).map(String::strip).collect(Collectors.joining(" · "));
    }
}
