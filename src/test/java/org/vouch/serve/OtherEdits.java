package org.vouch.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Edits of the invented briefing that concern several files, or the whole of one. Some leave it faulty. */
final class OtherEdits {
    private static final List<String> SETTINGS = List.of(
            "language: de",
            "citation-style: apa",
            "citation-style: none",
            "base-url: https://example.org/elsewhere/",
            "limits: {disclosure: 0.9, context-words: 4}",
            "rules: {uncited-claim: \"off\", sourcing-missing: error}",
            "rules: {figure-not-in-evidence: \"off\", shared-wording: error}");

    private final Path root;
    private final Random random;

    OtherEdits(Path root, Random random) {
        this.root = root;
        this.random = random;
    }

    /** Makes one, where the files that it needs are there, and says which. */
    String make(int number) throws IOException {
        return switch (random.nextInt(11)) {
            case 0 -> lines("\r\n");
            case 1 -> lines("\n");
            case 2 -> unreadable();
            case 3 -> factMoved();
            case 4 -> replaced("content/entities.yaml", "aliases: \\[", "aliases: [Zeppelin " + number % 5 + ", ");
            case 5 -> setting();
            case 6 -> asset(number);
            case 7 -> sourceRenamed(number % 3);
            case 8 -> replaced(any("content/facts"), "- id: ([a-z0-9-]+)", "- id: $1-too\n  formerly: [$1]");
            case 9 -> twice();
            default -> articleMixed();
        };
    }

    private String lines(String end) throws IOException {
        Path file = any("content/notes", "content/facts", "content/sources", "archive");
        if (!Files.exists(file)) {
            return "nothing";
        }
        write(file, read(file).replace("\r\n", "\n").replace("\n", end));
        return "line ends of " + file;
    }

    private String unreadable() throws IOException {
        Path file = any("content", "content/notes", "content/facts", "content/sources", "archive");
        Files.write(file, new byte[] {'a', (byte) 0xFF, '\n'});
        return "no text in " + file;
    }

    /** The first fact of one file becomes the last of another. */
    private String factMoved() throws IOException {
        Path from = any("content/facts");
        Path to = any("content/facts");
        String text = Files.exists(from) ? read(from) : "";
        int start = text.indexOf("- id: ");
        int end = text.indexOf("\n- id: ", start + 1) + 1;
        if (from.equals(to) || start < 0 || end <= 0 || !Files.exists(to)) {
            return "nothing";
        }
        write(from, text.substring(0, start) + text.substring(end));
        write(to, read(to) + (read(to).endsWith("\n") ? "" : "\n") + text.substring(start, end));
        return "a fact of " + from + " into " + to;
    }

    private String setting() throws IOException {
        String line = SETTINGS.get(random.nextInt(SETTINGS.size()));
        String key = line.substring(0, line.indexOf(':'));
        Path file = root.resolve("content/briefing.yaml");
        String text = Files.exists(file) ? read(file) : "title: Any\n";
        write(file, text.replaceAll("(?m)^" + key + ":.*\\R?", "") + line + "\n");
        return line;
    }

    private String asset(int number) throws IOException {
        Path file = root.resolve("layouts/extra-" + number % 2 + (random.nextBoolean() ? ".css" : ".svg"));
        if (random.nextInt(3) == 0) {
            Files.deleteIfExists(file);
        } else {
            write(file, "/* " + number + " */\n");
        }
        return "asset " + file;
    }

    /** The record, the lock and the text of a source get another name, which the record may tell. */
    private String sourceRenamed(int number) throws IOException {
        Path record = any("content/sources");
        String id = record.getFileName().toString().replaceFirst("\\..*", "");
        for (String folder : List.of("content/sources", "archive")) {
            for (Path file : files(folder)) {
                String name = file.getFileName().toString();
                if (name.startsWith(id + ".")) {
                    Files.move(
                            file,
                            file.resolveSibling(name.replace(id + ".", "other-" + number + ".")),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Path moved = root.resolve("content/sources/other-" + number + ".yaml");
        if (random.nextBoolean() && Files.exists(moved)) {
            write(moved, read(moved) + "formerly: [" + id + "]\n");
        }
        return "source " + id + " is other-" + number;
    }

    /** Two files have the same records. */
    private String twice() throws IOException {
        Path file = any("content/facts", "content/notes");
        if (Files.exists(file)) {
            write(file.resolveSibling("twice-" + file.getFileName()), read(file));
        }
        return "twice " + file;
    }

    private String articleMixed() throws IOException {
        Path to = any("archive", "content/sources");
        Path from = any("archive");
        if (!to.toString().endsWith(".txt") || !Files.exists(from)) {
            return "nothing";
        }
        write(to, (Files.exists(to) ? read(to) : "") + "\n" + read(from));
        return from + " within " + to;
    }

    private String replaced(String file, String pattern, String words) throws IOException {
        return replaced(root.resolve(file), pattern, words);
    }

    private String replaced(Path file, String pattern, String words) throws IOException {
        if (Files.exists(file)) {
            write(file, read(file).replaceFirst(pattern, words));
        }
        return words + " in " + file;
    }

    private Path any(String... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            files.addAll(files(folder));
        }
        return files.isEmpty() ? root.resolve("content/notes/none.md") : files.get(random.nextInt(files.size()));
    }

    private List<Path> files(String folder) throws IOException {
        if (!Files.isDirectory(root.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(root.resolve(folder))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".orig"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }
}
