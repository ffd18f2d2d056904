package org.vouch.hardening;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Jazzer in a process of its own: changes the seeds of a reader, and goes on from those changes that reach branches which
 * none before them reached. The same seeds give the same files.
 */
record BranchSearch(Reader reader, Path folder) {
    private static final Pattern COVERED = Pattern.compile("(INITED|DONE) +cov: (\\d+)");
    private static final Pattern RUNS = Pattern.compile("Done (\\d+) runs");
    private static final Pattern NEEDED = Pattern.compile(
            ".*(?:classes|(?:jazzer|flexmark|jsoup|jackson|snakeyaml|jupiter|opentest4j|junit-platform)[^/]*[.]jar)");

    /**
     * What came of a search.
     *
     * @param branchesOfSeeds how many branches the seeds alone reached
     * @param fault empty where every file was read or refused; else the file, as a line of seeds, and what was thrown
     */
    record Outcome(int runs, int branchesOfSeeds, int branches, String fault) {}

    Outcome run(int runs) throws IOException, InterruptedException {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        int number = 0;
        for (byte[] seed : Seeds.of(reader)) {
            Files.write(seeds.resolve("seed-" + number++), seed);
        }
        Path words = folder.resolve("words");
        Files.write(words, Damage.pieces().map(BranchSearch::word).toList());
        Path log = folder.resolve("log");
        int code = new ProcessBuilder(command(runs, words, seeds))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return outcome(code, new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1));
    }

    private List<String> command(int runs, Path words, Path seeds) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + (runs > 100_000 ? 4 : 1),
                "-cp",
                classPath(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--target_args=" + reader.name(),
                "--instrumentation_includes=org.vouch.**:com.vladsch.**",
                "--custom_hook_includes=org.vouch.**:com.vladsch.**"));
        command.addAll(List.of("-runs=" + runs, "-seed=20150509", "-max_len=1000", "-timeout=20"));
        command.addAll(List.of("-dict=" + words, "-artifact_prefix=found-", "-print_final_stats=0"));
        command.add(seeds.toString());
        return command;
    }

    /** Returns the part of the class path that a reader needs: whatever stands there is looked through for hooks. */
    private static String classPath() {
        String all = System.getProperty("java.class.path")
                + File.pathSeparator
                + System.getProperty("surefire.test.class.path", "");
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> NEEDED.matcher(entry.replace('\\', '/')).matches())
                .distinct()
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }

    private Outcome outcome(int code, String log) throws IOException {
        List<MatchResult> covered = COVERED.matcher(log).results().toList();
        Matcher runs = RUNS.matcher(log);
        if (code == 0 && covered.size() == 2 && runs.find()) {
            return new Outcome(
                    Integer.parseInt(runs.group(1)),
                    Integer.parseInt(covered.get(0).group(2)),
                    Integer.parseInt(covered.get(1).group(2)),
                    "");
        }
        StringBuilder fault = new StringBuilder("exit " + code + "\n");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path found : files.filter(file -> file.getFileName().toString().startsWith("found-"))
                    .toList()) {
                fault.append(Seeds.line(Files.readAllBytes(found))).append('\n');
            }
        }
        return new Outcome(0, 0, 0, fault + log.substring(Math.max(0, log.length() - 4_000)));
    }

    /** Returns a line of a dictionary of libFuzzer's. */
    private static String word(String piece) {
        StringBuilder word = new StringBuilder("\"");
        for (byte unit : piece.getBytes(StandardCharsets.UTF_8)) {
            word.append(String.format(java.util.Locale.ROOT, "\\x%02X", unit));
        }
        return word.append('"').toString();
    }
}
