package org.vouch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Cleaning;
import org.vouch.diagnostic.SourceFile;

/** Takes out of a document as received what its cleaning left out of the article. */
final class Boilerplate {

    /** A part of the document that was left out. */
    private record Part(LineRanges lines, Optional<String> words) {}

    private Boilerplate() {}

    /**
     * Returns the lines and words left out, one a line; absent where there are none, or where the document is a web page,
     * whose lines are not those of its text.
     */
    static Optional<String> of(SourceFile original, Cleaning cleaning) {
        if (original.text().stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        Optional<LineRanges> kept = cleaning.lines().flatMap(LineRanges::parse);
        List<Part> dropped = new ArrayList<>();
        for (Cleaning.Dropped part : cleaning.dropped()) {
            LineRanges.parse(part.lines()).ifPresent(lines -> dropped.add(new Part(lines, part.words())));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= original.lineCount(); i++) {
            int line = i;
            if (kept.filter(lines -> !lines.contains(line)).isPresent()) {
                text.append(original.line(line)).append('\n');
            } else {
                dropped.stream()
                        .filter(part -> part.lines().contains(line))
                        .forEach(part -> text.append(part.words().orElseGet(() -> original.line(line)))
                                .append('\n'));
            }
        }
        return text.toString().isBlank() ? Optional.empty() : Optional.of(text.toString());
    }
}
