package org.vouch.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vouch.build.Preview;
import org.vouch.build.Project;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Severity;
import org.vouch.serve.Listener;
import org.vouch.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "serve",
        description = "Serves the site to this machine's browser and follows every change; nothing is written.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_FILES = 3;

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "The port to listen at (default: 8710); 0 for one that is free.")
    private int port = 8710;

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new UsageProblem("--port: " + port + " is not a port, which is a number from 0 to 65535");
        }
        Project project = options.project(vouch.folder());
        try (PreviewServer server =
                PreviewServer.start(project, port, new Terminal(new Report(vouch, project, options)))) {
            Thread hook = new Thread(() -> close(server));
            Runtime.getRuntime().addShutdownHook(hook);
            vouch.out().println("serving " + server.address() + " (Ctrl-C ends)");
            vouch.out().flush();
            server.await();
            return ExitCode.CLEAN;
        } catch (BindException inUse) {
            throw new UsageProblem("port " + port + " is in use; name another with -p, or -p 0 for one that is free");
        } catch (InterruptedException ended) {
            return ExitCode.CLEAN;
        }
    }

    private static void close(PreviewServer server) {
        try {
            server.close();
        } catch (IOException ending) {
            // The process ends, and the system closes what is left.
        }
    }

    /** Prints what the preview does: of each build only what the one before did not find. */
    private final class Terminal implements Listener {
        private final Report report;
        private String files = "";
        private long since = System.nanoTime();

        Terminal(Report report) {
            this.report = report;
        }

        @Override
        public synchronized void changed(List<String> changed) {
            since = System.nanoTime();
            String more = changed.size() > MOST_FILES ? " and " + (changed.size() - MOST_FILES) + " more" : "";
            files = String.join(", ", changed.subList(0, Math.min(MOST_FILES, changed.size()))) + more;
        }

        @Override
        public synchronized void built(Preview preview, List<Diagnostic> fresh, int mended) {
            report.lines(fresh);
            if (!options.isQuiet()) {
                vouch.err().println(SafeLine.of(summary(preview.diagnostics(), fresh.size(), mended)));
            }
            vouch.err().flush();
        }

        @Override
        public synchronized void failed(String what) {
            vouch.err().println("vouch: " + SafeLine.of(what));
            vouch.err().flush();
        }

        private String summary(List<Diagnostic> all, int fresh, int mended) {
            String time = String.format(Locale.ROOT, "%.3f s", (System.nanoTime() - since) / 1e9);
            String counts = Report.counted(Report.count(all, Severity.ERROR), "error") + ", "
                    + Report.counted(Report.count(all, Severity.WARNING), "warning");
            String news = files.isEmpty() ? "" : " (" + fresh + " new, " + mended + " gone)";
            return (files.isEmpty() ? "built" : files) + ": " + time + ": " + counts + news;
        }
    }
}
