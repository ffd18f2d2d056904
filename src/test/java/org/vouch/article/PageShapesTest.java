package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.proof.ReportPage;

/** How much of the article, and how little of what surrounds it, is kept of pages of many shapes. */
class PageShapesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/vouch/article");
    private static final ReportPage PAGE = new ReportPage(Path.of("src/main/docs/import.md"));

    @Test
    void knownShapesKeepTheArticleAndDropTheRest() throws IOException {
        Map<PageShape, PageShape.Measure> measured = measured(names("shapes"));
        PAGE.section("shapes", table(measured));
        assertTrue(measured.size() >= 30, measured.size() + " shapes");
        assertTrue(average(measured, true) >= 0.98, "body kept");
        assertTrue(average(measured, false) >= 0.95, "rest dropped");
        assertEquals(
                List.of(),
                measured.entrySet().stream()
                        .filter(e -> e.getValue().share() < 0.90 || e.getValue().droppedShare() < 0.80)
                        .map(e -> e.getKey().name())
                        .toList());
    }

    /** Written once the rules were done, and no rule was changed for them. */
    @Test
    void unseenShapesAreReportedApart() throws IOException {
        PAGE.section("unseen-shapes", table(measured(names("unseen"))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void cleaningCanBeRepeated(String name) throws IOException {
        new Account(shape(name).html().getBytes(StandardCharsets.UTF_8), Optional.empty()).assertRepeatable();
    }

    static List<String> names() throws IOException {
        List<String> names = new ArrayList<>(names("shapes"));
        names.addAll(names("unseen"));
        return names;
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
        }
    }

    private static PageShape shape(String file) throws IOException {
        String name = file.substring(file.indexOf('/') + 1).replace(".html", "");
        return PageShape.of(name, Files.readString(RESOURCES.resolve(file)));
    }

    private static Map<PageShape, PageShape.Measure> measured(List<String> names) throws IOException {
        Map<PageShape, PageShape.Measure> measured = new TreeMap<>(Comparator.comparing(PageShape::name));
        for (String name : names) {
            PageShape shape = shape(name);
            measured.put(shape, shape.measure());
        }
        return measured;
    }

    private static String table(Map<PageShape, PageShape.Measure> measured) {
        List<String> lines = new ArrayList<>(List.of(
                "| page | words of the article | kept | other words | left out |", "|---|---:|---:|---:|---:|"));
        measured.forEach((shape, m) -> lines.add("| " + shape.name() + " | " + m.body() + " | " + percent(m.share())
                + " | " + m.other() + " | " + percent(m.droppedShare()) + " |"));
        lines.add("| " + measured.size() + " pages, each counting alike | | " + percent(average(measured, true))
                + " | | " + percent(average(measured, false)) + " |");
        return String.join("\n", lines);
    }

    private static double average(Map<PageShape, PageShape.Measure> measured, boolean body) {
        return measured.values().stream().collect(Collectors.averagingDouble(m -> body ? m.share() : m.droppedShare()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
