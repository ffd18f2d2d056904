package org.vouch.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** What an editor that reads YAML 1.2 by its core schema takes a file for (YAML 1.2.2 §10.3.2). */
final class CoreValues {
    private static final Pattern NULL = Pattern.compile("null|Null|NULL|~|");
    private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CoreValues() {}

    static JsonNode of(Node node) {
        if (node instanceof Node.Sequence sequence) {
            ArrayNode list = JSON.arrayNode();
            sequence.items().forEach(item -> list.add(of(item)));
            return list;
        }
        if (node instanceof Node.Mapping mapping) {
            ObjectNode record = JSON.objectNode();
            mapping.entries().forEach(entry -> record.set(entry.key().text(), of(entry.value())));
            return record;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return isPlain(scalar) ? plain(scalar.text()) : JSON.textNode(scalar.text());
    }

    private static boolean isPlain(Node.Scalar scalar) {
        return scalar.isEmpty() || "\"'|>".indexOf(scalar.file().text().charAt(scalar.start())) < 0;
    }

    private static JsonNode plain(String text) {
        if (NULL.matcher(text).matches()) {
            return JSON.nullNode();
        }
        if (FLAG.matcher(text).matches()) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        }
        if (WHOLE.matcher(text).matches()) {
            return JSON.numberNode(Long.parseLong(text));
        }
        return NUMBER.matcher(text).matches() ? JSON.numberNode(Double.parseDouble(text)) : JSON.textNode(text);
    }
}
