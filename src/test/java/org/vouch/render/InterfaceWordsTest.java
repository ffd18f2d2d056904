package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.content.Note;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;

/**
 * Layouts and program have no words of their own. Every word of the words file is marked, the site is made with these,
 * and whatever is shown without a mark has to stand in the briefing.
 */
class InterfaceWordsTest {
    private static final Pattern MARKED = Pattern.compile("⟦[^⟧]*⟧");
    private static final Pattern WORD = Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}’']*[\\p{L}\\p{M}])?");

    /** These attributes are read by people, aloud or on the page; so are data that scripts show. */
    private static final Pattern READ =
            Pattern.compile("alt|title|label|placeholder|aria-label|aria-description|data-.*");

    /** Data that only programs read. */
    private static final Set<String> FOR_PROGRAMS = Set.of("data-source", "data-passage", "data-verdict", "data-root");

    /** What a page shows that is one stretch of text: words between stops, marks and figures. */
    private static final Pattern BETWEEN = Pattern.compile("https?://\\S+|[^\\p{L}\\p{M}’'\\s-]+");

    /** Names of formats, the same in every language, and names that the briefing has in parts. */
    private static final String NAMES = " BibTeX | RIS | CSL JSON | Nell Arden | Ada Quill ";

    /** What scripts say to the browser. */
    private static final List<String> OF_SEARCH = List.of("section a, button:not([hidden])", "section a");

    private static final String MARKDOWN = "\\[[^\\[\\]]*@[^\\[\\]]*]|\\[\\^[0-9]]|]\\([^)]*\\)";

    @TempDir
    Path folder;

    @Test
    void everyWordShownIsOfTheWordsFileOrOfTheBriefing() throws IOException {
        String briefing = briefing() + NAMES;
        Set<String> strangers = new TreeSet<>();
        List<SiteFile> files = new ArrayList<>(site("").files());
        for (Note note : Fixture.verified().briefing().notes()) {
            files.add(NoteFile.of(Fixture.verified(), Layouts.of(folder), note)
                    .value()
                    .orElseThrow());
        }
        for (SiteFile file : files) {
            if (file.path().text().endsWith(".html")) {
                shown(file)
                        .filter(text -> !briefing.contains(text))
                        .forEach(text -> strangers.add(file.path() + ": " + text.strip()));
            }
        }
        assertEquals(Set.of(), strangers);
    }

    @Test
    void wordOfALayoutIsFound() throws IOException {
        List<String> shown = shown(site("Elsewhere").files().stream()
                        .filter(file -> file.path().text().equals("404.html"))
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertTrue(shown.contains(" Elsewhere "), shown.toString());
    }

    /** Scripts show what pages give them: of their own they have only names of elements, keys, events and the like. */
    @Test
    void scriptsHoldNoSentences() throws IOException {
        for (String script : List.of("search.js", "site.js", "verify.js", "lock.js", "copy.js")) {
            List<String> sentences = Pattern.compile("\"[^\"\n]*\\p{L} \\p{L}[^\"\n]*\"")
                    .matcher(Files.readString(Path.of("layouts", script)).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", ""))
                    .results()
                    .map(found -> found.group().replace("\"", ""))
                    .filter(words -> !Set.of("use strict", "vouch lock v1").contains(words))
                    .toList();
            assertEquals(script.equals("search.js") ? OF_SEARCH : List.of(), sentences);
        }
    }

    /** Returns the site in marked words; {@code literal} stands in one layout without a mark. */
    private Site site(String literal) throws IOException {
        Properties marked = new Properties();
        WordsFiles.of("en").forEach((key, value) -> marked.put(key, marked(value)));
        try (var file = Files.newBufferedWriter(folder.resolve("words_en.properties"))) {
            marked.store(file, null);
        }
        String layout = Files.readString(Path.of("layouts/missing.ftlh"));
        Files.writeString(folder.resolve("missing.ftlh"), layout.replace("<main>", "<main><p>" + literal + "</p>"));
        return Renderer.render(Fixture.verified(), Layouts.of(folder)).value();
    }

    /** Marks what stands between the places, so that what fills a place is still seen. */
    private static String marked(String value) {
        return Pattern.compile("(?<=^|})[^{}]*\\p{L}[^{}]*(?=\\{|$)")
                .matcher(value)
                .replaceAll("⟦$0⟧");
    }

    /** Returns each stretch of unmarked words that a page shows, its words between single spaces. */
    private static Stream<String> shown(SiteFile page) {
        Element html = Jsoup.parse(page.text());
        html.select("script, style, pre.cite, code.root, .root code").remove();
        Stream<String> texts = Stream.concat(
                html.select("*").textNodes().stream().map(TextNode::getWholeText),
                html.getAllElements().stream().flatMap(InterfaceWordsTest::read));
        return texts.flatMap(MARKED::splitAsStream)
                .flatMap(BETWEEN::splitAsStream)
                .map(InterfaceWordsTest::words)
                .filter(text -> !text.isBlank());
    }

    private static Stream<String> read(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> READ.matcher(attribute.getKey()).matches()
                        || attribute.getKey().equals("content")
                                && element.attr("property").endsWith(":alt"))
                .filter(attribute -> !FOR_PROGRAMS.contains(attribute.getKey()))
                .map(Attribute::getValue);
    }

    private static String words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).collect(Collectors.joining(" ", " ", " "));
    }

    /** Returns the briefing's words in order, and once more without the citations and addresses between them. */
    private static String briefing() throws IOException {
        try (Stream<Path> files = Files.walk(Fixture.ROOT)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file);
                all.append(words(text)).append(words(text.replaceAll(MARKDOWN, "")));
            }
            return all.toString();
        }
    }
}
