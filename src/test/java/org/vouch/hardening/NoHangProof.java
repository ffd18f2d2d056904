package org.vouch.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile file by itself, in every size, on the whole way; {@code mvn -Pproof verify}. */
@EnabledIfSystemProperty(named = "proof", matches = "true")
class NoHangProof {
    private static final List<String> SIZES = List.of("100", "5000", "50000");
    private static final int MOST_MILLISECONDS = 2_000;
    private static final int MOST_TIMES = 60;

    @TempDir
    private Path folder;

    /** A line of {@link HostileRun}. */
    private record Line(String size, String name, long milliseconds, long largest, int findings, String fault) {}

    @Test
    void everyHostileFileEndsInTimeAndIn512Megabytes() throws Exception {
        List<Line> lines = run();
        assertEquals(HostileRun.all().size() * SIZES.size(), lines.size());
        report(lines);
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> !line.fault().isEmpty() || isSlow(line) || line.largest() > MOST_TIMES)
                        .toList());
    }

    private static boolean isSlow(Line line) {
        return line.milliseconds() > MOST_MILLISECONDS;
    }

    private static void report(List<Line> lines) throws IOException {
        StringBuilder report = new StringBuilder(
                "| n | files | over 2 s | slowest, ms by the clock | longest page, times the project's text |\n");
        report.append("|---:|---:|---:|---|---|\n");
        for (String size : SIZES) {
            report.append(row(
                    size,
                    lines.stream().filter(line -> line.size().equals(size)).toList()));
        }
        HardeningPage.PAGE.write("patterns", report.toString());
    }

    private static String row(String size, List<Line> lines) {
        Line slowest =
                lines.stream().max(Comparator.comparingLong(Line::milliseconds)).orElseThrow();
        Line longest =
                lines.stream().max(Comparator.comparingLong(Line::largest)).orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d: %s | %d: %s |%n",
                size,
                lines.size(),
                lines.stream().filter(NoHangProof::isSlow).count(),
                slowest.milliseconds(),
                slowest.name().replace("|", "\\|"),
                longest.largest(),
                longest.name().replace("|", "\\|"));
    }

    private List<Line> run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")
                        + File.pathSeparator
                        + System.getProperty("surefire.test.class.path", ""),
                HostileRun.class.getName(),
                folder.toString()));
        command.addAll(SIZES);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        List<Line> lines = printed.lines().map(NoHangProof::line).toList();
        assertTrue(lines.size() > 900, printed);
        return lines;
    }

    private static Line line(String printed) {
        String[] f = printed.split("\t", -1);
        return new Line(f[0], f[1], Long.parseLong(f[2]), Long.parseLong(f[3]), Integer.parseInt(f[4]), f[5]);
    }
}
