package org.vouch.read;

/**
 * A field of a record, declared once: the reader, the reference page and the schemas are made from it.
 *
 * @param name as authors write it
 * @param about one sentence that says what it means, and what its absence means where that is not plain
 */
record Field<T>(String name, Value<T> value, boolean isRequired, String about) {

    static <T> Field<T> required(String name, Value<T> value, String about) {
        return new Field<>(name, value, true, about);
    }

    static <T> Field<T> optional(String name, Value<T> value, String about) {
        return new Field<>(name, value, false, about);
    }
}
