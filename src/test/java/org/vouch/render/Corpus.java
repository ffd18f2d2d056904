package org.vouch.render;

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
import org.vouch.content.EdtfDate;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;

/** References of many kinds to invented documents, written as the {@code csl} of a source is. */
final class Corpus {
    private static final Path FILE = Path.of("src/test/resources/org/vouch/render/styles/corpus.json");

    private Corpus() {}

    static List<ReferenceItem> items() throws IOException {
        List<ReferenceItem> items = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(Files.readString(FILE))) {
            items.add(new ReferenceItem(node.get("id").asText(), reference(node)));
        }
        return items;
    }

    private static Reference reference(JsonNode node) {
        Map<String, String> variables = new LinkedHashMap<>();
        node.properties()
                .forEach(field -> variables.put(field.getKey(), field.getValue().asText()));
        List.of("id", "type", "title", "author", "issued", "accessed").forEach(variables::remove);
        List<PersonName> authors = new ArrayList<>();
        node.path("author")
                .forEach(name ->
                        authors.add(new PersonName(text(name, "family"), text(name, "given"), text(name, "literal"))));
        return new Reference(
                node.get("type").asText(),
                text(node, "title"),
                authors,
                text(node, "issued").flatMap(EdtfDate::parse),
                text(node, "accessed").flatMap(EdtfDate::parse),
                variables);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
    }
}
