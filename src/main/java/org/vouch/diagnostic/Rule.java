package org.vouch.diagnostic;

import static org.vouch.diagnostic.Family.AGREEMENT;
import static org.vouch.diagnostic.Family.COVERAGE;
import static org.vouch.diagnostic.Family.FACTS;
import static org.vouch.diagnostic.Family.FILES;
import static org.vouch.diagnostic.Family.JUDGEMENT;
import static org.vouch.diagnostic.Family.QUOTATIONS;
import static org.vouch.diagnostic.Family.REFERENCES;
import static org.vouch.diagnostic.Severity.ERROR;
import static org.vouch.diagnostic.Severity.INFO;
import static org.vouch.diagnostic.Severity.WARNING;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that a briefing is held to. An id is permanent: it stands in settings, in accepted warnings and in the
 * output of other programs. Each rule has a page {@code src/main/docs/rules/<id>.md}, a failing fixture and a near miss.
 */
public enum Rule {
    UNKNOWN_SOURCE(REFERENCES, ERROR, true, "A citation names a source that has no record."),
    UNKNOWN_PASSAGE(REFERENCES, ERROR, true, "A citation names a passage that its source does not define."),
    UNKNOWN_FACT(REFERENCES, ERROR, true, "A link or a judgement names a fact that no fact file defines."),
    UNKNOWN_ENTITY(REFERENCES, ERROR, true, "A record names an entity that content/entities.yaml does not define."),
    DEAD_LINK(REFERENCES, ERROR, true, "A relative link leads to no note, page or heading."),
    DUPLICATE_ID(REFERENCES, ERROR, true, "Two things of one kind have the same id."),
    INVALID_CITATION(REFERENCES, ERROR, true, "Something that begins as a citation cannot be read as one."),
    UNUSED_SOURCE(REFERENCES, WARNING, "No note, page or fact cites the source."),
    UNUSED_PASSAGE(REFERENCES, WARNING, "No note, page or fact cites the passage."),
    UNPINNED_CITATION(REFERENCES, WARNING, "A citation names a source but no words of it."),

    QUOTE_NOT_FOUND(QUOTATIONS, ERROR, true, "The article does not contain the quoted words."),
    QUOTE_UNPROVEN(QUOTATIONS, ERROR, true, "Neither the article nor a valid opening of its lock is at hand."),
    QUOTE_CUTS_WORD(QUOTATIONS, ERROR, true, "The quotation begins or ends inside a word or a number."),
    OMISSION_HIDES_LIMIT(QUOTATIONS, ERROR, true, "Words left out beside a fragment limit what the fragment says."),
    INSERTION_CHANGES_SENSE(QUOTATIONS, ERROR, true, "Words put into the quotation in brackets change what it says."),
    QUOTE_AMBIGUOUS(QUOTATIONS, ERROR, "The quoted words stand more than once in the article."),
    QUOTE_FROM_BOILERPLATE(QUOTATIONS, ERROR, true, "The words stand only in what was left out of the article."),
    LOCK_STALE(QUOTATIONS, ERROR, "The lock and the quotations do not fit each other."),
    ARCHIVE_MISMATCH(QUOTATIONS, ERROR, true, "The article at hand is not the one that was locked."),
    ROOT_CHANGED(QUOTATIONS, ERROR, true, "The lock's root differs from the base's and no article is at hand."),
    ROOT_NEW(QUOTATIONS, WARNING, "The base does not have this source, so nobody has vouched for its root yet."),
    HIDDEN_CHARACTER(QUOTATIONS, ERROR, true, "A character that cannot be seen stands in the content."),
    MIXED_SCRIPT(QUOTATIONS, ERROR, "A word mixes letters of scripts that look alike."),
    QUOTE_TRUNCATED(QUOTATIONS, WARNING, "The quotation stops right before, or starts right after, a limiting word."),
    DISCLOSURE_LIMIT(QUOTATIONS, WARNING, "More of an article is opened than the briefing's limit allows."),

    WORDS_NOT_IN_EVIDENCE(AGREEMENT, ERROR, "Words between quotation marks stand in nothing that the sentence cites."),
    FIGURE_NOT_IN_EVIDENCE(AGREEMENT, ERROR, "A figure stands in nothing that the sentence or fact cites."),
    BOUND_CHANGED(AGREEMENT, ERROR, "A figure is cited with another bound than the evidence gives it."),
    DATE_NOT_IN_EVIDENCE(AGREEMENT, ERROR, "A date follows from nothing that the sentence or fact cites."),
    NAME_NOT_IN_EVIDENCE(AGREEMENT, ERROR, "A name stands in nothing that the sentence or fact cites."),
    PLAN_AS_FACT(AGREEMENT, ERROR, "What the evidence gives as a plan or a possibility is told as done."),
    ABSOLUTE_NOT_IN_EVIDENCE(AGREEMENT, ERROR, "A word such as only, first, never or all goes beyond the evidence."),
    SPEAKER_MISSING(AGREEMENT, ERROR, "Somebody's words are told without them, or as another's."),
    HEADLINE_ONLY(AGREEMENT, ERROR, "The claim rests on a headline alone and does not say so."),
    FACT_VALUE_MISMATCH(AGREEMENT, ERROR, "A figure or a date differs from that of the fact it is tied to."),

