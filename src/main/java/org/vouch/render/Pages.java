package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vouch.content.CheckedSource;
import org.vouch.content.Entity;
import org.vouch.content.FactFile;
import org.vouch.content.GeneratedPage;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Settings;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.parallel.Once;
import org.vouch.site.SitePath;

/** Lists all pages of the site, each at its own address; the site's own pages come before the author's. */
final class Pages {
    private final Library library;
    private final Words words;
    private final Texts texts;
    private final Supplier<List<Findable.Group>> findables;
    private final Frames frames;
    private final Metas metas;
    private final Carried carried;
    private final PageList pages = new PageList();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Pages(Library library, Texts texts, Supplier<List<Findable.Group>> findables, Carried carried) {
        this.library = library;
        this.words = library.words();
        this.texts = texts;
        this.findables = findables;
        this.frames = new Frames(library, carried);
        this.metas = new Metas(library);
        this.carried = carried;
    }

    /**
     * Reports {@code duplicate-id} and {@code invalid-slug} where a page's address is taken or not possible.
     *
     * @param findables all that can be found on the site
     */
    static Reported<PageList> of(
            Library library, Texts texts, Supplier<List<Findable.Group>> findables, Carried carried) {
        Pages pages = new Pages(library, texts, findables, carried);
        pages.addGenerated();
        pages.addWritten();
        pages.addMoved();
        return new Reported<>(pages.pages, pages.diagnostics);
    }

    private void addGenerated() {
        addHome();
        addList(Addresses.SOURCES, "sources", () -> IndexPages.sources(library));
        addList(Addresses.FACTS, "facts", () -> IndexPages.facts(library));
        addList(Addresses.ENTITIES, "entities", () -> IndexPages.entities(library));
        addList(Addresses.TIMELINE, "timeline", () -> TimelinePage.of(library));
        addList(Addresses.MATRIX, "matrix", () -> MatrixPage.of(library));
        addList(Addresses.VISITS, "visits", () -> VisitsPage.of(library));
        addList(Addresses.ORIGINS, "origins", () -> OriginsPage.of(library));
        addWorded(Addresses.QUESTIONS, "questions", (title, text) -> QuestionsPage.of(library, texts, title, text));
        addWorded(
                Addresses.DISAGREEMENTS, "disagreements", (title, text) -> DisagreementsPage.of(library, title, text));
        addWorded(Addresses.CORRECTIONS, "corrections", (title, text) -> PlainPages.corrections(library, title, text));
        addList(Addresses.SEARCH, "search", () -> SearchPage.of(findables.get()));
        addMissing();
    }

    private void addWritten() {
        Supplier<Mentions> mentions = new Once<>(() -> new Mentions(library));
        addAll(
                "note",
                texts.notes(),
                List.of(library.addresses(), texts.order()),
                note -> Addresses.note(note.slug()),
                Note::file,
                this::note);
        addAll(
                "source",
                library.verified().sources(),
                List.of(library.cards().addresses()),
                checked -> Addresses.source(checked.source().id()),
                checked -> checked.source().file(),
                this::source);
        library.briefing().factFiles().forEach(this::addFacts);
        library.briefing().entities().forEach(entity -> addEntity(entity, mentions));
        library.briefing().pages().stream()
                .filter(page -> GeneratedPage.of(page.slug()).isEmpty())
                .forEach(this::addAuthorPage);
    }

    private void addHome() {
        Settings settings = library.briefing().settings();
        Optional<Page> page = library.briefing().page("home");
        add(
                "home",
                Addresses.HOME,
                "content/briefing.yaml",
                () -> frames.frame(Addresses.HOME, settings.title(), settings.subtitle(), page.map(Page::file))
                        .with(metas.home(texts.notes())),
                () -> HomePage.of(library, texts));
    }

    private void addList(String address, String layout, Supplier<Record> page) {
        Optional<String> description = Optional.of(words.say("lead." + layout));
        add(
                layout,
                address,
                Layouts.place(layout + ".ftlh"),
                () -> frames.frame(address, words.say("menu." + layout), description, Optional.empty()),
                page);
    }

    /** A generated page above which the author may have written words. */
    interface Worded {
        Record of(String title, Optional<PrintedBody> text);
    }

    private void addWorded(String address, String slug, Worded worded) {
        Optional<Page> page = library.briefing().page(slug);
        String title = page.map(p -> p.title().value()).orElseGet(() -> words.say("menu." + slug));
        add(
                slug,
                address,
                page.map(Page::file).orElse(Layouts.place(slug + ".ftlh")),
                () -> frames.frame(address, title, Optional.of(words.say("lead." + slug)), page.map(Page::file)),
                () -> worded.of(title, page.map(p -> texts.of(p.file()))));
    }

    private PrintablePage note(Note note) {
        String address = Addresses.note(note.slug());
        return printable(
                "note",
                address,
                note.file(),
                () -> frames.frame(
                                address,
                                note.title().value(),
                                note.summary().map(summary -> summary.value()),
                                Optional.of(note.file()))
                        .with(metas.note(note, texts.basis(note.file()))),
                () -> NotePage.of(library, texts, note));
    }

