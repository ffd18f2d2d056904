package org.vouch.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;
import org.vouch.site.SitePath;

/** Sites made of a few words, and folders read back whole. */
final class Folders {
    private Folders() {}

    /** Returns a site of paths and texts in turn. */
    static Site site(String... pathsAndTexts) {
        List<SiteFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(SiteFile.ofText(SitePath.of(pathsAndTexts[i]), pathsAndTexts[i + 1]));
        }
        return Site.of(files);
    }

    /** Returns a site of {@code count} files in several folders whose every text says {@code edition}. */
    static Site edition(String edition, int count) {
        List<SiteFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String path = i % 3 == 0 ? "p" + i + ".html" : "folder-" + i % 7 + "/" + edition + "/p" + i + ".html";
            files.add(SiteFile.ofText(SitePath.of(path), (edition + " " + i + "\n").repeat(40)));
        }
        files.add(SiteFile.ofText(SitePath.of("same.html"), "the same in each edition"));
        return Site.of(files);
    }

    /** Returns path and text of everything below {@code folder} but the manifest; of a folder {@code /}, of a link its target. */
    static SortedMap<String, String> contents(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(path -> !path.equals(folder) && !path.equals(folder.resolve(Manifest.NAME)))
                    .forEach(path -> contents.put(name(folder, path), text(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    static SortedMap<String, String> contents(Site site) {
        SortedMap<String, String> contents = new TreeMap<>();
        for (SiteFile file : site.files()) {
            contents.put(file.path().text(), file.text());
            for (String above = file.path().folder(); !above.isEmpty(); above = RealFolders.above(above)) {
                contents.put(above, "/");
            }
        }
        return contents;
    }

    static Path put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static String text(Path path) {
        try {
            if (Files.isSymbolicLink(path)) {
                return "-> " + Files.readSymbolicLink(path);
            }
            return Files.isDirectory(path) ? "/" : Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
