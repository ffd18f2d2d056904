package org.vouch.read;

import static org.vouch.read.Field.optional;
import static org.vouch.read.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Bound;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.FactStatus;
import org.vouch.content.Slug;
import org.vouch.content.Stance;
import org.vouch.content.Visit;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Wording;

/** Reads the records of {@code content/facts/*.yaml}. */
final class FactReader {

    /** An item of evidence before its citation is parsed. */
    private record Cited(Node.Scalar cite, Stance stance) {}

    private static final Field<Node.Scalar> CITE =
            required("cite", Values.citation(), "The citation, as in a note but without brackets and @.");
    private static final Field<Stance> STANCE =
            optional("stance", Values.choice(Stance.class), "What the words do for the fact; supports where absent.");
    static final Shape EVIDENCE_RECORD =
            new Shape("evidence", "Words of a source and what they do for the fact.", List.of(CITE, STANCE));

    private static final Field<Located<String>> AMOUNT =
            required("amount", Values.text(), "The figure in digits, or a word.");
    private static final Field<String> UNIT =
            optional("unit", Values.plainText(), "What is counted; absent for a bare number or a word.");
    private static final Field<Bound> BOUND = optional(
            "bound", Values.choice(Bound.class), "Whether the amount is exact or a limit; exactly where absent.");
    private static final Field<Located<String>> CALCULATED =
            optional("calculated", Values.text(), "How the amount was worked out, for example 2025 - 2015.");
    static final Shape VALUE_RECORD =
            new Shape("value", "A figure or another value.", List.of(AMOUNT, UNIT, BOUND, CALCULATED));

    private static final Field<List<Located<String>>> WHO = required(
            "who", Values.reference("the id of an entity").list(), "Who went or was to go; persons or delegations.");
    private static final Field<Located<String>> TO =
            required("to", Values.reference("the id of an entity"), "The state or place that was visited.");
    private static final Field<Located<String>> FROM =
            optional("from", Values.reference("the id of an entity"), "The state or place from which they came.");
    private static final Field<Located<String>> AT = optional(
            "at", Values.reference("the id of an entity"), "The place within the state, where the words name it.");
    static final Shape VISIT_RECORD = new Shape(
            "visit",
            "A journey that the fact reports or, by its kind or status, only announces.",
            List.of(WHO, TO, FROM, AT));

    private static final Field<Located<Slug>> ID =
            required("id", Values.locatedId(), "The id by which notes name it, one of its kind in the briefing.");
    private static final Field<Wording> STATEMENT =
            required("statement", Values.words(), "One checkable statement in the author's own words.");
    private static final Field<FactKind> KIND =
            optional("kind", Values.choice(FactKind.class), "What sort of thing is stated.");
    private static final Field<Located<EdtfDate>> WHEN =
            optional("when", Values.located(Values.date()), "When it happened or will happen.");
    private static final Field<EdtfDate> AS_OF =
            optional("as-of", Values.date(), "The day for which the statement holds.");
    private static final Field<FactStatus> STATUS = optional(
            "status",
            Values.choice(FactStatus.class),
            "How it stands after all sources have been read; reported where absent.");
    private static final Field<List<Located<String>>> ABOUT =
            optional("about", Values.reference("the id of an entity").list(), "The entities that it speaks of.");
    private static final Field<Located<String>> KEY =
            optional("key", Values.text(), "Names what it speaks of; facts with one key may disagree.");
    private static final Field<Fact.Value> VALUE =
            optional("value", Values.record(VALUE_RECORD, FactReader::value), "The figure that it states.");
    private static final Field<Visit> VISIT = optional(
            "visit", Values.record(VISIT_RECORD, FactReader::visit), "The journey that it reports or announces.");
    private static final Field<Boolean> IN_MATRIX = optional(
            "in-matrix", Values.flag(), "Whether it stands in the matrix of facts and sources; false where absent.");
    private static final Field<List<Cited>> EVIDENCE = optional(
            "evidence",
            cited().list(),
            "The words it rests on; required, and not empty, unless its status is outcome-unknown or its kind absence.");
    private static final Field<List<Located<String>>> SILENT = optional(
            "silent", Values.reference("the id of a source").list(), "Sources that were read and say nothing of it.");
    private static final Field<Located<Integer>> CREDIBILITY = optional(
            "credibility",
            Values.located(Values.number(1, 6)),
            "The Admiralty digit; 1 only with two independent origins.");

