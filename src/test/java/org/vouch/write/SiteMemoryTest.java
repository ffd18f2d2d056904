package org.vouch.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vouch.write.Folders.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.write.WriteResult.Written;

class SiteMemoryTest {
    @TempDir
    Path folder;

    private Path place;
    private SiteMemory memory;

    @BeforeEach
    void name() throws IOException {
        place = folder.resolve("site");
        memory = SiteMemory.of(place);
    }

    @Test
    void whatIsKeptOfASiteIsFoundWhileItStands() {
        write("old", Optional.of("kept"));
        SiteMemory.Kept kept = memory.recall().orElseThrow();
        assertArrayEquals("kept".getBytes(UTF_8), kept.bytes());
        assertEquals(Optional.of(new Written(0, 1, 0)), memory.unchanged(kept, List.of()));
    }

    @Test
    void whatIsKeptOfASiteIsNotThatOfTheNextOne() {
        write("old", Optional.of("kept"));
        write("new", Optional.empty());
        assertEquals(Optional.empty(), memory.unchanged(memory.recall().orElseThrow(), List.of()));
    }

    @Test
    void siteThatAnotherCommandWritesMeanwhileIsNotTheOneRecalled() {
        write("old", Optional.of("kept"));
        SiteMemory.Kept kept = memory.recall().orElseThrow();
        write("new", Optional.of("other"));
        assertEquals(Optional.empty(), memory.unchanged(kept, List.of()));
    }

    @Test
    void whatIsKeptIsAskedForWhileNobodyElseCanWrite() {
        List<WriteResult> others = new ArrayList<>();
        new SiteWriter().write(site("index.html", "old"), place, List.of(), () -> {
            others.add(new SiteWriter().write(site("index.html", "new"), place, List.of()));
            return Optional.empty();
        });
        assertEquals(
                List.of(WriteResult.Refused.class),
                others.stream().map(Object::getClass).toList());
    }

    private void write(String text, Optional<String> kept) {
        new SiteWriter()
                .write(site("index.html", text), place, List.of(), () -> kept.map(bytes -> bytes.getBytes(UTF_8)));
    }
}
