package org.vouch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Previewer.Work;
import org.vouch.site.SitePath;

/** After an edit only that is done again which depends on it. */
class PreviewWorkTest {
    private static final Path BRIEFING = Path.of("src/test/resources/org/vouch/render/briefing");
    private static final int NOTES_AND_PAGES = 6;
    private static final int FACT_FILES = 2;
    private static final int SOURCES = 5;

    @TempDir
    private Path folder;

    private Previewer previewer;
    private Preview preview;

    @BeforeEach
    void copy() throws IOException {
        folder = folder.toRealPath();
        try (Stream<Path> files = Files.walk(BRIEFING)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(BRIEFING.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        previewer = new Previewer(new Project(folder, folder.resolve("archive"), false, Optional.empty()));
        preview = previewer.preview();
        Work first = previewer.work();
        assertEquals(NOTES_AND_PAGES, first.texts());
        assertEquals(SOURCES, first.sources());
        assertEquals(NOTES_AND_PAGES + FACT_FILES, first.claims());
    }

    @Test
    void aSentenceInANoteConcernsThatNoteAlone() throws IOException {
        assertEquals(new Work(1, 1, 0, 1), after("content/notes/parade.md", "\nIt rained.\n"));
    }

    @Test
    void aQuotationMoreConcernsItsSourceToo() throws IOException {
        Work work = after("content/notes/parade.md", "\nIt rained [@open-register \"is not in there\"].\n");
        assertEquals(1, work.parsed());
        assertEquals(1, work.texts());
        assertEquals(1, work.sources());
    }

    @Test
    void anArticleConcernsItselfAndWhoCitesIt() throws IOException {
        Work work = after("archive/untitled-2024.txt", "One more paragraph stands here.\n");
        assertEquals(1, work.parsed());
        assertEquals(0, work.texts());
        assertEquals(1, work.sources());
        assertTrue(work.claims() < NOTES_AND_PAGES + FACT_FILES, work.claims() + " files were held");
    }

    @Test
    void aFactIsParsedWithItsFileAndNoWordsAreLookedForAgain() throws IOException {
        Work work = after("content/facts/journeys.yaml", "\n# a remark\n");
        assertEquals(1, work.parsed());
        assertEquals(0, work.sources());
    }

    @Test
    void aLayoutConcernsPagesAlone() throws IOException {
        Files.createDirectories(folder.resolve("layouts"));
        assertEquals(new Work(0, 0, 0, 0), after("layouts/style.css", "body { color: red }\n"));
    }

    @Test
    void noPageIsMadeBeforeItIsAskedFor() throws IOException {
        after("content/notes/parade.md", "\nIt rained.\n");
        assertEquals(0, preview.made());
        preview.file(SitePath.of("notes/parade.html"));
        assertEquals(1, preview.made());
    }

    /** Returns what was done for a preview after words were added to a file. */
    private Work after(String file, String words) throws IOException {
        Work before = previewer.work();
        Path path = folder.resolve(file);
        String old = Files.exists(path) ? Files.readString(path) : "";
        Files.writeString(path, old + words);
        preview = previewer.preview(Set.of(path));
        return previewer.work().since(before);
    }
}
