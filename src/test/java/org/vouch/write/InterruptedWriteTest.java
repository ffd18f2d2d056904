package org.vouch.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.vouch.write.Folders.contents;
import static org.vouch.write.Folders.put;
import static org.vouch.write.Folders.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.site.Site;
import org.vouch.write.Steps.Step;
import org.vouch.write.WriteResult.Failed;
import org.vouch.write.WriteResult.Problem;
import org.vouch.write.WriteResult.Refused;
import org.vouch.write.WriteResult.Written;

/** Every write here replaces {@link #OLD} by {@link #NEW} in a folder with strangers' files, and is stopped at a step. */
class InterruptedWriteTest {
    private static final Site OLD =
            site("index", "old", "notes/a", "old", "notes/b", "old", "gone/c", "old", "same", "s");
    private static final Site NEW =
            site("index", "new", "notes/a", "new", "notes/b", "new", "come/d", "new", "same", "s");
    private static final Map<String, String> STRANGERS = Map.of(
            ".gitignore",
            "*",
            "CNAME",
            "mine",
            "gone/draft",
            "mine",
            "notes/draft",
            "mine",
            "own",
            "/",
            "own/x",
            "mine");
    private static final Written NOTHING = new Written(0, 0, 0);

    @TempDir
    Path temporary;

    @Test
    void stepsComeInTheOrderThatRepairReliesOn() throws IOException {
        List<Step> expected = new ArrayList<>();
        expected.addAll(List.of(Step.STAGE_FILE, Step.STAGE_FILE, Step.STAGE_FILE, Step.STAGE_FILE, Step.STAGE_FILE));
        expected.addAll(List.of(Step.STAGE_MANIFEST, Step.RETIRE_OLD));
        expected.addAll(List.of(Step.CARRY_STRANGER, Step.CARRY_STRANGER, Step.CARRY_STRANGER, Step.CARRY_STRANGER));
        expected.addAll(List.of(Step.CARRY_STRANGER, Step.PLACE_NEW));
        expected.addAll(List.of(Step.DELETE_FILE, Step.DELETE_FILE, Step.DELETE_FILE, Step.DELETE_FILE));
        expected.addAll(List.of(Step.DELETE_FILE, Step.DELETE_MANIFEST));
        assertEquals(expected, steps());
    }

    @Test
    void killedAtAnyStepTheFolderHoldsTheOldSiteOrTheNewOne() throws IOException {
        int count = steps().size();
        for (int step = 0; step < count; step++) {
            Path folder = folderWithOldSite("kill-" + step);
            Steps steps = new KilledAt(step);
            assertThrows(Killed.class, () -> write(folder, steps));
            if (Files.exists(folder)) {
                assertOldOrNew(folder);
            }
            assertEquals(NOTHING, new SiteWriter().repair(folder));
            assertOldOrNew(folder);
            assertNothingBeside(folder);
        }
    }

    @Test
    void killedAgainDuringTheRepairItIsRepairedByTheNext() throws IOException {
        int count = steps().size();
        for (int step = 0; step < count; step++) {
            for (int second = 0; second < 12; second++) {
                Path folder = folderWithOldSite("again-" + step + "-" + second);
                Steps first = new KilledAt(step);
                assertThrows(Killed.class, () -> write(folder, first));
                try {
                    new SiteWriter(new KilledAt(second)).repair(folder);
                } catch (Killed e) {
                    // The repair was long enough to be killed too.
                }
                assertInstanceOf(Written.class, write(folder, ignored -> {}));
                assertEquals(expected(NEW), contents(folder));
                assertNothingBeside(folder);
            }
        }
    }

    @Test
    void failureAtAnyStepLeavesTheOldSiteUntilTheNewOneStands() throws IOException {
        int placed = steps().indexOf(Step.PLACE_NEW);
        int count = steps().size();
        for (int step = 0; step < count; step++) {
            Path folder = folderWithOldSite("fail-" + step);
            int failing = step;
            int[] made = {0};
            WriteResult result = write(folder, ignored -> {
                if (made[0]++ == failing) {
                    throw new IOException("No space left on device");
                }
            });
            assertEquals(
                    "No space left on device",
                    assertInstanceOf(Failed.class, result).problem().message());
            assertEquals(expected(step <= placed ? OLD : NEW), contents(folder));
            assertEquals(step > placed, Files.exists(swapFolder(folder)));
            assertEquals(NOTHING, new SiteWriter().repair(folder));
            assertNothingBeside(folder);
        }
    }

