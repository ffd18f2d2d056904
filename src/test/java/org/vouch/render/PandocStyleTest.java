package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vouch.bibliography.CarriedStyles;
import org.vouch.bibliography.StyledReferences;
import org.vouch.content.CitationStyle;

/**
 * What the styles make of references of many kinds and of this briefing's own, held against what Pandoc's citeproc makes
 * of the same. Pandoc's words are kept in {@code pandoc-<style>.tsv}, so that they are at hand everywhere; where its version is
 * installed, they are asked for again. {@code -Dgolden.update=true} writes them, and the page on references, anew.
 */
class PandocStyleTest {
    private static final String VERSION = "2.17.1.1";
    private static final Path KEPT = Path.of("src/test/resources/org/vouch/render/styles");
    private static final Path PAGE = Path.of("src/main/docs/references.md");
    private static final String BEGIN = "<!-- section pandoc -->\n";
    private static final String END = "<!-- end pandoc -->\n";
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    static final List<String> STYLES = CarriedStyles.NAMES;

    @TempDir
    private Path folder;

    /** Why the two do not print the same. */
    private enum Cause {
        TERMS("**Terms.** Vouch has the newer terms of the CSL project: *No.*, *v.*, *[Map]*, *on*."),
        DATES(
                "**Dates that CSL has no form for.** A season, a decade or an open interval stands in words; Pandoc prints"
                        + " no date."),
        UNLISTED("**What a style does not list.** It leaves some kinds of documents, such as letters, to the text. A"
                + " bibliography of Vouch names every source: as a note of the style would, or in Vouch's plain form."),
        SMALL_WORDS(
                "**Capitals in titles.** Which small words keep their small letter, and whether one does right after"
                        + " a quotation mark."),
        YEAR_LETTERS(
                "**Letters after years.** Pandoc tells works of one year apart for citations by year; pages of Vouch"
                        + " cite by number and link."),
        PAGES("**Page ranges.** `chicago-16` is a form that this version of Pandoc does not know."),
        PARTICLES("**Particles.** Pandoc takes *van der* out of the family name; Vouch keeps the name as it is"
                + " written."),
        INITIALS("**Initials** are made of Latin names only."),
        TERM_ALONE("**A term alone.** A group that holds nothing but a term behind a condition is left out."),
        MARKS("**Marks at a closing quotation mark** within a title that is not itself quoted.");

        private final String words;

        Cause(String words) {
            this.words = words;
        }
    }

    /** The cause of each difference by the reference's id, after the style's name and a slash where it is of one style. */
    private static final Map<String, Cause> CAUSES = Map.ofEntries(
            Map.entry("map", Cause.TERMS),
            Map.entry("patent", Cause.TERMS),
            Map.entry("treaty", Cause.TERMS),
            Map.entry("broadcast", Cause.TERMS),
            Map.entry("statute", Cause.TERMS),
            Map.entry("film", Cause.TERMS),
            Map.entry("dataset", Cause.TERMS),
            Map.entry("software", Cause.TERMS),
            Map.entry("date-season", Cause.DATES),
            Map.entry("date-decade", Cause.DATES),
            Map.entry("date-open", Cause.DATES),
            Map.entry("interview", Cause.UNLISTED),
            Map.entry("letter", Cause.UNLISTED),
            Map.entry("encyclopedia", Cause.UNLISTED),
            Map.entry("dictionary", Cause.UNLISTED),
            Map.entry("chicago-notes-bibliography/post", Cause.UNLISTED),
            Map.entry("chicago-notes-bibliography/speech", Cause.UNLISTED),
            Map.entry("chicago-notes-bibliography/press-release", Cause.UNLISTED),
            Map.entry("chicago-notes-bibliography/date-circa", Cause.UNLISTED),
            Map.entry("chicago-notes-bibliography/nothing-shown", Cause.UNLISTED),
            Map.entry("review", Cause.SMALL_WORDS),
            Map.entry("conference", Cause.SMALL_WORDS),
            Map.entry("news-anonymous", Cause.SMALL_WORDS),
            Map.entry("quotes", Cause.SMALL_WORDS),
            Map.entry("victory-day-2023", Cause.SMALL_WORDS),
            Map.entry("chicago-author-date/straight-quotes", Cause.YEAR_LETTERS),
            Map.entry("chicago-author-date/question", Cause.YEAR_LETTERS),
            Map.entry("journal", Cause.PAGES),
            Map.entry("particles", Cause.PARTICLES),
            Map.entry("other-script", Cause.INITIALS),
            Map.entry("chicago-author-date/date-circa", Cause.TERM_ALONE),
            Map.entry("apa/straight-quotes", Cause.MARKS));

