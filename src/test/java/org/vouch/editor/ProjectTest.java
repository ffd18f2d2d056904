package org.vouch.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.InitializeResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server begins, and which project it takes. */
class ProjectTest {
    private static final String NOTE = "content/notes/opening.md";
    private static final String HEAD = "---\ntitle: T\n---\n";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() throws IOException {
        Tram.write(folder);
        desk = Desk.inProcess(folder);
    }

    @AfterEach
    void goHome() {
        desk.end();
    }

    @Test
    void saysWhatItCan() {
        InitializeResult result = desk.begin(folder);
        assertEquals("vouch", result.getServerInfo().getName());
        assertEquals("utf-16", result.getCapabilities().getPositionEncoding());
        assertEquals(
                List.of("@", "#", ":", "\""),
                result.getCapabilities().getCompletionProvider().getTriggerCharacters());
        desk.settle();
        assertEquals(1, desk.client().registrations.size());
        assertEquals(List.of(), List.copyOf(desk.client().messages));
    }

    @Test
    void withoutAProjectItSaysSoAndWaitsForOne(@TempDir Path elsewhere) {
        desk.begin(elsewhere);
        String outside = elsewhere.resolve("a.md").toString();
        assertEquals("", desk.offered(outside, "[@‸"));
        assertEquals("", desk.findings(outside));
        assertEquals(
                List.of("log Info: Vouch: no content/briefing.yaml in the open folders or above them;"
                        + " it is looked for again when a file is opened"),
                List.copyOf(desk.client().messages));
        assertEquals("council\ngazette\n", desk.offered(NOTE, HEAD + "[@‸"));
    }

    @Test
    void aFolderInsideTheProjectIsEnough() throws IOException {
        desk.begin(folder.resolve("content/notes"));
        desk.open(NOTE, HEAD + "See [@nobody].\n");
        assertEquals("3:6-3:12 error unknown-source\n", desk.findings(NOTE));
    }
}
