package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouch.content.Briefing;
import org.vouch.content.EdtfDate;
import org.vouch.content.Reference;

/** The CSL-JSON of references is what the CSL project's own schema of it admits. */
class ReferencesSchemaTest {
    private static final Path SCHEMA = Path.of("src/test/resources/org/vouch/render/styles/csl-data.json");
    private static final Path FIELDS = Path.of("src/main/resources/schema/source.json");
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static void check(List<ReferenceItem> items) throws IOException {
        assertEquals(List.of(), mistakes(ReferencesFile.of(items)));
    }

    private static List<String> mistakes(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(JSON.readTree(Files.readString(SCHEMA)));
        return schema.validate(JSON.readTree(json)).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode cslFields() throws IOException {
        return JSON.readTree(Files.readString(FIELDS)).at("/properties/csl/properties");
    }

    @Test
    void referencesOfThisBriefingAreValid() throws IOException {
        Briefing briefing =
                Fixture.verified(PROJECT, PROJECT.resolve("archive")).briefing();
        List<ReferenceItem> items = new ArrayList<>(ReferenceItem.of(briefing.sources()));
        briefing.notes().forEach(note -> items.add(ReferenceItem.of(note, briefing.settings())));
        assertEquals(14, items.size());
        check(items);
    }

    @Test
    void referencesOfManyKindsAreValid() throws IOException {
        check(Corpus.items());
        check(ReferenceItem.of(Fixture.verified().briefing().sources()));
    }

    @Test
    void everyTypeAndEveryFieldOfARecordIsValid() throws IOException {
        List<ReferenceItem> items = new ArrayList<>();
        Map<String, String> variables = new LinkedHashMap<>();
        cslFields().fieldNames().forEachRemaining(name -> variables.put(name, "x"));
        List.of("type", "title", "author", "issued", "accessed").forEach(variables::remove);
        for (JsonNode type : cslFields().at("/type/enum")) {
            items.add(new ReferenceItem(
                    "all-" + items.size(),
                    new Reference(
                            type.asText(),
                            Optional.of("T"),
                            List.of(),
                            EdtfDate.parse("2015-01-21/2015-02~"),
                            EdtfDate.parse("2016-XX"),
                            variables)));
        }
        assertEquals(45, items.size());
        check(items);
    }

    @Test
    void schemaRefusesWhatIsNotOfIt() throws IOException {
        assertFalse(mistakes("[{\"id\": \"x\", \"type\": \"leaflet\"}]").isEmpty());
        assertFalse(mistakes("[{\"id\": \"x\", \"type\": \"book\", \"descriptor\": \"d\"}]")
                .isEmpty());
        assertFalse(mistakes("[{\"id\": \"x\", \"type\": \"book\", \"issued\": {\"date-parts\": [[2015, {}]]}}]")
                .isEmpty());
    }
}
