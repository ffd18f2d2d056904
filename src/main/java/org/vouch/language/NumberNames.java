package org.vouch.language;

import java.util.Set;

/** Tells numbers that are part of a name or a reference from figures, and ordinals that count from those that do not. */
record NumberNames(Lexemes lexemes) {
    private static final Set<String> BEFORE_FIGURES =
            WordList.of("in at about around some over under the of only a an and but by for from to with roughly nearly"
                    + " almost approximately exactly up than between among these those all his her its their our more"
                    + " less fewer least most just after before within when while if that than near circa as on last"
                    + " next first another every total or plus minus estimated killed age aged is are was were kim"
                    + " since until this not no both");
    private static final Set<String> NOT_COUNTING =
            WordList.of("came come comes of appeared said hand place sight glance things thing");

    /** Labels only with a capital or a full stop. */
    private static final Set<String> DOUBTFUL_LABELS = WordList.of("no p act type point week day area");

    private static final Set<String> OBJECTS =
            WordList.of("the a an its his their what that this no it them like open out");

    boolean isName(Amount amount) {
        if (amount.form() == Amount.Form.ORDINAL) {
            return isProperName(amount);
        }
        return lexemes.at(amount.first()).isNumber() ? isDigitName(amount) : isProperName(amount);
    }

    /** Returns where to go on after a name: "747-400" has one more number. */
    int end(Amount amount) {
        boolean more =
                lexemes.isJoint(amount.last()) && lexemes.at(amount.last() + 1).isNumber();
        return more ? amount.last() + 2 : amount.last();
    }

    private boolean isDigitName(Amount amount) {
        int i = amount.first();
        Lexeme before = lexemes.at(i - 1);
        if (isListMark(amount)
                || isSerial(lexemes.at(i))
                || lexemes.at(i).attached() && (before.isWord() || before.isAny("#", "/", "@", "_"))) {
            return true;
        }
        Lexeme next = lexemes.at(amount.last());
        if (next.is("/")
                && next.attached()
                && lexemes.at(amount.last() + 1).attached()
                && amount.form() == Amount.Form.DIGITS) {
            return true;
        }
        boolean score = amount.last() == i + 1
                && lexemes.at(i).digits(2) >= 0
                && lexemes.isJoint(i + 1)
                && lexemes.at(i + 2).digits(2) >= 0;
        if (score && !lexemes.isJoint(i - 1) && !isLabelled(i)) {
            return false;
        }
        boolean lettered = next.attached()
                && !next.isAny("pc", "pct", "percent", "c", "f", "p")
                && next.isWord()
                && amount.last() == i + 1
                && Units.measure(lexemes, i + 1).isEmpty();
        boolean joined = lexemes.isJoint(i - 1) && isJoiningName(i - 2);
        return lettered && Currencies.code(next).isEmpty() || joined || isLabelled(i) || isNamed(amount);
    }

    /** "007", "054": digits that count nothing. */
    private static boolean isSerial(Lexeme lexeme) {
        return lexeme.isPlainDigits()
                && lexeme.text().length() > 1
                && lexeme.text().startsWith("0");
    }

    /** "1. Kim agrees" at the start of a line. */
    private boolean isListMark(Amount amount) {
        int after = amount.last();
        return lexemes.startsLine(amount.first())
                && lexemes.at(amount.first()).digits(3) >= 0
                && (lexemes.isAttached(after, ".") || lexemes.isAttached(after, ")"))
                && !lexemes.at(after + 1).attached();
    }

    /** "Hwasong-18", "F-16", "COVID-19"; not "pre-2015", "mid-20s". */
    private boolean isJoiningName(int i) {
        return lexemes.at(i).isWord()
                && (lexemes.at(i).isCapitalised() || lexemes.at(i).text().length() == 1);
    }

    /** "para. 4", "page 12", "No 10", "Nos. 3". */
    private boolean isLabelled(int i) {
        int at = lexemes.is(i - 1, ".") && lexemes.at(i - 1).attached() ? i - 2 : i - 1;
        Lexeme label = lexemes.at(at);
        boolean verb = label.is("number") && lexemes.isAny(at - 1, "who", "which", "they", "that", "now");
        boolean clear = (at == i - 2 || !label.isIn(DOUBTFUL_LABELS)) && !verb;
        boolean counts = isPluralCounted(i) && !new NumberLabels(lexemes).isNamed(at, i);
        return label.isIn(Units.LABELS) && (clear || label.isCapitalised()) && !counts;
    }

