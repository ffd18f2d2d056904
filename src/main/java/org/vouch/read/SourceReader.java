package org.vouch.read;

import static org.vouch.read.Field.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.content.Cleaning;
import org.vouch.content.Passage;
import org.vouch.content.Reference;
import org.vouch.content.Rights;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;

/** Reads {@code content/sources/<id>.yaml}. */
final class SourceReader {
    private static final Field<Reference> CSL =
            optional("csl", ReferenceReader.reference(), "What the document shows of its origin, in CSL variables.");
    static final Field<Rights> RIGHTS = optional(
            "rights",
            Values.choice(Rights.class),
            "How much of the article is published: its quoted words, or all of it; excerpts where absent.");
    private static final Field<Character> RELIABILITY =
            optional("reliability", letters(), "The Admiralty letter of the carrier.");
    private static final Field<String> DESCRIPTOR = optional(
            "descriptor", Values.plainText(), "What affects the quality of the source, in the author's own words.");
    private static final Field<List<Located<String>>> ORIGINS = optional(
            "origins",
            Values.reference("the id of an entity, or unknown").list(),
            "Who stands behind passages without said-by; unknown is never counted.");
    private static final Field<Cleaning> CLEANING = optional(
            "cleaning",
            CleaningReader.cleaning(),
            "What made the article's text out of the document as received; nothing was changed where absent.");
    private static final Field<List<Passage>> PASSAGES =
            optional("passages", PassageReader.passages(), "Words of the article under names.");

    static final Shape SHAPE = new Shape(
            "source",
            "One article. It needs a csl title or a descriptor.",
            List.of(
                    CSL,
                    CommonFields.DATING,
                    RIGHTS,
                    RELIABILITY,
                    DESCRIPTOR,
                    ORIGINS,
                    CLEANING,
                    PASSAGES,
                    CommonFields.ACCEPTED,
                    CommonFields.FORMERLY));

    private SourceReader() {}

    /** Returns a source of which no text and no lock is at hand yet. */
    static Source source(Slug id, String file, Fields fields) {
        Reference reference = fields.get(CSL).orElseGet(ReferenceReader::none);
        if (fields.isComplete() && reference.title().isEmpty() && !fields.isWritten(DESCRIPTOR)) {
            fields.findings()
                    .add(
                            Rule.MISSING_FIELD,
                            fields.start(),
                            "the source record has neither a title under csl nor a descriptor",
                            "write descriptor: what a reader needs to know of the document");
        }
        return new Source(
                id,
                file,
                reference,
                fields.get(CommonFields.DATING),
                fields.get(RIGHTS).orElse(Rights.EXCERPTS),
                fields.get(RELIABILITY),
                fields.get(DESCRIPTOR),
                fields.list(ORIGINS),
                fields.get(CLEANING).orElseGet(Cleaning::none),
                fields.list(PASSAGES),
                fields.list(CommonFields.ACCEPTED),
                fields.list(CommonFields.FORMERLY),
                new Source.NotAtHand(),
                new Source.Unsealed());
    }

    private static Value<Character> letters() {
        Map<String, Character> letters = new LinkedHashMap<>();
        for (char letter = 'A'; letter <= 'F'; letter++) {
            letters.put(String.valueOf(letter), letter);
        }
        return Values.choice(letters);
    }
}
