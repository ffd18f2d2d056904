package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing longer than a quotation of an article at hand is in the project's files or on its pages. */
class RightsTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path ARCHIVE = PROJECT.resolve("archive");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 40;

    @TempDir
    private Path folder;

    @Test
    void noRunOfMoreThanFortyWordsOfAnArticleIsInTheProjectOrOnAPage() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(ARCHIVE), "no archive/ is here: what is compared with the articles is skipped");
        Path site = folder.resolve("site");
        assertEquals(
                ExitCode.CLEAN,
                new Session(PROJECT).run("build", "-q", "-d", site.toString()).code());
        Set<List<String>> runs = new HashSet<>();
        for (Path article : files(ARCHIVE)) {
            runs.addAll(runs(Files.readString(article)));
        }
        List<String> found = new ArrayList<>();
        for (String place : List.of("content", "src", "layouts", "README.md", ".github")) {
            find(PROJECT.resolve(place), runs, found);
        }
        find(site, runs, found);
        assertEquals(List.of(), found);
    }

    private static void find(Path place, Set<List<String>> runs, List<String> found) throws IOException {
        for (Path file : files(place)) {
            try {
                if (runs(Files.readString(file).replaceAll("<[^>]*>", " ")).stream()
                        .anyMatch(runs::contains)) {
                    found.add(file.toString());
                }
            } catch (MalformedInputException notText) {
                // A font or an image holds no words.
            }
        }
    }

    private static List<List<String>> runs(String text) {
        List<String> words =
                BREAK.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i + LONGEST + 1 <= words.size(); i++) {
            runs.add(words.subList(i, i + LONGEST + 1));
        }
        return runs;
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> walk = Files.walk(place)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".orig"))
                    .sorted()
                    .toList();
        }
    }
}
