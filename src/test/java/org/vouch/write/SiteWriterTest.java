package org.vouch.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.vouch.write.Folders.contents;
import static org.vouch.write.Folders.put;
import static org.vouch.write.Folders.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;
import org.vouch.site.SiteFiles;
import org.vouch.site.SitePath;
import org.vouch.write.WriteResult.Failed;
import org.vouch.write.WriteResult.Problem;
import org.vouch.write.WriteResult.Refused;
import org.vouch.write.WriteResult.Written;

class SiteWriterTest {
    private static final String CHANGED = "was changed since it was built, and building would lose the change";
    private static final String OCCUPIED = "is not a file of the site, and stands where the site needs the place";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void resolve() throws IOException {
        folder = temporary.toRealPath().resolve("site");
    }

    @Test
    void siteIsWrittenToANewFolderBelowNewFolders() {
        folder = folder.resolve("deep/er");
        written(new Written(3, 0, 0), site("index.html", "a", "notes/a.html", "b", ".nojekyll", ""));
        holds("index.html", "a", "notes", "/", "notes/a.html", "b", ".nojekyll", "");
    }

    @Test
    void countsSayWhatChanged() {
        written(new Written(3, 0, 0), site("a", "1", "b", "1", "c", "1"));
        written(new Written(2, 1, 1), site("a", "1", "b", "2", "d", "1"));
        holds("a", "1", "b", "2", "d", "1");
    }

    @Test
    void siteThatTurnsOutNotToBeWholeLeavesTheOldOne() {
        written(new Written(2, 0, 0), site("a", "1", "b", "1"));
        SiteFiles unfinished = receiver -> {
            receiver.accept(SiteFile.ofText(SitePath.of("a"), "2"));
            return false;
        };
        assertEquals(new Written(0, 0, 0), new SiteWriter().write(unfinished, folder, List.of()));
        holds("a", "1", "b", "1");
        assertFalse(Files.exists(folder.resolveSibling(".vouch/site.swap")));
    }

    @Test
    void filesMayComeFromManyThreads() {
        Site site = rebuild(0);
        SiteFiles atOnce = receiver -> {
            site.files().parallelStream().forEach(receiver);
            return true;
        };
        for (int i = 0; i < 20; i++) {
            written(new Written(1, 0, i == 0 ? 0 : site.files().size()), site("other", "" + i));
            Written written = new Written(site.files().size(), 0, 1);
            assertEquals(written, new SiteWriter().write(atOnce, folder, List.of()));
        }
        assertEquals(
                site.files().size(),
                contents(folder).values().stream()
                        .filter(text -> !text.equals("/"))
                        .count());
    }

    @Test
    void foldersThatBecomeEmptyAreGone() {
        written(new Written(1, 0, 0), site("a/b/c", "1"));
        written(new Written(1, 0, 1), site("a/d", "1"));
        holds("a", "/", "a/d", "1");
    }

    @Test
    void siteWithoutFilesIsASite() {
        written(new Written(0, 0, 0), site());
        written(new Written(1, 0, 0), site("a", "1"));
        written(new Written(0, 0, 1), site());
        holds();
    }

    @Test
    void manifestListsChecksums() throws IOException {
        written(new Written(2, 0, 0), site("b", "", "a/c", "123456789"));
        assertEquals("""
                cbf43926e3069283  a/c
                0000000000000000  b
                """, Files.readString(folder.resolve(".vouch.sums")));
    }

    private static final String FORMER = """
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/c
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  gone
            """;

    @Test
    void siteWithTheFormerManifestIsReplaced() {
        put(folder.resolve("a/c"), "abc");
        put(folder.resolve("b"), "");
        put(folder.resolve("mine"), "x");
        put(folder.resolve(".vouch.sha256"), FORMER);
        written(new Written(1, 1, 1), site("b", "", "d", "1"));
        holds("b", "", "d", "1", "mine", "x");
    }

    @Test
    void changedFileOfASiteWithTheFormerManifestIsKept() {
        put(folder.resolve("a/c"), "mine");
        put(folder.resolve("b"), "");
        put(folder.resolve(".vouch.sha256"), FORMER);
        refused(site("a/c", "2", "b", ""), "a/c", CHANGED);
        refused(site("b", ""), "a/c", CHANGED);
        holds("a", "/", "a/c", "mine", "b", "", ".vouch.sha256", FORMER);
    }

    @Test
    void damagedFormerManifestIsAFailureThatNamesIt() {
        put(folder.resolve("a"), "abc");
        put(folder.resolve(".vouch.sha256"), FORMER + "x");
        Problem problem = assertInstanceOf(Failed.class, write(site("a", "1"))).problem();
        assertEquals(folder.resolve(".vouch.sha256"), problem.path());
    }

    @Test
    void nothingIsTouchedWhereNothingChanges() throws IOException {
        Site site = site("a", "1", "b/c", "2");
        written(new Written(2, 0, 0), site);
        Object key = Files.readAttributes(folder, "fileKey").get("fileKey");
        FileTime time = Files.getLastModifiedTime(folder.resolve(".vouch.sums"));
        written(new Written(0, 2, 0), site);
        assertEquals(key, Files.readAttributes(folder, "fileKey").get("fileKey"));
        assertEquals(time, Files.getLastModifiedTime(folder.resolve(".vouch.sums")));
    }