    @ParameterizedTest
    @FieldSource("STYLES")
    void pandocPrintsWhatIsKept(String style) throws IOException {
        Path pandoc = pandoc();
        Map<String, String> printed = ask(pandoc, style);
        String lines = lines(printed);
        Path kept = KEPT.resolve("pandoc-" + style + ".tsv");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(kept, lines);
        }
        assertEquals(Files.readString(kept), lines);
    }

    @Test
    void everyDifferenceIsExplained() throws IOException {
        Map<Cause, List<String>> rows = new TreeMap<>();
        List<String> counts = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();
        for (String style : STYLES) {
            Map<String, String> ours = ours(style);
            Map<String, String> theirs = kept(style);
            assertEquals(new TreeSet<>(ours.keySet()), new TreeSet<>(theirs.keySet()), "no reference is lost");
            int same = 0;
            for (Map.Entry<String, String> entry : ours.entrySet()) {
                String their = theirs.get(entry.getKey());
                if (entry.getValue().equals(their)) {
                    same++;
                    continue;
                }
                Optional<Cause> cause = cause(style, entry.getKey());
                cause.ifPresentOrElse(
                        known -> rows.computeIfAbsent(known, k -> new ArrayList<>())
                                .add(row(style, entry.getKey(), entry.getValue(), their)),
                        () -> unexplained.add(style + "/" + entry.getKey() + "\n " + entry.getValue() + "\n " + their));
            }
            counts.add("| `" + style + "` | " + ours.size() + " | " + same + " | " + (ours.size() - same) + " | "
                    + moved(new ArrayList<>(ours.keySet()), new ArrayList<>(theirs.keySet())) + " |\n");
        }
        assertEquals(List.of(), unexplained);
        check(section(counts, rows));
    }

    @Test
    void referencesOfThisBriefingAreAmongThem() throws IOException {
        assertTrue(items().size() > Corpus.items().size() + 5, "six sources of the briefing");
        assertTrue(
                Corpus.items().stream()
                                .map(item -> item.reference().type())
                                .distinct()
                                .count()
                        >= 25,
                "kinds of documents");
    }

    /** Days, months, years and intervals come back from BibTeX, and that they are approximate; Pandoc passes over a "?". */
    @Test
    void pandocReadsTheDatesOfBibTex() throws IOException {
        Path pandoc = pandoc();
        Path bib = Files.writeString(folder.resolve("items.bib"), BibTexFile.of(items()));
        for (String dialect : List.of("biblatex", "bibtex")) {
            Map<String, JsonNode> read = new TreeMap<>();
            new ObjectMapper()
                    .readTree(run(pandoc, "--from=" + dialect, "--to=csljson", bib.toString()))
                    .forEach(item -> read.put(item.get("id").asText(), item.path("issued")));
            JsonNode written = new ObjectMapper().readTree(ReferencesFile.of(items()));
            int compared = 0;
            for (JsonNode item : written) {
                if (item.at("/issued/date-parts").isArray()) {
                    String id = item.get("id").asText();
                    assertEquals(item.at("/issued/date-parts"), read.get(id).path("date-parts"), dialect + " " + id);
                    assertEquals(id.equals("date-circa"), read.get(id).has("circa"), dialect + " " + id);
                    compared++;
                }
            }
            assertTrue(compared > 40, compared + " dates are too few to be all");
        }
    }

    private static Optional<Cause> cause(String style, String id) {
        return Optional.ofNullable(CAUSES.getOrDefault(style + "/" + id, CAUSES.get(id)));
    }

    /** Returns how many references stand in another order: those outside the longest row that is in both. */
    private static int moved(List<String> ours, List<String> theirs) {
        int[] longest = new int[ours.size()];
        int most = 0;
        for (int i = 0; i < ours.size(); i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (theirs.indexOf(ours.get(j)) < theirs.indexOf(ours.get(i))) {
                    longest[i] = Math.max(longest[i], longest[j] + 1);
                }
            }
            most = Math.max(most, longest[i]);
        }
        return ours.size() - most;
    }

    private static String row(String style, String id, String ours, String theirs) {
        return "| " + id + " | " + style + " | " + cell(ours) + " | " + (theirs.isEmpty() ? "–" : cell(theirs))
                + " |\n";
    }

    private static String cell(String html) {
        return Jsoup.parse(html)
                .text()
                .replace("|", "\\|")
                .replace("[", "\\[")
                .replace("*", "\\*")
                .replace("<", "&lt;");
    }

    private static String section(List<String> counts, Map<Cause, List<String>> rows) {
        StringBuilder section =
                new StringBuilder("| style | references | as Pandoc | otherwise | in another place |\n");
        section.append("|---|---:|---:|---:|---:|\n");
        counts.forEach(section::append);
        rows.forEach((cause, of) -> {
            section.append("\n")
                    .append(cause.words)
                    .append("\n\n| reference | style | Vouch | Pandoc |\n|---|---|---|---|\n");
            of.forEach(section::append);
        });
        return section.toString();
    }

    private static void check(String section) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String expected = page.substring(0, begin) + "\n" + section + "\n" + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, expected);
        }
        assertEquals(expected, Files.readString(PAGE));
    }

    private static List<ReferenceItem> items() throws IOException {
        List<ReferenceItem> items = new ArrayList<>(Corpus.items());
        items.addAll(ReferenceItem.of(
                Fixture.verified(PROJECT, PROJECT.resolve("archive")).briefing().sources()));
        return items;
    }

    private static References references(String style) throws IOException {
        Optional<StyledReferences> styled = StyledReferences.of(new CitationStyle.Carried(style), "en-US");
        return new References(() -> styled, Fixture.layouts().words("en").value());
    }

    /** Returns ours by id, in the style's order. */
    private static Map<String, String> ours(String style) throws IOException {
        References references = references(style);
        Map<String, String> printed = new LinkedHashMap<>();
        for (ReferenceItem item : references.sorted(items())) {
            printed.put(
                    item.id(),
                    normal(Jsoup.parseBodyFragment(
                                    references.of(item).orElseThrow().markup())
                            .body()));
        }
        return printed;
    }

    private Map<String, String> ask(Path pandoc, String style) throws IOException {
        References references = references(style);
        Path json = Files.writeString(
                folder.resolve("items.json"),
                Json.of(items().stream().map(references::item).toList()));
        String html = run(
                pandoc,
                "--citeproc",
                "--csl=src/main/resources/styles/" + style + ".csl",
                "--from=csljson",
                "--to=html",
                "--wrap=none",
                "--metadata=lang:en-US",
                json.toString());
        Map<String, String> printed = new LinkedHashMap<>();
        for (Element entry : Jsoup.parse(html).select("div.csl-entry")) {
            printed.put(entry.id().replaceFirst("^ref-", ""), normal(entry));
        }
        return printed;
    }

    /** Returns the words with their emphasis, spaces and tags as one would write them. */
    private static String normal(Element entry) {
        Element copy = entry.clone();
        copy.select("em").tagName("i");
        copy.select("strong").tagName("b");
        copy.select("a, span, div:not(.csl-entry)").unwrap();
        return copy.html().replaceAll("\\s+", " ").strip();
    }

    private static Map<String, String> kept(String style) throws IOException {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String line : Files.readAllLines(KEPT.resolve("pandoc-" + style + ".tsv"))) {
            String[] cells = line.split("\t", 2);
            kept.put(cells[0], cells[1]);
        }
        return kept;
    }

    private static String lines(Map<String, String> printed) {
        return printed.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Another version prints other words; where tests must not be skipped, some version has to be there. */
    private Path pandoc() throws IOException {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":"))
                .map(path -> Path.of(path, "pandoc"))
                .filter(Files::isExecutable)
                .findFirst();
        assertTrue(found.isPresent() || System.getenv("CI") == null, "pandoc is not installed");
        Assumptions.assumeTrue(found.isPresent(), "pandoc is not installed: the tests with it are skipped");
        String version = run(found.get(), "--version").lines().findFirst().orElse("");
        Assumptions.assumeTrue(version.equals("pandoc " + VERSION), version + " is not pandoc " + VERSION);
        return found.get();
    }

    private String run(Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed");
        try {
            int code = new ProcessBuilder(command)
                    .redirectError(folder.resolve("said").toFile())
                    .redirectOutput(printed.toFile())
                    .start()
                    .waitFor();
            assertEquals(0, code, Files.readString(folder.resolve("said")));
        } catch (InterruptedException stopped) {
            throw new IOException("interrupted while " + program + " ran", stopped);
        }
        return Files.readString(printed);
    }
}
