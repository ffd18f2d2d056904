package org.vouch.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Note;
import org.vouch.content.Passage;
import org.vouch.content.Source;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.SourceFile;
import org.vouch.text.NormalForm;

/** Offers the ids, or the words of an article, that may stand in a place; the editor picks those that begin as what is written. */
final class Completions {
    private final Snapshot snapshot;
    private final SourceFile file;
    private final Slot slot;
    private final Range range;

    /** @param slot a place in the file */
    Completions(Snapshot snapshot, SourceFile file, Slot slot) {
        this.snapshot = snapshot;
        this.file = file;
        this.slot = slot;
        this.range = new Range(Positions.position(file, slot.start()), Positions.position(file, slot.end()));
    }

    List<CompletionItem> all() {
        Stream<CompletionItem> items = switch (slot.wanted()) {
            case SOURCE -> sources();
            case PASSAGE -> passages(source().stream(), "");
            case CITED ->
                Stream.concat(
                        sources(),
                        snapshot.briefing().sources().stream()
                                .flatMap(source -> passages(Stream.of(source), source.id() + "#")));
            case FACT -> snapshot.briefing().facts().map(this::fact);
            case FACT_OR_NOTE ->
                Stream.concat(
                        snapshot.briefing().facts().map(this::fact),
                        snapshot.briefing().notes().stream().map(this::note));
            case ENTITY -> snapshot.briefing().entities().stream().map(this::entity);
            case KEY -> keys();
            case WORDS -> source().stream().flatMap(this::words);
        };
        return items.toList();
    }

    private Optional<Source> source() {
        return snapshot.source(slot.source().orElseThrow());
    }

    /** An editor compares what is written with the start of the offer, which may have other marks in normal form. */
    private Stream<CompletionItem> words(Source source) {
        if (!(source.article() instanceof Source.AtHand article)) {
            return Stream.empty();
        }
        String begun = file.text().substring(slot.start(), slot.end());
        int normal = NormalForm.line(begun).length();
        return Continuations.of(article.text(), begun).stream().map(words -> {
            CompletionItem item = item(words, Cards.title(source), CompletionItemKind.Text);
            item.setFilterText(begun.stripTrailing() + words.substring(normal));
            item.setTextEdit(Either.forLeft(new TextEdit(range, QuickFixes.escaped(words))));
            return item;
        });
    }

    private Stream<CompletionItem> sources() {
        return snapshot.briefing().sources().stream().map(source -> {
            CompletionItem item = item(source.id().value(), Cards.title(source), CompletionItemKind.Module);
            source.descriptor().ifPresent(descriptor -> document(item, Markup.of(descriptor)));
            return item;
        });
    }

    private Stream<CompletionItem> passages(Stream<Source> sources, String before) {
        return sources.flatMap(source -> source.passages().stream()).map(passage -> {
            CompletionItem item =
                    item(before + passage.name().value(), passage.exact().value(), CompletionItemKind.Reference);
            words(passage).ifPresent(words -> document(item, words));
            return item;
        });
    }

    private Optional<String> words(Passage passage) {
        Optional<JudgedPassage> judged = snapshot.judged(passage);
        return judged.map(new Cards(snapshot)::words);
    }

    private CompletionItem fact(Fact fact) {
        return item(fact.id().value().value(), fact.statement().value(), CompletionItemKind.Value);
    }

    private CompletionItem note(Note note) {
        return item(note.slug().value(), note.title().value(), CompletionItemKind.File);
    }

    private CompletionItem entity(Entity entity) {
        CompletionItem item = item(entity.id().value().value(), entity.name(), CompletionItemKind.Class);
        entity.note().ifPresent(note -> document(item, Markup.of(note)));
        return item;
    }

    private Stream<CompletionItem> keys() {
        return snapshot.briefing()
                .facts()
                .flatMap(fact -> fact.key().stream())
                .map(Located::value)
                .distinct()
                .sorted()
                .map(key -> item(key, "key", CompletionItemKind.Constant));
    }

    private CompletionItem item(String id, String detail, CompletionItemKind kind) {
        CompletionItem item = new CompletionItem(id);
        item.setKind(kind);
        item.setDetail(detail);
        item.setTextEdit(Either.forLeft(new TextEdit(range, id)));
        return item;
    }

    private static void document(CompletionItem item, String markdown) {
        item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, markdown));
    }
}
