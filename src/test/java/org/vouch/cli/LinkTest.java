package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address on the pages of this project's own briefing leads to a file of the site, and nothing is fetched from elsewhere. */
class LinkTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\"?([^)\"]*)\"?\\)|@import\\s+\"([^\"]*)\"");

    @TempDir
    private Path folder;

    @Test
    void everyAddressLeadsToAFileOfTheSiteAndToAnElementOfIt() throws IOException {
        Path site = folder.resolve("site");
        assertEquals(
                0,
                new Session(PROJECT).run("build", "-q", "-d", site.toString()).code());
        Map<Path, Set<String>> anchors = new HashMap<>();
        Map<Path, Document> pages = new HashMap<>();
        for (Path file : files(site, ".html")) {
            Document page = Jsoup.parse(file);
            pages.put(file, page);
            Set<String> ids = new HashSet<>();
            for (Element element : page.select("[id]")) {
                assertTrue(ids.add(element.id()), file + " has the id " + element.id() + " twice");
            }
            anchors.put(file, ids);
        }
        List<String> wrong = new ArrayList<>();
        pages.forEach((file, page) -> page.select("[href], [src], [action], [data], [poster], [srcset]")
                .forEach(element -> check(file, element, anchors, wrong)));
        for (Path style : files(site, ".css")) {
            for (Matcher m = IN_STYLE.matcher(Files.readString(style)); m.find(); ) {
                String address = m.group(1) == null ? m.group(2) : m.group(1);
                if (!address.startsWith("data:")
                        && !address.startsWith("#")
                        && !Files.exists(style.resolveSibling(address))) {
                    wrong.add(style + " wants " + address);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(pages.size() > 60, pages.size() + " pages are too few to be all");
    }

    private static void check(Path file, Element element, Map<Path, Set<String>> anchors, List<String> wrong) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        boolean mayLeave = element.tagName().equals("a");
        if (address.equals("data:,") || mayLeave && address.matches("(https?://|mailto:).*")) {
            return;
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
        boolean isThere = !address.startsWith("/") && !address.contains(":") && Files.isRegularFile(target);
        boolean isMarked = hash < 0
                || hash == address.length() - 1
                || anchors.getOrDefault(target, Set.of()).contains(address.substring(hash + 1));
        if (!isThere || !isMarked) {
            wrong.add(file.getFileName() + ": " + element.tagName() + " " + address);
        }
    }

    private static List<Path> files(Path site, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
