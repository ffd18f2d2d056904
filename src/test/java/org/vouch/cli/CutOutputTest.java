package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A result that could not be written to its end is not taken for a whole one. */
class CutOutputTest {
    private static final File FULL = new File("/dev/full");
    private static final String CUT = "vouch: not everything was printed: standard output is full or was closed\n";

    @Test
    void fullDiskUnderTheOutputIsAFailure() throws Exception {
        assumeTrue(FULL.exists(), "no file is always full here");
        Process process = start(ProcessBuilder.Redirect.to(FULL));
        check(ExitCode.FAILURE, CUT, process);
    }

    @Test
    void wholeOutputIsNone() throws Exception {
        check(ExitCode.CLEAN, "", start(ProcessBuilder.Redirect.DISCARD));
    }

    private static Process start(ProcessBuilder.Redirect out) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "org.vouch.cli.Main", "rules")
                .redirectOutput(out)
                .start();
    }

    private static void check(int code, String err, Process process) throws Exception {
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(err, said.replace(System.lineSeparator(), "\n"));
        assertEquals(code, process.waitFor());
    }
}