    SOURCES_DISAGREE(FACTS, ERROR, "Facts with one key cannot both hold, and are not marked as disputed."),
    INDEPENDENCE(FACTS, ERROR, "A fact is called confirmed with fewer than two independent origins."),
    CIRCULAR_SOURCING(FACTS, ERROR, "Sources or speakers rest on each other in a circle."),
    SHARED_WORDING(FACTS, INFO, "Two articles share so many words that they may rest on one origin."),

    LIKELIHOOD_WITH_CONFIDENCE(JUDGEMENT, ERROR, "One sentence gives both a likelihood and a confidence."),
    MIXED_SCALES(JUDGEMENT, ERROR, "Words of both rows of the scale of likelihood stand in one note."),
    LIKELIHOOD_ON_PAST(JUDGEMENT, ERROR, "A likelihood is put on something that is documented as past."),
    JUDGEMENT_UNSUPPORTED(JUDGEMENT, ERROR, "A judgement rests on no fact."),
    SUMMARY_TOO_LONG(JUDGEMENT, ERROR, "A bottom line has more than 60 words."),
    SOURCING_MISSING(JUDGEMENT, WARNING, "A note has no source summary statement."),
    DESCRIPTOR_MISSING(JUDGEMENT, WARNING, "A source has no descriptor."),

    UNCITED_CLAIM(COVERAGE, WARNING, "A sentence with a figure, a date, a name or a quotation cites nothing."),

    INVALID_YAML(FILES, ERROR, true, "The file is not YAML as this project reads it."),
    UNKNOWN_FIELD(FILES, ERROR, true, "A record has a field that its kind does not have."),
    MISSING_FIELD(FILES, ERROR, true, "A record lacks a field that its kind needs."),
    INVALID_VALUE(FILES, ERROR, true, "A field's value is not one that the field can have."),
    INVALID_DATE(FILES, ERROR, true, "A date is not an EDTF date of level 0 or 1."),
    INVALID_SLUG(FILES, ERROR, true, "An id or a file name is not lower-case letters, digits and single hyphens."),
    UNSAFE_HTML(FILES, ERROR, true, "Raw HTML other than sub, sup, kbd and br stands in a note."),
    UNSAFE_LINK(FILES, ERROR, true, "A link has a scheme other than https, http or mailto."),
    TOO_LARGE(FILES, ERROR, true, "A file is larger than its kind may be."),
    TOO_DEEP(FILES, ERROR, true, "A note or a record is nested deeper, or is more tangled, than can be read safely."),
    BAD_ENCODING(FILES, ERROR, true, "A file is not valid UTF-8."),
    MERGE_CONFLICT(FILES, ERROR, true, "A file holds the marks of a merge that was not finished."),
    PATH_ESCAPE(FILES, ERROR, true, "A path leads out of its folder, or is not an ordinary file."),
    RULE_FIXED(FILES, ERROR, true, "The briefing tries to change a rule that is fixed."),
    LAYOUT_ERROR(FILES, ERROR, true, "A layout cannot be read or printed."),
    ACCEPTED_STALE(
            FILES, ERROR, true, "An accepted warning no longer applies, or names a rule that cannot be accepted.");

    private final Family family;
    private final Severity severity;
    private final boolean fixed;
    private final String summary;

    Rule(Family family, Severity severity, String summary) {
        this(family, severity, false, summary);
    }

    Rule(Family family, Severity severity, boolean fixed, String summary) {
        this.family = family;
        this.severity = severity;
        this.fixed = fixed;
        this.summary = summary;
    }

    /** Returns the permanent id, for example {@code quote-not-found}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the group under which the rule is documented. */
    public Family family() {
        return family;
    }

    /** Returns the severity where the briefing says nothing. */
    public Severity severity() {
        return severity;
    }

    /** Returns whether the briefing's {@code rules} may not change the severity. */
    public boolean isFixed() {
        return fixed;
    }

    /** Returns one sentence that says what is wrong when the rule speaks. */
    public String summary() {
        return summary;
    }

    /** Returns the rule with the id, or nothing where there is none. */
    public static Optional<Rule> withId(String id) {
        return Stream.of(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
