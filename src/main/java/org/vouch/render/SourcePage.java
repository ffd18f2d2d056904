package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;
import org.vouch.content.Cleaning;
import org.vouch.content.EdtfDate;
import org.vouch.content.Passage;
import org.vouch.content.Reference;
import org.vouch.content.Rights;
import org.vouch.content.Source;
import org.vouch.diagnostic.Located;
import org.vouch.evidence.ReadLock;
import org.vouch.render.NotePage.Accepted;
import org.vouch.render.Uses.OnPage;

/**
 * A source: its record, how far it can be trusted, and its quoted words in the article's order.
 *
 * @param descriptor in our own words
 * @param record fields in a fixed order; a field without a value is said to be not shown
 * @param reference in the citation style; absent where the briefing has none
 * @param origins who stands behind the article or words of it; empty where nobody is known
 * @param originUnknown whether the record says that an origin is not known, of the words that name no speaker
 * @param verdicts "41 of 41 quotations found …"
 * @param share how much of the article is shown here; absent where its length is not known and where it is shown whole
 * @param passages in the article's order
 * @param wholeUses where the article is cited without words
 * @param text the paragraphs of an article that may be shown whole, with the passages marked; else empty
 * @param root of the article's lock or, where its text is shown whole, of that; absent where there is no lock
 */
record SourcePage(
        SourceCard card,
        Optional<String> descriptor,
        List<Field> record,
        Optional<Html> reference,
        boolean excerpts,
        List<EntityCard> origins,
        boolean originUnknown,
        String verdicts,
        Optional<String> share,
        Strip strip,
        List<Shown> passages,
        List<OnPage> wholeUses,
        List<Html> text,
        Cleaned cleaning,
        Optional<String> root,
        List<Accepted> accepted) {

    /**
     * A line of the record.
     *
     * @param link the value as an outside address, where it is one
     */
    record Field(String label, Optional<String> value, Optional<DateText> date, Optional<String> link) {}

    /** A passage and where it is used. */
    record Shown(Quotation quotation, List<OnPage> uses) {}

    /** What was left out of the document as received, and what was put right. */
    record Cleaned(Optional<String> lines, List<Dropped> dropped, List<Mended> mended) {
        /** Something left out: lines, or only some words of a line. */
        record Dropped(String lines, Optional<String> words, String why) {}

        /** Something put right. */
        record Mended(int line, String was, String now, String why) {}

        static Cleaned of(Cleaning cleaning) {
            return new Cleaned(
                    cleaning.lines(),
                    cleaning.dropped().stream()
                            .map(d -> new Dropped(d.lines(), d.words(), d.why()))
                            .toList(),
                    cleaning.mended().stream()
                            .map(m -> new Mended(m.line(), m.was(), m.now(), m.why()))
                            .toList());
        }
    }

    static SourcePage of(Library library, CheckedSource checked) {
        return of(library, checked, checked.passages());
    }

    /** Returns the same with some of the passages only. */
    static SourcePage of(Library library, CheckedSource checked, List<CheckedPassage> shown) {
        Source source = checked.source();
        List<Shown> passages = shown.stream()
                .map(p -> new Shown(library.quotation(p), library.uses().byPage(p.id())))
                .toList();
        return new SourcePage(
                library.source(source.id().value()),
                source.descriptor().map(String::strip),
                record(library, source),
                library.reference(library.source(source.id().value())),
                source.rights() == Rights.EXCERPTS,
                origins(library, source),
                source.origins().stream().map(Located::value).anyMatch("unknown"::equals),
                verdicts(library, passages),
                share(library, checked),
                Strip.of(library, checked),
                passages,
                library.uses().byPage(source.id().value()),
                FullText.of(checked),
                Cleaned.of(source.cleaning()),
                root(source),
                Accepted.of(source.accepted()));
    }

    /** A text that is shown whole needs no root: a copy is held to the text itself. */
    private static Optional<String> root(Source source) {
        return source.rights() == Rights.EXCERPTS
                        && source.seal() instanceof Source.Sealed sealed
                        && sealed.reading() instanceof ReadLock.Readable readable
                ? Optional.of(readable.lock().root().hex())
                : Optional.empty();
    }

    private static List<EntityCard> origins(Library library, Source source) {
        Stream<Located<String>> roots = source.passages().stream()
                .map(Passage::saidBy)
                .filter(chain -> !chain.isEmpty())
                .map(chain -> chain.get(chain.size() - 1));
        return Stream.concat(source.origins().stream(), roots)
                .flatMap(id -> library.entity(id.value()).stream())
                .distinct()
                .toList();
    }

    private static String verdicts(Library library, List<Shown> passages) {
        List<Quotation> quotations = passages.stream().map(Shown::quotation).toList();
        Words words = library.words();
        return quotations.isEmpty()
                ? words.say("source.nothing")
                : words.say("source.checked", quotations.size()) + EvidenceLine.verdicts(words, quotations);
    }

    private static Optional<String> share(Library library, CheckedSource checked) {
        if (checked.tokens() == 0 || checked.source().rights() == Rights.FULL) {
            return Optional.empty();
        }
        int percent = Math.round(100f * checked.shown() / checked.tokens());
        return Optional.of(library.words().say("source.share", percent + ""));
    }

    private static List<Field> record(Library library, Source source) {
        Words words = library.words();
        Reference reference = source.reference();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(words.say("record.title"), reference.title(), Optional.empty(), Optional.empty()));
        Optional<String> authors = library.source(source.id().value()).authors();
        fields.add(new Field(words.say("record.author"), authors, Optional.empty(), Optional.empty()));
        Optional<DateText> issued =
                reference.issued().map(date -> library.dates().text(date, source.dating()));
        fields.add(new Field(words.say("record.issued"), issued.map(DateText::text), issued, Optional.empty()));
        Optional<String> publisher = reference.variable("container-title").or(() -> reference.variable("publisher"));
        fields.add(new Field(words.say("record.publisher"), publisher, Optional.empty(), Optional.empty()));
        fields.add(new Field(
                words.say("record.url"),
                reference.variable("URL"),
                Optional.empty(),
                reference.variable("URL").filter(url -> url.matches("https?://.*"))));
        reference.accessed().map(date -> accessed(library, date)).ifPresent(fields::add);
        Optional<String> type = Optional.of(words.say("type." + reference.type()));
        fields.add(new Field(words.say("record.type"), type, Optional.empty(), Optional.empty()));
        return fields;
    }

    private static Field accessed(Library library, EdtfDate date) {
        DateText text = library.dates().text(date);
        return new Field(
                library.words().say("record.accessed"), Optional.of(text.text()), Optional.of(text), Optional.empty());
    }
}
