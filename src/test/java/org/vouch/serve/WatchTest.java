package org.vouch.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    private Path folder;

    private Path content;
    private Watch watch;

    @BeforeEach
    void begin() throws Exception {
        folder = folder.toRealPath();
        content = Files.createDirectories(folder.resolve("content/notes")).getParent();
        Files.writeString(content.resolve("notes/a.md"), "a");
        watch = new Watch(Set.of(content, folder.resolve("layouts"), folder.resolve("archive")));
    }

    @AfterEach
    void end() throws IOException {
        watch.close();
    }

    @Test
    void changesCreationsAndDeletionsAreSeen() throws Exception {
        Files.writeString(content.resolve("notes/a.md"), "b");
        assertEquals(Set.of("content/notes/a.md"), changed());
        Files.writeString(content.resolve("notes/b.md"), "b");
        assertEquals(Set.of("content/notes/b.md"), changed());
        Files.delete(content.resolve("notes/b.md"));
        assertEquals(Set.of("content/notes/b.md"), changed());
    }

    @Test
    void savingByRenamingIsSeenOnce() throws Exception {
        Path other = Files.writeString(content.resolve("notes/.a.md.swp"), "b");
        Files.move(content.resolve("notes/a.md"), content.resolve("notes/a.md~"));
        Files.move(other, content.resolve("notes/a.md"), StandardCopyOption.ATOMIC_MOVE);
        assertEquals(Set.of("content/notes/a.md"), changed());
        assertNothing();
    }

    @Test
    void whatEditorsLeaveBesideAFileIsNoChange() throws Exception {
        Files.writeString(content.resolve("notes/.#a.md"), "x");
        Files.writeString(content.resolve("notes/a.md~"), "x");
        Files.writeString(content.resolve("notes/#a.md#"), "x");
        Files.writeString(folder.resolve("README.md"), "x");
        assertNothing();
    }

    @Test
    void newFoldersAreWatchedWithWhatIsInThem() throws Exception {
        Files.createDirectories(folder.resolve("layouts/parts"));
        Files.writeString(folder.resolve("layouts/parts/x.ftlh"), "x");
        assertEquals(Set.of("layouts", "layouts/parts", "layouts/parts/x.ftlh"), all(3));
        Files.writeString(folder.resolve("layouts/parts/x.ftlh"), "y");
        assertEquals(Set.of("layouts/parts/x.ftlh"), changed());
    }

    @Test
    void aFolderThatGoesAndComesAgainIsWatchedAgain() throws Exception {
        Files.delete(content.resolve("notes/a.md"));
        Files.delete(content.resolve("notes"));
        assertEquals(Set.of("content/notes", "content/notes/a.md"), all(2));
        Files.createDirectories(content.resolve("notes"));
        assertEquals(Set.of("content/notes"), changed());
        Files.writeString(content.resolve("notes/a.md"), "b");
        assertEquals(Set.of("content/notes/a.md"), changed());
    }

    @Test
    void theSameSizeInTheSameMomentIsSeen() throws Exception {
        for (int i = 0; i < 20; i++) {
            Files.writeString(content.resolve("notes/a.md"), i % 2 == 0 ? "x" : "y");
            assertEquals(Set.of("content/notes/a.md"), changed());
        }
    }

    @Test
    void thousandsOfChangesAtOnceAreSeen() throws Exception {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < 3_000; i++) {
            Files.writeString(content.resolve("notes/n" + i + ".md"), "x");
            names.add("content/notes/n" + i + ".md");
        }
        assertEquals(names, all(3_000));
    }

    @Test
    void closingEndsTheWait() throws Exception {
        CompletableFuture<Set<String>> next = next();
        Thread.sleep(50);
        watch.close();
        assertEquals(Set.of(), next.get(5, TimeUnit.SECONDS));
    }

    private Set<String> changed() throws Exception {
        return next().get(5, TimeUnit.SECONDS);
    }

    /** Returns what changed, however many times it was told, once so much was told. */
    private Set<String> all(int count) throws Exception {
        Set<String> all = new TreeSet<>();
        while (all.size() < count) {
            all.addAll(changed());
        }
        return all;
    }

    private void assertNothing() throws InterruptedException, ExecutionException, IOException {
        CompletableFuture<Set<String>> next = next();
        try {
            assertTrue(next.get(300, TimeUnit.MILLISECONDS).isEmpty(), "a change was told: " + next.get());
        } catch (TimeoutException nothing) {
            watch.close();
        }
    }

    private CompletableFuture<Set<String>> next() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return watch.next().paths().stream()
                        .map(path -> folder.relativize(path).toString())
                        .collect(Collectors.toCollection(TreeSet::new));
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        });
    }
}
