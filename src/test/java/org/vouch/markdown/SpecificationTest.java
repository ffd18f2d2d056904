package org.vouch.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.content.Body;
import org.vouch.content.Citation;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;

class SpecificationTest {
    private static final MarkdownParser PARSER = new MarkdownParser();

    private static Reported<Body> parse(String text) {
        return PARSER.parse(new SourceFile("note.md", text), 0);
    }

    private static String page(String text) {
        Reported<Body> body = parse(text);
        List<String> lines = new ArrayList<>(List.of(BodyPrinter.page(body.value())));
        lines.addAll(BodyPrinter.headings(body.value()));
        lines.addAll(BodyPrinter.findings(body.diagnostics()));
        return String.join("\n", lines).strip();
    }

    private static String citations(String text) {
        Reported<Body> body = parse(text);
        List<String> lines = new ArrayList<>(BodyPrinter.citations(body.value()));
        lines.addAll(BodyPrinter.findings(body.diagnostics()));
        return lines.isEmpty() ? BodyPrinter.page(body.value()) : String.join("\n", lines);
    }

    private static String links(String text) {
        Reported<Body> body = parse(text);
        List<String> lines = new ArrayList<>(List.of(BodyPrinter.page(body.value())));
        lines.addAll(BodyPrinter.links(body.value()));
        lines.addAll(BodyPrinter.findings(body.diagnostics()));
        return String.join("\n", lines);
    }

    private static String sentences(String text) {
        return String.join("\n", BodyPrinter.sentences(parse(text).value()));
    }

    private static String alone(String text) {
        SourceFile file = new SourceFile("facts.yaml", text);
        Reported<Optional<Citation>> citation = CitationParser.parse(text, file::span);
        List<String> lines = new ArrayList<>(
                citation.value().map(BodyPrinter::citation).stream().toList());
        lines.addAll(BodyPrinter.findings(citation.diagnostics()));
        return String.join("\n", lines);
    }

    static List<Specification.Example> aloneExamples() throws IOException {
        return Specification.read("alone.txt", SpecificationTest::alone);
    }

    @ParameterizedTest
    @MethodSource("aloneExamples")
    void citationsAloneAreReadAsSpecified(Specification.Example example) {
        assertEquals(example.expected(), alone(example.input()));
    }

    static List<Specification.Example> pages() throws IOException {
        return Specification.read("pages.txt", SpecificationTest::page);
    }

    static List<Specification.Example> citationExamples() throws IOException {
        return Specification.read("citations.txt", SpecificationTest::citations);
    }

    static List<Specification.Example> linkExamples() throws IOException {
        return Specification.read("links.txt", SpecificationTest::links);
    }

    static List<Specification.Example> sentenceExamples() throws IOException {
        return Specification.read("sentences.txt", SpecificationTest::sentences);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesAreWrittenAsSpecified(Specification.Example example) {
        assertEquals(example.expected(), page(example.input()));
    }

    @ParameterizedTest
    @MethodSource("citationExamples")
    void citationsAreReadAsSpecified(Specification.Example example) {
        assertEquals(example.expected(), citations(example.input()));
    }

    @ParameterizedTest
    @MethodSource("linkExamples")
    void linksAreJudgedAsSpecified(Specification.Example example) {
        assertEquals(example.expected(), links(example.input()));
    }

    @ParameterizedTest
    @MethodSource("sentenceExamples")
    void sentencesAreCutAsSpecified(Specification.Example example) {
        assertEquals(example.expected(), sentences(example.input()));
    }

    static Stream<Specification.Example> all() throws IOException {
        return Stream.of(pages(), citationExamples(), linkExamples(), sentenceExamples())
                .flatMap(List::stream);
    }

    /** Everything that is known of a text. */
    private static String whole(Reported<Body> body) {
        return body.value() + "\n" + body.diagnostics();
    }

    @ParameterizedTest
    @MethodSource("all")
    void lineEndsAreEqual(Specification.Example example) {
        String expected = whole(parse(example.input()));
        assertEquals(expected, whole(parse(example.input().replace("\n", "\r\n"))));
        assertEquals(expected, whole(parse(example.input().replace('\n', '\r'))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void placesAreThoseOfTheFileWhereverTheBodyBegins(Specification.Example example) {
        String front = "---\ntitle: 𝄞\n---\n";
        Reported<Body> body = PARSER.parse(new SourceFile("note.md", front + example.input()), front.length());
        assertEquals(moved(whole(parse(example.input())), 3), moved(whole(body), 0));
    }

    private static String moved(String whole, int lines) {
        StringBuilder text = new StringBuilder();
        java.util.regex.Matcher line =
                java.util.regex.Pattern.compile("(line|endLine)=(\\d+)").matcher(whole);
        while (line.find()) {
            line.appendReplacement(text, line.group(1) + "=" + (Integer.parseInt(line.group(2)) + lines));
        }
        return line.appendTail(text).toString();
    }

    @Test
    void localeChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            for (Specification.Example example : pages()) {
                assertEquals(example.expected(), page(example.input()));
            }
            for (Specification.Example example : linkExamples()) {
                assertEquals(example.expected(), links(example.input()));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
