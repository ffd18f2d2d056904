package org.vouch.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vouch.content.CheckedSource;
import org.vouch.content.FactFile;
import org.vouch.content.GeneratedPage;
import org.vouch.content.Note;
import org.vouch.content.Page;

/**
 * The chapters of the book, in the order in which they are read: the first page, the notes, what several of them share,
 * facts, the author's other pages, and the articles. A list that would be empty is left out.
 */
final class BookChapters {
    private final Library library;
    private final Texts texts;
    private final List<Chapter> chapters = new ArrayList<>();

    /**
     * A chapter.
     *
     * @param address on the site of the page of which it is made
     * @param layout within {@code layouts/book/}, without its ending
     * @param part above it in the contents; absent where it stands by itself
     * @param page what the layout sees, for links that lead as these do
     * @param file the author's file; absent for what is made from many
     */
    record Chapter(
            String address,
            String layout,
            String title,
            Optional<String> part,
            Function<Leads, Record> page,
            Optional<String> file) {
        Link link() {
            return new Link(address, title);
        }
    }

    private BookChapters(Library library, Texts texts) {
        this.library = library;
        this.texts = texts;
    }

    static List<Chapter> of(Library library, Texts texts) {
        BookChapters all = new BookChapters(library, texts);
        all.addHome();
        texts.notes().forEach(all::addNote);
        all.addShared();
        library.briefing().factFiles().forEach(all::addFacts);
        library.briefing().pages().stream()
                .filter(page -> GeneratedPage.of(page.slug()).isEmpty())
                .forEach(all::addPage);
        all.addCorrections();
        library.verified().sources().forEach(all::addSource);
        return List.copyOf(all.chapters);
    }

    /** Returns the addresses on the site of the pages of which they are made. */
    static Set<String> addresses(List<Chapter> chapters) {
        Set<String> addresses = new LinkedHashSet<>();
        chapters.forEach(chapter -> addresses.add(chapter.address()));
        return addresses;
    }

    private void addHome() {
        Optional<Page> page = library.briefing().page("home");
        add(
                Addresses.HOME,
                "home",
                library.briefing().settings().title(),
                leads -> HomePage.of(library, texts, page.map(p -> texts.of(p.file(), leads))),
                page.map(Page::file));
    }

    private void addNote(Note note) {
        add(
                Addresses.note(note.slug()),
                "note",
                note.title().value(),
                leads -> NotePage.of(library, texts, note, texts.of(note.file(), leads)),
                Optional.of(note.file()));
    }

    private void addShared() {
        boolean differ =
                !DisagreementsPage.of(library, "", Optional.empty()).pairs().isEmpty();
        addWorded(
                Addresses.DISAGREEMENTS,
                "disagreements",
                differ,
                (title, text) -> DisagreementsPage.of(library, title, text));
        QuestionsPage questions = QuestionsPage.of(library, texts, "", Optional.empty());
        addWorded(
                Addresses.QUESTIONS,
                "questions",
                !questions.notes().isEmpty() || !questions.unknown().isEmpty(),
                (title, text) -> QuestionsPage.of(library, texts, title, text));
        TimelinePage timeline = TimelinePage.of(library);
        if (!timeline.stretches().isEmpty()) {
            String title = library.words().say("menu.timeline");
            add(Addresses.TIMELINE, "timeline", title, leads -> timeline, Optional.empty());
        }
    }

    private void addCorrections() {
        addWorded(
                Addresses.CORRECTIONS,
                "corrections",
                !library.briefing().corrections().isEmpty(),
                (title, text) -> PlainPages.corrections(library, title, text));
    }

    /** A page above whose generated part the author may have written words. */
    private void addWorded(String address, String slug, boolean full, Pages.Worded worded) {
        Optional<Page> page = library.briefing().page(slug);
        if (full || page.isPresent()) {
            String title = page.map(p -> p.title().value())
                    .orElseGet(() -> library.words().say("menu." + slug));
            add(
                    address,
                    slug,
                    title,
                    leads -> worded.of(title, page.map(p -> texts.of(p.file(), leads))),
                    page.map(Page::file));
        }
    }

    private void addFacts(FactFile file) {
        if (!file.facts().isEmpty()) {
            addTo(
                    "menu.facts",
                    Addresses.facts(file.slug()),
                    "factfile",
                    library.title(file),
                    leads -> FactsPage.of(library, texts, file, leads),
                    file.file());
        }
    }

    private void addPage(Page page) {
        add(
                Addresses.page(page.slug()),
                "page",
                page.title().value(),
                leads -> PlainPages.author(texts, page, texts.of(page.file(), leads)),
                Optional.of(page.file()));
    }

    private void addSource(CheckedSource checked) {
        SourceCard card = library.source(checked.source().id().value());
        addTo(
                "menu.sources",
                card.address(),
                "source",
                card.title(),
                leads -> SourcePage.of(library, checked),
                checked.source().file());
    }

    private void addTo(
            String part, String address, String layout, String title, Function<Leads, Record> page, String file) {
        Optional<String> heading = Optional.of(library.words().say(part));
        chapters.add(new Chapter(address, layout, title, heading, page, Optional.of(file)));
    }

    /** Where two pages would have one address, which is reported, the first is taken. */
    private void add(String address, String layout, String title, Function<Leads, Record> page, Optional<String> file) {
        if (!addresses(chapters).contains(address)) {
            chapters.add(new Chapter(address, layout, title, Optional.empty(), page, file));
        }
    }
}
