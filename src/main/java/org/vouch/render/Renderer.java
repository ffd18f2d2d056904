package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vouch.content.CheckedSource;
import org.vouch.content.Note;
import org.vouch.content.Settings;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.parallel.Once;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;
import org.vouch.site.SiteText;

/** Makes the site of a verified briefing. The same briefing and layouts give the same bytes. */
public final class Renderer {
    private static final String MARGIN = "assets/margin.css";
    private static final String SEARCH_INDEX = "assets/search-index.js";
    private static final Set<String> MADE = Set.of(MARGIN, SEARCH_INDEX);

    private final Library library;
    private final Texts texts;
    private final Supplier<List<Findable.Group>> findables;
    private final PageList pages;
    private final SiteOnDemand site = new SiteOnDemand();

    private Renderer(VerifiedBriefing verified, Layouts layouts, RenderMemory memory) {
        String language = verified.briefing().settings().language();
        Reported<Words> words = memory.words(layouts, language);
        References references =
                new References(memory.references(verified.briefing().settings()), words.value());
        this.library = new Library(verified, words.value(), references, memory);
        this.texts = new Texts(library);
        this.findables = new Once<>(() -> Findables.of(library, texts));
        Reported<Carried> carried = Carried.of(layouts);
        Reported<PageList> all = Pages.of(library, texts, findables, carried.value());
        this.pages = all.value();
        Press press = new Press(memory.reading(layouts, language, words.value()));
        site.report(words::diagnostics);
        site.report(carried::diagnostics);
        site.report(all::diagnostics);
        site.report(() -> press.diagnostics(pages::addresses));
        for (PrintablePage page : pages.single()) {
            site.add(page.address(), () -> press.print(page));
        }
        for (PageList.Many some : pages.many()) {
            site.addRow(some.row(), place -> press.print(some.maker().apply(place)));
        }
    }

    /** Returns the site. Reports what {@link #render(VerifiedBriefing, Layouts, Consumer, Consumer)} does. */
    public static Reported<Site> render(VerifiedBriefing verified, Layouts layouts) {
        Queue<SiteFile> files = new ConcurrentLinkedQueue<>();
        List<Diagnostic> diagnostics = render(verified, layouts, stage -> {}, files::add);
        return new Reported<>(Site.of(files), diagnostics);
    }

    /**
     * Makes the site. Reports {@code layout-error} for mistakes in layouts and words, {@code duplicate-id} and
     * {@code invalid-slug} where a page's address is taken or not possible; such a page is left out.
     *
     * @param ended is told, where the briefing has a citation style, when that is read ({@code style}) and how many
     *     references are printed ({@code 6 references})
     * @param receiver is handed each file when it is made, in any order and from several threads
     */
    public static List<Diagnostic> render(
            VerifiedBriefing verified, Layouts layouts, Consumer<String> ended, Consumer<SiteFile> receiver) {
        Renderer renderer = new Renderer(verified, layouts, new RenderMemory());
        renderer.printReferences(ended);
        renderer.addData();
        renderer.addAssets(layouts);
        renderer.site.handTo(receiver);
        return renderer.site.diagnostics();
    }

    /**
     * Returns the site, of which nothing has been made yet.
     *
     * @param memory what earlier renderings of this briefing left, and this one leaves for the next
     */
    public static SiteOnDemand onDemand(VerifiedBriefing verified, Layouts layouts, RenderMemory memory) {
        Renderer renderer = new Renderer(verified, layouts, memory);
        renderer.addData();
        renderer.addAssets(layouts);
        return renderer.site;
    }

    private void printReferences(Consumer<String> ended) {
        References references = library.references();
        if (!references.areStyled()) {
            return;
        }
        ended.accept("style");
        List<ReferenceItem> items =
                new ArrayList<>(ReferenceItem.of(library.briefing().sources()));
        library.briefing()
                .notes()
                .forEach(note ->
                        items.add(ReferenceItem.of(note, library.briefing().settings())));
        items.forEach(references::of);
        ended.accept(items.size() + " references");
    }