    static final Shape SHAPE = new Shape(
            "fact",
            "One checkable statement with the words it rests on.",
            List.of(
                    ID,
                    STATEMENT,
                    KIND,
                    WHEN,
                    AS_OF,
                    CommonFields.DATING,
                    STATUS,
                    ABOUT,
                    KEY,
                    VALUE,
                    VISIT,
                    IN_MATRIX,
                    EVIDENCE,
                    SILENT,
                    CREDIBILITY,
                    CommonFields.ACCEPTED,
                    CommonFields.FORMERLY));

    private final Markdown markdown;

    FactReader(Markdown markdown) {
        this.markdown = markdown;
    }

    /** The facts of one file, in its order. */
    Value<List<Fact>> facts() {
        return Values.record(SHAPE, fields -> Optional.of(fact(fields))).list();
    }

    private Fact fact(Fields fields) {
        reportMissingEvidence(fields);
        return new Fact(
                fields.get(ID).orElseGet(() -> Ids.unreadable(fields)),
                fields.get(STATEMENT).orElseGet(() -> Wording.at(fields.start(), "")),
                fields.get(KIND),
                fields.get(WHEN),
                fields.get(AS_OF),
                fields.get(CommonFields.DATING),
                fields.get(STATUS).orElse(FactStatus.REPORTED),
                fields.list(ABOUT),
                fields.get(KEY),
                fields.get(VALUE),
                fields.get(VISIT),
                fields.get(IN_MATRIX).orElse(false),
                evidence(fields),
                fields.list(SILENT),
                fields.get(CREDIBILITY),
                fields.list(CommonFields.ACCEPTED),
                fields.list(CommonFields.FORMERLY),
                fields.span());
    }

    private List<Fact.Evidence> evidence(Fields fields) {
        List<Fact.Evidence> evidence = new ArrayList<>();
        for (Cited cited : fields.list(EVIDENCE)) {
            fields.findings()
                    .take(markdown.citation(cited.cite().text(), cited.cite()::span))
                    .ifPresent(citation -> evidence.add(new Fact.Evidence(citation, cited.stance())));
        }
        return evidence;
    }

    private static void reportMissingEvidence(Fields fields) {
        boolean mayBeEmpty =
                fields.get(STATUS).filter(FactStatus.OUTCOME_UNKNOWN::equals).isPresent()
                        || fields.get(KIND).filter(FactKind.ABSENCE::equals).isPresent();
        boolean isEmpty = !fields.isWritten(EVIDENCE)
                || fields.get(EVIDENCE).filter(List::isEmpty).isPresent();
        if (isEmpty && !mayBeEmpty && fields.isComplete()) {
            fields.findings()
                    .add(
                            Rule.MISSING_FIELD,
                            fields.start(),
                            "the fact record has no evidence",
                            "cite the words it rests on, or set status: outcome-unknown or kind: absence");
        }
    }

    private static Value<Cited> cited() {
        Value<Node.Scalar> citation = Values.citation();
        Value<Cited> record = Values.record(
                EVIDENCE_RECORD,
                fields -> fields.get(CITE)
                        .map(cite -> new Cited(cite, fields.get(STANCE).orElse(Stance.SUPPORTS))));
        Kind kind = new Kind.FormOr(new Kind.Form("a citation"), EVIDENCE_RECORD);
        return new Value<>(
                kind,
                (name, node, findings) -> node instanceof Node.Mapping
                        ? record.read(name, node, findings)
                        : citation.read(name, node, findings).map(cite -> new Cited(cite, Stance.SUPPORTS)));
    }

    private static Optional<Fact.Value> value(Fields fields) {
        return fields.get(AMOUNT)
                .map(amount -> new Fact.Value(
                        amount, fields.get(UNIT), fields.get(BOUND).orElse(Bound.EXACTLY), fields.get(CALCULATED)));
    }

    /** A journey with a mistake in its fields is left out; the mistake is reported where it stands. */
    private static Optional<Visit> visit(Fields fields) {
        List<Located<String>> who = fields.list(WHO);
        if (who.isEmpty() && fields.get(WHO).isPresent()) {
            fields.findings()
                    .add(Rule.INVALID_VALUE, fields.place(WHO), "who names nobody", "name whoever went or was to go");
        }
        return who.isEmpty()
                ? Optional.empty()
                : fields.get(TO).map(to -> new Visit(who, to, fields.get(FROM), fields.get(AT)));
    }
}
