package org.vouch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small briefings in one readable file: {@code ## name} starts a section, {@code --- path} a file within it; what stands
 * before the first file are commands, one a line (see {@link Session}). A path may be followed by a directive: {@code
 * (link: target)}, {@code (hex: 61ff)}, {@code (repeat: 1000 text)}, {@code (gone)}, {@code (crlf)}, {@code (bom)},
 * {@code (escaped)}, in which <code>&#92;u{200B}</code> stands for the character with that code, {@code (change: words =>
 * other words)}, which changes what is there already and may be escaped as well.
 */
public record Fixture(Path file, Map<String, String> sections) {
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.*)\n");
    private static final Pattern FILE = Pattern.compile("(?m)^--- (\\S+)(?: \\((\\w+)(?:: ([^\n]*))?\\))?\n");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    public static Fixture read(Path file) throws IOException {
        String text = Files.readString(file);
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher m = SECTION.matcher(text);
        int start = 0;
        String name = "";
        while (m.find()) {
            sections.put(name, text.substring(start, m.start()));
            name = m.group(1);
            start = m.end();
        }
        sections.put(name, text.substring(start));
        return new Fixture(file, sections);
    }

    /** Returns the section's text before its first file; empty where there is no such section. */
    String text(String section) {
        String all = sections.getOrDefault(section, "");
        Matcher m = FILE.matcher(all);
        return m.find() ? all.substring(0, m.start()) : all;
    }

    /** Returns the lines of {@link #text} that are not blank, or the others where there are none. */
    List<String> commands(String section, String... otherwise) {
        List<String> lines =
                text(section).lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? List.of(otherwise) : lines;
    }

    /** Writes the section's files into the folder, over what is there. */
    public void write(String section, Path folder) throws IOException {
        String all = sections.getOrDefault(section, "");
        Matcher m = FILE.matcher(all);
        boolean found = m.find();
        while (found) {
            Path path = folder.resolve(m.group(1));
            String directive = m.group(2) == null ? "" : m.group(2);
            String argument = m.group(3);
            int start = m.end();
            found = m.find();
            write(path, directive, argument, lines(all.substring(start, found ? m.start() : all.length())));
        }
    }

    /** A blank line before the next section is not the file's. */
    private static String lines(String text) {
        return text.endsWith("\n\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static void write(Path path, String directive, String argument, String text) throws IOException {
        Files.createDirectories(path.getParent());
        String before = directive.equals("change") ? Files.readString(path) : "";
        Files.deleteIfExists(path);
        switch (directive) {
            case "change" -> Files.writeString(path, changed(before, unescaped(argument)));
            case "gone" -> {}
            case "link" -> Files.createSymbolicLink(path, Path.of(argument));
            case "hex" -> Files.write(path, HexFormat.of().parseHex(argument));
            case "crlf" -> Files.writeString(path, text.replace("\n", "\r\n"));
            case "bom" -> Files.writeString(path, "\uFEFF" + text);
            case "repeat" -> Files.writeString(path, text.stripTrailing() + repeated(argument) + "\n");
            case "escaped" -> Files.writeString(path, unescaped(text));
            case "" -> Files.writeString(path, text);
            default -> throw new IllegalArgumentException("no such directive: " + directive);
        }
    }

    private static String repeated(String argument) {
        int space = argument.indexOf(' ');
        return argument.substring(space + 1)
                .replace("\\n", "\n")
                .repeat(Integer.parseInt(argument.substring(0, space)));
    }

    private static String changed(String text, String change) {
        String[] words = change.split(" => ", -1);
        if (!text.contains(words[0])) {
            throw new IllegalArgumentException("no such words to change: " + words[0]);
        }
        return text.replace(words[0], words[1]);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    /** Replaces one section's text in the file. */
    void update(String section, String text) throws IOException {
        Matcher m = Pattern.compile("(?ms)^## " + Pattern.quote(section) + "\n.*?(?=^## |\\z)")
                .matcher(Files.readString(file));
        Files.writeString(
                file,
                m.replaceFirst(Matcher.quoteReplacement("## " + section + "\n" + text.stripTrailing() + "\n\n"))
                                .stripTrailing()
                        + "\n");
    }
}