    private void addData() {
        addWritten("evidence.json", text -> EvidenceFile.write(library, text));
        addWritten(SEARCH_INDEX, text -> SearchIndex.write(findables.get(), text));
        addBytes(EvidenceFile.SCHEMA, EvidenceFile::schema);
        add(AnnotationCollection.ADDRESS, () -> AnnotationCollection.ofPages(library.verified()));
        addReferences();
        Settings settings = library.briefing().settings();
        List<CheckedSource> sources = library.verified().sources();
        for (int i = 0; i < sources.size(); i++) {
            int place = i;
            add(AnnotationsFile.address(sources.get(i)), () -> AnnotationsFile.of(library.verified(), place));
        }
        add(".nojekyll", () -> "");
        add(MARGIN, () -> MarginStyle.css(texts.longest()));
        settings.baseUrl().ifPresent(base -> {
            add("sitemap.xml", () -> FeedFile.sitemap(base, pages.listed(), texts.notes()));
            addPictures();
            site.add(
                    "feed.xml",
                    () -> FeedFile.feed(settings, base, texts.notes()).map(feed -> text("feed.xml", feed)));
        });
    }

    private void addReferences() {
        Supplier<List<ReferenceItem>> sources =
                () -> ReferenceItem.of(library.briefing().sources());
        addReferences("references", new Once<>(() -> ReferenceFormat.of("references", sources.get())));
        List<Note> notes = library.briefing().notes();
        SiteOnDemand.Row row = library.memory().references(library.addresses(), notes);
        int each = notes.isEmpty() ? 1 : row.addresses().size() / notes.size();
        site.addRow(
                row,
                place -> Optional.of(text(
                        row.addresses().get(place).text(),
                        texts.formats(notes.get(place / each)).get(place % each).text())));
    }

    private void addReferences(String stem, Supplier<List<ReferenceFormat>> formats) {
        List<String> addresses = ReferenceFormat.addresses(stem);
        for (int i = 0; i < addresses.size(); i++) {
            int format = i;
            add(addresses.get(i), () -> formats.get().get(format).text());
        }
    }

    /** A preview asks for a full address, so without a base address there is no use for a picture. */
    private void addPictures() {
        List<CheckedSource> sources = library.verified().sources();
        addBytes(PictureFile.SITE, () -> PictureFile.site(sources));
        for (Note note : texts.notes()) {
            addBytes(Addresses.picture(note.slug()), () -> PictureFile.of(texts.basis(note.file()), sources));
        }
    }

    private void addAssets(Layouts layouts) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        layouts.assets().forEach((path, bytes) -> addAsset(path, bytes, diagnostics));
        site.report(() -> diagnostics);
    }

    private void addAsset(String path, byte[] bytes, List<Diagnostic> diagnostics) {
        Optional<SitePath> address = SitePath.parse("assets/" + path).filter(to -> !MADE.contains(to.text()));
        address.ifPresent(to -> addBytes(to.text(), () -> bytes));
        if (address.isEmpty()) {
            String message = "the name cannot be an address (a-z, 0-9, '.', '_' and '-'),"
                    + " or is taken by assets/margin.css or assets/search-index.js";
            diagnostics.add(Diagnostic.of(Rule.LAYOUT_ERROR, Span.wholeFile(Layouts.place(path)), message));
        }
    }

    private void add(String address, Supplier<String> text) {
        site.add(address, () -> Optional.of(text(address, text.get())));
    }

    /** Adds a file that is large where the briefing is, and is never held as one text. */
    private void addWritten(String address, Consumer<SiteText> file) {
        site.add(address, () -> {
            SiteText text = new SiteText(65_536);
            file.accept(text);
            return Optional.of(SiteFile.of(SitePath.of(address), text));
        });
    }

    private void addBytes(String address, Supplier<byte[]> bytes) {
        site.add(address, () -> Optional.of(SiteFile.ofBytes(SitePath.of(address), bytes.get())));
    }

    private static SiteFile text(String path, String text) {
        return SiteFile.ofText(SitePath.of(path), text);
    }
}
