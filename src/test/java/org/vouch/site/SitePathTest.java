package org.vouch.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SitePathTest {
    static final List<String> SAFE = List.of(
            "index.html",
            ".nojekyll",
            "notes/moscow-2015.html",
            "assets/icons/search.svg",
            "annotations/wade-2015.jsonld",
            "a",
            "0",
            "a..b",
            "a_",
            "console.html",
            "com10",
            "a".repeat(200));

    static final List<String> UNSAFE = List.of(
            "",
            ".",
            "..",
            "/",
            "a/",
            "/a",
            "a//b",
            "a/./b",
            "a/../b",
            "../a",
            "a.",
            "a/b.",
            ".git",
            ".htaccess",
            "x.nojekyll/.",
            "A",
            "notes/A.html",
            "a b",
            " a",
            "a\n",
            "\u0000",
            "a\\b",
            "..\\a",
            "c:x",
            "c:/x",
            "%2e%2e",
            "a%2fb",
            "a?b",
            "a#b",
            "é",
            "e\u0301",
            "о",
            "\uD83D\uDE00",
            "ı",
            "con",
            "aux.html",
            "notes/nul.html",
            "lpt1",
            "com0.x",
            "-rf",
            "_a",
            "~",
            "a".repeat(201));

    @ParameterizedTest
    @FieldSource("SAFE")
    void safeAddressIsKeptAsItStands(String text) {
        assertEquals(Optional.of(SitePath.of(text)), SitePath.parse(text));
        assertEquals(text, SitePath.of(text).text());
    }

    @ParameterizedTest
    @FieldSource("UNSAFE")
    void unsafeAddressCannotBeBuilt(String text) {
        assertEquals(Optional.empty(), SitePath.parse(text));
        assertThrows(IllegalArgumentException.class, () -> SitePath.of(text));
    }

    @Test
    void folderIsEmptyAtTheTop() {
        assertEquals("", SitePath.of("index.html").folder());
        assertEquals("assets/icons", SitePath.of("assets/icons/a.svg").folder());
    }
}
