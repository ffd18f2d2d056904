package org.vouch.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A file of examples: after a line {@code ## title}, the Markdown between {@code <<<} and {@code >>>} and, up to the next
 * title, what is made of it. {@code -Dgolden.update=true} writes anew what is made of each.
 */
final class Specification {
    record Example(String title, String input, String expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    private Specification() {}

    static List<Example> read(String name, UnaryOperator<String> made) throws IOException {
        Path file = Path.of("src/test/resources/org/vouch/markdown", name);
        List<String> lines = Files.readAllLines(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, written(lines, made));
            lines = Files.readAllLines(file);
        }
        List<Example> examples = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (!lines.get(i).startsWith("## ")) {
                i++;
                continue;
            }
            int open = lines.subList(i, lines.size()).indexOf("<<<") + i;
            int close = lines.subList(open, lines.size()).indexOf(">>>") + open;
            int end = nextTitle(lines, close);
            String expected = String.join("\n", lines.subList(close + 1, end)).stripTrailing();
            examples.add(new Example(lines.get(i).substring(3), joined(lines.subList(open + 1, close)), expected));
            i = end;
        }
        return examples;
    }

    /** The input with what cannot be seen in a file: {@code ⇥} is a tab, {@code ␀} NUL. */
    private static String joined(List<String> lines) {
        return String.join("\n", lines).replace('⇥', '\t').replace('␀', '\0') + "\n";
    }

    private static int nextTitle(List<String> lines, int from) {
        int i = from;
        while (i < lines.size()
                && !lines.get(i).startsWith("## ")
                && !lines.get(i).startsWith("# ")) {
            i++;
        }
        return i;
    }

    private static String written(List<String> lines, UnaryOperator<String> made) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < lines.size()) {
            text.append(lines.get(i)).append('\n');
            if (!lines.get(i).equals("<<<")) {
                i++;
                continue;
            }
            int close = lines.subList(i, lines.size()).indexOf(">>>") + i;
            lines.subList(i + 1, close + 1).forEach(line -> text.append(line).append('\n'));
            text.append(made.apply(joined(lines.subList(i + 1, close)))).append("\n\n");
            i = nextTitle(lines, close);
        }
        return text.toString().stripTrailing() + "\n";
    }
}
