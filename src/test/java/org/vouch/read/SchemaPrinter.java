package org.vouch.read;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Makes a JSON Schema of draft 7 from the declared fields. Values are taken as YAML 1.2 gives them to an editor, so that
 * a text may arrive as a number; where the reader is content with an empty field, so is the schema.
 */
final class SchemaPrinter {

    /** What a record asks of its fields together, which the reader says in code. */
    private static final Map<String, String> TOGETHER = Map.of(
            "dating", """
                    {"if": {"properties": {"basis": {"enum": ["inferred", "outside"]}}, "required": ["basis"]},
                     "then": {"required": ["why"], "properties": {"why": {"not": {"type": "null"}}}}}""",
            "name", """
                    {"if": {"required": ["literal"]},
                     "then": {"properties": {"family": false, "given": false}},
                     "else": {"anyOf": [{"required": ["family"]}, {"required": ["given"]}]}}""",
            "fact", """
                    {"if": {"not": {"anyOf": [
                         {"properties": {"status": {"const": "outcome-unknown"}}, "required": ["status"]},
                         {"properties": {"kind": {"const": "absence"}}, "required": ["kind"]}]}},
                     "then": {"required": ["evidence"], "properties": {"evidence": {"type": "array", "minItems": 1}}}}""",
            "source", """
                    {"if": {"not": {"properties": {"descriptor": {"not": {"type": "null"}}}, "required": ["descriptor"]}},
                     "then": {"required": ["csl"],
                              "properties": {"csl": {"type": "object", "required": ["title"],
                                                     "properties": {"title": {"not": {"type": "null"}}}}}}}""",
            "visit", """
                    {"properties": {"who": {"minItems": 1}}}""");

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final FieldExamples examples;

    SchemaPrinter(FieldExamples examples) {
        this.examples = examples;
    }

    /** The schema of a file that holds one record. */
    ObjectNode ofRecord(Shape shape) {
        return head(shape).setAll(record(shape, false));
    }

    /** The schema of a file that holds one record and may be empty. */
    ObjectNode ofOptionalRecord(Shape shape) {
        return head(shape).setAll(record(shape, true));
    }

    /** The schema of a file that holds a list, or nothing. */
    ObjectNode ofList(Shape shape) {
        return head(shape).setAll(list(new Kind.RecordOf(shape), true));
    }

    private ObjectNode head(Shape shape) {
        return json.objectNode()
                .put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("$comment", "Made from the fields that the program declares; see src/main/docs/files.md.");
    }

    private ObjectNode record(Shape shape, boolean mayBeEmpty) {
        ObjectNode schema = types("object", mayBeEmpty).put("description", shape.about());
        ArrayNode required = json.arrayNode();
        ObjectNode properties = json.objectNode();
        for (Field<?> field : shape.fields()) {
            properties.set(field.name(), field(shape, field));
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.set("properties", properties);
        schema.put("additionalProperties", false);
        if (TOGETHER.containsKey(shape.name())) {
            schema.set("allOf", json.arrayNode().add(FieldExamples.json(TOGETHER.get(shape.name()))));
        }
        return schema;
    }

    private ObjectNode field(Shape shape, Field<?> field) {
        ObjectNode schema = value(field.value().kind(), !field.isRequired());
        schema.put("description", field.about());
        examples.of(shape, field)
                .ifPresent(example -> schema.set("examples", json.arrayNode().add(example)));
        return schema;
    }

    private ObjectNode value(Kind kind, boolean mayBeEmpty) {
        if (kind instanceof Kind.Form form) {
            ObjectNode schema = text(mayBeEmpty);
            return form.pattern().isEmpty()
                    ? schema
                    : schema.put("pattern", form.pattern()).put("patternErrorMessage", "Expected " + form.what() + ".");
        }
        if (kind instanceof Kind.Known known) {
            return words(known.names().keySet());
        }
        if (kind instanceof Kind.Choice choice) {
            return words(choice.words());
        }
        if (kind instanceof Kind.Number number) {
            return number(number, mayBeEmpty);
        }
        if (kind instanceof Kind.Flag) {
            return types("boolean", mayBeEmpty, "string").put("pattern", "^(true|false)$");
        }
        if (kind instanceof Kind.ListOf list) {
            return list(list.item(), mayBeEmpty);
        }
        if (kind instanceof Kind.OneOrMore some) {
            return either(value(some.item(), false), list(some.item(), mayBeEmpty));
        }
        if (kind instanceof Kind.MapOf map) {
            return map(map, mayBeEmpty);
        }
        if (kind instanceof Kind.RecordOf record) {
            return record(record.shape(), mayBeEmpty);
        }
        if (kind instanceof Kind.FormOr either) {
            return either(value(either.form(), false), record(either.shape(), mayBeEmpty));
        }
        return kind instanceof Kind.Text
                ? text(mayBeEmpty).put("pattern", "\\S").put("patternErrorMessage", "It holds no words.")
                : text(mayBeEmpty);
    }

    private ObjectNode number(Kind.Number number, boolean mayBeEmpty) {
        return types(number.isWhole() ? "integer" : "number", mayBeEmpty, "string")
                .put("minimum", number.least())
                .put("maximum", number.most())
                .put("pattern", number.isWhole() ? "^[0-9]{1,9}$" : "^[01](\\.[0-9]{1,6})?$");
    }

    private ObjectNode map(Kind.MapOf map, boolean mayBeEmpty) {
        ObjectNode schema = types("object", mayBeEmpty);
        if (map.name() instanceof Kind.Known known) {
            ObjectNode properties = schema.putObject("properties");
            known.names()
                    .forEach((name, about) ->
                            properties.set(name, value(map.value(), false).put("description", about)));
            return schema.put("additionalProperties", false);
        }
        schema.set("propertyNames", value(map.name(), false).without("type"));
        schema.set("additionalProperties", value(map.value(), false));
        return schema;
    }

    private ObjectNode list(Kind item, boolean mayBeEmpty) {
        ObjectNode schema = types("array", mayBeEmpty);
        schema.set("items", value(item, false));
        return schema;
    }

    private ObjectNode either(ObjectNode one, ObjectNode other) {
        ObjectNode schema = json.objectNode();
        schema.putArray("anyOf").add(one).add(other);
        return schema;
    }

    private ObjectNode words(Iterable<String> words) {
        ObjectNode schema = json.objectNode();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    private ObjectNode text(boolean mayBeEmpty) {
        return types("string", mayBeEmpty, "number", "boolean");
    }

    private ObjectNode types(String first, boolean mayBeEmpty, String... others) {
        ObjectNode schema = json.objectNode();
        if (others.length == 0 && !mayBeEmpty) {
            return schema.put("type", first);
        }
        ArrayNode types = schema.putArray("type").add(first);
        for (String other : others) {
            types.add(other);
        }
        if (mayBeEmpty) {
            types.add("null");
        }
        return schema;
    }
}
