package org.vouch.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.proof.ReportPage;

/** Whatever words stand anywhere in a briefing, its pages and data have the structure that harmless words give them. */
class PayloadSinksTest {
    private static final int BATCH = 60;
    /** Each so many payloads; all of them in the profile {@code proof}. */
    private static final int STEP = ReportPage.isMeasuring() ? 1 : 17;

    @TempDir
    private Path folder;

    private Structure structure;

    @BeforeEach
    void learn() throws IOException {
        List<String> harmless =
                IntStream.range(0, BATCH).mapToObj(i -> "plain words " + i).toList();
        structure = Structure.of(Sinks.site(folder.resolve("harmless"), harmless));
    }

    @Test
    void noPayloadInAnyPlaceChangesTheStructureOfAnyFile() throws IOException {
        List<String> payloads = picked();
        long files = 0;
        long pages = 0;
        List<String> foreign = new ArrayList<>();
        for (int from = 0; from < payloads.size(); from += BATCH) {
            var site = Sinks.site(
                    folder.resolve("batch-" + from), payloads.subList(from, Math.min(payloads.size(), from + BATCH)));
            foreign.addAll(structure.foreign(site));
            files += site.size();
            pages += site.keySet().stream()
                    .filter(address -> address.endsWith(".html"))
                    .count();
        }
        assertEquals(List.of(), foreign.subList(0, Math.min(foreign.size(), 20)));
        assertTrue(pages > 100, pages + " pages");
        if (ReportPage.isMeasuring()) {
            HardeningPage.PAGE.write(
                    "payloads",
                    "**" + payloads.size() + " payloads in each of 60 places, " + files + " files, " + pages
                            + " of them pages: 0 foreign elements, attributes, scripts or addresses.**");
        }
    }

    @Test
    void whatIsForeignIsSeen() throws IOException {
        for (String page : List.of(
                "<p onclick=a>",
                "<script>a</script>",
                "<img src=//evil.invalid>",
                "<a href=javascript:a>",
                "<iframe>")) {
            TreeMap<String, byte[]> site = new TreeMap<>();
            site.put("a.html", page.getBytes(StandardCharsets.UTF_8));
            assertTrue(!structure.foreign(site).isEmpty(), page);
        }
    }

    private static List<String> picked() {
        List<String> all = Payloads.all();
        assertTrue(all.size() >= 7_000, all.size() + " payloads");
        return IntStream.range(0, all.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(all::get)
                .toList();
    }
}
