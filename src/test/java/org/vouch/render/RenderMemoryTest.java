package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import freemarker.template.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderMemoryTest {
    private final RenderMemory memory = new RenderMemory();

    @TempDir
    Path folder;

    @Test
    void layoutsThatAreTheSameAreReadOnce() throws IOException {
        Files.writeString(folder.resolve("note.ftlh"), "<p>one</p>");
        assertSame(reading("en"), reading("en"));
    }

    @Test
    void changedLayoutIsReadAnew() throws IOException {
        Files.writeString(folder.resolve("note.ftlh"), "<p>one</p>");
        Configuration before = reading("en");
        Files.writeString(folder.resolve("note.ftlh"), "<p>two</p>");
        assertNotSame(before, reading("en"));
    }

    @Test
    void layoutThatIsGoneIsReadAnew() throws IOException {
        Files.writeString(folder.resolve("note.ftlh"), "<p>one</p>");
        Configuration before = reading("en");
        Files.delete(folder.resolve("note.ftlh"));
        assertNotSame(before, reading("en"));
    }

    @Test
    void otherLanguageHasOtherWords() throws IOException {
        assertNotSame(reading("en"), reading("de"));
    }

    private Configuration reading(String language) throws IOException {
        Layouts layouts = Layouts.of(folder);
        return memory.reading(layouts, language, layouts.words(language).value());
    }
}