    /** A capitalised word before the digits, and no plural after them: "Boeing 737", "Resolution 1718". */
    private boolean isNamed(Amount amount) {
        int i = amount.first();
        Lexeme before = lexemes.at(i - 1);
        return before.isCapitalised()
                && !before.isIn(BEFORE_FIGURES)
                && !lexemes.startsSentence(i - 1)
                && amount.magnitude() == 0
                && amount.form() == Amount.Form.DIGITS
                && lexemes.at(i).isPlainDigits()
                && CalendarWords.month(before).isEmpty()
                && CalendarWords.weekday(lexemes, i - 1).isEmpty()
                && !lexemes.at(amount.last()).is("%")
                && !lexemes.is(amount.last(), "per")
                && !lexemes.is(amount.last(), "percent")
                && !CountedNoun.after(lexemes, amount.last()).isMeasure()
                && Currencies.noun(lexemes, amount.last()).isEmpty()
                && !isPluralCounted(i);
    }

    private boolean isPluralCounted(int i) {
        CountedNoun noun = CountedNoun.after(lexemes, i + 1);
        return noun.word().isPresent() && Units.isPlural(lexemes.at(noun.last() - 1));
    }

    /** A number word with a capital that no sentence asks for: "World War Two", "the Second World War". */
    private boolean isProperName(Amount amount) {
        Lexeme word = lexemes.at(amount.first());
        if (isInCapitals(lexemes.at(amount.last() - 1))) {
            return false;
        }
        if (!word.isCapitalised() || lexemes.startsSentence(amount.first())) {
            boolean start = word.isCapitalised() && amount.form() == Amount.Form.ORDINAL;
            return start
                    && lexemes.at(amount.last()).isCapitalised()
                    && lexemes.at(amount.last() + 1).isCapitalised();
        }
        return !Units.isPlural(lexemes.at(amount.last()))
                || lexemes.at(amount.first() - 1).isCapitalised();
    }

    /** "The second limits the first", "ties first sought": the next word is a verb. */
    private boolean isBeforeVerb(Amount amount, Lexeme word) {
        boolean ending = word.lower().endsWith("s")
                && !word.lower().endsWith("ss")
                && word.text().length() > 4;
        boolean first = amount.low().intValue() == 1;
        Lexeme after = lexemes.at(amount.last() + 1);
        boolean object = after.isIn(OBJECTS);
        boolean past = word.lower().endsWith("ed") || DateOutlook.isPast(word);
        return first && past || ending && (object || !first && lexemes.is(amount.first() - 1, "the"));
    }

    /** A headline all in capitals says nothing about names. */
    private static boolean isInCapitals(Lexeme word) {
        return word.text().length() > 2 && word.text().chars().allMatch(Character::isUpperCase);
    }

    /** "first foreign trip", "the third test", "70th anniversary"; not "came first", "first came", "at first". */
    boolean countsNoun(Amount amount) {
        Lexeme next = lexemes.at(amount.last());
        boolean hyphen = lexemes.isJoint(amount.last());
        Lexeme word = hyphen ? lexemes.at(amount.last() + 1) : next;
        boolean digits = lexemes.at(amount.first()).isNumber();
        boolean bare = !word.isWord() || word.isIn(FunctionWords.ALL) || word.isIn(NOT_COUNTING);
        boolean number = NumberWords.SMALL.containsKey(word.lower());
        if (digits) {
            return true;
        }
        boolean late =
                amount.low().intValue() > 2 && lexemes.isAny(amount.first() - 1, "the", "his", "her", "its", "a", "s");
        boolean pronoun = !word.isWord() || word.isIn(FunctionWords.ALL);
        if (pronoun && late) {
            return true;
        }
        boolean verb = !hyphen && isBeforeVerb(amount, word);
        return !bare && !number && !verb && !lexemes.is(amount.first() - 1, "at");
    }
}
