package org.vouch.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language server, driven through its protocol. */
class LanguageServerTest {
    private static final String NOTE = "content/notes/opening.md";
    private static final String FACTS = "content/facts/line.yaml";
    private static final String RECORD = "content/sources/gazette.yaml";
    private static final String ENTITIES = "content/entities.yaml";
    private static final String HEAD = "---\ntitle: T\n---\n";

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void sitDown() throws IOException {
        Tram.write(folder);
        desk = Desk.inProcess(folder);
        desk.begin(folder);
    }

    @AfterEach
    void tidyUp() {
        desk.closeAll();
    }

    @AfterAll
    static void goHome() {
        desk.end();
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Returns the file's text with the cursor behind the words. */
    private String behind(String file, String words) throws IOException {
        String text = read(file);
        assertTrue(text.contains(words), words);
        return text.replaceFirst(Pattern.quote(words), words + Desk.CURSOR);
    }

    @Test
    void findingsComeAtTheirPlacesAndGoWhenMended() {
        desk.open(NOTE, HEAD + "Its stops are many [@gazette \"long and has twenty-two stops\"].\n");
        List<Diagnostic> found = desk.diagnostics(NOTE);
        assertEquals("3:30-3:59 error quote-not-found\n", desk.findings(NOTE));
        assertEquals("vouch", found.get(0).getSource());
        assertEquals(
                "\"long and has twenty-two stops\" is not in gazette\n"
                        + "nearest: \"long and has twenty-one stops\" (paragraph 3), 1 word differs: \"one\" ← \"two\"",
                found.get(0).getMessage());
        desk.write(NOTE, new Range(new Position(3, 50), new Position(3, 53)), "one");
        assertEquals("", desk.findings(NOTE));
    }

    @Test
    void aChangeInOneFileIsFoundInAnother() throws IOException {
        assertEquals("", desk.findings(NOTE));
        desk.open(RECORD, read(RECORD).replace("  length:", "  extent:"));
        assertEquals("16:63-16:69 error unknown-passage\n", desk.findings(NOTE));
        assertEquals("6:14-6:20 error unknown-passage\n", desk.findings(FACTS));
        desk.close(RECORD);
        assertEquals("", desk.findings(NOTE) + desk.findings(FACTS));
    }

    @Test
    void aFileChangedOutsideIsReadAgain() throws IOException {
        String before = read(NOTE);
        Files.writeString(folder.resolve(NOTE), HEAD + "See [@nobody].\n");
        desk.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of()));
        assertEquals("3:6-3:12 error unknown-source\n", desk.findings(NOTE));
        Files.writeString(folder.resolve(NOTE), before);
    }

    /** Each text stands before a citation of a source that is not there, on its line. */
    @ParameterizedTest
    @CsvSource({"a,1", "é,1", "e\u0301,2", "\uD83D\uDE8B,2", "'\t-',2", "𝒜𝒷,4", "👩‍🔧,5"})
    void placesAreCountedInUtf16(String before, int units) {
        String text = "x " + before + " [@nobody] y";
        desk.open(NOTE, HEAD + "y\n" + text + "\n");
        int at = 2 + units + 3;
        List<Diagnostic> unknown = desk.diagnostics(NOTE).stream()
                .filter(d -> d.getCode().getLeft().equals("unknown-source"))
                .toList();
        assertEquals(
                List.of(new Range(new Position(4, at), new Position(4, at + 6))),
                unknown.stream().map(Diagnostic::getRange).toList());
        desk.write(NOTE, new Range(new Position(4, at), new Position(4, at + 6)), "council");
        desk.settle();
        assertEquals(
                "",
                desk.findings(NOTE).lines().filter(l -> l.contains("unknown")).reduce("", String::concat));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndEndsALine(String end) {
        desk.open(NOTE, (HEAD + "One.\n\nTwo [@nobody].\n").replace("\n", end));
        assertEquals("5:6-5:12 error unknown-source\n", desk.findings(NOTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[@‸", "[@ga‸", "[see @‸", "[@council#load-test; @‸", "x @‸", "[^1]: @‸", "[@gaz‸ette"})
    void sourcesAreOfferedInACitation(String text) {
        assertEquals("council\ngazette\n", desk.offered(NOTE, HEAD + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[@gazette#‸", "[@gazette#len‸", "[@council; @gazette#fare‸-this-year]"})
    void passagesAreOfferedAfterTheirSource(String text) {
        assertEquals("opening-day\nlength\nfare-this-year\n", desk.offered(NOTE, HEAD + text));
    }

    @Test
    void theArticleGoesOnAfterWordsThatAreBegun() {
        assertEquals(
                "the harbour line would open on 4 May, if the river bridge passes its load test, with a concert at the quay\n"
                        + "the harbour line on Sundays and feast days\n",
                desk.offered(NOTE, HEAD + "[@gazette \"the harbour line‸"));
        assertEquals("", desk.offered(NOTE, HEAD + "[@gazette \"the fer‸"));
        assertEquals("", desk.offered(NOTE, HEAD + "[@gazette \"harbour lines are‸"));
        assertEquals("", desk.offered(NOTE, HEAD + "[@nobody \"the harbour line‸"));
        check(
                HEAD + "[@gazette \"this year,” said Il‸",
                "this year,\" said Ilse Varn, the company's director",
                HEAD + "[@gazette \"this year,\\\" said Ilse Varn, the company's director");
        check(
                HEAD + "[@gazette \"16.4 kilo‸\"]",
                "16.4 kilometres long and has twenty-one stops",
                HEAD + "[@gazette \"16.4 kilometres long and has twenty-one stops\"]");
    }

    @Test
    void factsAreOfferedInALink() {
        assertEquals("line-length\nopening-planned\n", desk.offered(NOTE, HEAD + "[16 km](fact:li‸"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"‸", "x‸", "name@‸", "[x](‸", "[@gazette \"‸", "[x](opening.md#‸", "about: [‸"})
    void nothingIsOfferedElsewhereInANote(String text) {
        assertEquals("", desk.offered(NOTE, HEAD + text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "about: [‸              | tram-company town-council ilse-varn",
                "about: [tram-company, ‸| tram-company town-council ilse-varn",
                "about:\\n    - ‸       | tram-company town-council ilse-varn",
                "about:\\n  - x\\n  - ‸ | tram-company town-council ilse-varn",
                "about: [a,\\n    b, ‸  | tram-company town-council ilse-varn",
                "visit: {who: [‸        | tram-company town-council ilse-varn",
                "visit: {who: [x], to: ‸| tram-company town-council ilse-varn",
                "silent: [‸             | council gazette",
                "evidence:\\n    - {cite: council#l‸ | council gazette council#load-test council#night-vote gazette#opening-day gazette#length gazette#fare-this-year",
                "statement: ‸           | ``",
                "statement: about ‸     | ``",
                "about: [x]\\n  kind: ‸ | ``",
                "about: [x]\\n  ‸       | ``",
            })
    void idsAreOfferedInAFact(String field, String expected) {
        String text = "- id: x\n  " + field.replace("\\n", "\n");
        assertEquals(expected, desk.offered(FACTS, text).strip().replace("\n", " "));
    }

    @Test
    void speakersAreOfferedInARecord() throws IOException {
        assertEquals(
                "tram-company\ntown-council\nilse-varn\n", desk.offered(RECORD, behind(RECORD, "said-by: [tram-")));
    }

    @Test
    void factsAndNotesAreOfferedInFrontMatter() {
        assertEquals("line-length\nopening-planned\n", desk.offered(NOTE, "---\nrests-on: [‸\n---\n"));
        assertEquals(
                "line-length\nopening-planned\nfares\nopening\n",
                desk.offered(NOTE, "---\ngaps: [{question: Why?, see: [‸\n---\n"));
    }

    @Test
    void keysOfOtherFactsAreOffered() throws IOException {
        desk.open(FACTS, read(FACTS).replace("  kind: plan", "  kind: plan\n  key: line/day"));
        desk.settle();
        assertEquals("line/day\n", desk.offered("content/facts/more.yaml", "- id: x\n  key: li‸"));
    }

    @Test
    void anOfferReplacesTheWholeId() {
        check(HEAD + "👩 [@ga‸zet#length]", "gazette", HEAD + "👩 [@gazette#length]");
        check(HEAD + "é [@gazette#le‸n]", "length", HEAD + "é [@gazette#length]");
        check(HEAD + "[16.4](fact:line‸-x)", "line-length", HEAD + "[16.4](fact:line-length)");
    }

    private void check(String text, String label, String expected) {
        assertEquals(expected, desk.taken(NOTE, text, label));
    }

    @Test
    void anOfferShowsWhatItStandsFor() {
        CompletionItem source = desk.items(NOTE, HEAD + "[@‸").get(1);
        assertEquals("Ostwick harbour tram to open in May", source.getDetail());
        assertEquals(
                "A local paper that names its speakers.",
                source.getDocumentation().getRight().getValue());
        CompletionItem passage = desk.items(NOTE, HEAD + "[@gazette#‸").get(2);
        assertEquals("We will not raise the fare this year", passage.getDetail());
        assertEquals(
                "> …\"**We will not raise the fare this year**,\"…\n\n"
                        + "Ilse Varn › Ostwick harbour tram to open in May\n\nverified, paragraph 4",
                passage.getDocumentation().getRight().getValue());
        assertEquals(
                "The harbour line is 16.4 kilometres long.",
                desk.items(NOTE, HEAD + "[x](fact:‸").get(0).getDetail());
    }

    @Test
    void aCitationShowsItsWords() {
        assertEquals(
                "> …Tuesday that **the harbour line would open on 4 May, if the river bridge passes its load test**, with…\n\n"
                        + "Ostwick tram company › Ostwick harbour tram to open in May\n\nverified, paragraph 2",
                desk.shown(NOTE, HEAD + "Trams [@gazette#open‸ing-day].\n"));
        assertEquals(
                "> …for a **night service**, and…\n\nOstwick harbour tram to open in May\n\nverified, paragraph 5",
                desk.shown(NOTE, HEAD + "Trams [@gazette \"night‸ service\"].\n"));
        assertEquals(
                "> night *ferry*\n\nOstwick harbour tram to open in May\n\nnot-found".replace("*", "\\*"),
                desk.shown(NOTE, HEAD + "Trams [@gazette \"night‸ *ferry*\"].\n"));
        assertEquals(
                "**Council digest, 12 April 2031** `council`\n\nThe council's own digest of its sitting.\n\n"
                        + "passages: 2; the article is at hand",
                desk.shown(NOTE, HEAD + "Trams [@coun‸cil].\n"));
        assertEquals("", desk.shown(NOTE, HEAD + "Trams [@nob‸ody#x].\n"));
        assertEquals("", desk.shown(NOTE, HEAD + "Tra‸ms.\n"));
    }

    @Test
    void aFactShowsWhatItRestsOn() {
        assertEquals(
                "The harbour line is 16.4 kilometres long.\n\nreported; exactly 16.4 kilometres\n\n"
                        + "supports: “The line is 16.4 kilometres long and has twenty-one stops” verified, `gazette`",
                desk.shown(NOTE, HEAD + "[16.4](fact:line‸-length)\n"));
    }

    @Test
    void anEntityShowsItsNames() throws IOException {
        assertEquals(
                "**Ostwick tram company**, organisation\n\nalso: the company",
                desk.shown(FACTS, behind(FACTS, "about: [tram")));
        assertEquals(
                "**Ilse Varn**, person\n\nDirector of the company.",
                desk.shown(ENTITIES, behind(ENTITIES, "id: ilse")));
    }

    @Test
    void everythingNamedLeadsToWhereItIsDefined() throws IOException {
        assertEquals(RECORD + " 14:11-14:68\n", desk.defined(NOTE, HEAD + "[@gazette#len‸gth]\n"));
        assertEquals(RECORD + " 0:0-0:0\n", desk.defined(NOTE, HEAD + "[@gazette \"the‸ fare\"]\n"));
        assertEquals(FACTS + " 0:6-0:17\n", desk.defined(NOTE, HEAD + "[16.4](fact:line‸-length)\n"));
        assertEquals(ENTITIES + " 0:7-0:19\n", desk.defined(FACTS, behind(FACTS, "about: [tram")));
        assertEquals(RECORD + " 14:11-14:68\n", desk.defined(FACTS, behind(FACTS, "gazette#l")));
        assertEquals("", desk.defined(NOTE, HEAD + "x‸y\n"));
    }

    @Test
    void everyUseOfAThingIsFound() throws IOException {
        assertEquals(
                NOTE + " 16:54-16:69\n" + FACTS + " 6:6-6:20\n" + RECORD + " 13:2-13:8\n",
                desk.uses(RECORD, behind(RECORD, "  len")));
        assertEquals(
                NOTE + " 9:15-9:30\n" + NOTE + " 10:57-10:72\n" + FACTS + " 7:6-7:21\n",
                desk.uses(FACTS, behind(FACTS, "id: opening")));
    }

    @Test
    void wordsThatAreNotFoundCanBeReplacedByTheArticles() {
        desk.open(NOTE, HEAD + "Its stops are many [@gazette \"long and has twenty-two stops\"].\n");
        Range place = desk.diagnostics(NOTE).get(0).getRange();
        TextEdit edit = desk.fixes(NOTE, place)
                .get(0)
                .getRight()
                .getEdit()
                .getChanges()
                .get(desk.uri(NOTE))
                .get(0);
        desk.write(NOTE, edit.getRange(), edit.getNewText());
        assertEquals("", desk.findings(NOTE));
        assertEquals(List.of(), desk.fixes(NOTE, place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "---",
                "---\n- {[\n---\n[@",
                "[",
                "\u0000",
                "\uD83D",
                "---\ntitle: [\n",
                "[@gazette \"",
                "\t-\t-\t"
            })
    void brokenTextEndsNothing(String text) {
        List<String> files = List.of(NOTE, FACTS, RECORD, ENTITIES, "content/briefing.yaml", "content/pages/new.md");
        files.forEach(file -> desk.items(file, text + Desk.CURSOR));
        files.forEach(file -> desk.hover(file, new Position(0, 0)));
        files.forEach(file -> desk.hover(file, new Position(7, 99)));
        files.forEach(desk::close);
        assertEquals("", files.stream().map(desk::findings).reduce("", String::concat));
    }

    @Test
    void aNewNoteIsCheckedBeforeItIsSaved() {
        desk.open("content/notes/new.md", HEAD + "See [@nobody].\n");
        assertEquals("3:6-3:12 error unknown-source\n", desk.findings("content/notes/new.md"));
        desk.close("content/notes/new.md");
        assertEquals("", desk.findings("content/notes/new.md"));
    }

    @Test
    void ofManyChangesTheLastCounts() {
        desk.open(NOTE, HEAD);
        for (int i = 0; i < 200; i++) {
            desk.write(NOTE, HEAD + "See [@nobody" + i + "].\n");
        }
        assertEquals("3:6-3:15 error unknown-source\n", desk.findings(NOTE));
        assertTrue(desk.diagnostics(NOTE).get(0).getMessage().contains("nobody199"));
    }

    @Test
    void whatIsOutsideTheBriefingIsLeftAlone(@TempDir Path elsewhere) {
        String outside = elsewhere.resolve("a.md").toString();
        assertEquals("", desk.offered(outside, "[@‸"));
        assertEquals("", desk.shown(outside, "[@gaz‸ette]"));
        assertEquals("", desk.offered("README.md", "[@‸"));
        assertEquals("", desk.offered("compose.yaml", "- to: ‸"));
        assertEquals("", desk.findings(outside));
    }
}
