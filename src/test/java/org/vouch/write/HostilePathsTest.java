package org.vouch.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.vouch.write.Folders.contents;
import static org.vouch.write.Folders.put;
import static org.vouch.write.Folders.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.vouch.hardening.HostilePaths;
import org.vouch.hardening.HostilePaths.Thing;
import org.vouch.site.Site;
import org.vouch.site.SitePath;

/**
 * Hostile names and things as a file of the site, its folder, the destination and the folder above that: nothing outside
 * is written, and what a stranger put there stays.
 */
class HostilePathsTest {
    private static final List<String> NAMES = HostilePaths.NAMES;
    private static final Site OLD = site("a.html", "old", "notes/b.html", "old");
    private static final Site NEW = site("a.html", "new", "notes/b.html", "new");

    @TempDir
    Path temporary;

    private Path destination;
    private Path outside;
    private SortedMap<String, String> before;

    @BeforeEach
    void makeSite() throws IOException {
        destination = temporary.toRealPath().resolve("above/site");
        new SiteWriter().write(OLD, destination, List.of());
        outside = temporary.toRealPath().resolve("outside");
        put(outside.resolve("a.html"), "mine");
        put(outside.resolve("notes/b.html"), "mine");
        put(outside.resolve("site/a.html"), "mine");
        before = contents(outside);
    }

    /** Most names are no addresses; the others lie below the destination. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void nameOfAFileStaysBelowTheDestination(String name) {
        checkBelow(name + ".html");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nameOfAFolderStaysBelowTheDestination(String name) {
        checkBelow(name + "/a.html");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nameOfTheDestinationLeadsNowhereElse(String name) throws IOException {
        checkAlone(HostilePaths.below(temporary.toRealPath().resolve("named"), name));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nameAboveTheDestinationLeadsNowhereElse(String name) throws IOException {
        checkAlone(HostilePaths.below(temporary.toRealPath().resolve("named"), name)
                .resolve("site"));
    }

    @ParameterizedTest
    @EnumSource
    void thingInPlaceOfAFileStays(Thing thing) throws Exception {
        Files.delete(destination.resolve("a.html"));
        thing.put(destination.resolve("a.html"), outside.resolve("a.html"), true);
        checkRefused(destination);
    }

    @ParameterizedTest
    @EnumSource
    void thingInPlaceOfAFolderStays(Thing thing) throws Exception {
        Files.delete(destination.resolve("notes/b.html"));
        Files.delete(destination.resolve("notes"));
        thing.put(destination.resolve("notes"), outside.resolve("notes"), false);
        checkRefused(destination);
    }

    @ParameterizedTest
    @EnumSource
    void thingInPlaceOfTheDestinationStays(Thing thing) throws Exception {
        Path at = temporary.toRealPath().resolve("above/other");
        thing.put(at, outside, false);
        checkRefused(at);
    }

    /** A link to a folder above the destination is the user's own way to it; somebody's files there are refused all the same. */
    @ParameterizedTest
    @EnumSource
    void thingAboveTheDestinationLeadsToNoStrangersFiles(Thing thing) throws Exception {
        Path at = temporary.toRealPath().resolve("linked");
        thing.put(at, outside, false);
        if (thing != Thing.LINK_TO_THE_TOP) {
            checkRefused(at.resolve("site"));
        }
    }

    private void checkBelow(String address) {
        SitePath.parse(address).ifPresent(path -> {
            write(site(address, "new"), destination);
            assertEquals("new", contents(destination).get(address));
        });
        assertEquals(before, contents(outside));
        assertEquals(
                List.of(".vouch", "site"),
                List.copyOf(topOf(contents(destination.getParent())).keySet()));
    }

    private void checkAlone(Path at) throws IOException {
        if (write(NEW, at) instanceof WriteResult.Written) {
            assertEquals(contents(NEW), contents(at));
            assertEquals(at, at.toRealPath());
        }
        assertEquals(before, contents(outside));
        assertEquals(contents(OLD), contents(destination));
    }

    private void checkRefused(Path at) {
        WriteResult result = write(NEW, at);
        assertFalse(result instanceof WriteResult.Written, result::toString);
        before.keySet()
                .forEach(
                        path -> assertEquals(before.get(path), contents(outside).get(path)));
    }

    private static WriteResult write(Site site, Path at) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new SiteWriter().write(site, at, List.of()));
    }

    private static SortedMap<String, String> topOf(Map<String, String> contents) {
        SortedMap<String, String> top = new TreeMap<>(contents);
        top.keySet().removeIf(path -> path.contains("/"));
        return top;
    }
}
