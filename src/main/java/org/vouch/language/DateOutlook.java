package org.vouch.language;

import java.util.Set;

/**
 * Finds whether the words around a date look back or ahead. What stands nearest before it in its clause decides, or, for
 * a date that opens its clause, what follows. Words that look ahead from the past ("agreed to", "an invitation to") leave
 * it open: the date may be that of the agreement or of what was agreed.
 */
record DateOutlook(Lexemes lexemes) {
    private static final Set<String> AHEAD = WordList.of(
            "will shall would ll next slated expected scheduled planned plan plans"
                    + " planning due upcoming forthcoming anticipated projected going coming invited intends intend intended hopes"
                    + " hoped hopes preparing prepares prepare ahead future await awaits awaiting looming later expects expect"
                    + " deadline poised tipped promised vows vowed pledges pledged aims aimed likely unlikely if could might");
    /** These look ahead as verbs alone: "plans to", not "approved the plan". */
    private static final Set<String> NOUNS = WordList.of("plan plans hopes deadline");

    private static final Set<String> BACK =
            WordList.of("was were had did has have met told said held took made went came left"
                    + " gave began saw spoke wrote won lost sent led flew rose fell broke became brought bought built caught chose"
                    + " fought found got grew heard kept knew paid ran sat stood struck swore threw died since last earlier ago"
                    + " been shook fled hit shot cut put drew drove ate forgot hid rode sang sank shut slept spent taught thought"
                    + " understood withdrew wore laid lay sought");
    private static final Set<String> OPEN =
            WordList.of("accepted agreed announced offered proposed called urged wanted asked"
                    + " ordered decided approved invitation invitations invite invites preparations intention proposal agreement"
                    + " agreements announcement talks discussions discussed confirmed postponed delayed moved extended set booked"
                    + " date dates schedule programme program suggested warned threatened prepared arranged need indeed speed"
                    + " hundred united red bed so-called need armed alleged supposed related based named settled");
    private static final Set<String> AUXILIARIES = WordList.of("was were had has have been last earlier since");
    private static final Set<String> MODALS = WordList.of("may must can should");
    private static final Set<String> BEFORE_VERB =
            WordList.of("will shall would could may might must can should to ll");
    /** Verbs whose past is the same word. */
    private static final Set<String> UNCHANGING =
            WordList.of("cut put set shut hit read let cost split spread quit beat bet bid burst rid shed");

    private static final Set<String> PUT_OFF = WordList.of(
            "postponed postpone postpones postponing deferred defer defers adjourned adjourn adjourns delayed delay delays"
                    + " suspended extended extend extends prolonged");
    private static final Set<String> TO_BE = WordList.of("is are was were be am");
    private static final Set<String> ENDS = WordList.of(". ; ! ? , : ( ) \u2014 \u2013");
    private static final int REACH = 12;
    private static final int SENTENCE = 25;

    Outlook of(int first, int last) {
        Outlook around = around(first, last);
        return around == Outlook.PAST && isBeginning(first) ? Outlook.EITHER : around;
    }

    private Outlook around(int first, int last) {
        if (isPutOff(first)) {
            return Outlook.FUTURE;
        }
        if (isUnfulfilled(first)) {
            return Outlook.EITHER;
        }
        if (isReporting(first)) {
            return Outlook.PAST;
        }
        int open = first - 1;
        boolean infinitive = false;
        for (int i = open; i >= Math.max(0, first - REACH) && !isEnd(i); i--) {
            Outlook seen = at(i);
            if (seen == Outlook.PAST && isSupposed(i)) {
                return Outlook.EITHER;
            }
            if (seen != Outlook.EITHER || lexemes.isIn(i, OPEN)) {
                return infinitive && seen == Outlook.PAST ? Outlook.EITHER : seen;
            }
            infinitive |= isInfinitive(i);
            open = i - 1;
        }
        if (infinitive) {
            return Outlook.FUTURE;
        }
        boolean opens = first - open <= 4;
        boolean weekday = CalendarWords.weekday(lexemes, first).isPresent();
        boolean added = opens && lexemes.is(open, ",");
        if (opens && isAnnounced(open)) {
            return Outlook.EITHER;
        }
        if ((weekday || added) && isToldAsPast(first)) {
            return Outlook.PAST;
        }
        return opens ? following(lexemes.is(last, ",") ? last + 1 : last) : Outlook.EITHER;
    }

