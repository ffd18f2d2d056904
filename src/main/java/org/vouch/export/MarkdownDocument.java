package org.vouch.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouch.content.Briefing;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.SourceFile;

/**
 * A briefing's notes as one document of Pandoc's Markdown, with ordinary citations and the references that they need in its
 * metadata, so that {@code pandoc --citeproc} needs no other file.
 */
public final class MarkdownDocument {
    private final VerifiedBriefing verified;
    private final Function<String, SourceFile> files;

    private MarkdownDocument(VerifiedBriefing verified, Function<String, SourceFile> files) {
        this.verified = verified;
        this.files = files;
    }

    /**
     * Returns the document.
     *
     * @param references the sources as CSL-JSON, which is YAML as well
     * @param files the text of a file of the briefing, by its path
     */
    public static String of(VerifiedBriefing verified, String references, Function<String, SourceFile> files) {
        return new MarkdownDocument(verified, files).text(references);
    }

    private String text(String references) {
        Briefing briefing = verified.briefing();
        List<String> parts = new ArrayList<>();
        parts.add(head(references));
        briefing.notes().stream().sorted(Note.READING_ORDER).forEach(note -> parts.add(section(note)));
        return String.join("\n\n", parts) + "\n";
    }

    private String head(String references) {
        Briefing briefing = verified.briefing();
        List<String> lines = new ArrayList<>();
        lines.add("---");
        lines.add("title: " + quoted(briefing.settings().title()));
        briefing.settings().subtitle().ifPresent(subtitle -> lines.add("subtitle: " + quoted(subtitle)));
        if (!briefing.settings().authors().isEmpty()) {
            lines.add("author: ["
                    + briefing.settings().authors().stream()
                            .map(author -> quoted(author.display()))
                            .collect(Collectors.joining(", "))
                    + "]");
        }
        lines.add("lang: " + quoted(briefing.settings().language()));
        lines.add("link-citations: true");
        lines.add("references:");
        references.stripTrailing().lines().forEach(line -> lines.add("  " + line));
        lines.add("---");
        return String.join("\n", lines);
    }

    private String section(Note note) {
        List<String> parts = new ArrayList<>();
        parts.add("# " + MarkdownText.escaped(note.title().value()) + " {#" + note.slug() + "}");
        note.summary().ifPresent(summary -> parts.add("**" + MarkdownText.escaped(summary.value()) + "**"));
        parts.add(new MarkdownText(verified, note, files.apply(note.file())).body());
        if (!note.judgements().isEmpty()) {
            parts.add(note.judgements().stream().map(MarkdownDocument::item).collect(Collectors.joining("\n")));
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String item(Judgement judgement) {
        List<String> bounds = new ArrayList<>();
        judgement.likelihood().ifPresent(words -> bounds.add(words.value()));
        judgement
                .confidence()
                .ifPresent(confidence -> bounds.add(confidence.level().name().toLowerCase(Locale.ROOT) + " confidence"
                        + confidence.why().map(why -> ": " + why.value()).orElse("")));
        return "- " + MarkdownText.escaped(judgement.text().value())
                + (bounds.isEmpty() ? "" : " *(" + MarkdownText.escaped(String.join("; ", bounds)) + ")*");
    }

    /** A YAML scalar between double quotes, read by Pandoc as Markdown. */
    private static String quoted(String text) {
        return '"' + MarkdownText.escaped(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
