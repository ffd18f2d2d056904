package org.vouch.build;

import java.util.Optional;
import org.vouch.content.Body;
import org.vouch.content.Citation;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;
import org.vouch.markdown.CitationParser;
import org.vouch.markdown.MarkdownParser;
import org.vouch.read.Markdown;

/** Gives the reader what it asks of Markdown. */
final class MarkdownNotes implements Markdown {
    private final MarkdownParser parser = new MarkdownParser();

    @Override
    public Reported<Body> body(SourceFile file, int start) {
        return parser.parse(file, start);
    }

    @Override
    public Reported<Optional<Citation>> citation(String text, Places places) {
        return CitationParser.parse(text, places::span);
    }
}
