package org.vouch.hardening;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Names that are no slugs, and things that are neither ordinary files nor ordinary folders: 60 together. */
public final class HostilePaths {

    /** Every name that Linux can hold; none is that of a hidden file or a backup. */
    public static final List<String> NAMES = List.of(
            "Note",
            "n_a",
            "a..b",
            "a...b",
            "%2e%2e",
            "%2e%2e%2f",
            "%00",
            "%5c",
            "x\\..\\y",
            "a\\b",
            "C:x",
            "C:",
            "-",
            "-a",
            "a-",
            "a--b",
            "-rf",
            "--root",
            "é",
            "e\u0301",
            "ﬁ",
            "а",
            "İ",
            "ß",
            "a b",
            " a",
            "a ",
            "a.",
            "a\nb",
            "a\rb",
            "a\tb",
            "a\u0007b",
            "a\u001b[31mb",
            "a\u202Eb",
            "a\u200Bb",
            "\uFEFFa",
            "😀",
            "$(x)",
            "`x`",
            "a;b",
            "a|b",
            "a&b",
            "<b>",
            "'",
            "\"",
            "*",
            "a?",
            "con",
            "nul",
            "com1",
            "::warning::x");

    private HostilePaths() {}

    /** What stands where a file or a folder is expected. */
    public enum Thing {
        LINK,
        RELATIVE_LINK,
        CHAIN_OF_LINKS,
        LINK_TO_NOTHING,
        LINK_TO_ITSELF,
        LINK_TO_THE_TOP,
        LINK_TO_A_DEVICE,
        PIPE,
        OTHER_KIND;

        /**
         * Puts the thing there, in the place of what may stand there.
         *
         * @param target what a link leads to
         * @param isFile whether a file is expected
         */
        public void put(Path at, Path target, boolean isFile) throws IOException, InterruptedException {
            switch (this) {
                case LINK -> Files.createSymbolicLink(at, target);
                case RELATIVE_LINK ->
                    Files.createSymbolicLink(at, at.getParent().relativize(target));
                case CHAIN_OF_LINKS -> {
                    Path between = target.resolveSibling("between-" + at.getFileName());
                    Files.createSymbolicLink(between, target);
                    Files.createSymbolicLink(at, between);
                }
                case LINK_TO_NOTHING -> Files.createSymbolicLink(at, target.resolveSibling("nothing"));
                case LINK_TO_ITSELF -> Files.createSymbolicLink(at, at.getFileName());
                case LINK_TO_THE_TOP -> Files.createSymbolicLink(at, Path.of("/"));
                case LINK_TO_A_DEVICE -> Files.createSymbolicLink(at, Path.of("/dev/zero"));
                case PIPE -> makePipe(at);
                case OTHER_KIND -> {
                    if (isFile) {
                        Files.createDirectory(at);
                    } else {
                        Files.writeString(at, "x");
                    }
                }
            }
        }

        private static void makePipe(Path at) throws InterruptedException {
            try {
                assumeTrue(new ProcessBuilder("mkfifo", at.toString()).start().waitFor() == 0);
            } catch (IOException e) {
                assumeTrue(false, "no pipes: " + e.getMessage());
            }
        }
    }

    /** Returns the path; skips the test where the system cannot spell the name. */
    public static Path below(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            assumeTrue(false, "this system cannot write the name");
            throw e;
        }
    }
}
