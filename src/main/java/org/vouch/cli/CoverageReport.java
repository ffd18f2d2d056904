package org.vouch.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vouch.content.BlockCoverage;
import org.vouch.content.Coverage;

/**
 * Prints how far notes and pages rest on evidence, a file and a paragraph at a time, and says where that falls short:
 *
 * <pre>
 * content/notes/opening.md: 75.0 % of 4 claims, sentences 5: cited 2, judgement 1, framing 1, unsupported 1
 *   line 8: sentences 1: cited 0, judgement 1, framing 0, unsupported 0
 *   line 13: sentences 2: cited 2, judgement 0, framing 0, unsupported 0
 * </pre>
 */
final class CoverageReport {
    private final Vouch vouch;
    private final ProjectOptions options;

    CoverageReport(Vouch vouch, ProjectOptions options) {
        this.vouch = vouch;
        this.options = options;
    }

    /** Prints a line for each file and, below it, one for each of its paragraphs; only if that was asked for. */
    void print(Map<String, Coverage> files, Map<String, List<BlockCoverage>> blocks) {
        if (!options.isVerbose() || options.isQuiet()) {
            return;
        }
        files.forEach((file, coverage) -> {
            vouch.out().println(SafeLine.of(file + ": " + share(coverage) + ", " + counts(coverage)));
            blocks.get(file)
                    .forEach(block -> vouch.out().println("  line " + block.line() + ": " + counts(block.coverage())));
        });
    }

    /**
     * Returns whether fewer of all claims are supported than asked for, and if so says the figure and where it is lower.
     *
     * @param percent 0 to 100
     */
    boolean fallsShort(int percent, Map<String, Coverage> files) {
        Coverage all = files.values().stream().reduce(Coverage.none(), Coverage::plus);
        if (all.reaches(percent)) {
            return false;
        }
        String lower = files.entrySet().stream()
                .filter(file -> !file.getValue().reaches(percent))
                .map(file -> file.getKey() + " " + share(file.getValue()))
                .collect(Collectors.joining(", "));
        vouch.err()
                .println(SafeLine.of("vouch: " + share(all) + " are cited or judgement, --min-coverage asks for "
                        + percent + " %: " + lower));
        return true;
    }

    private static String share(Coverage coverage) {
        return String.format(Locale.ROOT, "%d.%d %% of ", coverage.perMille() / 10, coverage.perMille() % 10)
                + Report.counted(coverage.claims(), "claim");
    }

    static String counts(Coverage c) {
        return "sentences %d: cited %d, judgement %d, framing %d, unsupported %d"
                .formatted(c.sentences(), c.cited(), c.judgement(), c.framing(), c.unsupported());
    }
}
