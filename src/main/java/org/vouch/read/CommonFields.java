package org.vouch.read;

import static org.vouch.read.Field.optional;
import static org.vouch.read.Field.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Acceptance;
import org.vouch.content.Basis;
import org.vouch.content.Dating;
import org.vouch.content.PersonName;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.ShownWords;
import org.vouch.diagnostic.Wording;

/** Records and fields that stand in more than one kind of file. */
final class CommonFields {
    static final Kind.Known RULE_ID = new Kind.Known("the id of a rule", ruleSummaries());

    private static final Field<Located<String>> RULE =
            required("rule", Values.located(ruleId()), "The id of the rule whose finding is accepted.");
    private static final Field<String> WORDS =
            optional("words", Values.plainText(), "The words for which it is accepted; the whole record where absent.");
    private static final Field<String> ACCEPTED_WHY =
            required("why", Values.plainText(), "The reason, which is shown on the page.");
    static final Shape ACCEPTANCE = new Shape(
            "accepted", "One finding that the author accepts, with the reason.", List.of(RULE, WORDS, ACCEPTED_WHY));

    static final Field<List<Acceptance>> ACCEPTED = optional(
            "accepted",
            Values.record(ACCEPTANCE, CommonFields::acceptance).list(),
            "Findings about this record that the author accepts; a fixed rule cannot be accepted.");

    static final Field<List<Slug>> FORMERLY = optional(
            "formerly", Values.id().list(), "Ids that this had before, so that links to them still lead here.");

    private static final Field<Basis> BASIS = required(
            "basis",
            Values.choice(Basis.class),
            "Whether the date is printed in the document, worked out from its words, or known from elsewhere.");
    private static final Field<Wording> DATING_WHY =
            optional("why", Values.words(), "How the date was found; required unless the basis is shown.");
    static final Shape DATING_RECORD = new Shape("dating", "Where a date comes from.", List.of(BASIS, DATING_WHY));

    static final Field<Dating> DATING = optional(
            "dating",
            Values.record(DATING_RECORD, CommonFields::dating),
            "Where the date comes from, and why it is chosen where the words leave several.");

    private static final Field<String> FAMILY = optional("family", Values.plainText(), "The family name.");
    private static final Field<String> GIVEN = optional("given", Values.plainText(), "The given names.");
    private static final Field<String> LITERAL =
            optional("literal", Values.plainText(), "The name as a whole, where it has no family name.");
    static final Shape NAME =
            new Shape("name", "A name as CSL has it: family and given, or literal.", List.of(FAMILY, GIVEN, LITERAL));

    private CommonFields() {}

    /** The names of several people or organisations. */
    static Value<List<PersonName>> names() {
        return Values.record(NAME, CommonFields::name).list();
    }

    private static Value<String> ruleId() {
        Value<String> id = Values.form(
                new Kind.Form(RULE_ID.what()), Rule.INVALID_VALUE, "vouch rules lists the ids", Optional::of);
        return new Value<>(RULE_ID, id.reading());
    }

    private static Map<String, String> ruleSummaries() {
        Map<String, String> summaries = new LinkedHashMap<>();
        Stream.of(Rule.values()).forEach(rule -> summaries.put(rule.id(), rule.summary()));
        return summaries;
    }

    /** Returns the rule; absent for one that is none, which is reported. */
    static Optional<Rule> rule(Located<String> id, Findings findings) {
        Optional<Rule> rule = Rule.withId(id.value());
        if (rule.isEmpty()) {
            List<String> ids = Stream.of(Rule.values()).map(Rule::id).toList();
            findings.add(
                    Rule.UNKNOWN_FIELD,
                    id.span(),
                    ShownWords.plain(id.value()) + " is not a rule",
                    Nearest.hint(id.value(), ids).orElse("vouch rules lists the ids"));
        }
        return rule;
    }

    private static Optional<Acceptance> acceptance(Fields fields) {
        Optional<Rule> rule = fields.get(RULE).flatMap(id -> rule(id, fields.findings()));
        if (rule.filter(Rule::isFixed).isPresent()) {
            fields.findings()
                    .add(
                            Rule.ACCEPTED_STALE,
                            fields.place(RULE),
                            rule.get().id() + " is fixed and cannot be accepted",
                            "mend what it reports");
            return Optional.empty();
        }
        return rule.flatMap(accepted ->
                fields.get(ACCEPTED_WHY).map(why -> new Acceptance(accepted, fields.get(WORDS), why, fields.span())));
    }

    private static Optional<Dating> dating(Fields fields) {
        Optional<Basis> basis = fields.get(BASIS);
        if (basis.isPresent() && basis.get() != Basis.SHOWN && !fields.isWritten(DATING_WHY)) {
            fields.findings()
                    .add(
                            Rule.MISSING_FIELD,
                            fields.start(),
                            "the dating record has no why, but its basis is " + Values.word(basis.get()),
                            "write why: how the date was found");
        }
        return basis.map(found -> new Dating(found, fields.get(DATING_WHY)));
    }

    private static Optional<PersonName> name(Fields fields) {
        boolean isLiteral = fields.isWritten(LITERAL);
        if (isLiteral == (fields.isWritten(FAMILY) || fields.isWritten(GIVEN))) {
            fields.findings()
                    .add(
                            Rule.INVALID_VALUE,
                            fields.start(),
                            isLiteral ? "a name has both literal and its parts" : "a name has no words",
                            "write family and given, or literal alone");
        }
        return Optional.of(new PersonName(fields.get(FAMILY), fields.get(GIVEN), fields.get(LITERAL)));
    }
}
