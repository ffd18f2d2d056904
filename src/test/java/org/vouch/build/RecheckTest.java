package org.vouch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.check.CheckMemory;
import org.vouch.check.Checked;
import org.vouch.check.Checker;
import org.vouch.content.Briefing;
import org.vouch.content.Coverage;
import org.vouch.content.Totals;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.hardening.LastingFolder;
import org.vouch.read.ReadMemory;

/**
 * The edits of {@code edits.txt}, one after the other: a check that remembers the last state finds what one finds that
 * remembers nothing, and works out again no more than it must. The briefing is read once, however often it is checked.
 */
class RecheckTest {
    private static final Path EDITS = Path.of("src/test/resources/org/vouch/build/edits.txt");
    private static final Path BRIEFING = Path.of("src/test/resources/org/vouch/render/briefing");
    private static final Path FOLDER = LastingFolder.create("vouch-");
    private static final String ARROW = " => ";
    private static final List<State> STATES = new ArrayList<>();

    /** A briefing as an edit left it, with what it says of the work behind the arrow. */
    private record State(String edit, String expected, Reported<Briefing> read) {}

    @Test
    void eachStateIsCheckedAsIfItWereTheFirst() throws IOException {
        CheckMemory memory = new CheckMemory();
        for (State state : states()) {
            assertEquals(
                    said(Checker.check(state.read(), Optional.empty())),
                    said(Checker.check(state.read(), memory)),
                    state.edit());
        }
    }

    @Test
    void noMoreIsWorkedOutThanDependsOnTheEdit() throws IOException {
        CheckMemory memory = new CheckMemory();
        List<String> expected = new ArrayList<>();
        List<String> worked = new ArrayList<>();
        for (State state : states()) {
            int texts = memory.texts();
            int sources = memory.sources();
            int claims = memory.claims();
            Checked checked = Checker.check(state.read(), memory);
            expected.add(state.edit() + ARROW + state.expected());
            worked.add(state.edit() + ARROW + (memory.texts() - texts) + " " + (memory.sources() - sources) + " "
                    + (memory.claims() - claims) + "; " + counts(checked));
        }
        assertEquals(String.join("\n", expected), String.join("\n", worked));
    }

    private static String counts(Checked checked) {
        Totals totals = checked.totals();
        Coverage coverage = checked.totalCoverage();
        long errors = checked.diagnostics().stream().filter(Diagnostic::isError).count();
        return Stream.of(
                        List.of(
                                totals.verified(),
                                totals.proven(),
                                totals.unproven(),
                                totals.notFound(),
                                totals.unreadable(),
                                totals.citations(),
                                checked.claims().values().stream()
                                        .mapToInt(List::size)
                                        .sum()),
                        List.of(coverage.cited(), coverage.judgement(), coverage.framing(), coverage.unsupported()),
                        List.of(errors, checked.diagnostics().size() - errors))
                .map(numbers -> numbers.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    private static List<Object> said(Checked checked) {
        return List.of(
                checked.diagnostics(),
                checked.totals(),
                checked.coverage(),
                checked.blocks(),
                checked.judgedBySource(),
                checked.sources(),
                checked.claims(),
                checked.verified().isPresent());
    }

    private static List<State> states() throws IOException {
        if (STATES.isEmpty()) {
            Path root = FOLDER.resolve("briefing");
            copy(root);
            Project project = new Project(root, root.resolve("archive"), false, Optional.empty());
            ReadMemory memory = new ReadMemory();
            for (String line : Files.readAllLines(EDITS)) {
                if (line.contains(ARROW)) {
                    String edit = line.substring(0, line.lastIndexOf(ARROW));
                    make(root, edit.replace("\\n", "\n").split(" \\| ?", -1));
                    memory.trustNothing();
                    STATES.add(new State(
                            edit,
                            line.substring(line.lastIndexOf(ARROW) + ARROW.length()),
                            Pipeline.read(project, memory)));
                }
            }
        }
        return STATES;
    }

    /** Makes {@code file | old | new}, {@code file | text}, which adds a line, or {@code file > file}. */
    private static void make(Path root, String[] edit) throws IOException {
        String[] names = edit[0].split(" > ");
        Path file = root.resolve(names[0]);
        if (names.length == 2) {
            Files.move(file, root.resolve(names[1]));
        } else if (edit.length == 2) {
            String text = Files.exists(file) ? Files.readString(file) : "";
            Files.writeString(file, text + edit[1] + "\n");
        } else if (edit.length == 3) {
            String text = Files.readString(file);
            assertEquals(true, text.contains(edit[1]), "no such words: " + edit[1]);
            Files.writeString(file, text.replace(edit[1], edit[2]));
        }
    }

    private static void copy(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(BRIEFING)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(BRIEFING.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
