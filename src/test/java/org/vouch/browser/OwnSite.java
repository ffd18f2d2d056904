package org.vouch.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.vouch.cli.Vouch;

/** This project's own briefing, built for the tests of one class. */
record OwnSite(Path folder) {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    static OwnSite buildIn(Path temporary) {
        Path folder = temporary.resolve("site");
        int code = new Vouch(PROJECT, System.in, System.out, System.err).run("build", "-q", "-d", folder.toString());
        assertEquals(0, code);
        return new OwnSite(folder);
    }

    /** Returns the address of the folder's files, ending with {@code /}. */
    String address() {
        return "file://" + folder + "/";
    }

    /** Returns the addresses of all pages relative to the site, sorted. */
    List<String> pages() throws IOException {
        return Browser.pages(folder).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    /** Returns, for each kind of page, the longest of that kind. */
    Map<String, String> pageOfEachKind() throws IOException {
        Map<String, String> longest = new TreeMap<>();
        for (String page : pages()) {
            longest.merge(kind(page), page, (a, b) -> length(a) < length(b) ? b : a);
        }
        return longest;
    }

    private String kind(String page) throws IOException {
        return Jsoup.parse(folder.resolve(page)).body().className();
    }

    private long length(String page) {
        return folder.resolve(page).toFile().length();
    }
}
