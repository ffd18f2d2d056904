package org.vouch.write;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.vouch.write.WriteResult.Written;

/** A writer in a process of its own, to be killed from outside. */
final class WriterProcess {
    static final int FILES = 300;

    private WriterProcess() {}

    /**
     * Starts a process that writes to {@code folder} and returns once it is at it. With {@code work} {@code rebuild} it
     * writes two editions in turn without end, with {@code hold} it stops forever within the first.
     */
    static Process start(Path folder, String work) throws IOException {
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
                        work)
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
        if (arguments[1].equals("hold")) {
            new SiteWriter(step -> hold()).write(Folders.edition("held", FILES), folder, List.of());
        }
        for (int i = 0; true; i++) {
            WriteResult result = new SiteWriter().write(Folders.edition("edition-" + i % 2, FILES), folder, List.of());
            if (!(result instanceof Written)) {
                throw new IOException(result.toString());
            }
            if (i == 0) {
                sayStarted();
            }
        }
    }

    private static void hold() throws IOException {
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
