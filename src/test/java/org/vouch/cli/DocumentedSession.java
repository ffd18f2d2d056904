package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code blocks of a document in which commands stand after {@code $}, each above what it prints; they follow one
 * another. Besides the program there are {@code cd DIR} and {@code echo 'words' >> FILE}.
 */
final class DocumentedSession {
    private static final Pattern STEP =
            Pattern.compile("(?m)^    \\$ (.*)\\n((?:    (?!\\$ ).*\\n|\\n(?=    (?!\\$ )))*)");
    private static final Pattern ECHO = Pattern.compile("echo '([^']*)' >> (\\S+)");

    private Path folder;

    private DocumentedSession(Path folder) {
        this.folder = folder;
    }

    /** Plays the blocks of a document; each of its sections begins in the folder. Returns how many commands there were. */
    static int play(String document, Path folder) throws IOException {
        int played = 0;
        for (String section : document.split("(?m)^## ")) {
            played += new DocumentedSession(folder).play(STEP.matcher(section));
        }
        return played;
    }

    private int play(Matcher step) throws IOException {
        int played = 0;
        for (; step.find(); played++) {
            String shown = step.group(2).replaceAll("(?m)^    ", "").stripTrailing();
            assertEquals(shown, play(step.group(1)).stripTrailing(), step.group(1));
        }
        return played;
    }

    /** Returns what a command prints, on both streams. */
    private String play(String command) throws IOException {
        Matcher echo = ECHO.matcher(command);
        if (echo.matches()) {
            Files.writeString(folder.resolve(echo.group(2)), echo.group(1) + "\n", StandardOpenOption.APPEND);
            return "";
        }
        if (command.startsWith("cd ")) {
            folder = folder.resolve(command.substring(3));
            return "";
        }
        return run(new DocumentedCommand(command).arguments());
    }

    private String run(List<String> arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new Vouch(folder, new ByteArrayInputStream(new byte[0]), both, both).run(arguments.toArray(new String[0]));
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replaceFirst("(?m)^vouch: this program is not one file; .*\n", "");
    }
}
