package org.vouch.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code git} program, asked only for objects by name: no work tree, no index, no hook, no filter and no replaced
 * object takes part, and nothing is fetched.
 *
 * @param folder the project's folder, which may lie below the repository's top
 */
record Git(Path folder) {

    /** Returns the id of the commit that a revision names; nothing where git knows none. */
    Optional<String> commit(String revision) throws IOException {
        return run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
                .map(id -> text(id).strip());
    }

    /** Returns what the command prints; nothing where it fails. */
    Optional<byte[]> run(String... arguments) throws IOException {
        Process process = start(arguments);
        process.getOutputStream().close();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (InputStream in = process.getInputStream()) {
            in.transferTo(output);
        }
        return end(process) == 0 ? Optional.of(output.toByteArray()) : Optional.empty();
    }

    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        builder.environment().put("GIT_NO_REPLACE_OBJECTS", "1");
        return builder.start();
    }

    static int end(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            throw new IOException("interrupted while git ran", stopped);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
