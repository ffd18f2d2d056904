package org.vouch.read;

import java.util.List;
import java.util.Optional;

/**
 * A kind of record: the fields that it may have.
 *
 * @param name as it stands in messages and as a heading, for example {@code source}
 * @param about one sentence
 */
record Shape(String name, String about, List<Field<?>> fields) {

    Shape {
        fields = List.copyOf(fields);
        if (fields.stream().map(Field::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("a field is declared twice in " + name);
        }
    }

    Optional<Field<?>> field(String name) {
        for (Field<?> field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    List<String> names() {
        return fields.stream().<String>map(Field::name).toList();
    }
}
