package org.vouch.content;

/** What bears out something that a claim says. */
public sealed interface Bearer {

    /** Something of a cited passage. */
    sealed interface OfPassage extends Bearer {
        CheckedPassage passage();
    }

    /**
     * Words of a cited passage.
     *
     * @param words those that bear it out, in the normal form of the article
     */
    record PassageWords(CheckedPassage passage, String words) implements OfPassage {}

    /**
     * The recorded speaker of a cited passage.
     *
     * @param entity the speaker's id
     */
    record Speaker(CheckedPassage passage, String entity) implements OfPassage {}

    /** Quotation marks of the article around words of a cited passage. */
    record QuotationMarks(CheckedPassage passage) implements OfPassage {}

    /** The record of a cited passage, which names who said its words. */
    record SpeakerRecord(CheckedPassage passage) implements OfPassage {}

    /** What the record says about a cited passage. */
    record PassageNote(CheckedPassage passage) implements OfPassage {}

    /** The date of a cited article. */
    record ArticleDate(Source source, EdtfDate date) implements Bearer {}

    /** The title, the author or another variable of a cited article. */
    record ArticleRecord(Source source) implements Bearer {}

    /** The statement, the value or a date of a fact that the claim is tied to. */
    record TiedFact(Fact fact) implements Bearer {}

    /** The date for which the note says that it holds. */
    record AsOf(EdtfDate date) implements Bearer {}

    /** A calculation that was made again. */
    record Calculated(String calculation) implements Bearer {}
}
