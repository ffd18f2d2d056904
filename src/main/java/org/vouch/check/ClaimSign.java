package org.vouch.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.language.Figures;

/**
 * What makes a sentence a claim: a figure, a date, a name or a quotation in it.
 *
 * @param what the sort with its article
 * @param words the first of its sort in the sentence, as it stands there
 */
record ClaimSign(String what, String words) {

    /** A sort of sign and how it looks, in the order in which a sentence is asked for them. */
    private record Sort(String what, Pattern form) {}

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October" + "|November|December)";

    private static final List<Sort> SORTS = List.of(
            new Sort(
                    "a date",
                    Pattern.compile("\\b(?:(?:\\p{Nd}{1,2}+ )?+" + MONTH
                            + "\\b(?: \\p{Nd}{1,4}+)?+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?+\\b)")),
            new Sort("a figure", Pattern.compile("\\p{Nd}++(?:[.,]\\p{Nd}++)*+")),
            new Sort("a quotation", Pattern.compile("[\"“”„«»][^\"“”„«»]{0,200}+[\"“”„«»]?+")));

    private static final Set<String> NUMBERS =
            Set.of(("two three four five six seven eight nine ten eleven twelve dozen"
                            + " dozens hundred hundreds thousand thousands million millions billion billions")
                    .split(" "));

    /** A number in words; whether it is a figure or counts the briefing's own things is told by reading it. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
                    + "\\p{L}+(?:teen|ty)(?:-\\p{L}+)?|dozens?|hundreds?|thousands?|millions?|billions?)\\b");

    /**
     * A capitalised word that is not the first, and those that follow it. Words in capitals at the start of a sentence
     * are no sign, so a sentence whose only name is its first word passes.
     */
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{L}\\p{N},;:)’'-] )[‘'(]?+(\\p{Lu}\\p{L}++(?:[ -]\\p{Lu}\\p{L}++|-\\p{L}++)*+)");

    /** Returns whether a sentence makes a claim; most of them are told without a search. */
    static boolean isIn(String sentence) {
        boolean hasCapital = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (Character.isDigit(c) || "\"“”„«»".indexOf(c) >= 0) {
                return true;
            }
            hasCapital |= i > 0 && Character.isUpperCase(c);
        }
        return (hasCapital
                        || mayCount(sentence)
                        || SORTS.get(0).form().matcher(sentence).lookingAt())
                && in(sentence).isPresent();
    }

    /** Returns whether a word of the sentence could be a number: without one, {@link #NUMBER} finds nothing. */
    private static boolean mayCount(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
                String word = lower.substring(start, i);
                if (word.endsWith("ty") || word.endsWith("teen") || NUMBERS.contains(word)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Returns the first sign of a claim, or nothing where a sentence makes none. */
    static Optional<ClaimSign> in(String sentence) {
        for (Sort sort : SORTS) {
            Matcher m = sort.form().matcher(sentence);
            if (m.find()) {
                return Optional.of(new ClaimSign(sort.what(), m.group()));
            }
        }
        return figure(sentence).or(() -> name(sentence));
    }

    private static Optional<ClaimSign> figure(String sentence) {
        return NUMBER.matcher(sentence).find()
                ? Figures.in(sentence).stream()
                        .findFirst()
                        .map(f -> new ClaimSign("a figure", sentence.substring(f.start(), f.end())))
                : Optional.empty();
    }

    private static Optional<ClaimSign> name(String sentence) {
        Matcher m = NAME.matcher(sentence);
        return m.find() ? Optional.of(new ClaimSign("a name", m.group(1))) : Optional.empty();
    }
}
