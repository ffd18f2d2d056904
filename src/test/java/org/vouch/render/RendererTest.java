package org.vouch.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vouch.site.SiteFile;

class RendererTest {
    @Test
    void everyPageIsPrinted() throws IOException {
        Path out = Path.of("target/fixture-site");
        for (SiteFile file : Fixture.site().files()) {
            Path to = out.resolve(file.path().text());
            Files.createDirectories(to.getParent());
            Files.write(to, file.bytes());
        }
    }
}
