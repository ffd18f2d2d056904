package org.vouch.read;

import java.util.List;

/** What a field may hold, as data: for the reference page, for schemas and for messages. */
sealed interface Kind {

    /** Free text. */
    record Text() implements Kind {}

    /**
     * A text of a fixed form without a comment after it in doubt, for example a date.
     *
     * @param what its name with an article, for example {@code an EDTF date}
     */
    record Form(String what) implements Kind {}

    /** One of several words. */
    record Choice(List<String> words) implements Kind {

        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A number from {@code least} to {@code most}, both allowed. */
    record Number(String least, String most) implements Kind {}

    /** {@code true} or {@code false}. */
    record Flag() implements Kind {}

    /** A list, which may be empty. */
    record ListOf(Kind item) implements Kind {}

    /** One item, or a list of them. */
    record OneOrMore(Kind item) implements Kind {}

    /**
     * Values under names that the author chooses.
     *
     * @param name what a name is, with its article
     */
    record MapOf(String name, Kind value) implements Kind {}

    /** A record with fields of its own. */
    record RecordOf(Shape shape) implements Kind {}

    /** A text, or a record where there is more to say. */
    record FormOr(Form form, Shape shape) implements Kind {}

    /** Returns the kind in words, with an article, for example {@code a list of texts}. */
    default String describe() {
        if (this instanceof Form form) {
            return form.what();
        }
        if (this instanceof Choice choice) {
            return "one of " + String.join(", ", choice.words());
        }
        if (this instanceof Number number) {
            return "a number from " + number.least() + " to " + number.most();
        }
        if (this instanceof Flag) {
            return "true or false";
        }
        if (this instanceof ListOf list) {
            return "a list, each item " + list.item().describe();
        }
        if (this instanceof OneOrMore some) {
            return some.item().describe() + ", or a list of such";
        }
        if (this instanceof MapOf map) {
            return "records under names, each name " + map.name();
        }
        if (this instanceof RecordOf record) {
            return "a record: " + record.shape().name();
        }
        if (this instanceof FormOr either) {
            return either.form().what() + ", or a record: " + either.shape().name();
        }
        return "text";
    }
}
