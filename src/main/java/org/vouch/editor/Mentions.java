package org.vouch.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.diagnostic.Span;

/** Every place of a briefing where a thing is named, by file, so that a place can be asked what it names. */
final class Mentions {
    private final Map<String, List<Mention>> byFile = new HashMap<>();
    private final Map<Target, List<Mention>> byTarget = new HashMap<>();

    Mentions(List<Mention> all) {
        all.forEach(mention -> {
            byFile.computeIfAbsent(mention.span().file(), file -> new ArrayList<>())
                    .add(mention);
            byTarget.computeIfAbsent(mention.target(), target -> new ArrayList<>())
                    .add(mention);
        });
    }

    /** Returns what a place names: of several, one inside another, the innermost. */
    Optional<Mention> at(Span place) {
        return byFile.getOrDefault(place.file(), List.of()).stream()
                .filter(mention -> mention.span().contains(place))
                .min(Comparator.comparingInt(Mentions::length));
    }

    /** Returns every place that names the thing, in the briefing's order. */
    List<Mention> of(Target target) {
        return byTarget.getOrDefault(target, List.of());
    }

    private static int length(Mention mention) {
        Span span = mention.span();
        return (span.endLine() - span.line()) * 10_000 + span.endColumn() - span.column();
    }
}
