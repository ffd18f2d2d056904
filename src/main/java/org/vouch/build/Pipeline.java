package org.vouch.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vouch.check.Checked;
import org.vouch.check.Checker;
import org.vouch.content.Base;
import org.vouch.content.Briefing;
import org.vouch.content.Coverage;
import org.vouch.content.Note;
import org.vouch.content.Totals;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.read.BriefingReader;
import org.vouch.read.ProjectPaths;
import org.vouch.read.ReadMemory;
import org.vouch.read.ReadOptions;
import org.vouch.read.Unsaved;
import org.vouch.render.AnnotationCollection;
import org.vouch.render.Book;
import org.vouch.render.Layouts;
import org.vouch.render.NoteFile;
import org.vouch.render.Renderer;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;
import org.vouch.write.SiteWriter;
import org.vouch.write.WriteResult;

/** From {@code content/} to {@code site/}: read, check, render, write; nothing is written where anything is an error. */
public final class Pipeline {

    /** Where the package document stands among the files of a book. */
    public static final String BOOK_PACKAGE = Book.PACKAGE;

    private Pipeline() {}

    /**
     * What a build did.
     *
     * @param written what became of the output folder; absent where an error kept the site from being written
     */
    public record Built(
            List<Diagnostic> diagnostics, Totals totals, Coverage coverage, Optional<WriteResult> written) {}

    /**
     * Reads and checks the briefing.
     *
     * @param ended is told the name of each stage when it has ended
     */
    public static Checked check(Project project, Optional<Base> base, Consumer<String> ended) throws IOException {
        return check(read(project), base, ended);
    }

    /**
     * Reads and checks the briefing with texts that an editor has not saved yet.
     *
     * @param unsaved by the real path of the file in whose place each is read
     * @param ended is told the name of each stage when it has ended
     */
    public static Checked check(Project project, Map<Path, String> unsaved, Consumer<String> ended) throws IOException {
        return check(read(project, new Unsaved(unsaved)), Optional.empty(), ended);
    }

    /**
     * Reads and checks an earlier state of the briefing: where an article at hand is another than its lock was made for, the
     * lock decides.
     *
     * @param ended is told the name of each stage when it has ended
     */
    public static Checked checkEarlier(Project project, Consumer<String> ended) throws IOException {
        Reported<Briefing> read = read(project);
        return check(new Reported<>(read.value().heldToLocks(), read.diagnostics()), Optional.empty(), ended);
    }

    private static Checked check(Reported<Briefing> read, Optional<Base> base, Consumer<String> ended) {
        ended.accept("read");
        Checked checked = Checker.check(read, base);
        ended.accept("check");
        return checked;
    }

    /**
     * What became of a briefing in memory.
     *
     * @param briefing absent where a check found an error
     * @param site absent where that, or a layout, has an error
     */
    public record Rendered(
            List<Diagnostic> diagnostics,
            Totals totals,
            Coverage coverage,
            Optional<VerifiedBriefing> briefing,
            Optional<Site> site) {}

    /**
     * Reads, checks and renders the briefing.
     *
     * @param ended is told the name of each stage when it has ended
     */
    public static Rendered render(Project project, Consumer<String> ended) throws IOException {
        Checked checked = check(project, Optional.empty(), ended);
        List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
        Optional<Site> made = Optional.empty();
        if (checked.verified().isPresent()) {
            Reported<Site> site = Renderer.render(checked.verified().get(), layouts(project));
            ended.accept("render");
            diagnostics.addAll(site.diagnostics());
            made = Optional.of(site).filter(reported -> !reported.hasErrors()).map(Reported::value);
        }
        return new Rendered(diagnostics, checked.totals(), checked.totalCoverage(), checked.verified(), made);
    }

    /**
     * Reads, checks, renders and writes the briefing. Each file is written beside the output folder as soon as it is
     * made, and the folder is swapped at the end. Where the last build had the same input and its site stands as it was
     * written, nothing is done over again.
     *
     * @param ended is told the name of each stage when it has ended
     */
    public static Built build(Project project, Path destination, Consumer<String> ended) throws IOException {
        LastBuild last = LastBuild.of(project, destination);
        Optional<Built> again = last.again();
        ended.accept("compare");
        if (again.isPresent()) {
            return again.get();
        }
        return buildAnew(project, destination, last, ended);
    }

    private static Built buildAnew(Project project, Path destination, LastBuild last, Consumer<String> ended)
            throws IOException {
        Checked checked = check(project, Optional.empty(), ended);
        if (checked.verified().isEmpty()) {
            return found(checked, List.of()).built(Optional.empty());
        }
        Rendering rendering = new Rendering(checked.verified().get(), layouts(project), ended);
        WriteResult result = new SiteWriter()
                .write(
                        rendering,
                        destination,
                        project.ownFolders(),
                        () -> rendering.isWhole()
                                ? last.kept(found(checked, rendering.diagnostics()))
                                : Optional.empty());
        ended.accept("write");
        return found(checked, rendering.diagnostics()).built(Optional.of(result).filter(it -> rendering.isWhole()));
    }

    private static LastBuild.Found found(Checked checked, List<Diagnostic> rendered) {
        List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
        diagnostics.addAll(rendered);
        return new LastBuild.Found(diagnostics, checked.totals(), checked.totalCoverage());
    }

    /**
     * Makes one file of a note of the briefing and all that it rests on. Reports {@code layout-error}, and makes nothing
     * then.
     */
    public static Reported<Optional<SiteFile>> noteFile(Project project, VerifiedBriefing verified, Note note)
            throws IOException {
        return NoteFile.of(verified, layouts(project), note);
    }

    /** Makes the files of the briefing as a book, whose package document is {@link #BOOK_PACKAGE}. Reports {@code layout-error}. */
    public static Reported<Site> book(Project project, VerifiedBriefing verified) throws IOException {
        return Book.of(verified, layouts(project));
    }

    /** Returns all passages of the briefing as one collection of Web Annotations, JSON-LD. */
    public static String annotations(VerifiedBriefing verified) {
        return AnnotationCollection.whole(verified);
    }

    static Layouts layouts(Project project) throws IOException {
        return Layouts.of(project.root().resolve("layouts"));
    }

    /** Reads the briefing. */
    public static Reported<Briefing> read(Project project) throws IOException {
        return read(project, Unsaved.NONE, new ReadMemory());
    }

    private static Reported<Briefing> read(Project project, Unsaved unsaved) throws IOException {
        return read(project, unsaved, new ReadMemory());
    }

    static Reported<Briefing> read(Project project, ReadMemory memory) throws IOException {
        return read(project, Unsaved.NONE, memory);
    }

    private static Reported<Briefing> read(Project project, Unsaved unsaved, ReadMemory memory) throws IOException {
        Reported<Briefing> read = BriefingReader.read(
                new ProjectPaths(project.root(), project.archive()),
                new MarkdownNotes(),
                new ReadOptions(project.drafts(), unsaved),
                memory);
        return project.baseUrl().isEmpty()
                ? read
                : new Reported<>(read.value().at(project.baseUrl().get()), read.diagnostics());
    }
}
