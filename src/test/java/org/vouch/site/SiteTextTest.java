package org.vouch.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "“quoted” – […]", "Ğ\u0000\r\n", "a\uD83D\uDE00b", "\uFFFD\uFFFF"})
    void textIsUtf8HoweverItIsWritten(String text) {
        SiteText whole = new SiteText(0);
        whole.write(text);
        SiteText characters = new SiteText(0);
        text.chars().forEach(characters::write);
        SiteText arrays = new SiteText(0);
        text.chars().forEach(c -> arrays.write(new char[] {'.', (char) c, '.'}, 1, 1));
        assertEquals(List.of(text, text, text), List.of(read(whole), read(characters), read(arrays)));
    }

    @Test
    void longTextIsWhole() {
        String text = "…€😀 and so on ".repeat(10_000);
        SiteText out = new SiteText(16);
        out.write(text);
        assertEquals(text, read(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "a\uDE00", "\uD83Da", "\uD83D\uD83D\uDE00", "\uD83D…"})
    void halfOfAPairIsRefused(String text) {
        SiteText out = new SiteText(0);
        assertThrows(IllegalArgumentException.class, () -> {
            out.write(text);
            read(out);
        });
    }

    private static String read(SiteText text) {
        return SiteFile.of(SitePath.of("a.txt"), text).text();
    }
}
