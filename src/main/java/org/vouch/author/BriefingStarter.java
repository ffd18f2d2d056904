package org.vouch.author;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a folder hold a small complete briefing, invented from end to end, with editor settings, schemas and workflows.
 * Its files are resources of the program: those under {@code /init}, named in {@code files.txt}, and the schemas.
 */
public final class BriefingStarter {
    private static final String EXAMPLE = "/init/";
    private static final String SCHEMAS = "/schema/";
    private static final List<String> SCHEMA_NAMES =
            List.of("briefing", "corrections", "entities", "facts", "note", "page", "source");

    private BriefingStarter() {}

    /** What became of the folder. */
    public sealed interface Result permits Started, NotEmpty {}

    /** @param files what was written, relative to the folder, with {@code /}, sorted */
    public record Started(List<String> files) implements Result {}

    /** Nothing was written. @param entries the names of what is in the folder, sorted; the name of a file in its place */
    public record NotEmpty(List<String> entries) implements Result {}

    /**
     * Writes the example into a folder that is not there, or is empty but for {@code .git}.
     *
     * @param program the program as one file, to lie beside the briefing; absent where it does not run from one
     */
    public static Result start(Path folder, Optional<Path> program) throws IOException {
        List<String> there = entries(folder);
        if (!there.isEmpty()) {
            return new NotEmpty(there);
        }
        List<String> written = new ArrayList<>();
        for (String file : lines(EXAMPLE + "files.txt")) {
            write(folder, placeOf(file), bytes(EXAMPLE + file), written);
        }
        for (String schema : SCHEMA_NAMES) {
            write(folder, ".vscode/schema/" + schema + ".json", bytes(SCHEMAS + schema + ".json"), written);
        }
        if (program.isPresent()) {
            write(folder, "vouch.jar", Files.readAllBytes(program.get()), written);
        }
        return new Started(written.stream().sorted().toList());
    }

    private static List<String> entries(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            return List.of(folder.getFileName().toString());
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.equals(".git"))
                    .sorted()
                    .toList();
        }
    }

    /** Packing tools leave out files such as {@code .gitignore}, so that they have another name among the resources. */
    private static String placeOf(String file) {
        return file.replaceFirst("^dot-", ".");
    }

    private static void write(Path folder, String name, byte[] bytes, List<String> written) throws IOException {
        new AuthoredFile(folder, folder.resolve(name)).create(bytes);
        written.add(name);
    }

    private static List<String> lines(String resource) throws IOException {
        return new String(bytes(resource), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = BriefingStarter.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the program lacks its file " + resource);
            }
            return in.readAllBytes();
        }
    }
}
