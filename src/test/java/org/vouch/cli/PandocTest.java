package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.Note;

/** What Pandoc makes of a note as it stands, and of the document that {@code vouch export markdown} prints. */
class PandocTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path pandoc;

    @BeforeEach
    void findPandoc() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":"))
                .map(path -> Path.of(path, "pandoc"))
                .filter(Files::isExecutable)
                .findFirst();
        assertTrue(found.isPresent() || System.getenv("CI") == null, "pandoc is not installed");
        Assumptions.assumeTrue(found.isPresent(), "pandoc is not installed: the tests with it are skipped");
        pandoc = found.orElseThrow();
    }

    /** Runs Pandoc, which must have nothing to say, and returns what it prints. */
    private String pandoc(String... arguments) throws IOException {
        Path said = folder.resolve("said");
        Path printed = folder.resolve("printed");
        List<String> command = new ArrayList<>(List.of(pandoc.toString()));
        command.addAll(List.of(arguments));
        try {
            int code = new ProcessBuilder(command)
                    .redirectError(said.toFile())
                    .redirectOutput(printed.toFile())
                    .start()
                    .waitFor();
            assertEquals("", Files.readString(said), String.join(" ", command));
            assertEquals(0, code);
        } catch (InterruptedException stopped) {
            throw new IOException("interrupted while pandoc ran", stopped);
        }
        return Files.readString(printed);
    }

    /** Returns the keys that Pandoc takes for citations, in reading order; what stands in a note comes where it is referred to. */
    private List<String> keys(Path markdown) throws IOException {
        List<String> keys = new ArrayList<>();
        collect(new ObjectMapper().readTree(pandoc("-f", "markdown", "-t", "json", markdown.toString())), keys);
        return keys;
    }

    private static void collect(JsonNode node, List<String> keys) {
        if (node.path("t").asText().equals("Cite")) {
            node.get("c").get(0).forEach(item -> keys.add(item.get("citationId").asText()));
        } else {
            node.forEach(child -> collect(child, keys));
        }
    }

    private Path exported(Path project) throws IOException {
        Session.Run run = new Session(project).run("export", "markdown");
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        return Files.writeString(folder.resolve("briefing.md"), run.out());
    }

    private static Briefing briefing() throws IOException {
        return Pipeline.read(new Project(PROJECT, PROJECT.resolve("archive"), false, Optional.empty()))
                .value();
    }

    private static List<Citation> citations(Note note) {
        return note.body().citations().stream()
                .map(Body.CitationGroup::citations)
                .flatMap(List::stream)
                .toList();
    }

    private static String key(Citation citation) {
        return citation.source().value()
                + (citation.words() instanceof Citation.Named named
                        ? "#" + named.passage().value()
                        : "");
    }

    @Test
    void everyNoteIsReadAsItStands() throws IOException {
        int read = 0;
        for (Note note : briefing().notes()) {
            List<String> ours =
                    citations(note).stream().map(PandocTest::key).sorted().toList();
            List<String> theirs =
                    keys(PROJECT.resolve(note.file())).stream().sorted().toList();
            assertEquals(ours, theirs, note.file());
            read += ours.size();
        }
        assertTrue(read > 100, read + " citations are too few to be all");
    }

    @Test
    void noCitationIsLostOnTheWayToHtmlAndWord() throws IOException {
        Path document = exported(PROJECT);
        List<String> ours = briefing().notes().stream()
                .flatMap(note -> citations(note).stream())
                .map(citation -> citation.source().value())
                .sorted()
                .toList();
        assertEquals(ours, keys(document).stream().sorted().toList());

        Document html =
                Jsoup.parse(pandoc("--citeproc", "-s", "-t", "html", "--metadata", "pagetitle=x", document.toString()));
        List<String> cited = html.select(".citation").stream()
                .flatMap(citation -> Stream.of(citation.attr("data-cites").split(" ")))
                .sorted()
                .toList();
        assertEquals(ours, cited);
        assertEquals(
                new TreeSet<>(ours).stream().map(id -> "ref-" + id).toList(),
                html.select(".csl-entry").eachAttr("id").stream().sorted().toList());
        assertEquals(
                List.of(),
                html.select("a[href^=#]").eachAttr("href").stream()
                        .filter(href -> html.getElementById(href.substring(1)) == null)
                        .toList());

        Path word = folder.resolve("briefing.docx");
        pandoc("--citeproc", "-o", word.toString(), document.toString());
        assertEquals(count("para\\.", html.body().text()), count("para\\.", words(word)));
        assertEquals(ours.size(), count("para\\.", words(word)), "each citation keeps its locator");
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .count();
    }

    private static String words(Path word) throws IOException {
        try (ZipFile zip = new ZipFile(word.toFile())) {
            byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
            return Jsoup.parse(new String(xml, StandardCharsets.UTF_8), Parser.xmlParser())
                    .text();
        }
    }

    @Test
    void bookIsReadWithEveryTitleAndEveryPassage() throws IOException {
        Path book = folder.resolve("briefing.epub");
        assertEquals(
                ExitCode.CLEAN,
                new Session(PROJECT)
                        .run("export", "epub", "-q", "-o", book.toString())
                        .code());
        String text = words(pandoc("-f", "epub", "-t", "html", book.toString()));
        List<String> missing = new ArrayList<>();
        for (Note note : briefing().notes()) {
            missing.add(words(note.title().value()));
        }
        JsonNode evidence = new ObjectMapper()
                .readTree(new Session(PROJECT).run("export", "evidence").out());
        evidence.get("passages")
                .forEach(passage -> missing.add(words(passage.get("exact").asText())));
        assertTrue(missing.size() > 70, missing.size() + " are too few");
        missing.removeIf(text::contains);
        assertEquals(List.of(), missing);
    }

    /** Returns the words of HTML or text without its marks, which Pandoc and layouts set as they like. */
    private static String words(String text) {
        return String.join(" ", Jsoup.parse(text).text().split("[^\\p{L}\\p{N}]+"))
                .strip();
    }

    /** Pandoc knows no type of a post, and takes what appeared in something for published by it. */
    @Test
    void referencesInBibtexLoseNoTitleNameDayOrAddress() throws IOException {
        Session briefing = new Session(Path.of("src/test/resources/org/vouch/render/briefing"));
        Path bib = Files.writeString(
                folder.resolve("references.bib"), briefing.run("export", "bib").out());
        JsonNode read = new ObjectMapper().readTree(pandoc("-f", "bibtex", "-t", "csljson", bib.toString()));
        JsonNode ours =
                new ObjectMapper().readTree(briefing.run("export", "json").out());
        assertEquals(ours.size(), read.size());
        assertTrue(ours.size() > 3, ours.size() + " references");
        for (JsonNode item : ours) {
            JsonNode other = StreamSupport.stream(read.spliterator(), false)
                    .filter(candidate -> candidate.get("id").equals(item.get("id")))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    words(item.path("title").asText()),
                    words(other.path("title").asText()));
            assertEquals(item.path("author"), other.path("author"));
            assertEquals(item.path("URL"), other.path("URL"));
            assertEquals(
                    item.path("container-title").asText()
                            + item.path("publisher").asText(),
                    other.path("container-title").asText()
                            + other.path("publisher").asText());
            if (item.at("/issued/date-parts").isArray()) {
                assertEquals(item.at("/issued/date-parts"), other.at("/issued/date-parts"));
            }
        }
    }

    @Test
    void whateverANoteMayHoldIsOrdinaryMarkdown() throws IOException {
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", folder);
        Files.writeString(folder.resolve("content/notes/opening.md"), """
                ---
                title: "When *it* opens [draft] @home"
                order: 1
                ---
                😀 The company named a day [see @gazette#opening-day and passim; @council "the load test of the
                river bridge"]. The line is [16.4 *kilometres*](fact:line-length) long [@gazette#length].[^1]
                See [the **fares**](fares.md#more), [how](../pages/method.md) and [above](#top).

                ## Top

                - An item with `[@code]` [@gazette].

                [^1]: @gazette "on all lines" says so; [@gazette "on all lines", para. 6].
                """.replace("\n", "\r\n"));
        Files.writeString(folder.resolve("content/notes/fares.md"), """
                ---
                title: Fares
                ---
                ## More

                The fare stays.[^1]

                [^1]: [@gazette#fare-this-year]
                """);
        Session session = new Session(folder);
        assertEquals(ExitCode.CLEAN, session.run("lock", "-q").code());
        String markdown = Files.readString(exported(folder));
        assertEquals("""
                # When \\*it\\* opens \\[draft\\] \\@home {#opening}

                😀 The company named a day [see @gazette, para. 2 and passim; @council, para. 2]. The line is 16.4 *kilometres* long [@gazette, para. 3].[^opening-1]
                See [the **fares**](#fares), how and [above](#opening).

                ## Top

                - An item with `[@code]` [@gazette].

                [^opening-1]: @gazette [para. 6] says so; [@gazette, para. 6].

                # Fares {#fares}

                ## More

                The fare stays.[^fares-1]

                [^fares-1]: [@gazette, para. 4]
                """, markdown.substring(markdown.indexOf("\n---\n\n") + 6));
        assertEquals(
                List.of("gazette", "council", "gazette", "gazette", "gazette", "gazette", "gazette"),
                keys(folder.resolve("briefing.md")));
    }
}
