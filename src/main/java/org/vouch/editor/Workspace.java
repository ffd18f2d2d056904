package org.vouch.editor;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The folders' part of the protocol: files that change outside the editor are read again. */
final class Workspace implements WorkspaceService {
    private final OpenProject project;

    Workspace(OpenProject project) {
        this.project = project;
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        project.changed();
    }

    /** There are no settings; editors send some all the same. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {}
}
