package org.vouch.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a field may hold, as data: for the reference page and for schemas. */
sealed interface Kind {

    /** Free text of at least one word. */
    record Text() implements Kind {}

    /** Text that may be white space. */
    record Verbatim() implements Kind {}

    /**
     * A text of a fixed form without a comment after it in doubt, for example a date.
     *
     * @param what its name with an article, for example {@code an EDTF date}
     * @param pattern what every such text matches, in the syntax that Java and ECMA 262 share; editors go by it, the
     *     reader looks closer
     */
    record Form(String what, String pattern) implements Kind {

        /** A form that no pattern tells. */
        Form(String what) {
            this(what, "");
        }
    }

    /**
     * One of many names that the program knows.
     *
     * @param what a name, with its article
     * @param names each with a sentence on it, in the order to be listed
     */
    record Known(String what, Map<String, String> names) implements Kind {

        public Known {
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }
    }

    /** One of several words. */
    record Choice(List<String> words) implements Kind {

        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A number from {@code least} to {@code most}, both allowed. */
    record Number(int least, int most, boolean isWhole) implements Kind {}

    /** {@code true} or {@code false}. */
    record Flag() implements Kind {}

    /** A list, which may be empty. */
    record ListOf(Kind item) implements Kind {}

    /** One item, or a list of them. */
    record OneOrMore(Kind item) implements Kind {}

    /**
     * Values under names that the author chooses.
     *
     * @param name what a name may be
     */
    record MapOf(Kind name, Kind value) implements Kind {}

    /** A record with fields of its own. */
    record RecordOf(Shape shape) implements Kind {}

    /** A text, or a record where there is more to say. */
    record FormOr(Form form, Shape shape) implements Kind {}
}