    private PrintablePage source(CheckedSource checked) {
        Source source = checked.source();
        SourceCard card = library.source(source.id().value());
        return printable(
                "source",
                card.address(),
                source.file(),
                () -> frames.frame(
                                card.address(),
                                card.title(),
                                source.descriptor().map(String::strip),
                                Optional.of(source.file()))
                        .with(metas.source(checked)),
                () -> SourcePage.of(library, checked));
    }

    private void addFacts(FactFile file) {
        String address = Addresses.facts(file.slug());
        String title = library.title(file);
        add(
                "factfile",
                address,
                file.file(),
                () -> frames.frame(
                                address,
                                title,
                                Optional.of(words.say("lead.factfile", title)),
                                Optional.of(file.file()))
                        .with(metas.facts(file)),
                () -> FactsPage.of(library, texts, file));
    }

    private void addEntity(Entity entity, Supplier<Mentions> mentions) {
        Slug id = entity.id().value();
        EntityCard card = library.entity(id.value()).orElseThrow();
        String file = entity.id().span().file();
        add(
                "entity",
                card.address(),
                file,
                () -> frames.frame(
                        card.address(),
                        card.name(),
                        Optional.of(words.say("lead.entity", card.name())),
                        Optional.of(file)),
                () -> EntityPage.of(library, texts, entity, mentions.get().of(id)));
    }

    private void addAuthorPage(Page page) {
        String address = Addresses.page(page.slug());
        add(
                "page",
                address,
                page.file(),
                () -> frames.frame(address, page.title().value(), Optional.empty(), Optional.of(page.file())),
                () -> PlainPages.author(texts, page));
    }

    /** The page for addresses that are no page is served at any depth, so it carries its style and script and has no relative link. */
    private void addMissing() {
        add(
                "missing",
                Addresses.MISSING,
                Layouts.place("missing.ftlh"),
                () -> frames.frame(Addresses.MISSING, words.say("missing.title"), Optional.empty(), Optional.empty()),
                () -> PlainPages.missing(library.briefing().settings(), carried));
    }

    private void addMoved() {
        texts.notes()
                .forEach(note -> note.formerly()
                        .forEach(former -> addMoved(Addresses.note(former), HomePage.link(note), note.file())));
        library.verified().sources().forEach(checked -> {
            SourceCard card = library.source(checked.source().id().value());
            List<Slug> former = checked.source().formerly();
            former.forEach(f -> addMoved(
                    Addresses.source(f),
                    new Link(card.address(), card.title()),
                    checked.source().file()));
        });
        library.briefing()
                .entities()
                .forEach(entity -> entity.formerly()
                        .forEach(former -> addMoved(
                                Addresses.entity(former),
                                new Link(Addresses.entity(entity.id().value()), entity.name()),
                                entity.id().span().file())));
    }

    private void addMoved(String address, Link now, String file) {
        add(
                "moved",
                address,
                file,
                () -> frames.frame(address, now.text(), Optional.empty(), Optional.empty()),
                () -> new PlainPages.MovedPage(now));
    }

    private void add(String layout, String address, String file, Supplier<Frame> frame, Supplier<Record> page) {
        if (isFree(address, file, diagnostics)) {
            pages.add(printable(layout, address, file, frame, page));
        }
    }

    private static PrintablePage printable(
            String layout, String address, String file, Supplier<Frame> frame, Supplier<Record> page) {
        Optional<String> written = Optional.of(file).filter(name -> !name.startsWith(Layouts.place("")));
        return new PrintablePage(
                layout + ".ftlh", address, Leads.onSite(Addresses.root(address)), frame, page, written);
    }

    /** Returns whether a page can stand at an address, and reports where it cannot. */
    private boolean isFree(String address, String file, List<Diagnostic> found) {
        boolean isPossible = SitePath.parse(address).isPresent();
        boolean isFree = isPossible && !pages.isTaken(address);
        if (!isFree) {
            String message = "the page would stand at " + address
                    + (isPossible ? ", where another page stands" : ", which not every system can store");
            Rule rule = isPossible ? Rule.DUPLICATE_ID : Rule.INVALID_SLUG;
            found.add(Diagnostic.of(rule, Span.wholeFile(file), message));
        }
        return isFree;
    }

    /**
     * Adds a page for each of many things.
     *
     * @param basis objects that are the same as in the last rendering while the addresses are
     */
    private <T> void addAll(
            String layout,
            List<T> things,
            List<?> basis,
            Function<T, String> address,
            Function<T, String> file,
            Function<T, PrintablePage> page) {
        PageList.Plan plan = library.memory().plan(layout, basis, () -> plan(things, address, file));
        diagnostics.addAll(plan.found());
        pages.add(plan, place -> page.apply(things.get(place)));
    }

    private <T> PageList.Plan plan(List<T> things, Function<T, String> address, Function<T, String> file) {
        List<Diagnostic> found = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        IntStream.Builder places = IntStream.builder();
        for (int i = 0; i < things.size(); i++) {
            String own = address.apply(things.get(i));
            if (isFree(own, file.apply(things.get(i)), found)) {
                addresses.add(own);
                places.add(i);
            }
        }
        return new PageList.Plan(SiteOnDemand.Row.of(addresses), places.build().toArray(), found);
    }
}
