package org.vouch.editor;

import java.util.Optional;
import org.vouch.content.Citation;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Source;
import org.vouch.diagnostic.Span;
import org.vouch.evidence.Verdict;
import org.vouch.text.NearMiss;
import org.vouch.text.Piece;
import org.vouch.text.Quotation;

/** Finds the article's words for a quotation that is not in it. */
final class QuickFixes {
    private final Snapshot snapshot;

    QuickFixes(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Words for words.
     *
     * @param span the whole quotation, without its quotation marks
     */
    record Replacement(Span span, String words) {}

    /** Returns what a quotation that was not found may be replaced by; absent where nothing else comes near. */
    Optional<Replacement> at(Span place) {
        return snapshot.judged().stream()
                .filter(judged -> judged.verdict() == Verdict.NOT_FOUND)
                .flatMap(judged -> span(judged, place).stream()
                        .flatMap(span -> nearest(judged).map(words -> new Replacement(span, words)).stream()))
                .findFirst();
    }

    private static Optional<Span> span(JudgedPassage judged, Span place) {
        return judged.wanted().citations().stream()
                .map(Citation::words)
                .filter(Citation.Quoted.class::isInstance)
                .map(words -> ((Citation.Quoted) words).exact().span())
                .filter(span -> span.contains(place))
                .findFirst();
    }

    /** The nearest words to a part of a quotation are none for the whole, and have no place for what an editor inserted. */
    private static Optional<String> nearest(JudgedPassage judged) {
        if (judged.wanted().source().article() instanceof Source.AtHand article
                && Quotation.parse(judged.wanted().exact().value()) instanceof Quotation quotation
                && quotation.pieces().stream().allMatch(Piece.Quoted.class::isInstance)) {
            return article.text().nearest(quotation).filter(QuickFixes::isOther).map(near -> escaped(near.text()));
        }
        return Optional.empty();
    }

    private static boolean isOther(NearMiss near) {
        return near.kind() != NearMiss.Kind.ELSEWHERE && near.kind() != NearMiss.Kind.APART;
    }

    /** Returns words of an article as a citation writes them. */
    static String escaped(String words) {
        return words.replace('\n', ' ').replaceAll("[\\\\\"\\[\\]]", "\\\\$0");
    }
}
