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
        assertEquals(new Work(1, 1, 0, 1, 0), after("content/notes/parade.md", "\nIt rained.\n"));
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
    void anArticleIsComparedOnlyWithThoseThatHaveWordsOfIt() throws IOException {
        String words = Files.readString(folder.resolve("content/sources/open-register.txt"));
        assertEquals(1, after("archive/untitled-2024.txt", words).pairs());
        assertEquals(
                0,
                after("archive/hostile.txt", "One more paragraph stands here.\n")
                        .pairs());
        assertEquals(1, after("archive/untitled-2024.txt", words).pairs());
    }

    @Test
    void aRemarkInAFileOfFactsConcernsNothing() throws IOException {
        assertEquals(new Work(1, 0, 0, 0, 0), after("content/facts/journeys.yaml", "\n# a remark\n"));
    }

    @Test
    void aFactConcernsItsFileAndTheTextsThatAreTiedToIt() throws IOException {
        assertEquals(
                new Work(1, 1, 0, 2, 0),
                replaced("content/facts/journeys.yaml", "she had made 7 journeys", "she had made about 7 journeys"));
    }

    @Test
    void aFactThatNoTextIsTiedToConcernsItsFileAlone() throws IOException {
        assertEquals(
                new Work(1, 0, 0, 1, 0),
                replaced("content/facts/journeys.yaml", "gives that office", "gives the same office"));
    }

    @Test
    void anEventConcernsTheTextsThatCiteItsSources() throws IOException {
        Work work = replaced("content/facts/journeys.yaml", "The bridge at Tarn", "The second bridge at Tarn");
        assertEquals(1, work.claims());
        assertTrue(work.texts() > 0 && work.texts() < NOTES_AND_PAGES, work.texts() + " texts were looked at");
    }

    @Test
    void aNewNameOfAFactConcernsTheTextsInWhichSomethingWasFound() throws IOException {
        after("content/notes/parade.md", "\nIt rained on [the day](fact:bridge-opened-again).\n");
        assertTrue(preview.diagnostics().stream().anyMatch(d -> d.message().contains("bridge-opened-again")));
        replaced("content/facts/journeys.yaml", "- id: bridge-opened", "- id: bridge-opened-again");
        assertTrue(preview.diagnostics().stream().noneMatch(d -> d.message().contains("bridge-opened-again")));
    }

    @Test
    void aLayoutConcernsPagesAlone() throws IOException {
        Files.createDirectories(folder.resolve("layouts"));
        assertEquals(new Work(0, 0, 0, 0, 0), after("layouts/style.css", "body { color: red }\n"));
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
        Path path = folder.resolve(file);
        String old = Files.exists(path) ? Files.readString(path) : "";
        return written(path, old + words);
    }

    /** Returns what was done for a preview after words in a file became others. */
    private Work replaced(String file, String old, String words) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(old), old);
        return written(folder.resolve(file), text.replace(old, words));
    }

    private Work written(Path path, String text) throws IOException {
        Work before = previewer.work();
        Files.writeString(path, text);
        preview = previewer.preview(Set.of(path));
        return previewer.work().since(before);
    }
}
