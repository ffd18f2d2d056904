package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_VALUE;
import static org.vouch.read.Field.optional;
import static org.vouch.read.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.ConfidenceLevel;
import org.vouch.content.EdtfDate;
import org.vouch.content.Gap;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;

/** Reads {@code content/notes/<slug>.md}. Shares nothing between notes, so that threads may read several at once. */
final class NoteReader {
    private static final Field<ConfidenceLevel> LEVEL =
            required("level", Values.choice(ConfidenceLevel.class), "How good the evidence is.");
    private static final Field<Wording> CONFIDENCE_WHY =
            optional("why", Values.words(), "What makes it so good and no better.");
    static final Shape CONFIDENCE_RECORD = new Shape(
            "confidence",
            "How good the evidence under a judgement is; says nothing of how likely the matter is.",
            List.of(LEVEL, CONFIDENCE_WHY));

    private static final Field<Wording> TEXT =
            required("text", Values.words(), "What the author concludes, in one sentence.");
    private static final Field<Located<String>> LIKELIHOOD =
            optional("likelihood", Values.text(), "How likely it is, in words of the published scale.");
    private static final Field<Judgement.Confidence> CONFIDENCE = optional(
            "confidence",
            Values.record(CONFIDENCE_RECORD, NoteReader::confidence),
            "How good the evidence is, and why.");
    private static final Field<List<Located<String>>> RESTS_ON =
            optional("rests-on", Values.reference("the id of a fact").list(), "The facts under it.");
    private static final Field<List<String>> WOULD_CHANGE =
            optional("would-change", Values.plainText().list(), "What would change it if it came to light.");
    static final Shape JUDGEMENT_RECORD = new Shape(
            "judgement",
            "What the author concludes, apart from what the sources say.",
            List.of(TEXT, LIKELIHOOD, CONFIDENCE, RESTS_ON, WOULD_CHANGE));

    private static final Field<Located<String>> QUESTION =
            required("question", Values.text(), "A question that the sources leave open.");
    private static final Field<List<Located<String>>> SEE =
            optional("see", Values.reference("the id of a fact or a note").list(), "Facts or notes that bear on it.");
    static final Shape GAP_RECORD = new Shape("gap", "What the sources leave open.", List.of(QUESTION, SEE));

    private static final Field<Located<String>> TITLE = required("title", Values.text(), "The title of the note.");
    private static final Field<EdtfDate> DATE = optional("date", Values.date(), "When it was written.");
    private static final Field<EdtfDate> UPDATED =
            optional("updated", Values.date(), "When it was last changed; not before its date.");
    private static final Field<EdtfDate> AS_OF = optional(
            "as-of", Values.date(), "The day for which its statements hold; not after its date or last change.");
    private static final Field<Integer> ORDER = optional(
            "order",
            Values.number(1, 9_999),
            "Its place in the reading order; notes without one come after those with one, newest first.");
    private static final Field<Wording> SUMMARY =
            optional("summary", Values.words(), "The bottom line, in 60 words or fewer.");
    private static final Field<List<String>> TAGS =
            optional("tags", Values.plainText().list(), "Words under which readers find it.");
    private static final Field<Wording> SOURCING =
            optional("sourcing", Values.words(), "How good its sources are as a whole, and what they lack.");
    private static final Field<List<Judgement>> JUDGEMENTS = optional(
            "judgements", Values.record(JUDGEMENT_RECORD, NoteReader::judgement).list(), "What the author concludes.");
    private static final Field<List<Gap>> GAPS =
            optional("gaps", Values.record(GAP_RECORD, NoteReader::gap).list(), "What the sources leave open.");
    private static final Field<Boolean> DRAFT =
            optional("draft", Values.flag(), "Whether it is left out unless drafts are asked for; false where absent.");

    static final Shape SHAPE = new Shape(
            "note",
            "The front matter of a note.",
            List.of(
                    TITLE,
                    DATE,
                    UPDATED,
                    AS_OF,
                    ORDER,
                    SUMMARY,
                    TAGS,
                    SOURCING,
                    JUDGEMENTS,
                    GAPS,
                    DRAFT,
                    CommonFields.ACCEPTED,
                    CommonFields.FORMERLY));

    private NoteReader() {}

    /** Returns the note; a title that cannot be read is replaced by the slug, which is never published. */
    static Reported<Note> read(SourceFile file, Slug slug, Markdown markdown) {
        Findings findings = new Findings();
        FrontMatter front = findings.take(FrontMatter.of(file));
        if (!front.isThere()) {
            findings.add(
                    Rule.MISSING_FIELD,
                    Span.wholeFile(file.path()),
                    "the note has no front matter, so it has no title",
                    "begin the file with the lines ---, title: …, ---");
        }
        Fields fields = front.fields(SHAPE, file, findings);
        reportOrder(fields);
        Body body = findings.take(markdown.body(file, front.bodyStart()));
        LookAlikes.report(file, body, findings);
        return findings.with(new Note(
                slug,
                file.path(),
                fields.get(TITLE).orElseGet(() -> new Located<>(slug.value(), Span.wholeFile(file.path()))),
                fields.get(DATE),
                fields.get(UPDATED),
                fields.get(AS_OF),
                fields.get(ORDER),
                fields.get(SUMMARY),
                fields.list(TAGS),
                fields.get(SOURCING),
                fields.list(JUDGEMENTS),
                fields.list(GAPS),
                fields.get(DRAFT).orElse(false),
                fields.list(CommonFields.ACCEPTED),
                fields.list(CommonFields.FORMERLY),
                body));
    }

    /** A note is changed after it was written, and holds for no day that its author had not seen. */
    private static void reportOrder(Fields fields) {
        Optional<EdtfDate> date = fields.get(DATE);
        Optional<EdtfDate> updated = fields.get(UPDATED);
        if (isBefore(updated, date)) {
            fields.findings()
                    .add(
                            INVALID_VALUE,
                            fields.place(UPDATED),
                            "updated is " + updated.get() + ", before the date " + date.get(),
                            "write the day of the last change, or no updated where nothing was changed");
        }
        Optional<EdtfDate> asOf = fields.get(AS_OF);
        List<EdtfDate> days = Stream.of(updated, date).flatMap(Optional::stream).toList();
        if (!days.isEmpty() && days.stream().allMatch(day -> isBefore(Optional.of(day), asOf))) {
            fields.findings()
                    .add(
                            INVALID_VALUE,
                            fields.place(AS_OF),
                            "as-of is " + asOf.get() + ", after " + days.get(0) + ", the note's last day",
                            "write the last day for which its sources speak, or mend date and updated");
        }
    }

    /** Returns whether every day that the one may mean lies before every day of the other. */
    private static boolean isBefore(Optional<EdtfDate> one, Optional<EdtfDate> other) {
        Optional<LocalDate> end = one.flatMap(EdtfDate::latest);
        Optional<LocalDate> start = other.flatMap(EdtfDate::earliest);
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    private static Optional<Judgement.Confidence> confidence(Fields fields) {
        return fields.get(LEVEL).map(level -> new Judgement.Confidence(level, fields.get(CONFIDENCE_WHY)));
    }

    private static Optional<Judgement> judgement(Fields fields) {
        return fields.get(TEXT)
                .map(text -> new Judgement(
                        text,
                        fields.get(LIKELIHOOD),
                        fields.get(CONFIDENCE),
                        fields.list(RESTS_ON),
                        fields.list(WOULD_CHANGE)));
    }

    private static Optional<Gap> gap(Fields fields) {
        return fields.get(QUESTION).map(question -> new Gap(question, fields.list(SEE)));
    }
}
