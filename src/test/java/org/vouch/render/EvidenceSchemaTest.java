package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouch.site.Site;

/** {@code evidence.json} is as the schema beside it says, which holds what version 1 has promised. */
class EvidenceSchemaTest {
    private static final Site SITE = Fixture.site();
    private static final Path PROMISED = Path.of("src/test/resources/org/vouch/formats/evidence-1.json");

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static JsonNode schema() throws IOException {
        return json(Fixture.page(SITE, "evidence.schema.json"));
    }

    private static JsonSchema of(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    /** Forbids what the schema does not name, so that it names everything. */
    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && object.has("type")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(EvidenceSchemaTest::strict);
        return schema;
    }

    @Test
    void everythingPublishedIsInTheSchema() throws IOException {
        JsonSchema strict = of(strict(schema()));
        for (Path project : List.of(Fixture.ROOT, Path.of("").toAbsolutePath())) {
            Site site = Fixture.site(Fixture.verified(project, project.resolve("archive")));
            assertEquals(Set.of(), strict.validate(json(Fixture.page(site, "evidence.json"))), project.toString());
        }
    }

    @Test
    void evidenceNamesItsSchemaAndItsVersion() throws IOException {
        JsonNode evidence = json(Fixture.page(SITE, "evidence.json"));
        assertEquals("evidence.schema.json", evidence.get("$schema").asText());
        assertEquals(1, evidence.get("version").intValue());
    }

    @Test
    void whatTheSchemaForbidsIsSeen() throws IOException {
        JsonSchema schema = of(schema());
        String evidence = Fixture.page(SITE, "evidence.json");
        for (List<String> change : List.of(
                List.of("\"verdict\":\"verified\"", "\"verdict\":\"not-found\""),
                List.of("\"start\":", "\"begin\":"),
                List.of("\"paragraph\":", "\"paragraph\":-"),
                List.of("\"version\": 1", "\"version\": 2"),
                List.of("\"stance\":\"supports\"", "\"stance\":\"likes\""))) {
            assertTrue(evidence.contains(change.get(0)), change.toString());
            assertEquals(
                    false,
                    schema.validate(json(evidence.replaceFirst(change.get(0), change.get(1))))
                            .isEmpty(),
                    change.toString());
        }
    }

    /** A program that was written for version 1 reads every later file of it. */
    @Test
    void nothingThatVersionOneHasPromisedIsGoneOrOtherwise() throws IOException {
        List<String> broken = new ArrayList<>();
        compare("", json(Files.readString(PROMISED)), schema(), broken);
        assertEquals(List.of(), broken);
    }

    @Test
    void brokenPromiseIsSeen() throws IOException {
        ObjectNode changed = (ObjectNode) schema();
        ((ObjectNode) changed.at("/$defs/passage/properties")).remove("exact");
        ((ObjectNode) changed.at("/$defs/source/properties/tokens")).put("type", "string");
        List<String> broken = new ArrayList<>();
        compare("", json(Files.readString(PROMISED)), changed, broken);
        assertEquals(
                List.of(
                        "/$defs/source/properties/tokens/type",
                        "/$defs/passage/properties/exact/type",
                        "/$defs/passage/properties/exact/minLength"),
                broken);
    }

    /** Objects may have more members; everything else is the same, but for descriptions. */
    private static void compare(String path, JsonNode promised, JsonNode now, List<String> broken) {
        if (promised.isObject()) {
            promised.properties().forEach(member -> {
                if (!member.getKey().equals("description") || member.getValue().isObject()) {
                    compare(path + "/" + member.getKey(), member.getValue(), now.path(member.getKey()), broken);
                }
            });
        } else if (path.endsWith("/required") && now.isArray()) {
            promised.forEach(name -> {
                boolean stays = false;
                for (JsonNode other : now) {
                    stays |= other.equals(name);
                }
                if (!stays) {
                    broken.add(path + "/" + name.asText());
                }
            });
        } else if (!promised.equals(now)) {
            broken.add(path);
        }
    }
}
