package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project's folder and what a user does in it. A command is one of the program's, its arguments separated by single
 * spaces; or {@code remove PATH}; or {@code commit}, which commits everything to the folder's own git repository.
 */
record Session(Path folder) {

    /** What a run of the program printed, and its exit code. */
    record Run(int code, String out, String err) {}

    /** Runs the commands in turn and returns the last one's result. */
    Run play(List<String> commands) throws IOException {
        Run last = new Run(ExitCode.CLEAN, "", "");
        for (String command : commands) {
            last = play(command);
        }
        return last;
    }

    private Run play(String command) throws IOException {
        String[] words = command.split(" ");
        switch (words[0]) {
            case "remove" -> remove(folder.resolve(words[1]));
            case "commit" -> commit();
            default -> {
                return run(words);
            }
        }
        return new Run(ExitCode.CLEAN, "", "");
    }

    /** Runs the program in the folder as a user would. */
    Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Vouch(folder, new ByteArrayInputStream(new byte[0]), printer(out), printer(err)).run(args);
        return new Run(code, lf(out), lf(err));
    }

    private void commit() throws IOException {
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "commit", "-q", "--no-gpg-sign", "-m", "Base");
    }

    private void git(String... arguments) throws IOException {
        ProcessBuilder git = new ProcessBuilder(
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
        git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        try {
            assertEquals(0, git.directory(folder.toFile()).inheritIO().start().waitFor(), "git " + arguments[0]);
        } catch (InterruptedException stopped) {
            throw new IOException("interrupted while git ran", stopped);
        }
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String lf(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