    @Test
    void failureThatLastsIsRepairedWhenItEnds() throws IOException {
        int count = steps().size();
        for (int step = 0; step < count; step++) {
            Path folder = folderWithOldSite("lasts-" + step);
            int failing = step;
            int[] made = {0};
            Steps steps = ignored -> {
                if (made[0]++ >= failing) {
                    throw new IOException("Input/output error");
                }
            };
            assertInstanceOf(Failed.class, write(folder, steps));
            new SiteWriter(steps).repair(folder);
            assertEquals(NOTHING, new SiteWriter().repair(folder));
            assertOldOrNew(folder);
            assertNothingBeside(folder);
        }
    }

    @Test
    void fileChangedDuringTheWriteIsKeptAndNamed() throws IOException {
        Path folder = folderWithOldSite("meanwhile");
        Path kept = swapFolder(folder).resolve("old/index");
        WriteResult result = write(folder, step -> {
            if (step == Step.RETIRE_OLD) {
                put(folder.resolve("index"), "mine, just now");
            }
        });
        assertEquals(List.of(kept), paths(result));
        assertEquals(expected(NEW), contents(folder));
        assertEquals(List.of(kept), paths(write(folder, step -> {})));
        assertEquals("mine, just now", Files.readString(kept));
        Files.delete(kept);
        assertEquals(new Written(0, 5, 0), write(folder, step -> {}));
        assertNothingBeside(folder);
    }

    @Test
    void folderMadeWhileTheOldSiteWaitedForRepairIsNamed() throws IOException {
        Path folder = folderWithOldSite("appeared");
        Steps steps = new KilledAt(steps().indexOf(Step.PLACE_NEW));
        assertThrows(Killed.class, () -> write(folder, steps));
        assertFalse(Files.exists(folder));
        put(folder.resolve(".gitignore"), "!*");
        assertEquals(List.of(folder), paths(new SiteWriter().repair(folder)));
        Files.move(folder, folder.resolveSibling("aside"));
        assertEquals(NOTHING, new SiteWriter().repair(folder));
        assertEquals(expected(NEW), contents(folder));
    }

    @Test
    void repairTouchesNothingWhereNothingIsToBeDone() throws IOException {
        Path folder = folderWithOldSite("whole");
        SortedMap<String, String> before = contents(temporary);
        assertEquals(NOTHING, new SiteWriter().repair(folder));
        assertEquals(NOTHING, new SiteWriter().repair(folder.resolveSibling("missing/site")));
        assertEquals(before, contents(temporary));
    }

    @Test
    void folderWithoutPermissionIsAFailureThatNamesIt() throws IOException {
        Path above = Files.createDirectory(temporary.toRealPath().resolve("closed"));
        Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(above), "the user may write anywhere");
        Problem problem = assertInstanceOf(Failed.class, write(above.resolve("site"), step -> {}))
                .problem();
        assertEquals(above.resolve(".vouch") + " permission denied", problem.path() + " " + problem.message());
    }

    /** Returns the steps of a write that nothing stops. */
    private List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        write(folderWithOldSite("whole-" + System.nanoTime()), steps::add);
        return steps;
    }

    private Path folderWithOldSite(String name) throws IOException {
        Path folder = temporary.toRealPath().resolve(name).resolve("site");
        put(folder.resolve(".gitignore"), "*");
        new SiteWriter().write(OLD, folder, List.of());
        STRANGERS.forEach((path, text) -> {
            if (!text.equals("/")) {
                put(folder.resolve(path), text);
            }
        });
        return folder;
    }

    private static void assertOldOrNew(Path folder) {
        SortedMap<String, String> actual = contents(folder);
        assertEquals(expected(actual.get("index").equals("old") ? OLD : NEW), actual);
    }

    private static SortedMap<String, String> expected(Site site) {
        SortedMap<String, String> expected = contents(site);
        expected.putAll(STRANGERS);
        expected.put("gone", "/");
        return expected;
    }

    private static void assertNothingBeside(Path folder) {
        assertEquals(Map.of("site.lock", ""), contents(folder.resolveSibling(".vouch")));
    }

    private static Path swapFolder(Path folder) {
        return folder.resolveSibling(".vouch").resolve("site.swap");
    }

    private static List<Path> paths(WriteResult result) {
        return assertInstanceOf(Refused.class, result).problems().stream()
                .map(Problem::path)
                .toList();
    }

    private static WriteResult write(Path folder, Steps steps) {
        return new SiteWriter(steps).write(NEW, folder, List.of());
    }

    /** Stands for the end of the process: no code that handles failures sees it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final class KilledAt implements Steps {
        private int left;

        KilledAt(int step) {
            left = step;
        }

        @Override
        public void before(Step step) {
            if (left-- == 0) {
                throw new Killed();
            }
        }
    }
}
