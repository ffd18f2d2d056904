package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Capitalised words in a row, with the small words that names hold.
 *
 * @param parts the words; empty where none begins here
 * @param end the term after the last
 */
record NameRun(List<NamePart> parts, int end) {
    private static final int LONGEST = 14;

    private static final Set<String> PARTICLES =
            WordList.of("de la le du da di del della dos das do van von der den ter ten bin ibn al el y zu af av st");

    /** These begin a name before a capital letter. */
    private static final Set<String> FIRST_PARTICLES = WordList.of("de van von der den bin ibn di da du della");

    /** "Ministry of", "Bank of": what follows belongs to the name. */
    private static final Set<String> BEFORE_OF = WordList.of(
            """
            ministry bank university department republic gulf house council court battle treaty sea cape isle isles city
            kingdom union league church army order day institute academy federation congress board office chamber
            committee commission bay strait port duke duchess prince princess state states people's society association college school museum
            organisation organization community conference convention declaration charter statue tower bridge
            commonwealth islands island lake mount secretary director foreign agency centre center alliance coalition
            confederation friends sons daughters heroes hero party front voice peace festival feast palace gate act
            bureau fund faculty democratic socialist hague security defence defense
            """);

    private static final Set<String> BEFORE_FOR = WordList.of(
            """
            commission organisation organization agency office centre center institute fund ministry committee council
            movement alliance party campaign programme program foundation society department coalition union bank
            """);

    private static final Set<String> OUTER_PREFIXES =
            WordList.of("pro anti ex non pre post mid trans then pan inter intra cross sub neo");

    private static final Set<String> CUT_ENDINGS = WordList.of(
            """
            made led backed born based style era speaking held controlled occupied built run owned friendly sponsored
            supplied allied dominated language wide flagged registered funded imposed brokered drafted mediated aligned
            installed produced designed trained armed linked related bound leaning appointed educated area region
            month ministry born aged only like inspired organised organized hosted supported initiated proposed operated
            """);

    /** Returns the run that begins at a term. */
    static NameRun at(String text, List<Term> terms, int from, boolean shouted) {
        List<NamePart> parts = new ArrayList<>();
        int i = from;
        while (i < terms.size() && parts.size() < LONGEST) {
            int small = smallWords(terms, i, parts);
            int capital = i + small;
            boolean fits = capital < terms.size()
                    && isCapital(terms.get(capital))
                    && !(shouted && isShoutedWord(terms.get(capital)));
            if (!fits || small > 0 && parts.isEmpty() && !FIRST_PARTICLES.contains(terms.get(i).lower())) {
                break;
            }
            for (; i <= capital; i++) {
                parts.add(part(text, terms, i));
            }
            int next = continued(terms, i);
            if (next == i && !isJoined(terms, i - 1)) {
                break;
            }
            i = next;
        }
        return new NameRun(parts, parts.isEmpty() ? from + 1 : Math.max(i, from + 1));
    }

    private static boolean isShoutedWord(Term term) {
        return OrdinaryWords.isOrdinary(term.text()) && !NameCutter.isBeforeName(term.lower());
    }

    /** Returns how many small words stand here that belong to a name. */
    private static int smallWords(List<Term> terms, int from, List<NamePart> parts) {
        int i = from;
        String before = parts.isEmpty() ? "" : parts.get(parts.size() - 1).lower();
        if (i < terms.size() && (is(terms, i, "of") && BEFORE_OF.contains(before) || is(terms, i, "for") && BEFORE_FOR.contains(before))) {
            i++;
            return is(terms, i, "the") ? 2 : 1;
        }
        if (i < terms.size() && is(terms, i, "&") && !parts.isEmpty()) {
            return 1;
        }
        while (i < terms.size() && i - from < 3 && PARTICLES.contains(terms.get(i).lower()) && !terms.get(i).isCapitalised()) {
            i++;
        }
        return i - from;
    }

    private static boolean is(List<Term> terms, int i, String word) {
        return i < terms.size() && terms.get(i).text().equals(word);
    }

    /** Returns whether a term is a word with a capital letter, in itself or behind a hyphen. */
    private static boolean isCapital(Term term) {
        return term.isWord()
                && Character.isLetter(term.text().codePointAt(0))
                && !isNoName(term.text())
                && (term.isCapitalised() || hasInnerCapital(term.text()));
    }

    private static boolean hasInnerCapital(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isNoName(String text) {
        return text.equals("I") || text.startsWith("I'") || text.startsWith("I\u2019");
    }

    private static NamePart part(String text, List<Term> terms, int i) {
        Term term = terms.get(i);
        int start = term.start() + prefixLength(term.text());
        int end = term.end() - endingLength(term.text());
        String word = text.substring(start, Math.max(end, start));
        boolean owed = start == term.start() && Openings.isAt(text, terms, i);
        boolean followed = i + 1 < terms.size() && Character.isDigit(terms.get(i + 1).text().codePointAt(0));
        return new NamePart(start, start + word.length(), word, lower(word), owed, followed);
    }

    private static String lower(String word) {
        return NameForm.plain(word.toLowerCase(Locale.ROOT)).replace('\u2019', '\'');
    }

    /** The {@code pro-} of {@code pro-Russian}. */
    private static int prefixLength(String word) {
        int hyphen = word.indexOf('-');
        boolean outer = hyphen > 0
                && hyphen + 1 < word.length()
                && Character.isUpperCase(word.codePointAt(hyphen + 1))
                && OUTER_PREFIXES.contains(lower(word.substring(0, hyphen)));
        return outer ? hyphen + 1 : 0;
    }

    /** The {@code -made} of {@code Korean-made}. */
    private static int endingLength(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && CUT_ENDINGS.contains(word.substring(hyphen + 1)) ? word.length() - hyphen : 0;
    }

    /** Returns the term at which the run goes on after a mark that a name may hold; the same term where there is none. */
    private static int continued(List<Term> terms, int next) {
        if (next + 1 >= terms.size()) {
            return next;
        }
        Term mark = terms.get(next);
        Term word = terms.get(next - 1);
        boolean capital = terms.get(next + 1).isCapitalised();
        if (mark.text().equals(".")) {
            return capital && Openings.isAbbreviated(terms, next) ? next + 1 : next;
        }
        boolean apostrophe = mark.isPossessive() || mark.lower().equals("'") && mark.start() == word.end();
        return apostrophe && capital && isPeople(word) ? next + 1 : next;
    }

    /** "People's", "Workers'": a possessive inside a name. */
    private static boolean isPeople(Term word) {
        return OrdinaryWords.isOrdinary(word.text()) && !Titles.isTitle(word.lower()) || word.is("st");
    }

    /** Returns whether the term after this one stands behind white space alone. */
    private static boolean isJoined(List<Term> terms, int i) {
        boolean cut = endingLength(terms.get(i).text()) > 0;
        return i + 1 < terms.size() && !cut && (terms.get(i + 1).isWord() || terms.get(i + 1).text().equals("&"));
    }

    /** Returns the names of the run, each as one part from its first word to its last. */
    List<NamePart> names() {
        return parts.isEmpty() ? List.of() : NameCutter.cut(parts);
    }
}
