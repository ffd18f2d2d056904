package org.vouch.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The first value of each field in the examples of the page of files and fields. */
final class FieldExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> examples = new LinkedHashMap<>();

    /** Takes the examples out of a record, or a list of such. */
    void add(Shape shape, Node node) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> add(shape, item));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                shape.field(entry.key().text()).ifPresent(field -> {
                    value(field.value().kind(), entry.value())
                            .ifPresent(example -> examples.putIfAbsent(key(shape, field), example));
                    addInner(field.value().kind(), entry.value());
                });
            }
        }
    }

    Optional<JsonNode> of(Shape shape, Field<?> field) {
        return Optional.ofNullable(examples.get(key(shape, field)));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private void addInner(Kind kind, Node node) {
        if (kind instanceof Kind.RecordOf record) {
            add(record.shape(), node);
        } else if (kind instanceof Kind.FormOr either) {
            add(either.shape(), node);
        } else if (kind instanceof Kind.ListOf list && node instanceof Node.Sequence items) {
            items.items().forEach(item -> addInner(list.item(), item));
        } else if (kind instanceof Kind.MapOf map && node instanceof Node.Mapping entries) {
            entries.entries().forEach(entry -> addInner(map.value(), entry.value()));
        }
    }

    /** Records have their examples field by field, and a choice lists its words itself. */
    private static Optional<JsonNode> value(Kind kind, Node node) {
        if (kind instanceof Kind.ListOf list && node instanceof Node.Sequence items) {
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            items.items().forEach(item -> value(list.item(), item).ifPresent(values::add));
            return values.isEmpty() ? Optional.empty() : Optional.of(values);
        }
        if (kind instanceof Kind.OneOrMore some) {
            return value(node instanceof Node.Sequence ? new Kind.ListOf(some.item()) : some.item(), node);
        }
        if (!(node instanceof Node.Scalar scalar) || kind instanceof Kind.Choice || kind instanceof Kind.Flag) {
            return Optional.empty();
        }
        return Optional.of(
                kind instanceof Kind.Number ? json(scalar.text()) : JsonNodeFactory.instance.textNode(scalar.text()));
    }

    private static String key(Shape shape, Field<?> field) {
        return shape.name() + "." + field.name();
    }
}
