package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.CheckedSource;
import org.vouch.content.Note;
import org.vouch.content.Settings;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/** Makes the site of a verified briefing. The same briefing and layouts give the same bytes. */
public final class Renderer {
    private static final String MARGIN = "assets/margin.css";
    private static final String SEARCH_INDEX = "assets/search-index.js";
    private static final Set<String> MADE = Set.of(MARGIN, SEARCH_INDEX);

    private Renderer() {}

    /**
     * Returns the site. Reports {@code layout-error} for mistakes in layouts and words, {@code duplicate-id} and
     * {@code invalid-slug} where a page's address is taken or not possible; such a page is left out.
     */
    public static Reported<Site> render(VerifiedBriefing verified, Layouts layouts) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<SiteFile> files = new ArrayList<>();
        Settings settings = verified.briefing().settings();

        Words words = keep(layouts.words(settings.language()), diagnostics);
        Library library = new Library(verified, words);
        Texts texts = new Texts(library);
        List<PrintablePage> pages =
                keep(Pages.of(library, texts, layouts.text("parts/missing.css").orElse("")), diagnostics);

        Press press = new Press(layouts, words);
        for (PrintablePage page : pages) {
            Optional<String> html = press.print(page);
            html.ifPresent(text -> files.add(text(page.address(), text)));
        }
        diagnostics.addAll(press.diagnostics());

        addData(files, library, texts, pages);
        layouts.assets().forEach((path, bytes) -> addAsset(files, path, bytes, diagnostics));
        return new Reported<>(Site.of(files), diagnostics);
    }

    private static void addData(List<SiteFile> files, Library library, Texts texts, List<PrintablePage> pages) {
        files.add(text("evidence.json", EvidenceFile.of(library)));
        addReferences(files, library);
        for (CheckedSource source : library.verified().sources()) {
            files.add(text(
                    AnnotationsFile.address(source),
                    AnnotationsFile.of(library.briefing().settings(), source)));
        }
        files.add(text(".nojekyll", ""));
        files.add(text(MARGIN, MarginStyle.css(texts.longest())));
        files.add(text(SEARCH_INDEX, SearchIndex.of(Findables.of(library, texts))));
        Settings settings = library.briefing().settings();
        settings.baseUrl().ifPresent(base -> {
            files.add(text("sitemap.xml", FeedFile.sitemap(base, Pages.listed(pages), texts.notes())));
            addPictures(files, library, texts);
            FeedFile.feed(settings, base, texts.notes()).ifPresent(feed -> files.add(text("feed.xml", feed)));
        });
    }

    private static void addReferences(List<SiteFile> files, Library library) {
        List<ReferenceFormat> formats = new ArrayList<>(ReferenceFormat.of(
                "references", ReferenceItem.of(library.briefing().sources())));
        library.briefing().notes().forEach(note -> formats.addAll(NotePage.formats(library, note)));
        formats.forEach(format -> files.add(text(format.address(), format.text())));
    }

    /** A preview asks for a full address, so without a base address there is no use for a picture. */
    private static void addPictures(List<SiteFile> files, Library library, Texts texts) {
        List<CheckedSource> sources = library.verified().sources();
        files.add(SiteFile.ofBytes(SitePath.of(PictureFile.SITE), PictureFile.site(sources)));
        for (Note note : texts.notes()) {
            SitePath address = SitePath.of(Addresses.picture(note.slug()));
            files.add(SiteFile.ofBytes(address, PictureFile.of(texts.of(note.file()), sources)));
        }
    }

    private static void addAsset(List<SiteFile> files, String path, byte[] bytes, List<Diagnostic> diagnostics) {
        Optional<SitePath> address = SitePath.parse("assets/" + path).filter(to -> !MADE.contains(to.text()));
        address.ifPresent(to -> files.add(SiteFile.ofBytes(to, bytes)));
        if (address.isEmpty()) {
            String message = "the name cannot be an address (a-z, 0-9, '.', '_' and '-'),"
                    + " or is taken by assets/margin.css or assets/search-index.js";
            diagnostics.add(Diagnostic.of(Rule.LAYOUT_ERROR, Span.wholeFile(Layouts.place(path)), message));
        }
    }

    private static SiteFile text(String path, String text) {
        return SiteFile.ofText(SitePath.of(path), text);
    }

    private static <T> T keep(Reported<T> reported, List<Diagnostic> diagnostics) {
        diagnostics.addAll(reported.diagnostics());
        return reported.value();
    }
}
