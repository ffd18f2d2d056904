package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How long {@code vouch check} takes for large briefings on disk, and how much memory; {@code mvn -Pproof verify}. */
@EnabledIfSystemProperty(named = "proof", matches = "true")
class ScaleProof {
    private static final int LARGEST = 2_000;
    private static final long MEGABYTES = 1_024;

    @TempDir
    private Path folder;

    /** What a run measured, as {@link ScaleRun} prints it. */
    private record Run(
            boolean byLock,
            int articles,
            int quotations,
            long words,
            double read,
            double check,
            double readProcessor,
            double checkProcessor,
            long heap,
            long process,
            int found) {
        double seconds() {
            return read + check;
        }

        double processor() {
            return readProcessor + checkProcessor;
        }

        /** Returns microseconds of processor time. */
        double perWord() {
            return 1e6 * processor() / words;
        }

        /** Returns how many quotations one processor checks in a minute, when all has been read. */
        double perMinute() {
            return 60 * quotations / checkProcessor;
        }
    }

    @Test
    void aHundredThousandQuotationsAreCheckedInLessThanAGigabyte() throws Exception {
        List<Run> runs = List.of(run(500, false), run(1_000, false), run(LARGEST, false), run(LARGEST, true));
        for (Run run : runs) {
            assertEquals(run.quotations(), run.found());
            assertTrue(run.process() < MEGABYTES, run.process() + " MB");
        }
        Run largest = runs.get(2);
        assertEquals(100_000, largest.quotations());
        double ratio = largest.perWord() / runs.get(0).perWord();
        assertTrue(ratio < 2, "a word costs " + ratio + " times as much in four times the articles");
        ProofPage.write("scale", report(runs, largest));
    }

    private Run run(int articles, boolean byLock) throws IOException, InterruptedException {
        Path empty = folder.resolve(articles + "-" + byLock);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx880m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("surefire.test.class.path", ""),
                        ScaleRun.class.getName(),
                        empty.toString(),
                        String.valueOf(articles),
                        String.valueOf(byLock))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), line);
        String[] f = line.split(" ");
        return new Run(
                byLock,
                number(f[0]),
                number(f[1]),
                number(f[2]),
                Double.parseDouble(f[3]),
                Double.parseDouble(f[4]),
                Double.parseDouble(f[5]),
                Double.parseDouble(f[6]),
                number(f[7]),
                number(f[8]),
                number(f[9]));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String report(List<Run> runs, Run largest) {
        String rows = String.join("", runs.stream().map(ScaleProof::row).toList());
        return String.format(
                Locale.ROOT,
                """
                Read from disk and checked as `vouch check` does it, one process for each row, with `-Xmx880m`: **%d quotations over
                %d articles in %.1f s, %.0f quotations a second, %d MB.** One article has 1 MB, one quotation 500 words. Java %s on
                %d processors; a word costs the processor time of reading and checking over all words of articles and quotations.
                The check alone, all rules included, is %.1f million quotations a minute of one processor.

                | held against | articles | quotations | words | read s | check s | quotations/s | read processor s | check processor s | µs a word | heap MB | process MB |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                %s""",
                largest.quotations(),
                largest.articles(),
                largest.seconds(),
                largest.quotations() / largest.seconds(),
                largest.process(),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                largest.perMinute() / 1e6,
                rows);
    }

    private static String row(Run run) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.2f | %.2f | %.0f | %.2f | %.2f | %.2f | %d | %d |\n",
                run.byLock() ? "locks" : "articles",
                run.articles(),
                run.quotations(),
                run.words(),
                run.read(),
                run.check(),
                run.quotations() / run.seconds(),
                run.readProcessor(),
                run.checkProcessor(),
                run.perWord(),
                run.heap(),
                run.process());
    }
}
