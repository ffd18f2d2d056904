package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;

/**
 * Whole files of the fixture's site, against {@code expected/}. With {@code -Dgolden.update=true} they are written anew;
 * the difference is then read before it is committed.
 */
class GoldenTest {
    private static final Path EXPECTED = Path.of("src/test/resources/org/vouch/render/expected");
    private static final Site SITE = Fixture.site();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes/fair-2021.html",
                "sources/lantern-guest.html",
                "sources/open-register.html",
                "sources/hostile.html",
                "facts/fair-2021.html",
                "entities/ilse-torvald.html",
                "timeline.html",
                "matrix.html",
                "visits.html",
                "origins.html",
                "disagreements.html",
                "search.html",
                "404.html",
                "assets/search-index.js",
                "evidence.json",
                "references.json",
                "references.bib",
                "annotations.jsonld",
                "annotations/lantern-guest.jsonld",
                "notes/fair-2021.json",
                "feed.xml",
                "sitemap.xml"
            })
    void fileIsAsExpected(String address) throws IOException {
        check(address.replace('/', '.'), Fixture.page(SITE, address));
    }

    @Test
    void siteHasTheFilesExpected() throws IOException {
        check("files.txt", SITE.files().stream().map(file -> file.path() + "\n").collect(Collectors.joining()));
    }

    @Test
    void localeAndTimeZoneOfTheMachineDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(
                    SITE.files(),
                    Fixture.site().files().stream().map(SiteFile.class::cast).toList());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void check(String name, String actual) throws IOException {
        check(EXPECTED.resolve(name), actual);
    }

    static void check(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(file, StandardCharsets.UTF_8), actual);
    }
}
