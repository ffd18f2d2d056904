package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.render.BookChapters.Chapter;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/**
 * Makes the files of the briefing as a book: a chapter as XHTML for each note, and for what it rests on; the contents; and
 * the package document, all that EPUB 3.3 asks for within its container. The same briefing gives the same bytes.
 */
public final class Book {
    /** Where the package document stands among the files. */
    public static final String PACKAGE = "package.opf";

    /** No page's slug has such a name. */
    static final String CONTENTS = "table_of_contents.xhtml";

    static final String STYLE = "book.css";

    private final Library library;
    private final Frames frames;
    private final List<Chapter> chapters;
    private final Set<String> addresses;
    private final List<Diagnostic> taken;
    private final Press press;
    private final List<PrintablePage> pages = new ArrayList<>();

    private Book(Library library, Carried carried, Press press) {
        this.library = library;
        this.frames = new Frames(library, carried);
        Texts texts = new Texts(library);
        this.chapters = BookChapters.of(library, texts);
        this.taken = Pages.of(library, texts, List::of, carried).diagnostics();
        this.addresses = BookChapters.addresses(chapters);
        this.press = press;
    }

    /**
     * Returns the files; those whose layout has a mistake are left out. Reports {@code layout-error}, and for the pages of
     * which the chapters are made {@code duplicate-id} and {@code invalid-slug}.
     */
    public static Reported<Site> of(VerifiedBriefing verified, Layouts layouts) {
        Reported<Words> words = layouts.words(verified.briefing().settings().language());
        Reported<Carried> carried = Carried.of(layouts);
        Library library = Library.of(verified, words.value());
        Book book = new Book(library, carried.value(), new Press(LayoutReading.of(layouts, words.value())));
        List<SiteFile> files = new ArrayList<>();
        for (Chapter chapter : book.chapters) {
            book.print(chapter).ifPresent(files::add);
        }
        book.printContents().ifPresent(files::add);
        files.add(file(STYLE, layouts.text("parts/book.css").orElse("")));
        files.add(file(PACKAGE, BookPackage.of(library, book.chapters)));
        List<Diagnostic> diagnostics = new ArrayList<>(words.diagnostics());
        diagnostics.addAll(carried.diagnostics());
        diagnostics.addAll(book.taken);
        diagnostics.addAll(book.press.diagnostics(
                () -> book.pages.stream().map(PrintablePage::address).toList()));
        return new Reported<>(Site.of(files), diagnostics);
    }

    private Optional<SiteFile> print(Chapter chapter) {
        Leads leads = new BookLeads(chapter.address(), addresses, base());
        return print(new PrintablePage(
                "book/" + chapter.layout() + ".ftlh",
                BookLeads.chapter(chapter.address()),
                leads,
                () -> frames.frame(chapter.address(), chapter.title(), Optional.empty(), Optional.empty()),
                () -> chapter.page().apply(leads),
                chapter.file()));
    }

    private Optional<SiteFile> printContents() {
        return print(new PrintablePage(
                "book/contents.ftlh",
                CONTENTS,
                new BookLeads(CONTENTS, addresses, base()),
                () -> frames.frame(CONTENTS, library.words().say("book.contents"), Optional.empty(), Optional.empty()),
                this::contents,
                Optional.empty()));
    }

    private Optional<SiteFile> print(PrintablePage page) {
        pages.add(page);
        return press.print(page).map(made -> file(page.address(), Xhtml.of(made.text())));
    }

    private ContentsPage contents() {
        List<ContentsPage.Section> sections = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            links.add(chapter.link());
            if (i + 1 == chapters.size() || !chapters.get(i + 1).part().equals(chapter.part())) {
                sections.add(new ContentsPage.Section(chapter.part(), List.copyOf(links)));
                links.clear();
            }
        }
        return new ContentsPage(
                sections, chapters.stream().skip(1).map(Chapter::link).findFirst());
    }

    private Optional<String> base() {
        return library.briefing().settings().baseUrl();
    }

    private static SiteFile file(String address, String text) {
        return SiteFile.ofText(SitePath.of(address), text);
    }
}
