package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Note;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.site.SiteFile;

/** Makes one file of a note and all that it rests on, which asks for nothing else. The same briefing gives the same bytes. */
public final class NoteFile {
    private static final String LAYOUT = "notefile.ftlh";

    private NoteFile() {}

    /**
     * Returns the file; nothing where its layout has a mistake, which is reported as {@code layout-error}.
     *
     * @param note one of the briefing's notes
     */
    public static Reported<Optional<SiteFile>> of(VerifiedBriefing verified, Layouts layouts, Note note) {
        Reported<Words> words = layouts.words(verified.briefing().settings().language());
        Reported<Carried> carried = Carried.of(layouts);
        Library library = Library.of(verified, words.value());
        Texts texts = new Texts(library);
        Annex annex = new Annex(library, note, texts.of(note.file()));
        Press press = new Press(LayoutReading.of(layouts, words.value()));
        PrintablePage page = new PrintablePage(
                LAYOUT,
                Addresses.note(note.slug()),
                annex,
                () -> frame(library, texts, carried.value(), note),
                () -> page(library, texts, carried.value(), annex, note),
                Optional.of(note.file()));
        Optional<SiteFile> file = press.print(page);
        List<Diagnostic> diagnostics = new ArrayList<>(words.diagnostics());
        diagnostics.addAll(carried.diagnostics());
        diagnostics.addAll(press.diagnostics(() -> List.of(page.address())));
        return new Reported<>(file, diagnostics);
    }

    private static Frame frame(Library library, Texts texts, Carried carried, Note note) {
        Optional<String> description = note.summary().map(summary -> summary.value());
        return new Frames(library, carried)
                .frame(Addresses.note(note.slug()), note.title().value(), description, Optional.of(note.file()))
                .with(new Metas(library).note(note, texts.basis(note.file())));
    }

    private static NoteFilePage page(Library library, Texts texts, Carried carried, Annex annex, Note note) {
        String css = carried.fileStyle();
        return new NoteFilePage(
                NotePage.of(library, texts, note, texts.of(note.file(), annex)),
                library.briefing().settings().baseUrl().map(base -> base + Addresses.note(note.slug())),
                annex.facts(texts),
                annex.sources(),
                new Html(css),
                Policy.ofFile(css));
    }
}
