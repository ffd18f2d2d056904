package org.vouch.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of examples: a line that begins with {@code ##}, the input between {@code <<<} and {@code >>>}, and what comes
 * of it up to the next example. {@code -Dgolden.update=true} writes anew what comes of each input.
 */
final class Specification {

    /** @param input with {@code ⟨U+0009⟩} turned into the character and {@code ⟨none⟩} into nothing */
    record Example(String name, String input, String expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Pattern CHARACTER = Pattern.compile("⟨U\\+([0-9A-F]{4,6})⟩");
    private static final Path FOLDER = Path.of("src/test/resources/org/vouch");

    private Specification() {}

    /** Returns the examples of a file below the test resources, first bringing it up to date where that is asked for. */
    static List<Example> read(String file, UnaryOperator<String> answer) throws IOException {
        Path path = FOLDER.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(path, updated(Files.readString(path), answer));
        }
        List<Example> examples = new ArrayList<>();
        for (String section : Files.readString(path, StandardCharsets.UTF_8).split("(?m)^## ", -1)) {
            if (section.contains("<<<\n")) {
                int answerStart = section.indexOf("\n>>>\n", section.indexOf("<<<\n") + 3);
                examples.add(new Example(
                        section.substring(0, section.indexOf('\n')),
                        input(section),
                        section.substring(answerStart + 5).stripTrailing()));
            }
        }
        return examples;
    }

    private static String updated(String text, UnaryOperator<String> answer) {
        StringBuilder updated = new StringBuilder();
        for (String section : text.split("(?m)(?=^## )", -1)) {
            if (!section.contains("<<<\n")) {
                updated.append(section);
                continue;
            }
            int answerStart = section.indexOf("\n>>>\n", section.indexOf("<<<\n") + 3) + 5;
            updated.append(section, 0, answerStart)
                    .append(answer.apply(input(section)).stripTrailing())
                    .append("\n\n");
        }
        return updated.toString().stripTrailing() + "\n";
    }

    private static String input(String section) {
        int start = section.indexOf("<<<\n") + 4;
        int end = section.indexOf("\n>>>\n", start - 1);
        String written = end < start ? "" : section.substring(start, end + 1);
        String characters = CHARACTER
                .matcher(written)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
        return characters.replace("⟨none⟩\n", "");
    }
}
