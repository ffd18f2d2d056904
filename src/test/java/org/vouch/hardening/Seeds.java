package org.vouch.hardening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vouch.markdown.HostileText;

/**
 * The files from which others are made, and those that once were read wrongly: one a line, in which {@code \n},
 * {@code \r}, {@code \t}, {@code \\} and {@code \xNN}, a byte, stand for what a line cannot have.
 */
final class Seeds {
    private static final Path FOLDER = Path.of("src/test/resources/org/vouch/hardening");
    private static final Path YAML = Path.of("src/test/resources/org/vouch/read/yaml.txt");

    private Seeds() {}

    static Path file(Reader reader) {
        return FOLDER.resolve(reader.title() + ".txt");
    }

    static List<byte[]> of(Reader reader) {
        try {
            List<byte[]> seeds = new ArrayList<>();
            for (String line : Files.readAllLines(file(reader))) {
                seeds.add(read(line));
            }
            more(reader).forEach(text -> seeds.add(text.getBytes(StandardCharsets.UTF_8)));
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> more(Reader reader) throws IOException {
        return switch (reader) {
            case NOTES ->
                HostileText.patterns().values().stream()
                        .map(pattern -> "---\ntitle: T\n---\n" + pattern.apply(6))
                        .toList();
            case YAML -> List.of(Files.readString(YAML).split("(?s)>>>.*?<<<\n"));
            case LOCKS -> List.of(Reader.Ferry.ONE.render(), Reader.Ferry.OTHER.render());
            case ARTICLES, DATES -> List.of();
        };
    }

    /** Returns the bytes that a line stands for. */
    static byte[] read(String line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < line.length(); ) {
            int next = line.offsetByCodePoints(at, 1);
            if (line.charAt(at) == '\\') {
                char escaped = line.charAt(next);
                next += escaped == 'x' ? 3 : 1;
                bytes.write(
                        switch (escaped) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            case '\\' -> '\\';
                            case 'x' -> Integer.parseInt(line.substring(next - 2, next), 16);
                            default -> throw new IllegalArgumentException("no escape: " + line);
                        });
            } else {
                bytes.writeBytes(line.substring(at, next).getBytes(StandardCharsets.UTF_8));
            }
            at = next;
        }
        return bytes.toByteArray();
    }

    /** Returns the line that stands for the bytes, in ASCII. */
    static String line(byte[] bytes) {
        StringBuilder line = new StringBuilder();
        for (byte unit : bytes) {
            switch (unit) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                case '\\' -> line.append("\\\\");
                default ->
                    line.append(
                            unit >= ' ' && unit < 0x7F
                                    ? String.valueOf((char) unit)
                                    : String.format(java.util.Locale.ROOT, "\\x%02X", unit));
            }
        }
        return line.toString();
    }
}
