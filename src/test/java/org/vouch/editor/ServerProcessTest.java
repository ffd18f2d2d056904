package org.vouch.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vouch lsp} as an editor starts it. */
class ServerProcessTest {
    @TempDir
    private Path folder;

    private Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                "org.vouch.cli.Main",
                "lsp"));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }

    private static String absolute(String path) {
        return List.of(path.split(File.pathSeparator)).stream()
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }

    private static void check(Process process, int code) throws IOException, InterruptedException {
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(code, process.exitValue());
    }

    @Test
    void servesAnEditorAndEndsWhenAsked() throws IOException, InterruptedException {
        Tram.write(folder);
        Process process = start("--root", ".");
        Desk desk = new Desk(folder, process.getInputStream(), process.getOutputStream());
        desk.begin();
        String note = "content/notes/opening.md";
        desk.open(note, "---\ntitle: T\n---\nSee [@nobody].\n");
        assertEquals("3:6-3:12 error unknown-source\n", desk.findings(note));
        assertEquals("council\ngazette\n", desk.offered(note, "---\ntitle: T\n---\n[@‸"));
        desk.end();
        check(process, 0);
    }

    @Test
    void endsWithTheEditor() throws IOException, InterruptedException {
        Process process = start();
        process.getOutputStream().close();
        check(process, 1);
    }
}
