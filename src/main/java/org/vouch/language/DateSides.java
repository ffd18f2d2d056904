package org.vouch.language;

import java.util.Optional;
import java.util.Set;

/**
 * Finds on which side of a date something lies, by the words before it ("by 9 May", "not before May") and behind it ("in
 * May at the earliest").
 */
record DateSides(Lexemes lexemes) {
    private static final Set<String> NEGATIONS =
            WordList.of("not no never nothing nobody none neither nor cannot without unlikely hardly");
    private static final Set<String> STOPS = WordList.of(". ; : ! ? ( )");
    private static final int BEFORE = 5;
    private static final int BEHIND = 6;
    private static final int CLAUSE = 20;

    Side of(int first, int last) {
        for (int i = last; i < last + BEHIND && !lexemes.isIn(i, STOPS); i++) {
            if (lexemes.isAny(i, "earliest", "latest") && lexemes.isAny(i - 1, "the", "very")) {
                return lexemes.is(i, "earliest") ? Side.EARLIEST : Side.UP_TO;
            }
        }
        Side side = before(first);
        int at = lexemes.is(first - 1, "the") ? first - 2 : first - 1;
        boolean on = side == Side.NONE && lexemes.isAny(at, "in", "on", "during");
        return on && !isOfEvent(at) ? Side.ON : side;
    }

    /** "Ahead of the cup final on 9 July": the date is that of something on whose other side the matter lies. */
    private boolean isOfEvent(int preposition) {
        for (int i = preposition - 1; i >= Math.max(0, preposition - BEHIND); i--) {
            boolean ahead = lexemes.is(i, "of") && lexemes.is(i - 1, "ahead");
            if (ahead || lexemes.isAny(i, "before", "after", "until", "till")) {
                return true;
            }
            if (!lexemes.at(i).isWord() || isPreposition(i)) {
                return false;
            }
        }
        return false;
    }

    /** The nearest of the words that say it; an article and a noun may stand between ("before the budget of 2031"). */
    private Side before(int first) {
        for (int i = first - 1; i >= Math.max(0, first - BEFORE) && !lexemes.isIn(i, STOPS); i--) {
            Side side = at(i);
            if (side != Side.NONE) {
                return side;
            }
            boolean near = lexemes.at(i).isWord() && !isPreposition(i);
            if (!near) {
                return Side.NONE;
            }
        }
        return Side.NONE;
    }

    private boolean isPreposition(int i) {
        return lexemes.isAny(i, "in", "on", "at", "from", "to", "for", "since", "and", "with", "between", "during");
    }

    private Side at(int i) {
        boolean than = lexemes.is(i, "than");
        if (than && lexemes.isAny(i - 1, "later", "earlier", "sooner") && lexemes.isAny(i - 2, "no", "not")) {
            return lexemes.is(i - 1, "later") ? Side.UP_TO : Side.FROM;
        }
        if (lexemes.is(i, "as") && lexemes.isAny(i - 1, "early", "soon") && lexemes.is(i - 2, "as")) {
            return Side.AS_EARLY;
        }
        if (lexemes.isAny(i, "least", "earliest") && lexemes.is(i - 1, "at")) {
            return lexemes.is(i, "earliest") ? Side.EARLIEST : Side.FROM;
        }
        return switch (lexemes.at(i).lower()) {
            case "by" -> isUndone(i) ? Side.NONE : Side.UP_TO;
            case "before" -> isNegated(i) ? Side.FROM : Side.UP_TO;
            case "after", "beyond" -> isNegated(i) ? Side.UP_TO : Side.FROM;
            case "until", "till" -> isNegated(i) ? Side.FROM : isDeadline(i) ? Side.UP_TO : Side.NONE;
            default -> Side.NONE;
        };
    }

    /** "If there is no government by 15 July", "without a settlement by June": said of what does not happen. */
    private boolean isUndone(int i) {
        boolean supposed = false;
        boolean denied = false;
        for (int at = i - 1; at >= Math.max(0, i - CLAUSE) && !lexemes.isIn(at, STOPS) && !lexemes.is(at, ","); at--) {
            supposed |= lexemes.isAny(at, "if", "unless", "without");
            denied |= lexemes.isIn(at, NEGATIONS) || lexemes.is(at, "unless");
        }
        return supposed && denied;
    }

    /** Returns what "by", "before" or "until" makes of a date that starts at a place; absent where none stands there. */
    Optional<Deadline> deadline(int first) {
        boolean end = lexemes.is(first, "end");
        for (int i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
            Lexeme word = lexemes.at(i);
            if (word.isAny("by", "before", "until", "till")) {
                Deadline open = word.is("before") ? Deadline.BEFORE : Deadline.BY;
                if (isNegated(i) && word.is("before") && !end) {
                    return Optional.of(Deadline.NOT_BEFORE);
                }
                boolean holds = !isNegated(i) && !isUndone(i) && !lexemes.is(i - 1, "than");
                return holds ? Optional.of(end ? Deadline.END : open) : Optional.empty();
            }
            end |= word.is("end") && lexemes.is(i + 1, "of");
            if (!word.isAny("the", "end", "of", "very")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "They have until May to pay". */
    private boolean isDeadline(int i) {
        return lexemes.isAny(i - 1, "have", "has", "had", "given");
    }

    /** Whether the clause before a word has a negation: "nothing will be decided before". */
    private boolean isNegated(int i) {
        for (int at = i - 1; at >= Math.max(0, i - CLAUSE) && !lexemes.isIn(at, STOPS) && !lexemes.is(at, ","); at--) {
            boolean contracted = lexemes.is(at, "t") && lexemes.isAny(at - 1, "'", "\u2019");
            if (lexemes.isIn(at, NEGATIONS) || contracted) {
                return true;
            }
            if (lexemes.is(at, "whether")) {
                return false;
            }
        }
        return false;
    }
}
