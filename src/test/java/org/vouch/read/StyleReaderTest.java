package org.vouch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.content.Briefing;
import org.vouch.content.CitationStyle;
import org.vouch.diagnostic.Reported;

/** Which citation style a briefing has, and what is said where it cannot have it. */
class StyleReaderTest {
    private static final Path IEEE = Path.of("src/test/resources/org/vouch/bibliography/ieee.csl");
    private static final Path DEPENDENT = Path.of("src/test/resources/org/vouch/bibliography/vancouver-nlm.csl");
    private static final String EXPECTED = "expected a citation style: none, apa, chicago-author-date,"
            + " chicago-notes-bibliography or content/styles/<name>.csl [invalid-value]\n";
    private static final String ANY =
            "    hint: any other style of CSL is put into content/styles/ and named by its path\n";

    @TempDir
    private Path root;

    private Reported<Briefing> read(String style) throws IOException {
        write("content/briefing.yaml", "title: B\n" + style);
        return BriefingReader.read(ProjectPaths.in(root), new ParsedMarkdown(), new ReadOptions(false));
    }

    private void check(String style, CitationStyle expected) throws IOException {
        Reported<Briefing> read = read(style);
        assertEquals("", Told.findingsOfFiles(read.diagnostics()));
        assertEquals(expected, read.value().settings().citationStyle());
    }

    private void check(String style, String findings) throws IOException {
        Reported<Briefing> read = read("citation-style: " + style + "\n");
        assertEquals(findings, Told.findingsOfFiles(read.diagnostics()));
        assertEquals(new CitationStyle.Plain(), read.value().settings().citationStyle());
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void styleIsNoneWhereNoneIsNamed() throws IOException {
        check("", new CitationStyle.Plain());
        check("citation-style: none\n", new CitationStyle.Plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa", "chicago-author-date", "chicago-notes-bibliography"})
    void carriedStyleIsNamed(String name) throws IOException {
        check("citation-style: " + name + "\n", new CitationStyle.Carried(name));
    }

    @Test
    void ownStyleIsReadFromItsFile() throws IOException {
        String xml = Files.readString(IEEE);
        write("content/styles/ieee.csl", xml);
        check("citation-style: content/styles/ieee.csl\n", new CitationStyle.Own("content/styles/ieee.csl", xml));
    }

    @Test
    void unknownNameIsToldWithTheNearest() throws IOException {
        check(
                "chicago-author-data",
                "content/briefing.yaml:2:17: error: citation-style is \"chicago-author-data\", " + EXPECTED
                        + "    hint: did you mean chicago-author-date?\n");
        check("mla", "content/briefing.yaml:2:17: error: citation-style is \"mla\", " + EXPECTED + ANY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../styles/x.csl",
                "/etc/x.csl",
                "content/styles/../../x.csl",
                "content/sources/x.csl",
                "styles/x.csl",
                "https://example.org/x.csl",
                "content/styles/x.xml",
                "content/styles/X.csl"
            })
    void pathLeadsNowhereElse(String path) throws IOException {
        check(path, "content/briefing.yaml:2:17: error: citation-style is \"" + path + "\", " + EXPECTED + ANY);
    }

    @Test
    void missingFileIsToldWithTheNearest() throws IOException {
        write("content/styles/harbour.csl", Files.readString(IEEE));
        check(
                "content/styles/harbor.csl",
                "content/briefing.yaml:2:17: error: citation-style is content/styles/harbor.csl, which is not there or"
                        + " cannot be read [invalid-value]\n    hint: did you mean content/styles/harbour.csl?\n");
    }

    @Test
    void linkIsNotFollowed() throws IOException {
        Files.createDirectories(root.resolve("content/styles"));
        write("elsewhere/ieee.csl", Files.readString(IEEE));
        Files.createSymbolicLink(root.resolve("content/styles/x.csl"), root.resolve("elsewhere/ieee.csl"));
        check(
                "content/styles/x.csl",
                "content/briefing.yaml:2:17: error: citation-style is content/styles/x.csl, which is not there or"
                        + " cannot be read [invalid-value]\n    hint: put the style's file there\n"
                        + "content/styles/x.csl:1:1: error: content/styles/x.csl is a symbolic link, expected an ordinary"
                        + " file [path-escape]\n    hint: put an ordinary file there; links are not followed\n");
    }

    @Test
    void fileThatIsNoStyleIsToldAtTheSetting() throws IOException {
        String hint =
                "    hint: take an independent style of CSL 1.0, for example from https://www.zotero.org/styles\n";
        write("content/styles/x.csl", "<style");
        check(
                "content/styles/x.csl",
                "content/briefing.yaml:2:17: error: content/styles/x.csl is not well-formed XML at line 1, column 7"
                        + " [invalid-value]\n" + hint);
        write("content/styles/x.csl", Files.readString(DEPENDENT));
        check(
                "content/styles/x.csl",
                "content/briefing.yaml:2:17: error: content/styles/x.csl depends on another style,"
                        + " http://www.zotero.org/styles/nlm-citation-sequence, and has no rules of its own; take that one"
                        + " [invalid-value]\n" + hint);
    }

    @Test
    void largeFileIsNotRead() throws IOException {
        String xml = Files.readString(IEEE);
        write("content/styles/x.csl", xml + " ".repeat(512 * 1024 - xml.length()));
        check(
                "citation-style: content/styles/x.csl\n",
                read("citation-style: content/styles/x.csl\n")
                        .value()
                        .settings()
                        .citationStyle());
        write("content/styles/x.csl", xml + " ".repeat(512 * 1024 - xml.length() + 1));
        check(
                "content/styles/x.csl",
                "content/briefing.yaml:2:17: error: citation-style is content/styles/x.csl, which is not there or"
                        + " cannot be read [invalid-value]\n    hint: put the style's file there\n"
                        + "content/styles/x.csl:1:1: error: content/styles/x.csl is larger than a citation style may be:"
                        + " 512 KB [too-large]\n");
    }

    @Test
    void onlyStylesStandInTheirFolder() throws IOException {
        write("content/styles/x.xml", "<style/>");
        assertEquals(
                "content/styles/x.xml:1:1: error: the file \"x.xml\" is of no kind that a briefing has, and is not read"
                        + " [unknown-field]\n    hint: move it out of content/styles, whose files are <slug>.csl\n",
                Told.findingsOfFiles(read("").diagnostics()));
    }
}
