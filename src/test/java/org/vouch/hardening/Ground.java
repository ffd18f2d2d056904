package org.vouch.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vouch.build.Preview;
import org.vouch.build.Previewer;
import org.vouch.build.Project;
import org.vouch.cli.Fixture;
import org.vouch.cli.Vouch;
import org.vouch.diagnostic.Rule;
import org.vouch.site.SitePath;

/** A small sound briefing with one note whose link is dead, into which hostile files are put. */
record Ground(Path root) {
    private static final String FAULTY = "content/notes/faulty.md";

    /**
     * What came of a hostile file on the whole way from the file to the pages.
     *
     * @param milliseconds by the clock
     * @param largest how many times as long the longest file of the site is as what lies in the project
     * @param fault what is wrong with it; empty in the best case
     */
    record Outcome(long milliseconds, long largest, int findings, String fault) {}

    static Ground in(Path root) throws IOException {
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", root);
        Files.writeString(root.resolve(FAULTY), "---\ntitle: Faulty\n---\nA [link](nowhere.md).\n");
        longEvidence(root);
        assertEquals(0, new Vouch(root, System.in, System.out, System.err).run("lock", "-q"));
        return new Ground(root);
    }

    /** A passage as long as one may be, and a fact whose statement is as long as a file of facts has room for. */
    private static void longEvidence(Path root) throws IOException {
        String words = IntStream.range(0, 1_900).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        Files.writeString(root.resolve("archive/long.txt"), words + "\n");
        Files.writeString(
                root.resolve("content/sources/long.yaml"),
                "csl: {type: report, title: Long, issued: 2031-04-16}\ndating: {basis: shown}\ndescriptor: Long.\n"
                        + "passages:\n  all:\n    exact: " + words + "\n");
        Files.writeString(
                root.resolve("content/facts/long.yaml"),
                "- id: long\n  kind: statement\n  statement: In 2031 the line was long. "
                        + "It was “long” in May 2031, said Ann Roe. ".repeat(4_000)
                        + "\n  evidence: [long#all]\n");
    }

    /** Puts the file into the project, reads, checks and makes every page, and takes the file out again. */
    Outcome bear(Hostile hostile, int n) throws IOException {
        Path file = root.resolve(hostile.file());
        Optional<byte[]> before = Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        byte[] bytes = hostile.bytes(n);
        Files.write(file, bytes);
        try {
            return bear(bytes.length);
        } finally {
            if (before.isPresent()) {
                Files.write(file, before.get());
            } else {
                Files.delete(file);
            }
        }
    }

    /** Reads, checks and makes every page of the project as it lies there. */
    Outcome bear(long size) throws IOException {
        long start = System.nanoTime();
        long largest = 0;
        int findings = 0;
        String fault = "";
        try {
            Preview preview =
                    new Previewer(new Project(root, root.resolve("archive"), false, Optional.empty())).preview();
            for (SitePath address : preview.addresses()) {
                long length =
                        preview.file(address).map(made -> made.bytes().length).orElse(0);
                largest = Math.max(largest, length);
            }
            findings = preview.diagnostics().size();
            fault = isKnown(preview) ? "" : "the finding in another note is gone";
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fault = String.valueOf(e);
        }
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        return new Outcome(milliseconds, largest / (size + 10_000), findings, fault);
    }

    private static boolean isKnown(Preview preview) {
        return preview.diagnostics().stream()
                .anyMatch(found ->
                        found.rule() == Rule.DEAD_LINK && found.span().file().equals(FAULTY));
    }
}
