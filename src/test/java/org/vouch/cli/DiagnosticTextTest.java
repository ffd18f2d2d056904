package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

class DiagnosticTextTest {
    private static final SourceFile FILE = new SourceFile("content/notes/a.md", "---\ntitle: 平壌\n---\nHe said so.\n");

    private String print(Colour colour, List<Diagnostic> diagnostics) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new DiagnosticText(out, colour, path -> Optional.of(FILE).filter(file -> path.equals(file.path())))
                .print(diagnostics);
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static Diagnostic at(int line, int column, int endColumn, String message) {
        Span span = new Span("content/notes/a.md", line, column, line, endColumn);
        return Diagnostic.of(Rule.UNKNOWN_SOURCE, span, message, "did you mean that?");
    }

    @Test
    void lineCaretAndHintStandBelowTheMessage() {
        assertEquals("""
                content/notes/a.md:4:4: error: it is said [unknown-source]
                     4 | He said so.
                       |    ^^^^
                       = did you mean that?
                """, print(Colour.NONE, List.of(at(4, 4, 8, "it is said"))));
    }

    @Test
    void wholeFileAndWhatCannotBeOpenedHaveNoLine() {
        Diagnostic whole = Diagnostic.of(Rule.TOO_LARGE, Span.wholeFile("content/notes/a.md"), "too large");
        Diagnostic gone = Diagnostic.of(Rule.TOO_LARGE, new Span("content/gone.md", 3, 1, 3, 4), "gone");
        Diagnostic beyond = at(99, 1, 2, "beyond");
        assertEquals("""
                content/notes/a.md:1:1: error: too large [too-large]
                content/notes/a.md:99:1: error: beyond [unknown-source]
                       = did you mean that?
                content/gone.md:3:1: error: gone [too-large]
                """, print(Colour.NONE, List.of(whole, beyond, gone)));
    }

    @Test
    void coloursMarkTheSeverityAndWhatIsTheProgramsOwn() {
        Diagnostic warning = at(2, 8, 10, "a name").withSeverity(Severity.WARNING);
        String expected = """
                content/notes/a.md:2:8: <1;33>warning:<0> <1>a name [unknown-source]<0>
                <1;34>     2 |<0> title: 平壌
                <1;34>       |<0>        <1;33>^^^^<0>
                <1;34>       =<0> did you mean that?
                """;
        assertEquals(expected, print(Colour.ANSI, List.of(warning)).replaceAll("\u001B\\[([0-9;]+)m", "<$1>"));
    }

    @Test
    void contentCannotColourOrBreakALine() {
        assertEquals("""
                content/notes/a.md:4:4: error: a�[31mb�::error::c # #[d] [unknown-source]
                     4 | He said so.
                       |    ^
                       = did you mean that?
                """, print(Colour.NONE, List.of(at(4, 4, 5, "a\u001B[31mb\n::error::c ##[d]"))));
    }

    @Test
    void ofVeryManyInAFileTheFirstAreShownAndErrorsBeforeOthers() {
        Stream<Diagnostic> warnings = IntStream.range(0, 150)
                .mapToObj(i -> Diagnostic.of(Rule.UNUSED_PASSAGE, Span.wholeFile("content/x.yaml"), "passage " + i));
        Diagnostic error = Diagnostic.of(Rule.INVALID_YAML, Span.wholeFile("content/x.yaml"), "the one error");
        Diagnostic other = Diagnostic.of(Rule.INVALID_YAML, Span.wholeFile("content/y.yaml"), "of another file");
        String expected = IntStream.range(0, 99)
                .mapToObj(i -> "content/x.yaml:1:1: warning: passage " + i + " [unused-passage]\n")
                .reduce("", String::concat);
        assertEquals(
                expected + """
                        content/x.yaml:1:1: error: the one error [invalid-yaml]
                        content/x.yaml: and 51 more findings in this file; vouch check --format json prints every one
                        content/y.yaml:1:1: error: of another file [invalid-yaml]
                        """,
                print(
                        Colour.NONE,
                        Stream.concat(warnings, Stream.of(error, other)).toList()));
    }
}
