package org.vouch.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.content.Body;
import org.vouch.content.CheckedPassage;
import org.vouch.content.Citation;
import org.vouch.content.Note;
import org.vouch.content.Source;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/** The body of one note as it was written, but for what is not Pandoc's: words cited, links to facts and to other notes. */
final class MarkdownText {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\R(?s:.*?\\R)??---[ \\t]*(?:\\R|\\z)");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\]\\s]+)]");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#$~^|@!&]");

    private final VerifiedBriefing verified;
    private final Note note;
    private final SourceFile file;
    private final Map<String, Source> sources;
    private final List<Edit> edits = new ArrayList<>();

    /** Words that stand in place of others: from one offset of the file to another, exclusive. */
    private record Edit(int start, int end, String words) {}

    MarkdownText(VerifiedBriefing verified, Note note, SourceFile file) {
        this.verified = verified;
        this.note = note;
        this.file = file;
        this.sources = verified.briefing().sourcesByName();
    }

    /** Returns words of which Pandoc reads nothing as markup. */
    static String escaped(String words) {
        return MARKS.matcher(words.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    /** Returns the body with line feeds at line ends. */
    String body() {
        note.body().citations().forEach(this::cite);
        note.body().links().forEach(this::link);
        Matcher front = FRONT_MATTER.matcher(file.text());
        int at = front.find() ? front.end() : 0;
        StringBuilder body = new StringBuilder();
        edits.sort(Comparator.comparingInt(Edit::start));
        for (Edit edit : edits) {
            body.append(own(file.text().substring(at, edit.start()))).append(edit.words());
            at = edit.end();
        }
        return body.append(own(file.text().substring(at)))
                .toString()
                .replaceAll("\\R", "\n")
                .strip();
    }

    /** Footnotes of several notes stand in one document, so that each note's have names of their own. */
    private String own(String text) {
        return FOOTNOTE.matcher(text).replaceAll("[^" + note.slug() + "-$1]");
    }

    private void cite(Body.CitationGroup group) {
        boolean isBracketed = file.text().charAt(start(group.span())) == '[';
        for (Citation citation : group.citations()) {
            String key = "@" + sources.get(citation.source().value()).id();
            Optional<String> locator = verified.passage(citation)
                    .filter(passage -> citation.paragraph().isEmpty())
                    .map(CheckedPassage::paragraph)
                    .map(number -> "para. " + number);
            String shown = locator.map(where -> isBracketed ? ", " + where : " [" + where + "]")
                    .orElse("");
            edits.add(new Edit(start(citation.span()), end(citation.span()), key + shown));
        }
    }

    /** A link to a fact is its words; one to a note leads to its heading. */
    private void link(Body.Link link) {
        int start = start(link.span());
        int end = end(link.span());
        int middle = file.text().substring(start, end).lastIndexOf("](") + start;
        if (middle < start) {
            edits.add(new Edit(start, end, escaped(link.words())));
            return;
        }
        Optional<String> section = section(link.target());
        if (section.isEmpty()) {
            edits.add(new Edit(start, start + 1, ""));
        }
        edits.add(new Edit(middle, end, section.map(slug -> "](#" + slug + ")").orElse("")));
    }

    private Optional<String> section(Body.Target target) {
        if (!(target instanceof Body.FileTarget to)) {
            return Optional.empty();
        }
        Optional<String> path = to.file(note.file());
        return verified.briefing().notes().stream()
                .filter(other -> path.filter(other.file()::equals).isPresent())
                .map(other -> other.slug().value())
                .findFirst();
    }

    private int start(Span span) {
        return file.offset(span.line(), span.column());
    }

    private int end(Span span) {
        return file.offset(span.endLine(), span.endColumn());
    }
}
