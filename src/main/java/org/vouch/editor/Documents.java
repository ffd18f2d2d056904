package org.vouch.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * The documents' part of the protocol. Nothing is checked or looked up on the thread that reads the messages: a change is
 * noted, a question is answered later and elsewhere.
 */
final class Documents implements TextDocumentService {
    private final OpenProject project;
    private final Executor answering;
    private final Consumer<String> log;

    Documents(OpenProject project, Executor answering, Consumer<String> log) {
        this.project = project;
        this.answering = answering;
        this.log = log;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        Uris.path(params.getTextDocument().getUri()).ifPresent(path -> {
            find(path);
            project.buffers().open(path, params.getTextDocument());
            project.tellAgain(path);
            project.changed();
        });
    }

    /** A document that is opened on its own brings its project with it. */
    private void find(Path path) {
        try {
            project.find(path);
        } catch (IOException unreadable) {
            log.accept("the folders above " + path + " cannot be read: " + unreadable);
        }
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        Uris.path(params.getTextDocument().getUri()).ifPresent(path -> {
            project.buffers().change(path, params.getTextDocument(), params.getContentChanges());
            project.changed();
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        Uris.path(params.getTextDocument().getUri()).ifPresent(path -> {
            project.buffers().close(path);
            project.changed();
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        project.changed();
    }

    /** Answered from the last check: what is being written is seldom fit to be checked. */
    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return ask(
                params.getTextDocument(),
                project.last(),
                answers -> Either.forLeft(answers.completions(params.getPosition())),
                Either.forLeft(List.of()));
    }

    /** The protocol's word for no hover is null. */
    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return ask(
                params.getTextDocument(),
                project.ofPresentTexts(),
                answers -> answers.hover(params.getPosition()).orElse(null),
                null);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return ask(
                params.getTextDocument(),
                project.ofPresentTexts(),
                answers -> Either.forLeft(answers.definition(params.getPosition())),
                Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return ask(
                params.getTextDocument(),
                project.ofPresentTexts(),
                answers -> answers.references(
                        params.getPosition(), params.getContext().isIncludeDeclaration()),
                List.of());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return ask(
                params.getTextDocument(),
                project.ofPresentTexts(),
                answers -> answers.fix(params.getRange().getStart()).map(Either::<Command, CodeAction>forRight).stream()
                        .toList(),
                List.of());
    }

    /** @param nothing the answer for a document of no project */
    private <T> CompletableFuture<T> ask(
            TextDocumentIdentifier document,
            CompletableFuture<Optional<Snapshot>> check,
            Function<Answers, T> question,
            T nothing) {
        Optional<Path> path =
                Uris.path(document.getUri()).filter(file -> project.name(file).isPresent());
        return path.isEmpty()
                ? CompletableFuture.completedFuture(nothing)
                : check.thenApplyAsync(
                        found -> found.isPresent()
                                ? question.apply(new Answers(project, found.get(), path.get()))
                                : nothing,
                        answering);
    }
}
