package org.vouch.language;

import java.util.List;
import java.util.Set;

/** Tells whether a sentence gives a time with what it says, so that its present may mean what is arranged. */
final class Dated {
    private static final Set<String> TIMES = WordList.of("""
            next tomorrow tonight spring summer autumn winter dawn noon midnight today soon shortly later week month year fall
            am pm morning afternoon evening night
            """);

    private Dated() {}

    static boolean isIn(List<Term> terms) {
        return terms.stream().anyMatch(Dated::isTime);
    }

    private static boolean isTime(Term term) {
        boolean day =
                term.isCapitalised() && (Names.MONTHS.contains(term.lower()) || Names.WEEKDAYS.contains(term.lower()));
        boolean year =
                term.isNumber() && term.lower().length() == 4 && term.lower().startsWith("20");
        return day || year || TIMES.contains(term.lower());
    }
}
