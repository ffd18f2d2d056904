package org.vouch.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/** What an editor asks of a place in a document, answered from one check. */
final class Answers {
    private final OpenProject project;
    private final Snapshot snapshot;
    private final Path path;

    /** @param path a file of the project */
    Answers(OpenProject project, Snapshot snapshot, Path path) {
        this.project = project;
        this.snapshot = snapshot;
        this.path = path;
    }

    /** Returns what may stand at the place; empty where neither an id nor a quotation is being written. */
    List<CompletionItem> completions(Position position) {
        SourceFile file = text(path);
        return Slot.at(file, Positions.offset(file, position))
                .map(slot -> new Completions(snapshot, file, slot).all())
                .orElse(List.of());
    }

    Optional<Hover> hover(Position position) {
        Optional<Mention> mention = mention(position);
        return mention.flatMap(named -> new Cards(snapshot).of(named))
                .map(card -> new Hover(
                        new MarkupContent(MarkupKind.MARKDOWN, card),
                        Positions.range(text(path), mention.get().span())));
    }

    List<Location> definition(Position position) {
        return mention(position)
                .flatMap(mention -> Definitions.of(mention.target(), snapshot))
                .map(this::location)
                .stream()
                .toList();
    }

    /** Returns the places that name what the place names, with the one that defines it where that is asked for. */
    List<Location> references(Position position, boolean withDefinition) {
        return mention(position).map(mention -> snapshot.mentions().of(mention.target())).orElse(List.of()).stream()
                .filter(mention -> withDefinition || !mention.defines())
                .map(mention -> location(mention.span()))
                .toList();
    }

    /** Returns the change that puts the article's words in the place of a quotation that it does not contain. */
    Optional<CodeAction> fix(Position position) {
        return new QuickFixes(snapshot).at(place(position)).map(replacement -> {
            TextEdit edit = new TextEdit(Positions.range(text(path), replacement.span()), replacement.words());
            CodeAction action = new CodeAction("Replace by the article's words: \"" + replacement.words() + "\"");
            action.setKind(CodeActionKind.QuickFix);
            action.setEdit(new WorkspaceEdit(Map.of(project.uri(path), List.of(edit))));
            return action;
        });
    }

    private Optional<Mention> mention(Position position) {
        return snapshot.mentions().at(place(position));
    }

    private Span place(Position position) {
        SourceFile file = text(path);
        int offset = Positions.offset(file, position);
        Span span = file.span(offset, offset);
        String name = project.name(path).orElseThrow();
        return new Span(name, span.line(), span.column(), span.endLine(), span.endColumn());
    }

    private Location location(Span span) {
        Path file = project.file(span.file());
        return new Location(project.uri(file), Positions.range(text(file), span));
    }

    private SourceFile text(Path file) {
        try {
            return project.text(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
