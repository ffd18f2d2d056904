package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vouch.site.SiteFile;

/** Every page is HTML as the standard has it. */
class ConformanceTest {
    @Test
    void everyPageIsConformant() throws Exception {
        SortedMap<String, byte[]> pages = new TreeMap<>();
        for (SiteFile file : Fixture.site().files()) {
            if (file.path().text().endsWith(".html")) {
                pages.put(file.path().text(), file.bytes());
            }
        }
        assertEquals(List.of(), Conformance.errors(pages));
    }

    @Test
    void checkerFindsWhatIsWrong() throws Exception {
        byte[] page = "<!DOCTYPE html><html lang=en><title>t</title><p>a</i>".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of("wrong.html:1: Stray end tag “i”."),
                Conformance.errors(new TreeMap<>(Map.of("wrong.html", page))));
    }
}
