package org.vouch.read;

import static org.vouch.read.Field.required;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Correction;
import org.vouch.content.EdtfDate;

/** Reads {@code content/corrections.yaml}. */
final class CorrectionReader {
    private static final Field<EdtfDate> DATE = required("date", Values.date(), "The day on which it was put right.");
    private static final Field<String> WHERE = required("where", Values.plainText(), "What the mistake stood in.");
    private static final Field<String> WAS = required("was", Values.plainText(), "What was published.");
    private static final Field<String> NOW = required("now", Values.plainText(), "What stands there now.");
    private static final Field<String> WHY = required("why", Values.plainText(), "How the mistake was found out.");

    static final Shape SHAPE =
            new Shape("correction", "A mistake that was published and put right.", List.of(DATE, WHERE, WAS, NOW, WHY));

    private CorrectionReader() {}

    static Value<List<Correction>> corrections() {
        return Values.record(SHAPE, CorrectionReader::correction).list();
    }

    private static Optional<Correction> correction(Fields fields) {
        return fields.get(DATE)
                .map(date -> new Correction(
                        date,
                        fields.get(WHERE).orElse(""),
                        fields.get(WAS).orElse(""),
                        fields.get(NOW).orElse(""),
                        fields.get(WHY).orElse("")));
    }
}
