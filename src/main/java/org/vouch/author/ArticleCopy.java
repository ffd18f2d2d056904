package org.vouch.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouch.article.ArticleCleaner;
import org.vouch.article.CleanArticle;
import org.vouch.article.Cleaning;
import org.vouch.article.Line;
import org.vouch.article.Received;
import org.vouch.article.Reception;
import org.vouch.article.Refused;
import org.vouch.article.Repetition;
import org.vouch.content.Source;
import org.vouch.evidence.SourceText;

/** Somebody's own copy of an article, read in every way in which {@code source add} may have read it. */
public sealed interface ArticleCopy {

    /**
     * The ways of reading a copy.
     *
     * @param readings all of the document first, then what fits it
     * @param document all of the document, one line or block a paragraph
     */
    record Readable(List<Reading> readings, SourceText document) implements ArticleCopy {
        public Readable {
            readings = List.copyOf(readings);
        }

        public List<SourceText> texts() {
            return readings.stream().map(Reading::text).toList();
        }

        /** Returns how one of the readings was made. */
        public How how(SourceText text) {
            return readings.stream()
                    .filter(reading -> reading.text() == text)
                    .map(Reading::how)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A document that cannot be read; the message says why. */
    record Unreadable(String message) implements ArticleCopy {}

    /** One way of reading a copy. */
    record Reading(How how, SourceText text) {}

    /** How an article was taken out of a document. */
    enum How {
        /** Nothing was left out: the document is the article's text. */
        WHOLE,
        /** As the source's record says. */
        BY_RECORD,
        /** As {@code source add} cleans what it does not know yet. */
        CLEANED
    }

    /** Reads a document as a copy of the source's article. */
    static ArticleCopy of(Source source, byte[] document) {
        Reception reception = Reception.of(document);
        if (reception instanceof Refused refused) {
            return new Unreadable(refused.message() + " (byte " + refused.offset() + ")");
        }
        Received received = (Received) reception;
        SourceText whole =
                SourceText.of(received.lines().stream().map(Line::text).collect(Collectors.joining("\n")));
        if (whole.tokens().size() == 0) {
            return new Unreadable("the document has no text");
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(How.WHOLE, whole));
        repeated(source, received).ifPresent(text -> readings.add(new Reading(How.BY_RECORD, text)));
        CleanArticle cleaned = ArticleCleaner.clean(received, Optional.empty());
        if (!cleaned.paragraphs().isEmpty()) {
            readings.add(new Reading(How.CLEANED, text(cleaned.paragraphs())));
        }
        return new Readable(readings, whole);
    }

    /** Absent where the record's cleaning does not fit the document, or there is none. */
    private static Optional<SourceText> repeated(Source source, Received received) {
        Optional<Cleaning> cleaning = SourceAdder.cleaning(source.cleaning());
        return cleaning.filter(ArticleCopy::isAny)
                .map(recorded -> ArticleCleaner.repeat(received, recorded))
                .filter(repetition -> repetition.amiss().isEmpty())
                .map(Repetition::paragraphs)
                .filter(paragraphs -> !paragraphs.isEmpty())
                .map(ArticleCopy::text);
    }

    private static boolean isAny(Cleaning cleaning) {
        return cleaning.lines().isPresent()
                || !cleaning.dropped().isEmpty()
                || !cleaning.mended().isEmpty();
    }

    private static SourceText text(List<String> paragraphs) {
        return SourceText.of(String.join("\n", paragraphs));
    }
}
