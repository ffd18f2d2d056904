package org.vouch.read;

import static org.vouch.read.Field.optional;
import static org.vouch.read.Field.required;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Cleaning;
import org.vouch.diagnostic.Rule;

/** Reads the {@code cleaning} of a source. */
final class CleaningReader {
    private static final String RANGE = "\\s*[0-9]{1,7}(-[0-9]{1,7})?\\s*";

    private static final Field<String> DROPPED_LINES =
            required("lines", lines(), "The lines, for example 39-80 or 19.");
    private static final Field<String> WORDS = optional(
            "words", Values.verbatim(), "The words that were left out of one line; the whole lines where absent.");
    private static final Field<String> DROPPED_WHY =
            required("why", Values.plainText(), "What they are, for example teasers.");
    static final Shape DROPPED_RECORD =
            new Shape("dropped", "What was left out of the article.", List.of(DROPPED_LINES, WORDS, DROPPED_WHY));

    private static final Field<Integer> LINE = required("line", Values.number(1, 9_999_999), "The line.");
    private static final Field<String> WAS = required("was", Values.verbatim(), "The characters as received.");
    private static final Field<String> NOW = required("now", Values.verbatim(), "The characters put in their place.");
    private static final Field<String> MENDED_WHY =
            required("why", Values.plainText(), "What shows that they were decoded wrongly.");
    static final Shape MENDED_RECORD =
            new Shape("mended", "Mis-decoded text that was put right.", List.of(LINE, WAS, NOW, MENDED_WHY));

    private static final Field<String> LINES =
            optional("lines", lines(), "The lines kept, for example 3-15, 17-22; all where absent.");
    private static final Field<List<Cleaning.Dropped>> DROPPED = optional(
            "dropped", Values.record(DROPPED_RECORD, CleaningReader::dropped).list(), "What was left out, and why.");
    private static final Field<List<Cleaning.Mended>> MENDED = optional(
            "mended", Values.record(MENDED_RECORD, CleaningReader::mended).list(), "What was put right, and why.");
    static final Shape SHAPE = new Shape(
            "cleaning",
            "What made the article's text out of the document as received; its lines are counted from 1.",
            List.of(LINES, DROPPED, MENDED));

    private CleaningReader() {}

    static Value<Cleaning> cleaning() {
        return Values.record(
                SHAPE,
                fields -> Optional.of(new Cleaning(fields.get(LINES), fields.list(DROPPED), fields.list(MENDED))));
    }

    private static Optional<Cleaning.Dropped> dropped(Fields fields) {
        return fields.get(DROPPED_LINES)
                .map(lines -> new Cleaning.Dropped(
                        lines, fields.get(WORDS), fields.get(DROPPED_WHY).orElse("")));
    }

    private static Optional<Cleaning.Mended> mended(Fields fields) {
        return fields.get(LINE)
                .flatMap(line -> fields.get(WAS)
                        .flatMap(was -> fields.get(NOW)
                                .map(now -> new Cleaning.Mended(
                                        line, was, now, fields.get(MENDED_WHY).orElse("")))));
    }

    private static Value<String> lines() {
        return Values.form(
                new Kind.Form("lines", "^" + RANGE + "(," + RANGE + ")*$"),
                Rule.INVALID_VALUE,
                "for example 3-15, 17-22: rising, counted from 1",
                text -> LineRanges.parse(text).map(ranges -> text));
    }
}
