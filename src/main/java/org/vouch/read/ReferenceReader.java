package org.vouch.read;

import static org.vouch.read.Field.optional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.EdtfDate;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;
import org.vouch.diagnostic.Rule;

/** Reads the {@code csl} of a source: variables of CSL 1.0.2 under their own names. */
final class ReferenceReader {
    static final List<String> TYPES = List.of(
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    private static final Field<String> TYPE =
            optional("type", type(), "The CSL item type, for example webpage; document where absent.");
    private static final Field<String> TITLE =
            optional("title", Values.plainText(), "The title, where the document shows one.");
    private static final Field<List<PersonName>> AUTHOR =
            optional("author", CommonFields.names(), "The authors, where the document names them.");
    private static final Field<EdtfDate> ISSUED = optional("issued", Values.date(), "When it was published.");
    private static final Field<EdtfDate> ACCESSED = optional("accessed", Values.date(), "When it was retrieved.");
    private static final Field<String> URL = optional("URL", url(), "The address under which it was published.");

    /** The other variables, which hold text. */
    static final List<Field<String>> TEXTS = List.of(
            text("abstract", "A summary that the document itself gives."),
            text("archive", "The archive that keeps it."),
            text("archive-place", "Where the archive is."),
            text("archive_collection", "The collection within the archive."),
            text("archive_location", "Its place in the archive."),
            text("authority", "The body that issued it."),
            text("call-number", "Its number in a library."),
            text("chapter-number", "The number of the chapter."),
            text("collection-number", "Its number within a series."),
            text("collection-title", "The series that it belongs to."),
            text("container-title", "The newspaper, site or book that it appeared in."),
            text("container-title-short", "The same, abbreviated."),
            text("dimensions", "Its length or size."),
            text("division", "The part of the publisher or the court."),
            text("DOI", "Its digital object identifier."),
            text("edition", "The edition."),
            text("event-place", "Where the event took place."),
            text("event-title", "The event that it belongs to."),
            text("genre", "Its sort in the publisher's words, for example press release."),
            text("ISBN", "The number of the book."),
            text("ISSN", "The number of the periodical."),
            text("issue", "The number of the issue."),
            text("jurisdiction", "Where a legal document is in force."),
            text("keyword", "Key words that the document itself gives."),
            text("language", "The language of the document as a BCP 47 tag."),
            text("license", "The licence under which it was published."),
            text("medium", "How it was received, for example print."),
            text("note", "A remark for the list of references."),
            text("number", "Its number, for example of a report."),
            text("number-of-pages", "How many pages it has."),
            text("number-of-volumes", "How many volumes it has."),
            text("original-publisher", "Who published it first."),
            text("original-publisher-place", "Where it was published first."),
            text("original-title", "Its title in the language it was written in."),
            text("page", "The pages that it stands on."),
            text("page-first", "The first of these pages."),
            text("part-number", "The number of the part."),
            text("part-title", "The title of the part."),
            text("PMCID", "Its number in PubMed Central."),
            text("PMID", "Its number in PubMed."),
            text("publisher", "Who published it."),
            text("publisher-place", "Where it was published."),
            text("references", "Documents that it builds on."),
            text("reviewed-genre", "The sort of thing that it reviews."),
            text("reviewed-title", "The title of what it reviews."),
            text("scale", "The scale of a map."),
            text("section", "The section that it stands in."),
            text("source", "Where it was found, for example a database."),
            text("status", "Whether it is published, for example in press."),
            text("supplement-number", "The number of the supplement."),
            text("title-short", "The title, abbreviated."),
            text("version", "The version."),
            text("volume", "The volume."),
            text("volume-title", "The title of the volume."));

    static final Shape SHAPE = shape();

    private ReferenceReader() {}

    static Value<Reference> reference() {
        return Values.record(SHAPE, fields -> Optional.of(reference(fields)));
    }

    /** Returns the reference of a source that says nothing of its document. */
    static Reference none() {
        return new Reference("document", Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Map.of());
    }

    private static Reference reference(Fields fields) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (Field<?> field : fields.written()) {
            if (field == URL || TEXTS.contains(field)) {
                variables.put(field.name(), String.valueOf(fields.get(field).orElseThrow()));
            }
        }
        return new Reference(
                fields.get(TYPE).orElse("document"),
                fields.get(TITLE),
                fields.list(AUTHOR),
                fields.get(ISSUED),
                fields.get(ACCESSED),
                variables);
    }

    private static Shape shape() {
        List<Field<?>> fields = new ArrayList<>(List.of(TYPE, TITLE, AUTHOR, ISSUED, ACCESSED, URL));
        fields.addAll(TEXTS);
        return new Shape("csl", "What the document shows of its origin, in CSL variables.", fields);
    }

    private static Field<String> text(String name, String about) {
        return optional(name, Values.plainText(), about);
    }

    private static Value<String> type() {
        Map<String, String> types = new LinkedHashMap<>();
        TYPES.forEach(type -> types.put(type, type));
        return Values.choice(types);
    }

    /** A query and a fragment may stand in the address of a document. */
    private static Value<String> url() {
        return Values.form(
                new Kind.Form("an https or http address", "^https?://[^\\u0000-\\u0020\"<>\\\\]+$"),
                Rule.UNSAFE_LINK,
                "for example https://example.org/2015/article.html",
                text -> isAddress(text) ? Optional.of(text) : Optional.empty());
    }

    static boolean isAddress(String text) {
        boolean isWeb = text.startsWith("https://") || text.startsWith("http://");
        return isWeb && text.codePoints().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\');
    }
}
