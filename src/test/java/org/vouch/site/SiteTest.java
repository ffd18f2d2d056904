package org.vouch.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteTest {
    @Test
    void filesAreSortedByAddress() {
        Site site = Site.of(List.of(file("notes/b.html"), file("notes-a.html"), file("index.html"), file(".nojekyll")));
        assertEquals(
                List.of(".nojekyll", "index.html", "notes-a.html", "notes/b.html"),
                site.files().stream().map(f -> f.path().text()).toList());
    }

    @Test
    void fileIsFoundByItsAddress() {
        Site site = Site.of(List.of(file("a.html")));
        assertEquals(Optional.of(file("a.html")), site.file(SitePath.of("a.html")));
        assertEquals(Optional.empty(), site.file(SitePath.of("b.html")));
    }

    @Test
    void twoFilesAtOneAddressAreRejected() {
        rejected("two files at a.html", file("a.html"), file("a.html"));
    }

    @Test
    void fileThatIsAlsoAFolderIsRejected() {
        rejected("a is a file and the folder of a/b/c.html", file("a/b/c.html"), file("a-b"), file("a"));
        rejected("a/b is a file and the folder of a/b/c.html", file("a/b/c.html"), file("a/b"));
    }

    @Test
    void bytesCannotBeChangedFromOutside() {
        byte[] given = {1, 2};
        SiteFile file = SiteFile.ofBytes(SitePath.of("a"), given);
        given[0] = 9;
        file.bytes()[1] = 9;
        assertArrayEquals(new byte[] {1, 2}, file.bytes());
    }

    @Test
    void textIsUtf8AsItStands() {
        SiteFile file = SiteFile.ofText(SitePath.of("a"), "\uFEFFé\r\n\uD83D\uDE00\n");
        assertEquals("\uFEFFé\r\n\uD83D\uDE00\n", file.text());
        assertEquals(12, file.size());
    }

    @Test
    void halfASurrogatePairIsRejectedNotReplaced() {
        assertThrows(IllegalArgumentException.class, () -> SiteFile.ofText(SitePath.of("a"), "a\uD83Db"));
    }

    @Test
    void checksumIsCrc32AndCrc32c() {
        // The check values of both in the catalogue of parametrised CRC algorithms.
        assertEquals(
                "cbf43926e3069283",
                SiteFile.ofText(SitePath.of("a"), "123456789").checksum());
    }

    private static void rejected(String message, SiteFile... files) {
        var error = assertThrows(IllegalArgumentException.class, () -> Site.of(List.of(files)));
        assertEquals(message, error.getMessage());
    }

    private static SiteFile file(String path) {
        return SiteFile.ofText(SitePath.of(path), path);
    }
}
