package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;
import org.vouch.proof.ReportPage;
import org.vouch.reference.ImportedReference;
import org.vouch.reference.ReferenceExport;

/** What {@code export} prints of references is read back; what a form cannot hold is listed in the documentation. */
class ReferenceRoundTripTest {
    private static final Path CORPUS = Path.of("src/test/resources/org/vouch/reference/corpus.txt");
    private static final ReportPage PAGE = new ReportPage(Path.of("src/main/docs/import.md"));

    @TempDir
    private Path folder;

    @Test
    void corpusIsReadBackButForWhatAFormCannotHold() throws IOException {
        Fixture.read(CORPUS).write("files", folder);
        List<String> rows = new ArrayList<>(
                List.of("| form | references | values | changed | which |", "|---|---:|---:|---:|---|"));
        for (String form : List.of("json", "bib", "ris")) {
            rows.add(row(form, folder));
        }
        PAGE.section("round-trip", String.join("\n", rows));
    }

    @Test
    void ownReferencesAreReadBack() throws IOException {
        Path own = Path.of("").toAbsolutePath();
        for (String form : List.of("json", "bib", "ris")) {
            assertEquals(
                    List.of(),
                    changes(form, own).stream()
                            .filter(change -> !isUncertain(change))
                            .toList());
        }
    }

    /** CSL-JSON has one mark for what is uncertain and what is approximate. */
    private static boolean isUncertain(String change) {
        return change.matches("issued (\\S+)\\? → \\1~");
    }

    private static String row(String form, Path root) throws IOException {
        Map<String, Reference> written = written(root);
        List<String> changes = changes(form, root);
        int values = written.values().stream()
                .mapToInt(reference -> values(reference).size())
                .sum();
        return "| `" + form + "` | " + written.size() + " | " + values + " | " + changes.size() + " | "
                + String.join("; ", changes) + " |";
    }

    private static List<String> changes(String form, Path root) throws IOException {
        Session.Run run = new Session(root).run("export", form);
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        ReferenceExport.References read = assertInstanceOf(
                ReferenceExport.References.class,
                ReferenceExport.read("x." + form, run.out().getBytes(StandardCharsets.UTF_8)));
        Map<String, Reference> written = written(root);
        List<String> changes = new ArrayList<>();
        assertEquals(
                List.copyOf(written.keySet()),
                read.items().stream().map(ImportedReference::key).sorted().toList());
        for (ImportedReference item : read.items()) {
            Map<String, String> before = values(written.get(item.key()));
            Map<String, String> after = values(item.reference());
            before.forEach((name, value) -> {
                if (!value.equals(after.get(name))) {
                    changes.add(name + " " + value + " → " + after.getOrDefault(name, "nothing"));
                }
            });
            after.keySet().stream()
                    .filter(name -> !before.containsKey(name))
                    .forEach(name -> changes.add("new " + name));
        }
        return changes;
    }

    private static Map<String, Reference> written(Path root) throws IOException {
        Map<String, Reference> written = new TreeMap<>();
        Pipeline.read(new Project(root, root.resolve("archive"), false, Optional.empty()))
                .value()
                .sources()
                .forEach(source -> written.put(source.id().value(), source.reference()));
        return written;
    }

    private static Map<String, String> values(Reference reference) {
        Map<String, String> values = new TreeMap<>(reference.variables());
        values.put("type", reference.type());
        reference.title().ifPresent(title -> values.put("title", title));
        reference.issued().ifPresent(date -> values.put("issued", date.text()));
        reference.accessed().ifPresent(date -> values.put("accessed", date.text()));
        for (int i = 0; i < reference.author().size(); i++) {
            PersonName name = reference.author().get(i);
            values.put(
                    "author " + (i + 1),
                    name.family().orElse("") + "|" + name.given().orElse("") + "|"
                            + name.literal().orElse(""));
        }
        return values;
    }
}
