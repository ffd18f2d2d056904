package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.build.Preview;
import org.vouch.build.Previewer;
import org.vouch.build.Project;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.site.SitePath;

/** Whatever rule a briefing breaks, its pages can be looked at, and no citation leads to words that were not found. */
class SalvageTest {
    private static final Path RULES = Path.of("src/test/resources/org/vouch/rules");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Rule.class)
    void brokenBriefingIsShownAndNotPublishable(Rule rule) throws IOException {
        Fixture fixture = Fixture.read(RULES.resolve(rule.id() + ".txt"));
        Session session = new Session(folder);
        Fixture.read(RULES.resolve("base.txt")).write("files", folder);
        fixture.write("locked", folder);
        session.play(fixture.commands("locked", "lock"));
        fixture.write("broken", folder);
        List<String> commands = fixture.commands("broken", "lock");
        session.play(commands.stream().filter(c -> !c.startsWith("check")).toList());

        Preview preview =
                new Previewer(new Project(folder, folder.resolve("archive"), false, Optional.empty())).preview();
        int shown = 0;
        for (SitePath address : preview.addresses()) {
            Optional<String> text = preview.file(address).map(file -> file.text());
            shown += text.isPresent() ? 1 : 0;
            assertFalse(
                    text.filter(page -> page.matches("(?s).*data-verdict=\"(not-found|unproven|unreadable)\".*"))
                            .isPresent(),
                    address.text());
        }
        assertTrue(shown > 50, shown + " files");
        assertEquals(preview.diagnostics().stream().noneMatch(Diagnostic::isError), preview.isPublishable());
    }
}
