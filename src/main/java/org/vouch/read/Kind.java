package org.vouch.read;

import java.util.List;

/** What a field may hold, as data: for the reference page and for schemas. */
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
}
