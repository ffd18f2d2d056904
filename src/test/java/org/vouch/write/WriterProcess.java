package org.vouch.write;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.vouch.write.Steps.Step;
import org.vouch.write.WriteResult.Written;

/** A writer in a process of its own, to be killed from outside. */
final class WriterProcess {
    private WriterProcess() {}

    /** Starts a process that writes two editions in turn without end, and returns once it is at it. */
    static Process start(Path folder, int files) throws IOException {
        return start(folder, files, "");
    }

    /** Starts a process that stops forever just before its first such step, and returns once it has. */
    static Process startHeld(Path folder, int files, Step step) throws IOException {
        return start(folder, files, step.name());
    }

    private static Process start(Path folder, int files, String held) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("surefire.test.class.path", ""),
                        WriterProcess.class.getName(),
                        folder.toString(),
                        String.valueOf(files),
                        held)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Reader output = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
        if (output.read() != '!') {
            throw new IOException("the writer did not start");
        }
        return process;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int files = Integer.parseInt(arguments[1]);
        if (!arguments[2].isEmpty()) {
            Step held = Step.valueOf(arguments[2]);
            new SiteWriter(step -> holdAt(held, step)).write(Folders.edition("edition-0", files), folder, List.of());
        }
        for (int i = 0; true; i++) {
            WriteResult result = new SiteWriter().write(Folders.edition("edition-" + i % 2, files), folder, List.of());
            if (!(result instanceof Written)) {
                throw new IOException(result.toString());
            }
            if (i == 0) {
                sayStarted();
            }
        }
    }

    private static void holdAt(Step held, Step step) throws IOException {
        if (step != held) {
            return;
        }
        sayStarted();
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void sayStarted() {
        System.out.print('!');
        System.out.flush();
    }
}
