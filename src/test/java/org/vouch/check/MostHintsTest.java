package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;

/** Of so many quotations from one source that are not found, the first 500 are told what comes nearest. */
class MostHintsTest {
    private static final int MOST = 500;

    @TempDir
    private Path root;

    @Test
    void oneMoreThanTheMostHasNoHint() throws IOException {
        StringBuilder note = new StringBuilder("---\ntitle: Lines\n---\n");
        for (int i = 0; i <= MOST; i++) {
            note.append("\nIt is long [@line \"The harbour line is very long ")
                    .append(i)
                    .append("\"].\n");
        }
        write("briefing.yaml", "title: Lines\n");
        write("sources/line.yaml", "csl: {title: Line}\nrights: full\ndescriptor: A line.\n");
        write("sources/line.txt", "The harbour line is very long indeed.");
        write("notes/lines.md", note.toString());
        Project project = new Project(root, root.resolve("archive"), false, Optional.empty());
        List<Diagnostic> missing = Pipeline.check(project, Optional.empty(), stage -> {}).diagnostics().stream()
                .filter(finding -> finding.rule() == Rule.QUOTE_NOT_FOUND)
                .toList();
        assertEquals(MOST + 1, missing.size());
        assertEquals(
                List.of(missing.get(MOST)),
                missing.stream().filter(finding -> finding.hint().isEmpty()).toList());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