    /** "Unless they were freed by noon on Saturday": a past form of what is still to come. */
    private boolean isSupposed(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4) && !isEnd(i); i--) {
            if (lexemes.isAny(i, "unless", "if", "until", "once")) {
                return true;
            }
        }
        return false;
    }

    /** "To visit" looks ahead by itself ("Kim to visit in May"), and leaves it open after a past ("came to visit"). */
    private boolean isInfinitive(int i) {
        Lexeme verb = lexemes.at(i + 1);
        return lexemes.is(i, "to")
                && verb.isWord()
                && !verb.isCapitalised()
                && !verb.isIn(FunctionWords.ALL)
                && !lexemes.is(i + 1, "have")
                && !Units.isPlural(verb);
    }

    /** "Has put off its ruling until Friday". */
    private boolean isPutOff(int first) {
        if (!lexemes.isAny(first - 1, "until", "till")) {
            return false;
        }
        for (int i = first - 2; i >= Math.max(0, first - REACH) && !isEnd(i); i--) {
            if (lexemes.isIn(i, PUT_OFF) || lexemes.is(i, "off") && lexemes.isAny(i - 1, "put", "puts", "putting")) {
                return true;
            }
        }
        return false;
    }

    /** "It was to have been sold on Monday": what was planned may lie on either side of the day of writing. */
    private boolean isUnfulfilled(int first) {
        for (int i = first - 2; i >= Math.max(0, first - REACH) && !isEnd(i); i--) {
            if (lexemes.is(i, "to") && lexemes.is(i + 1, "have")) {
                return true;
            }
        }
        return false;
    }

    /** "Declared three days of mourning, beginning on Monday": what has been declared may be to come. */
    private boolean isBeginning(int first) {
        int before = lexemes.isAny(first - 1, "on", "in", "from", "this") ? first - 2 : first - 1;
        return lexemes.isAny(before, "beginning", "starting", "commencing");
    }

    /** A verb of the past right before: "confirmed on Thursday", "said Monday". */
    private boolean isReporting(int first) {
        int at = lexemes.isAny(first - 1, "on", "in", "late", "early") ? first - 2 : first - 1;
        Lexeme verb = lexemes.at(at);
        boolean past = verb.isIn(BACK) || isPastForm(verb) || verb.isAny("confirmed", "announced", "agreed");
        boolean free = !verb.isIn(AUXILIARIES);
        boolean passive = isToBe(at);
        boolean weekday = CalendarWords.weekday(lexemes, first).isPresent();
        return past && free && !passive && (weekday || !verb.isIn(OPEN)) && !verb.isIn(AHEAD);
    }

    /** "Announced a rally in the capital, Trevna, on Sunday": an aside parts the date from what leaves it open. */
    private boolean isAnnounced(int comma) {
        int before = comma - 1;
        while (lexemes.is(comma, ",")
                && before > comma - 5
                && lexemes.at(before).isWord()) {
            before--;
        }
        boolean aside = lexemes.is(comma, ",")
                && lexemes.is(before, ",")
                && lexemes.at(before + 1).isCapitalised();
        for (int i = before - 1; aside && i >= Math.max(0, before - REACH) && !isEnd(i); i--) {
            if (lexemes.isIn(i, OPEN)) {
                return true;
            }
            if (at(i) != Outlook.EITHER) {
                return false;
            }
        }
        return false;
    }

    /** The news tells of days of the week, and of dates added between commas, that have been, unless something in the sentence looks ahead. */
    private boolean isToldAsPast(int first) {
        boolean past = false;
        for (int i = first - SENTENCE; i < first + SENTENCE; i++) {
            boolean ends = lexemes.isAny(i, ".", ";", "!", "?");
            if (ends && i > first) {
                break;
            }
            Outlook seen = ends ? Outlook.EITHER : at(i);
            if (seen == Outlook.FUTURE || isInfinitive(i)) {
                return false;
            }
            past = !ends && (past || seen == Outlook.PAST);
        }
        return past;
    }

    private Outlook following(int from) {
        for (int i = from; i < from + REACH && !isEnd(i); i++) {
            Outlook seen = at(i);
            if (seen != Outlook.EITHER) {
                return seen;
            }
        }
        return Outlook.EITHER;
    }

    private Outlook at(int i) {
        Lexeme lexeme = lexemes.at(i);
        boolean toBe = lexeme.isIn(TO_BE) && lexemes.is(i + 1, "to") || lexeme.is("set") && lexemes.is(i + 1, "to");
        boolean possible = lexeme.isIn(MODALS) && !lexeme.isCapitalised() && !isPerfect(i);
        boolean isNoun = lexeme.isIn(NOUNS) && !lexemes.is(i + 1, "to");
        if (toBe || possible || lexeme.isIn(AHEAD) && !isNoun) {
            return Outlook.FUTURE;
        }
        if (lexeme.isIn(UNCHANGING) && isAfterModal(i)) {
            return Outlook.FUTURE;
        }
        if (lexeme.is("have") && lexemes.isAny(i - 1, "will", "would", "shall")) {
            return Outlook.EITHER;
        }
        boolean past = lexeme.isIn(BACK) || isPastForm(lexeme);
        return past && !isToBe(i) ? Outlook.PAST : Outlook.EITHER;
    }

    /** "May have been": what follows is past. */
    private boolean isPerfect(int i) {
        return lexemes.is(i + 1, "have") || lexemes.is(i + 2, "have");
    }

    /** "It will cut the road": of verbs whose past is like the verb itself, the word before decides. */
    private boolean isAfterModal(int i) {
        return lexemes.isIn(i - 1, BEFORE_VERB) || lexemes.is(i - 1, "not") && lexemes.isIn(i - 2, BEFORE_VERB);
    }

    /** "Will be signed", "to be held": the form of the past is not told as past. */
    private boolean isToBe(int i) {
        return lexemes.is(i - 1, "be") || lexemes.is(i - 2, "be");
    }

    static boolean isPast(Lexeme verb) {
        return verb.isIn(BACK);
    }

    private static boolean isPastForm(Lexeme lexeme) {
        return lexeme.isWord()
                && !lexeme.isCapitalised()
                && lexeme.text().length() > 4
                && lexeme.lower().endsWith("ed")
                && !lexeme.isIn(OPEN)
                && !lexeme.isIn(AHEAD);
    }

    private boolean isEnd(int i) {
        return lexemes.at(i).kind() == Lexeme.Kind.NONE || lexemes.isIn(i, ENDS);
    }
}
