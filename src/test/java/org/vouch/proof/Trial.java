package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.author.LockWriter;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checked;
import org.vouch.content.Briefing;
import org.vouch.content.Source;
import org.vouch.diagnostic.Diagnostic;

/**
 * A briefing in a folder of its own whose notes are nothing but citations, read and checked as {@code vouch check} does
 * it: each quotation in a paragraph of its own, so that a finding's line says whose it is.
 */
final class Trial implements Judge {
    private static final int PER_NOTE = 200;

    private final Path root;

    /** @param root an empty folder */
    Trial(Path root) throws IOException {
        this.root = root;
        for (String folder : List.of("content/sources", "content/notes", "archive")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.writeString(root.resolve("content/briefing.yaml"), "title: Trial\n" + Agreements.off());
    }

    void addArticle(String id, String text) throws IOException {
        addRecord(id);
        Files.writeString(root.resolve("archive/" + id + ".txt"), text);
    }

    void addLock(String id, String lock) throws IOException {
        addRecord(id);
        Files.writeString(root.resolve("content/sources/" + id + ".lock"), lock);
    }

    private void addRecord(String id) throws IOException {
        Files.writeString(root.resolve("content/sources/" + id + ".yaml"), "csl: {title: " + id + "}\n");
    }

    /** Writes the locks that open these quotations, as {@code vouch lock} does, and returns each source's. */
    List<Path> lock(Collection<Quoted> quotations) throws IOException {
        writeNotes(List.copyOf(quotations));
        Briefing briefing = Pipeline.read(project()).value();
        LockWriter writer = new LockWriter(root, briefing);
        for (Source source : briefing.sources()) {
            writer.write(source);
        }
        return Article.files(root.resolve("content/sources"), ".lock");
    }

    @Override
    public Outcome check(List<Quoted> quotations) throws IOException {
        List<List<Integer>> lines = writeNotes(quotations);
        Checked checked = Pipeline.check(project(), Optional.empty(), stage -> {});
        List<Set<String>> errors = new ArrayList<>();
        quotations.forEach(quotation -> errors.add(new TreeSet<>()));
        for (Diagnostic finding : checked.diagnostics()) {
            String file = finding.span().file();
            if (file.startsWith("content/notes/") && finding.isError()) {
                int note = Integer.parseInt(file.replaceAll("\\D", ""));
                int at = quotationAt(lines.get(note), finding.span().line());
                errors.get(note * PER_NOTE + at).add(finding.rule().id());
            }
        }
        return new Outcome(errors, checked.totals());
    }

    private Project project() {
        return new Project(root, root.resolve("archive"), false, Optional.empty());
    }

    private static int quotationAt(List<Integer> firstLines, int line) {
        int at = firstLines.size() - 1;
        while (firstLines.get(at) > line) {
            at--;
        }
        return at;
    }

    /** Returns, for each note, the first line of each quotation. */
    private List<List<Integer>> writeNotes(List<Quoted> quotations) throws IOException {
        for (Path old : Article.files(root.resolve("content/notes"), ".md")) {
            Files.delete(old);
        }
        List<List<Integer>> lines = new ArrayList<>();
        for (int start = 0; start < quotations.size(); start += PER_NOTE) {
            StringBuilder note = new StringBuilder("---\ntitle: Trial\n---\n");
            List<Integer> firstLines = new ArrayList<>();
            for (Quoted quoted : quotations.subList(start, Math.min(quotations.size(), start + PER_NOTE))) {
                firstLines.add((int) note.toString().lines().count() + 1);
                note.append("It holds [@")
                        .append(quoted.source())
                        .append(" \"")
                        .append(quoted.written())
                        .append("\"].\n\n");
            }
            Files.writeString(root.resolve("content/notes/n" + lines.size() + ".md"), note);
            lines.add(firstLines);
        }
        return lines;
    }
}
