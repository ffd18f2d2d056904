package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is not ours reads the references in RIS as they are in CSL-JSON. */
class BibutilsTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfRisArrives() throws IOException {
        Path ris2xml = find();
        Path ris = Files.writeString(folder.resolve("references.ris"), export("ris"));
        Map<String, Element> read = new TreeMap<>();
        Jsoup.parse(run(ris2xml, ris), "", Parser.xmlParser()).select("mods").forEach(m -> read.put(m.attr("ID"), m));
        int references = 0;
        for (JsonNode item : new ObjectMapper().readTree(export("json"))) {
            String id = item.get("id").asText();
            Element mods = read.remove(id);
            assertEquals(
                    item.path("title").asText(),
                    mods.select("titleInfo > title").text(),
                    id);
            assertEquals(names(item.path("author")), names(mods), id);
            assertEquals(date(item), mods.select("dateIssued").text(), id);
            assertEquals(
                    item.path("language").asText(), mods.select("languageTerm").text(), id);
            references++;
        }
        assertTrue(references >= 6, references + " references");
        assertEquals(Map.of(), read);
    }

    /** Bibutils leaves out the points of initials. */
    private static List<String> names(JsonNode authors) {
        List<String> names = new ArrayList<>();
        authors.forEach(author -> names.add(
                author.has("literal")
                        ? author.get("literal").asText()
                        : author.get("family").asText() + ", "
                                + author.path("given").asText().replace(".", "")));
        return names;
    }

    private static List<String> names(Element mods) {
        return mods.select("name").stream()
                .map(name -> name.select("namePart[type=family]").isEmpty()
                        ? name.select("namePart").text()
                        : name.select("namePart[type=family]").text() + ", "
                                + name.select("namePart[type=given]").text())
                .toList();
    }

    /** RIS has one day, month or year; of a span that lies within a year it has the year, and nothing of an uncertain date. */
    private static String date(JsonNode item) {
        JsonNode issued = item.path("issued");
        JsonNode parts = issued.path("date-parts");
        boolean uncertain = issued.has("circa") || parts.isEmpty();
        if (uncertain) {
            return "";
        }
        List<String> numbers = new ArrayList<>();
        parts.get(0).forEach(part -> numbers.add(String.format(numbers.isEmpty() ? "%04d" : "%02d", part.asInt())));
        return parts.size() == 1 ? String.join("-", numbers) : numbers.get(0);
    }

    private String export(String format) {
        Session.Run run = new Session(PROJECT).run("export", format);
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        return run.out();
    }

    private static Path find() {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":"))
                .map(path -> Path.of(path, "ris2xml"))
                .filter(Files::isExecutable)
                .findFirst();
        assertTrue(found.isPresent() || System.getenv("CI") == null, "bibutils are not installed");
        Assumptions.assumeTrue(found.isPresent(), "bibutils are not installed: RIS is not read by another program");
        return found.orElseThrow();
    }

    private String run(Path program, Path file) throws IOException {
        Path printed = folder.resolve("printed.xml");
        try {
            int code = new ProcessBuilder(program.toString(), file.toString())
                    .redirectError(folder.resolve("said").toFile())
                    .redirectOutput(printed.toFile())
                    .start()
                    .waitFor();
            assertEquals(0, code);
        } catch (InterruptedException stopped) {
            throw new IOException("interrupted while " + program + " ran", stopped);
        }
        return Files.readString(printed).replace("\uFEFF", "");
    }
}
