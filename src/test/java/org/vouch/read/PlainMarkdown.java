package org.vouch.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.content.Body;
import org.vouch.content.Citation;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;

/** A Markdown in which a body is one stretch of prose and a citation is a source with a passage or plain words. */
final class PlainMarkdown implements Markdown {
    private static final Pattern CITATION = Pattern.compile("([a-z0-9-]+)(?:#([a-z0-9-]+)| \"([^\"]+)\")");

    @Override
    public Reported<Body> body(SourceFile file, int start) {
        List<Body.Part> parts = List.of(new Body.Prose(file.text().substring(start)));
        return new Reported<>(new Body(parts, List.of(), List.of(), List.of(), List.of(), List.of()), List.of());
    }

    @Override
    public Reported<Optional<Citation>> citation(String text, Places places) {
        Matcher citation = CITATION.matcher(text);
        if (!citation.matches()) {
            return new Reported<>(Optional.empty(), List.of());
        }
        int group = citation.start(2) >= 0 ? 2 : 3;
        Located<String> words =
                new Located<>(citation.group(group), places.span(citation.start(group), citation.end(group)));
        return new Reported<>(
                Optional.of(new Citation(
                        new Located<>(citation.group(1), places.span(citation.start(1), citation.end(1))),
                        group == 2 ? new Citation.Named(words) : new Citation.Quoted(words),
                        "",
                        "",
                        OptionalInt.empty(),
                        places.span(0, text.length()))),
                List.of());
    }
}
