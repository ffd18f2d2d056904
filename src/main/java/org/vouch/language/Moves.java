package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the figures of a text are in a change that it tells: "fell by 12 to 48 from 60", "rose 0.4 per cent". */
public final class Moves {
    /** What a figure is in a change. */
    public enum Move {
        /** What it was before. */
        FROM,
        /** What it became. */
        TO,
        /** How much it changed by. */
        BY,
        /** Told right behind the verb: how much it changed by, or how fast it changes. */
        BARE;

        /** Returns whether a sentence may have a figure as this where its evidence has it as the other. */
        public boolean fits(Move evidence) {
            return this == evidence || evidence == BARE || this == BARE && evidence == BY;
        }
    }

    /** Between the preposition and its figure these may stand: "to just under 48". */
    private static final Set<String> BOUNDS = WordList.of(
            "about around nearly almost roughly some just over under more less than at least most only a an the"
                    + " estimated as much many high low up well about approximately exactly");

    private static final Set<String> CHANGES = WordList.of(
            "rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing increased increase"
                    + " increases decreasing decreased decrease decreases dropped drop drops cut cuts raised raise raises lifted climbed"
                    + " climb jumped jump went down up reduced reduction declined decline declines slid shrank shrunk shrink shrinks slipped"
                    + " sank soared surged plunged tumbled lowered");

    /** How far before its figure a word of change stands. */
    private static final int REACH = 14;

    private final List<Term> terms;

    private Moves(List<Term> terms) {
        this.terms = terms;
    }

    public static Moves in(String text) {
        return new Moves(Terms.of(text));
    }

    /** Returns what a figure of the text is; absent where it is no part of a change. */
    public Optional<Move> of(Figure figure) {
        int before = Terms.indexAt(terms, figure.start()) - 1;
        while (before >= 0 && isBetween(terms.get(before))) {
            before--;
        }
        if (before < 0) {
            return Optional.empty();
        }
        if (CHANGES.contains(terms.get(before).lower())) {
            return Optional.of(Move.BARE);
        }
        return isChange(before) ? move(terms.get(before)) : Optional.empty();
    }

    /** Returns whether a figure stands right behind "rose to", "fell to". */
    public boolean isRightBehind(Figure figure) {
        int at = Terms.indexAt(terms, figure.start());
        return at > 1
                && terms.get(at - 1).is("to")
                && CHANGES.contains(terms.get(at - 2).lower());
    }

    /** "$" before an amount, or a word that limits it. */
    private static boolean isBetween(Term term) {
        return !term.isWord() && "$€£¥".contains(term.text())
                || BOUNDS.contains(term.lower()) && !CHANGES.contains(term.lower());
    }

    private static Optional<Move> move(Term preposition) {
        return switch (preposition.lower()) {
            case "from" -> Optional.of(Move.FROM);
            case "to" -> Optional.of(Move.TO);
            case "by" -> Optional.of(Move.BY);
            default -> Optional.empty();
        };
    }

    private boolean isChange(int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
            if (CHANGES.contains(terms.get(i).lower())) {
                return true;
            }
            if (terms.get(i).isAny(".", ";", ":")) {
                return false;
            }
        }
        return false;
    }
}