    @Test
    void unchangedFileKeepsItsTimeOfModification() throws IOException {
        written(new Written(2, 0, 0), site("a", "1", "b", "1"));
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("a"), time);
        Files.setLastModifiedTime(folder.resolve("b"), time);
        written(new Written(1, 1, 0), site("a", "1", "b", "2"));
        assertEquals(time, Files.getLastModifiedTime(folder.resolve("a")));
        assertFalse(time.equals(Files.getLastModifiedTime(folder.resolve("b"))));
    }

    @Test
    void fileThatItsUserDeletedIsWrittenAgain() throws IOException {
        written(new Written(2, 0, 0), site("a", "1", "b", "1"));
        Files.delete(folder.resolve("a"));
        written(new Written(1, 1, 0), site("a", "1", "b", "1"));
        holds("a", "1", "b", "1");
    }

    @Test
    void strangersFilesSurviveAHundredRebuilds() throws IOException {
        put(folder.resolve(".gitignore"), "*\n");
        written(new Written(60, 0, 0), rebuild(0));
        put(folder.resolve("CNAME"), "example.org\n");
        put(folder.resolve("Own Files/A B.TXT"), "mine");
        put(folder.resolve("notes/draft"), "mine too");
        Files.createDirectories(folder.resolve("empty/folder"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of("../nowhere"));
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("CNAME"), time);
        for (int i = 1; i <= 100; i++) {
            assertInstanceOf(Written.class, write(rebuild(i)));
        }
        Map<String, String> expected = contents(rebuild(100));
        expected.putAll(Map.of(".gitignore", "*\n", "CNAME", "example.org\n", "Own Files", "/"));
        expected.putAll(Map.of("Own Files/A B.TXT", "mine", "notes", "/", "notes/draft", "mine too"));
        expected.putAll(Map.of("empty", "/", "empty/folder", "/", "link", "-> ../nowhere"));
        assertEquals(expected, contents(folder));
        assertEquals(time, Files.getLastModifiedTime(folder.resolve("CNAME")));
    }

    @Test
    void changedFilesAreRefusedByNameAndNothingChanges() {
        written(new Written(3, 0, 0), site("a", "1", "b/c", "1", "d", "1"));
        put(folder.resolve("a"), "mine");
        put(folder.resolve("b/c"), "mine");
        refused(site("a", "2", "d", "2"), "a", CHANGED, "b/c", CHANGED);
        holds("a", "mine", "b", "/", "b/c", "mine", "d", "1");
    }

    @Test
    void fileChangedToWhatTheSiteNowSaysIsNoConflict() {
        written(new Written(2, 0, 0), site("a", "1", "b", "1"));
        put(folder.resolve("a"), "2");
        written(new Written(0, 2, 0), site("a", "2", "b", "1"));
        put(folder.resolve("a"), "3");
        refused(site("a", "4", "b", "1"), "a", CHANGED);
    }

    @Test
    void strangersFileWhereTheSiteNeedsThePlaceIsRefusedByName() throws IOException {
        written(new Written(1, 0, 0), site("a", "1"));
        put(folder.resolve("b"), "mine");
        put(folder.resolve("c"), "mine");
        Files.createDirectories(folder.resolve("d"));
        Files.createSymbolicLink(folder.resolve("e"), Path.of("a"));
        Site wanted = site("a", "2", "b", "1", "c/1", "1", "c/2", "1", "d", "1", "e", "1");
        refused(wanted, "b", OCCUPIED, "c", OCCUPIED, "d", OCCUPIED, "e", OCCUPIED);
        holds("a", "1", "b", "mine", "c", "mine", "d", "/", "e", "-> a");
    }

    @Test
    void listedFileThatBecameALinkOrAFolderIsRefused() throws IOException {
        Path outside = put(folder.resolveSibling("outside"), "1");
        written(new Written(3, 0, 0), site("a", "1", "b", "1", "c", "1"));
        Files.delete(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a"), outside);
        Files.delete(folder.resolve("b"));
        put(folder.resolve("b/mine"), "mine");
        refused(site("a", "1"), "a", CHANGED, "b", CHANGED);
        assertEquals("1", Files.readString(outside));
    }

    @Test
    void linkInPlaceOfAFolderIsNotFollowed() throws IOException {
        Path outside = put(folder.resolveSibling("outside/a"), "1").getParent();
        written(new Written(2, 0, 0), site("notes/a", "1", "b", "1"));
        Files.delete(folder.resolve("notes/a"));
        Files.delete(folder.resolve("notes"));
        Files.createSymbolicLink(folder.resolve("notes"), outside);
        refused(site("notes/a", "2"), "notes", OCCUPIED);
        written(new Written(0, 1, 0), site("b", "1"));
        holds("b", "1", "notes", "-> " + outside);
        assertEquals(Map.of("a", "1"), contents(outside));
    }

    @Test
    void hardLinkedFileOutsideIsNeverWrittenTo() throws IOException {
        written(new Written(1, 0, 0), site("a", "1"));
        Path outside = Files.createLink(folder.resolveSibling("outside"), folder.resolve("a"));
        written(new Written(1, 0, 0), site("a", "2"));
        assertEquals("1", Files.readString(outside));
    }

    @Test
    void folderOfSomebodyElseIsRefused() {
        put(folder.resolve(".gitignore"), "*");
        put(folder.resolve("thesis.txt"), "mine");
        refused(site("a", "1"), "", "holds files that are not those of a site");
        holds(".gitignore", "*", "thesis.txt", "mine");
    }

    @Test
    void damagedManifestIsAFailureThatNamesIt() {
        String hash = "0".repeat(16);
        for (String text : List.of("x", hash + "  ../a\n", hash + " a\n", hash + "  a\n" + hash + "  a\n", "\n")) {
            put(folder.resolve(".vouch.sums"), text);
            Problem problem =
                    assertInstanceOf(Failed.class, write(site("a", "1"))).problem();
            assertEquals(folder.resolve(".vouch.sums"), problem.path());
            assertEquals("is damaged, so that no file beside it can be told from a stranger's", problem.message());
        }
        holds();
    }

    @Test
    void forgedManifestDeletesNothingOutside() throws IOException {
        Path outside = put(folder.resolveSibling("outside/a"), "abc").getParent();
        written(new Written(1, 0, 0), site("b", "1"));
        Files.createSymbolicLink(folder.resolve("notes"), outside);
        put(
                folder.resolve(".vouch.sums"),
                SiteFile.ofText(SitePath.of("a"), "abc").checksum() + "  notes/a\n");
        refused(site("b", "2"), "b", OCCUPIED);
        written(new Written(1, 0, 0), site("c", "1"));
        assertEquals(Map.of("a", "abc"), contents(outside));
        holds("b", "1", "c", "1", "notes", "-> " + outside);
    }

    @Test
    void localeChangesNoByte() throws IOException {
        Site site = site("index.html", "ı İ", "i/title.html", "x");
        written(new Written(2, 0, 0), site);
        String manifest = Files.readString(folder.resolve(Manifest.NAME));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            written(new Written(0, 2, 0), site);
            folder = folder.resolveSibling("other");
            written(new Written(2, 0, 0), site);
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(manifest, Files.readString(folder.resolve(Manifest.NAME)));
    }

    @Test
    void nothingStaysBesideTheDestinationButTheLock() {
        written(new Written(1, 0, 0), site("a", "1"));
        written(new Written(1, 0, 0), site("a", "2"));
        assertEquals(Map.of("site.lock", ""), contents(folder.resolveSibling(".vouch")));
    }

    @Test
    void destinationKeepsItsModeButStaysItsOwners() throws IOException {
        written(new Written(1, 0, 0), site("a", "1"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
        written(new Written(1, 0, 0), site("a", "2"));
        assertEquals("rwxrwx---", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    void readOnlyDestinationIsLeftAloneAndBlocksNoLaterWrite() throws IOException {
        written(new Written(1, 0, 0), site("a", "1"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "the user may write anywhere");
        Problem problem = assertInstanceOf(Failed.class, write(site("a", "2"))).problem();
        assertEquals(folder + " permission denied", problem.path() + " " + problem.message());
        holds("a", "1");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        written(new Written(1, 0, 0), site("a", "2"));
    }

    @Test
    void strangersFolderThatCannotBeMovedIsNamedWhereItsOwnerKnowsIt() throws IOException {
        written(new Written(1, 0, 0), site("a", "1"));
        Path own = put(folder.resolve("own/x"), "mine").getParent();
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(own), "the user may write anywhere");
        Problem problem = assertInstanceOf(Failed.class, write(site("a", "2"))).problem();
        assertEquals(own + " permission denied", problem.path() + " " + problem.message());
        holds("a", "1", "own", "/", "own/x", "mine");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Site rebuild(int number) {
        return Folders.edition("edition-" + number % 2, 59);
    }

    private WriteResult write(Site site) {
        return new SiteWriter().write(site, folder, List.of());
    }

    private void written(Written expected, Site site) {
        assertEquals(expected, write(site));
    }

    /** Takes paths below the destination and what is said of each, in turn. */
    private void refused(Site site, String... pathsAndMessages) {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < pathsAndMessages.length; i += 2) {
            expected.append(folder.resolve(pathsAndMessages[i]))
                    .append(' ')
                    .append(pathsAndMessages[i + 1])
                    .append('\n');
        }
        StringBuilder actual = new StringBuilder();
        for (Problem problem : assertInstanceOf(Refused.class, write(site)).problems()) {
            actual.append(problem.path()).append(' ').append(problem.message()).append('\n');
        }
        assertEquals(expected.toString(), actual.toString());
    }

    private void holds(String... pathsAndTexts) {
        Map<String, String> expected = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            expected.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        assertEquals(expected, contents(folder));
    }
}
