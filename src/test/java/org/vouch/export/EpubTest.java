package org.vouch.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checked;
import org.vouch.check.Salvage;
import org.vouch.cli.Vouch;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedPassage;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Reported;
import org.vouch.hardening.Payloads;
import org.vouch.hardening.Sinks;
import org.vouch.site.Site;

/** The briefing as a book is EPUB 3 without a fault, has every word of the notes, and leads from each number to its words. */
class EpubTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path SMALL = Path.of("src/test/resources/org/vouch/render/briefing");

    @TempDir
    private Path folder;

    private static VerifiedBriefing verified(Path project) throws IOException {
        return checked(project).verified().orElseThrow();
    }

    private static Checked checked(Path root) throws IOException {
        return Pipeline.check(project(root), Optional.empty(), stage -> {});
    }

    private static Project project(Path root) {
        return new Project(root, root.resolve("archive"), false, Optional.empty());
    }

    private Path book(Path root, VerifiedBriefing verified) throws IOException {
        Reported<Site> book = Pipeline.book(project(root), verified);
        assertEquals(List.of(), book.diagnostics());
        return Files.write(folder.resolve("book.epub"), Epub.of(book.value(), Pipeline.BOOK_PACKAGE));
    }

    /** Returns the files of an archive by name. */
    private static SortedMap<String, byte[]> files(Path book) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static SortedMap<String, Document> chapters(Path book) throws IOException {
        SortedMap<String, Document> chapters = new TreeMap<>();
        files(book).forEach((name, bytes) -> {
            if (name.endsWith(".xhtml")) {
                chapters.put(name, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()));
            }
        });
        return chapters;
    }

    @Test
    void ownBriefingHasNoFault() throws IOException {
        assertEquals(List.of(), EpubCheck.findings(book(PROJECT, verified(PROJECT))));
    }

    @Test
    void briefingWithEveryKindOfPageHasNoFault() throws IOException {
        assertEquals(List.of(), EpubCheck.findings(book(SMALL, verified(SMALL))));
    }

    @Test
    void germanBriefingHasNoFaultAndIsGerman() throws IOException {
        Path german = copy("\nlanguage: en\n", "\nlanguage: de-AT\ncitation-style: chicago-author-date\n");
        Path book = book(german, verified(german));
        assertEquals(List.of(), EpubCheck.findings(book));
        assertEquals(
                "Inhalt",
                chapters(book)
                        .get("book/table_of_contents.xhtml")
                        .selectFirst("h1")
                        .text());
        assertTrue(packageOf(book).contains("<dc:language>de-AT</dc:language>"));
    }

    @Test
    void briefingWithNothingInItHasNoFault() throws IOException {
        Path empty = folder.resolve("empty");
        Files.createDirectories(empty.resolve("content"));
        Files.writeString(empty.resolve("content/briefing.yaml"), "title: Nothing yet\n");
        assertEquals(List.of(), EpubCheck.findings(book(empty, verified(empty))));
    }

    @Test
    void hostileWordsAnywhereMakeNoFault() throws IOException {
        List<String> all = Payloads.all();
        List<String> some = IntStream.range(0, all.size())
                .filter(i -> i % 131 == 0)
                .mapToObj(all::get)
                .toList();
        assertTrue(some.size() > 50, some.size() + " payloads");
        Path hostile = folder.resolve("hostile");
        Sinks.site(hostile, some);
        assertEquals(List.of(), EpubCheck.findings(book(hostile, Salvage.of(checked(hostile)))));
    }

    @Test
    void whatIsWrongIsFound() throws IOException {
        SortedMap<String, byte[]> files = files(book(SMALL, verified(SMALL)));
        String nav = new String(files.get("book/table_of_contents.xhtml"), StandardCharsets.UTF_8);
        files.put("book/table_of_contents.xhtml", nav.replace("</ol>", "</ul>").getBytes(StandardCharsets.UTF_8));
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        sorted.remove("mimetype");
        assertTrue(EpubCheck.findings(Files.write(folder.resolve("wrong.epub"), Archive.of(sorted)))
                        .size()
                > 1);
    }

    @Test
    void containerSaysFirstWhatItIsAndIsTheSameEachTime() throws IOException {
        Path book = book(PROJECT, verified(PROJECT));
        byte[] bytes = Files.readAllBytes(book);
        assertEquals("mimetypeapplication/epub+zip", new String(bytes, 30, 28, StandardCharsets.US_ASCII));
        Path again = folder.resolve("again.epub");
        assertEquals(
                0,
                new Vouch(PROJECT, System.in, System.out, System.err)
                        .run("export", "epub", "-q", "-o", again.toString()));
        assertEquals(-1, Files.mismatch(book, again));
    }

    @Test
    void dateAndIdentifierAreTheBriefings() throws IOException {
        String document = packageOf(book(SMALL, verified(SMALL)));
        assertTrue(document.contains("<meta property=\"dcterms:modified\">2024-06-01T00:00:00Z</meta>"), document);
        assertTrue(document.contains("urn:uuid:"), document);
        Path other = copy("title: The bridge and the fair", "title: Another title");
        String renamed = packageOf(book(other, verified(other)));
        assertEquals(identifier(document), identifier(renamed), "the address stays, and so does the identifier");
    }

    private static String identifier(String document) {
        return document.replaceFirst("(?s).*<dc:identifier id=\"id\">(.*?)</dc:identifier>.*", "$1");
    }

    @Test
    void everyNumberLeadsToTheWordsAndBackAndOnToTheSource() throws IOException {
        VerifiedBriefing verified = verified(PROJECT);
        SortedMap<String, Document> chapters = chapters(book(PROJECT, verified));
        int citations = 0;
        for (String name : chapters.keySet()) {
            for (Element citation : chapters.get(name).select("a.citation[href^=#q-]")) {
                citations++;
                assertEquals("noteref", citation.attr("epub:type"));
                Element words =
                        chapters.get(name).getElementById(citation.attr("href").substring(1));
                assertEquals(1, words.select("a[href='#" + citation.id() + "']").size());
                CheckedPassage passage = passage(verified, citation);
                String onward = words.select("a").last().attr("href");
                Document source = chapters.get("book/sources/" + passage.source() + ".xhtml");
                assertEquals(passage.anchor(), onward.replaceFirst(".*#", ""));
                assertEquals(
                        passage.pieces().stream()
                                .filter(CheckedPassage.Marked.class::isInstance)
                                .map(piece ->
                                        ((CheckedPassage.Marked) piece).text().strip())
                                .toList(),
                        source.getElementById(passage.anchor()).select("mark").eachText());
            }
        }
        assertEquals(inTexts(verified.briefing()), citations);
    }

    private static CheckedPassage passage(VerifiedBriefing verified, Element citation) {
        String id = citation.attr("data-source") + "#" + citation.attr("data-passage");
        return verified.sources().stream()
                .flatMap(source -> source.passages().stream())
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int inTexts(Briefing briefing) {
        return Stream.concat(
                        briefing.notes().stream().map(note -> note.body()),
                        briefing.pages().stream().map(page -> page.body()))
                .flatMap(body -> body.citations().stream())
                .mapToInt(group -> group.citations().size())
                .sum();
    }

    @Test
    void bookHasEveryNoteEveryFactAndEveryPassageOfTheSite() throws IOException {
        VerifiedBriefing verified = verified(PROJECT);
        SortedMap<String, Document> chapters = chapters(book(PROJECT, verified));
        TreeSet<String> ids = new TreeSet<>();
        chapters.forEach((name, chapter) -> chapter.select("[id]").forEach(e -> ids.add(name + "#" + e.id())));
        List<String> missing = new ArrayList<>();
        verified.sources()
                .forEach(source -> source.passages()
                        .forEach(passage ->
                                missing.add("book/sources/" + source.source().id() + ".xhtml#" + passage.anchor())));
        verified.briefing()
                .factFiles()
                .forEach(file -> file.facts()
                        .forEach(fact -> missing.add("book/facts/" + file.slug() + ".xhtml#f-"
                                + fact.id().value())));
        verified.briefing().notes().forEach(note -> missing.add("book/notes/" + note.slug() + ".xhtml#title"));
        missing.removeAll(ids);
        assertEquals(List.of(), missing);
    }

    private static String packageOf(Path book) throws IOException {
        return new String(files(book).get("book/package.opf"), StandardCharsets.UTF_8);
    }

    private Path copy(String was, String now) throws IOException {
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path settings = copy.resolve("content/briefing.yaml");
        String text = Files.readString(settings);
        assertTrue(text.contains(was));
        Files.writeString(settings, text.replace(was, now));
        return copy;
    }
}
