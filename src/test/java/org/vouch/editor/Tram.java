package org.vouch.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vouch.cli.Vouch;

/** The small clean briefing of the rules' fixtures, with its locks. */
final class Tram {
    private static final Path BASE = Path.of("src/test/resources/org/vouch/rules/base.txt");

    private Tram() {}

    static void write(Path folder) throws IOException {
        String[] files = Files.readString(BASE).split("(?m)^--- (?=\\S)");
        for (int i = 1; i < files.length; i++) {
            int name = files[i].indexOf('\n');
            Path file = folder.resolve(files[i].substring(0, name));
            Files.createDirectories(file.getParent());
            Files.writeString(file, files[i].substring(name + 1));
        }
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        int code = new Vouch(folder, new ByteArrayInputStream(new byte[0]), out, out).run("lock");
        assertEquals(0, code, told.toString(StandardCharsets.UTF_8));
    }
}
