package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Passage;
import org.vouch.diagnostic.Span;
import org.vouch.evidence.Verdict;
import org.vouch.text.NormalForm;
import org.vouch.text.Piece;
import org.vouch.text.Quotation;

/**
 * Words quoted of a source, named in its record or quoted in place, in names that both states share.
 *
 * @param source the source's id
 * @param name of the passage; empty for words quoted in place
 * @param normal the words in normal form, with the author's brackets
 * @param pins what says which of several places is meant; empty where nothing does
 */
record Quote(String source, String name, String normal, String pins, JudgedPassage judged) {

    static List<Quote> of(List<JudgedPassage> judged, Naming naming) {
        List<Quote> quotes = new ArrayList<>();
        for (JudgedPassage passage : judged) {
            String source = naming.source(passage.wanted().source());
            String name = passage.wanted()
                    .named()
                    .map(p -> p.name().value().value())
                    .map(own -> naming.passages().getOrDefault(source + "#" + own, own))
                    .orElse("");
            String normal = NormalForm.line(passage.wanted().exact().value());
            quotes.add(new Quote(source, name, normal, pins(passage), passage));
        }
        return quotes;
    }

    private static String pins(JudgedPassage passage) {
        List<String> pins = new ArrayList<>();
        passage.wanted().paragraph().ifPresent(p -> pins.add("paragraph " + p));
        passage.wanted().prefix().ifPresent(p -> pins.add("after \"" + NormalForm.line(p) + "\""));
        passage.wanted().suffix().ifPresent(p -> pins.add("before \"" + NormalForm.line(p) + "\""));
        return String.join(", ", pins);
    }

    String words() {
        return judged.wanted().exact().value();
    }

    Verdict verdict() {
        return judged.verdict();
    }

    Span span() {
        return judged.wanted().exact().span();
    }

    Optional<Passage> passage() {
        return judged.wanted().named();
    }

    /** Returns {@code source#name}, or the source alone. */
    String id() {
        return name.isEmpty() ? source : source + "#" + name;
    }

    /** Returns whether words are left out or put in; where the words cannot be read, whether they have a bracket. */
    boolean isCut() {
        if (Quotation.parse(words()) instanceof Quotation quotation) {
            return quotation.pieces().stream()
                    .anyMatch(piece -> piece instanceof Piece.Omission || piece instanceof Piece.Insertion);
        }
        return words().indexOf('[') >= 0;
    }

    /** Returns whether the words, or what says where they stand, are others. */
    boolean hasOtherWords(Quote other) {
        return !normal.equals(other.normal) || !pins.equals(other.pins);
    }

    /** Every quotation is one of its own, however alike two are. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
