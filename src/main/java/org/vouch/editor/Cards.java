package org.vouch.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouch.content.CheckedPassage;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Note;
import org.vouch.content.Passage;
import org.vouch.content.Source;
import org.vouch.diagnostic.Located;

/** What is shown of a thing that the briefing names, as Markdown. */
final class Cards {
    private final Snapshot snapshot;

    Cards(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Returns what is shown where a thing is named; absent where there is no such thing. */
    Optional<String> of(Mention mention) {
        Optional<JudgedPassage> cited = mention.citation().flatMap(snapshot::judged);
        return cited.isPresent() ? cited.map(this::words) : of(mention.target());
    }

    private Optional<String> of(Target target) {
        return switch (target.sort()) {
            case SOURCE -> snapshot.source(target.id()).map(this::source);
            case PASSAGE ->
                snapshot.passage(target.id()).flatMap(snapshot::judged).map(this::words);
            case FACT ->
                Optional.ofNullable(snapshot.briefing().factsByName().get(target.id()))
                        .map(this::fact);
            case ENTITY -> snapshot.entity(target.id()).map(Cards::entity);
            case NOTE -> snapshot.note(target.id()).map(Cards::note);
        };
    }

    /** Shows the words in their context, who said them, and whether they are what the article has. */
    String words(JudgedPassage judged) {
        Optional<CheckedPassage> found = snapshot.found(judged);
        String quoted = found.map(Cards::inContext)
                .orElseGet(() -> Markup.of(judged.wanted().exact().value()));
        String place =
                found.map(passage -> ", paragraph " + passage.paragraph()).orElse("");
        List<String> lines = new ArrayList<>();
        lines.add("> " + quoted);
        lines.add(chain(judged));
        lines.add(judged.verdict().published() + place);
        judged.wanted().named().flatMap(Passage::note).ifPresent(note -> lines.add(Markup.of(note)));
        return String.join("\n\n", lines);
    }

    private static String inContext(CheckedPassage passage) {
        String words = passage.words().stream()
                .map(part -> "**" + Markup.of(part.strip()) + "**")
                .collect(Collectors.joining(" … "));
        return "…" + Markup.of(passage.prefix()) + words + Markup.of(passage.suffix()) + "…";
    }

    /** Who spoke first, then who passed it on, last the article. */
    private String chain(JudgedPassage judged) {
        List<String> chain = new ArrayList<>(judged.wanted().named().map(Passage::saidBy).orElse(List.of()).stream()
                .map(Located::value)
                .map(id -> snapshot.entity(id).map(Entity::name).orElse(id))
                .toList());
        Collections.reverse(chain);
        chain.add(title(judged.wanted().source()));
        return chain.stream().map(Markup::of).collect(Collectors.joining(" › "));
    }

    static String title(Source source) {
        return source.reference().title().orElse(source.id().value());
    }

    private String source(Source source) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "**" + Markup.of(title(source)) + "** " + Markup.id(source.id().value()));
        source.descriptor().ifPresent(descriptor -> lines.add(Markup.of(descriptor)));
        lines.add("passages: " + source.passages().size()
                + (source.article() instanceof Source.AtHand
                        ? "; the article is at hand"
                        : "; the article is not at hand"));
        return String.join("\n\n", lines);
    }

    private String fact(Fact fact) {
        List<String> lines = new ArrayList<>();
        lines.add(Markup.of(fact.statement().value()));
        List<String> state = new ArrayList<>(List.of(word(fact.status())));
        fact.value().ifPresent(value -> state.add(value(value)));
        fact.when().ifPresent(when -> state.add(Markup.of(when.text())));
        lines.add(String.join("; ", state));
        fact.evidence().forEach(evidence -> lines.add(evidence(evidence)));
        return String.join("\n\n", lines);
    }

    private static String value(Fact.Value value) {
        return word(value.bound()) + " " + Markup.of(value.amount().value())
                + value.unit().map(unit -> " " + Markup.of(unit)).orElse("");
    }

    private String evidence(Fact.Evidence evidence) {
        String words = snapshot.judged(evidence.citation())
                .map(judged -> "“" + Markup.of(judged.wanted().exact().value()) + "” "
                        + judged.verdict().published() + ", ")
                .orElse("");
        return word(evidence.stance()) + ": " + words
                + Markup.id(evidence.citation().source().value());
    }

    private static String entity(Entity entity) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + Markup.of(entity.name()) + "**, " + word(entity.kind()));
        if (!entity.aliases().isEmpty()) {
            lines.add("also: " + entity.aliases().stream().map(Markup::of).collect(Collectors.joining("; ")));
        }
        entity.note().ifPresent(note -> lines.add(Markup.of(note)));
        return String.join("\n\n", lines);
    }

    private static String note(Note note) {
        return "**" + Markup.of(note.title().value()) + "**"
                + note.summary().map(s -> "\n\n" + Markup.of(s.value())).orElse("");
    }

    /** Returns a constant as the records spell it. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
