package org.vouch.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.diagnostic.SourceFile;

/**
 * The schemas say what the reader does, as far as a schema can. They are of draft 7, the newest that the YAML extension
 * of VS Code supports in full. {@code -Dgolden.update=true} writes them anew.
 */
class SchemaTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/schema");
    private static final Path RULES = Path.of("src/test/resources/org/vouch/rules");
    private static final Path CASES = Path.of("src/test/resources/org/vouch/read/schemas.md");
    private static final Path PAGE = Path.of("src/main/docs/files.md");
    private static final Pattern PART = Pattern.compile("(?ms)^# (Good|Broken|Beyond)$(.*?)(?=^# |\\z)");
    private static final Pattern CASE = Pattern.compile("(?ms)^## (\\w+): ([^\\n]*)\\n\\n```yaml\\n(.*?)```$");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A small file and what becomes of it. */
    record Case(String part, ContentKind kind, String title, String yaml) {

        @Override
        public String toString() {
            return part + " " + kind + ": " + title;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (MatchResult part : PART.matcher(Files.readString(CASES)).results().toList()) {
            CASE.matcher(part.group(2))
                    .results()
                    .map(found -> new Case(
                            part.group(1),
                            ContentKind.valueOf(found.group(1).toUpperCase(Locale.ROOT)),
                            found.group(2),
                            found.group(3)))
                    .forEach(cases::add);
        }
        return cases;
    }

    @ParameterizedTest
    @EnumSource
    void schemaIsThatOfTheDeclaredFields(ContentKind kind) throws IOException {
        Path file = SCHEMAS.resolve(kind.schemaName());
        String expected = kind.schema(new SchemaPrinter(examples())).toPrettyString() + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, expected);
        }
        assertEquals(expected, Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource
    void schemaKeepsToItsDraft(ContentKind kind) throws IOException {
        JsonSchema draft = FACTORY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        assertEquals(
                Set.of(),
                draft.validate(JSON.readTree(SCHEMAS.resolve(kind.schemaName()).toFile())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readerAndSchemaAgree(Case given) throws IOException {
        String text = given.kind().isMarkdown() ? "---\n" + given.yaml() + "\n---\nWords.\n" : given.yaml();
        boolean isRead = given.kind().read(text).isEmpty();
        boolean isTaken = validate(given.kind(), given.yaml()).isEmpty();
        assertAll(
                () -> assertEquals(given.part().equals("Good"), isRead, "the reader"),
                () -> assertEquals(!given.part().equals("Broken"), isTaken, "the schema"));
    }

    @Test
    void thereAreFortyBrokenFilesAndMore() throws IOException {
        assertEquals(77, cases().stream().filter(c -> c.part().equals("Broken")).count());
    }

    @Test
    void filesOfThisBriefingAreGood() throws IOException {
        assertEquals(Map.of(), rejected(Path.of("")));
    }

    /** Its draft, which is not read, has a field that there is not. */
    @Test
    void filesOfACompleteBriefingAreGood() throws IOException {
        assertEquals(
                Set.of("notes/draft.md"),
                rejected(Path.of("src/test/resources/org/vouch/read/briefings/complete"))
                        .keySet());
    }

    @Test
    void editorTakesTheSchemasForTheFilesThatTheyAreOf() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Stream.of(ContentKind.values())
                .filter(kind -> !kind.isMarkdown())
                .forEach(kind -> expected.put("./" + SCHEMAS + "/" + kind.schemaName(), kind.glob()));
        JsonNode schemas =
                JSON.readTree(Path.of(".vscode/settings.json").toFile()).path("yaml.schemas");
        Map<String, String> mapped = new TreeMap<>();
        schemas.properties()
                .forEach(schema -> mapped.put(schema.getKey(), schema.getValue().asText()));
        assertEquals(expected, mapped);
    }

    @Test
    void everyFileWithFaultyFieldsIsRejected() throws IOException {
        assertEquals(
                Set.of(
                        "briefing.yaml",
                        "corrections.yaml",
                        "entities.yaml",
                        "facts/ferry.yaml",
                        "notes/broken.md",
                        "notes/empty-front-matter.md",
                        "notes/list.md",
                        "notes/no-title.md",
                        "pages/page.md",
                        "sources/bare.yaml",
                        "sources/empty.yaml",
                        "sources/gazette.yaml",
                        "sources/list.yaml"),
                rejected(Path.of("src/test/resources/org/vouch/read/briefings/faulty-fields"))
                        .keySet());
    }

    /** Files of the rules' fixtures in which the reader finds a faulty field; of a file's name, now or formerly, and of the order of two dates, no schema knows. */
    @ParameterizedTest
    @CsvSource({
        "unknown-field, ''",
        "missing-field, ''",
        "invalid-value, notes/early.md notes/late.md",
        "invalid-date, ''",
        "invalid-slug, notes/Night_Trams.md notes/moved.md notes/über.md sources/the.courier.yaml"
    })
    void filesThatBreakARuleOfFieldsAreRejected(String rule, String beyond) throws IOException {
        String fixture = Files.readString(RULES.resolve(rule + ".txt"));
        String broken = fixture.replaceFirst("(?s).*?^?## broken\\n", "").replaceFirst("(?s)\\n## .*", "\n");
        Set<String> accepted = new TreeSet<>();
        for (String part : broken.split("(?m)^--- content/")) {
            String name = part.lines().findFirst().orElse("").strip();
            String text = part.substring(part.indexOf('\n') + 1);
            Optional<ContentKind> kind = ContentKind.of(name);
            boolean isFound = fixture.contains("content/" + name + ":");
            if (kind.isPresent() && isFound && isAccepted(kind.get(), text)) {
                accepted.add(name);
            }
        }
        assertEquals(beyond, String.join(" ", accepted));
    }

    private static boolean isAccepted(ContentKind kind, String text) throws IOException {
        Optional<String> yaml = yaml(kind, text);
        return yaml.isEmpty() || validate(kind, yaml.get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldButThoseOfCslHasAnExample(ContentKind kind) throws IOException {
        Set<String> lacking = new TreeSet<>();
        lacking(kind.schema(new SchemaPrinter(examples())), "", lacking);
        lacking.removeIf(field -> field.startsWith("/csl/"));
        assertEquals(Set.of(), lacking);
    }

    /** Texts and lists of texts have an example; a choice lists its words, a record has its fields' examples. */
    private static void lacking(JsonNode schema, String name, Set<String> lacking) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode field = property.getValue();
            String path = name + "/" + property.getKey();
            boolean isText = field.path("type").toString().matches("\\[\"(string|number|integer)\".*");
            if (isText && !field.has("examples")) {
                lacking.add(path);
            }
            lacking(field, path, lacking);
        });
        if (schema.has("items")) {
            lacking(schema.path("items"), name, lacking);
        }
        schema.path("anyOf").forEach(either -> lacking(either, name, lacking));
    }

    private static FieldExamples examples() throws IOException {
        String page = Files.readString(PAGE);
        FieldExamples examples = new FieldExamples();
        for (ContentKind kind : ContentKind.values()) {
            Pattern example = Pattern.compile("(?ms)^## `content/" + Pattern.quote(kind.form())
                    + "`(?:(?!^## ).)*?^```\\w+\\n(?:---\\n)?(.*?)^(?:---|```)$");
            example.matcher(page)
                    .results()
                    .flatMap(found -> YamlReader.read(new SourceFile(kind.form(), found.group(1))).value().stream())
                    .forEach(node -> examples.add(kind.shape(), node));
        }
        return examples;
    }

    /** Returns what the schemas say of a project's files, by path; those without a complaint are left out. */
    private static Map<String, Set<ValidationMessage>> rejected(Path project) throws IOException {
        Path content = project.resolve("content");
        Map<String, Set<ValidationMessage>> rejected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = content.relativize(file).toString().replace('\\', '/');
                Optional<ContentKind> kind = ContentKind.of(name);
                if (kind.isPresent()) {
                    String text = Files.readString(file);
                    Set<ValidationMessage> said = yaml(kind.get(), text).isPresent()
                            ? validate(kind.get(), yaml(kind.get(), text).get())
                            : Set.of();
                    if (!said.isEmpty()) {
                        rejected.put(name, said);
                    }
                }
            }
        }
        return rejected;
    }

    /** Returns the front matter of a note or page, and any other file whole; absent where there is none to be read. */
    private static Optional<String> yaml(ContentKind kind, String text) {
        if (!kind.isMarkdown()) {
            return Optional.of(text);
        }
        return Pattern.compile("(?s)\\A---\\n(.*?)^---$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }

    private static Set<ValidationMessage> validate(ContentKind kind, String yaml) throws IOException {
        JsonNode value = YamlReader.read(new SourceFile(kind.form(), yaml))
                .value()
                .map(CoreValues::of)
                .orElseGet(JSON::nullNode);
        return FACTORY.getSchema(
                        JSON.readTree(SCHEMAS.resolve(kind.schemaName()).toFile()))
                .validate(value);
    }
}
