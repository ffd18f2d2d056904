package org.vouch.language;

import java.util.Set;

/** Tells a year of four digits from a count of four digits. */
final class Years {
    /** After these a number of four digits is a year, whatever follows but a unit of measure. */
    private static final Set<String> CERTAIN =
            WordList.of("in since until till during year years mid early late circa ad");

    private static final Set<String> DETERMINERS = WordList.of("the a an its his her their this that s");

    /** What is counted by thousands, in the singular. */
    private static final Set<String> COUNTED = WordList.of(
            "people person man woman child soldier troop worker member voter"
                    + " death casualty prisoner refugee civilian protester demonstrator victim passenger shell missile rocket tank ship"
                    + " vehicle drone aircraft home house building job vote copy delegate guest employee student fighter personnel"
                    + " police resident inhabitant visitor participant family patient detainee migrant dollar pound euro");

    /** What is of so many: "a crowd of 1500". */
    private static final Set<String> CROWDS = WordList.of(
            "crowd total fleet group army force staff population number majority maximum minimum average range speed"
                    + " height depth length weight distance audience turnout capacity lead margin garrison team convoy sum"
                    + " cost price value rate altitude out consisting hundreds some most one two three all each any");

    private static final int FIRST_LIKELY = 1800;
    private static final int LAST_LIKELY = 2099;

    private Years() {}

    static boolean isYear(Lexeme lexeme) {
        int number = lexeme.text().length() == 4 ? lexeme.digits(4) : -1;
        return number >= 1000 && number <= 2999;
    }

    /** Returns whether the number at a place is a year by itself: "in 2015", "the 2015 talks", not "2015 people". */
    static boolean isYearAlone(Lexemes lexemes, int i) {
        if (!isYear(lexemes.at(i)) || isPartOfCode(lexemes, i) || isMoney(lexemes, i) || isCounting(lexemes, i + 1)) {
            return false;
        }
        if (lexemes.isIn(i - 1, CERTAIN) || lexemes.is(i - 1, "ad") || lexemes.isAny(i + 1, "ad", "ce")) {
            return true;
        }
        int number = lexemes.at(i).digits(4);
        boolean old = lexemes.isAny(i - 1, "of", "from", "dated") && !lexemes.isIn(i - 2, CROWDS);
        return number >= (old ? 1000 : FIRST_LIKELY)
                && number <= LAST_LIKELY
                && !isCounted(lexemes, i, number)
                && !isGlued(lexemes, i);
    }

    /** Parts of a code or a longer number: "737-2015", "2015%", "2015km", "3.2015". */
    private static boolean isPartOfCode(Lexemes lexemes, int i) {
        Lexeme next = lexemes.at(i + 1);
        boolean after = next.attached() && (next.isWord() || next.is("%") || next.is("+") || next.is("\u00b0"));
        Lexeme before = lexemes.at(i - 1);
        boolean glued = lexemes.at(i).attached() && (before.isWord() || before.is("#"));
        boolean label = before.isIn(Units.LABELS);
        return after || glued || label;
    }

    private static boolean isMoney(Lexemes lexemes, int i) {
        return Currencies.symbol(lexemes.at(i - 1)).isPresent()
                || Currencies.code(lexemes.at(i - 1)).isPresent();
    }

    private static boolean isCounting(Lexemes lexemes, int i) {
        int at = lexemes.isJoint(i) ? i + 1 : i;
        Lexeme next = lexemes.at(at);
        return Units.measure(lexemes, at).isPresent() && !next.isAny("m")
                || NumberWords.SCALES.containsKey(next.lower())
                || next.isAny("percent", "pct")
                || next.is("per") && lexemes.is(at + 1, "cent")
                || Currencies.noun(lexemes, at).isPresent() && !isVerb(lexemes, i - 1, at);
    }

    /** "The party in power since 1994 won 19 seats": nobody has so many won since. */
    private static boolean isVerb(Lexemes lexemes, int year, int i) {
        return lexemes.is(i, "won") && lexemes.isAny(year - 1, "since", "in", "from");
    }

    /** "2015 people", "a crowd of 2000 ships": something that is counted follows, or any plural after a round number. */
    private static boolean isCounted(Lexemes lexemes, int i, int number) {
        CountedNoun noun = CountedNoun.after(lexemes, i + 1);
        boolean round = number % 50 == 0 && !lexemes.isIn(i - 1, DETERMINERS);
        return Units.isPlural(lexemes.at(noun.last() - 1)) && (round || noun.isAny(COUNTED));
    }

    /** A capitalised word and a dash before it: "Su-2000". */
    private static boolean isGlued(Lexemes lexemes, int i) {
        return lexemes.isJoint(i - 1)
                && lexemes.at(i - 2).isCapitalised()
                && !lexemes.isIn(i - 2, CalendarWords.THIRDS)
                && lexemes.at(i - 2).text().length() > 1
                && !lexemes.isAny(i - 2, "pre", "post");
    }
}
