package org.vouch.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.build.Project;
import picocli.CommandLine.Option;

/** The options that say where the project is; every command has them. */
final class ProjectOptions {
    private static final Pattern COUNT = Pattern.compile("([1-9][0-9]*) ");

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "The project's folder, which holds content/ (default: the working directory).")
    private Path root = Path.of("");

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "The folder of the articles' texts (default: archive/ in the project).")
    private Path archive;

    @Option(
            names = {"-b", "--base-url"},
            paramLabel = "URL",
            description = "The address of the published site, instead of the briefing's own.")
    private String baseUrl;

    @Option(
            names = {"-D", "--drafts"},
            description = "Take drafts in.")
    private boolean drafts;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print findings only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description =
                    "Print where the time went; with check, the coverage of each note and paragraph; with links, every address.")
    private boolean verbose;

    /**
     * @param folder the working directory against which relative paths are resolved
     * @throws UsageProblem where a folder that was given is none
     */
    Project project(Path folder) {
        requireFolders(folder);
        return project(folder.resolve(root), folder, drafts);
    }

    /** Returns the project of a folder, with its drafts; the archive that was named is relative to the working directory. */
    Project withDrafts(Path home, Path folder) {
        return project(home, folder, true);
    }

    /** Returns the project's folder as it was given; absent where it was not. */
    Optional<Path> root() {
        return Optional.of(root).filter(given -> !given.equals(Path.of("")));
    }

    /**
     * @param folder the working directory against which relative paths are resolved
     * @throws UsageProblem where a folder that was given is none; nothing is read instead of it
     */
    void requireFolders(Path folder) {
        requireFolder("--root", root, folder);
        if (archive != null) {
            requireFolder("--archive", archive, folder);
        }
    }

    private static void requireFolder(String option, Path given, Path folder) {
        Path path = folder.resolve(given);
        if (!Files.isDirectory(path)) {
            throw new UsageProblem(option + ": "
                    + (Files.exists(path)
                            ? "\"" + given + "\" is not a folder"
                            : "there is no folder \"" + given + "\""));
        }
    }

    private Project project(Path home, Path folder, boolean withDrafts) {
        return new Project(
                home,
                archive == null ? home.resolve("archive") : folder.resolve(archive),
                withDrafts,
                Optional.ofNullable(baseUrl).map(ProjectOptions::folderAddress));
    }

    private static String folderAddress(String url) {
        if (!url.matches("https?://[^\\s\"'<>]+")) {
            throw new UsageProblem(
                    "--base-url: \"" + url + "\" is not an address that begins with https:// or http://");
        }
        return url.endsWith("/") ? url : url + "/";
    }

    /** Returns what is told of each stage that ends, and prints where the time went if that was asked for. */
    Consumer<String> stopwatch(PrintStream err) {
        long[] last = {System.nanoTime()};
        return stage -> {
            long now = System.nanoTime();
            if (verbose) {
                err.printf(Locale.ROOT, "%-6s %.3f s%s%n", stage, (now - last[0]) / 1e9, each(stage, now - last[0]));
            }
            last[0] = now;
        };
    }

    /** Returns what one of several things cost, of a stage that tells how many they were: {@code 6 references}. */
    private static String each(String stage, long nanoseconds) {
        Matcher count = COUNT.matcher(stage);
        return count.lookingAt()
                ? String.format(Locale.ROOT, ", %.1f ms each", nanoseconds / 1e6 / Integer.parseInt(count.group(1)))
                : "";
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }
}
