package org.vouch.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checked;
import org.vouch.content.Note;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;
import org.vouch.export.Epub;
import org.vouch.export.MarkdownDocument;
import org.vouch.export.Pack;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "export",
        description = {
            "Gives the briefing to other tools; a briefing with an error is not exported.",
            "evidence, json, bib, ris, jsonld and markdown are printed, note, epub and pack are written to a file."
        },
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    enum Format {
        evidence,
        json,
        bib,
        ris,
        jsonld,
        markdown,
        note,
        epub,
        pack;

        boolean isWritten() {
            return this == note || this == epub || this == pack;
        }
    }

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Parameters(
            index = "0",
            paramLabel = "FORMAT",
            description = {
                "evidence: all that was checked (JSON);",
                "json, bib, ris: the references as CSL-JSON, BibTeX, RIS;",
                "jsonld: the passages as Web Annotations;",
                "markdown: the notes as one document for Pandoc;",
                "note: one note with its evidence as one HTML file;",
                "epub: the briefing as a book;",
                "pack: site, locks and checksums as one ZIP archive."
            })
    private Format format;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NAME",
            description = "The note's name, that of its file without .md; with note only.")
    private String name;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file that a note, a book or a pack is written to.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        requireArguments();
        Project project = options.project(vouch.folder());
        return format == Format.note || format == Format.epub ? exportApart(project) : exportSite(project);
    }

    private void requireArguments() {
        if (format.isWritten() != (output != null)) {
            throw new UsageProblem(
                    format.isWritten()
                            ? "export " + format + " needs -o FILE"
                            : "-o is for note, epub and pack; " + format + " is printed");
        }
        if ((format == Format.note) != (name != null)) {
            throw new UsageProblem(
                    name == null
                            ? "export note needs the NAME of a note"
                            : "a NAME is for note; " + format + " is of the whole briefing");
        }
    }

    /** A note and a book are made without the site. */
    private int exportApart(Project project) throws IOException {
        Checked checked = Pipeline.check(project, Optional.empty(), options.stopwatch(vouch.err()));
        Optional<Note> note = Optional.ofNullable(name).map(given -> KnownNote.of(checked.briefing(), given));
        report(project, checked.diagnostics());
        if (checked.verified().isEmpty()) {
            return nothing();
        }
        VerifiedBriefing verified = checked.verified().get();
        Reported<byte[]> made = note.isPresent() ? note(project, verified, note.get()) : book(project, verified);
        report(project, made.diagnostics());
        if (made.hasErrors()) {
            return nothing();
        }
        write(made.value());
        return ExitCode.CLEAN;
    }

    private static Reported<byte[]> note(Project project, VerifiedBriefing verified, Note note) throws IOException {
        Reported<Optional<SiteFile>> file = Pipeline.noteFile(project, verified, note);
        return new Reported<>(file.value().map(SiteFile::bytes).orElse(new byte[0]), file.diagnostics());
    }

    private static Reported<byte[]> book(Project project, VerifiedBriefing verified) throws IOException {
        Reported<Site> book = Pipeline.book(project, verified);
        return new Reported<>(Epub.of(book.value(), Pipeline.BOOK_PACKAGE), book.diagnostics());
    }

    private int exportSite(Project project) throws IOException {
        Pipeline.Rendered rendered = Pipeline.render(project, options.stopwatch(vouch.err()));
        report(project, rendered.diagnostics());
        if (rendered.site().isEmpty()) {
            return nothing();
        }
        export(project, rendered.briefing().orElseThrow(), rendered.site().get());
        return ExitCode.CLEAN;
    }

    private void report(Project project, List<Diagnostic> diagnostics) {
        new Report(vouch, project, options).findings(diagnostics);
    }

    private int nothing() {
        vouch.err().println("vouch: nothing was exported");
        return ExitCode.FINDINGS;
    }

    private void export(Project project, VerifiedBriefing briefing, Site site) throws IOException {
        switch (format) {
            case evidence -> print(text(site, "evidence.json"));
            case json, bib, ris -> print(text(site, "references." + format));
            case jsonld -> print(Pipeline.annotations(briefing));
            case markdown ->
                print(MarkdownDocument.of(briefing, text(site, "references.json"), file -> open(project, file)));
            case pack -> write(Pack.of(briefing.briefing(), site));
            default -> throw new AssertionError(format);
        }
    }

    private static String text(Site site, String address) {
        byte[] bytes = site.file(SitePath.of(address)).orElseThrow().bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What is printed is read by a program: line ends are as they are. */
    private void print(String text) {
        vouch.out().print(text);
        vouch.out().flush();
    }

    private void write(byte[] bytes) throws IOException {
        Path file = vouch.folder().resolve(output);
        if (Files.isDirectory(file) || !Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new UsageProblem("-o: " + output + " is a folder, or stands in none");
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.write(next, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (!options.isQuiet()) {
            vouch.out().println(SafeLine.of(output + ": " + Report.counted(bytes.length, "byte")));
        }
    }

    private static SourceFile open(Project project, String file) {
        try {
            String text = Files.readString(project.root().resolve(file));
            return new SourceFile(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException gone) {
            throw new UncheckedIOException(file, gone);
        }
    }
}
