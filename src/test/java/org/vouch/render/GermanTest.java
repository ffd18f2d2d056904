package org.vouch.render;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.site.Site;

/** Whole pages of the fixture with {@code language: de}, against {@code expected-de/}: only its own words are English. */
class GermanTest {
    private static final Path EXPECTED = Path.of("src/test/resources/org/vouch/render/expected-de");

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void render() {
        site = Fixture.site("de", folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "notes/fair-2021.html",
                "sources/lantern-guest.html",
                "facts/fair-2021.html",
                "entities/ilse-torvald.html",
                "timeline.html",
                "matrix.html",
                "visits.html",
                "origins.html",
                "disagreements.html",
                "search.html",
                "404.html"
            })
    void pageIsAsExpected(String address) throws IOException {
        GoldenTest.check(EXPECTED.resolve(address.replace('/', '.')), Fixture.page(site, address));
    }
}
