package org.vouch.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.DateMention;
import org.vouch.language.Days;

/** What is told the author of a date that its evidence does not bear out: what stands there, and what to do. */
record DateFindings(Claim claim, List<Ground> grounds) {
    private static final int MOST_SHOWN = 5;

    /** How far before a date words are read that may say of what it is. */
    private static final int MOST_BEFORE = 80;

    /** What is said of the date is not what these passages say of it. */
    Agreement onOtherSide(Located<String> words, Map<DateMention, Ground> stated) {
        return Agreement.broken(
                Aspect.DATE,
                words,
                Diagnostic.of(
                        Rule.BOUND_CHANGED,
                        words.span(),
                        "the evidence puts it on another side of \"" + words.value() + "\"",
                        "say by, before, in or after the date as the evidence does, which has: "
                                + stated.entrySet().stream()
                                        .map(entry -> inPlace(entry.getValue(), entry.getKey()))
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
    }

    static Agreement ambiguous(Located<String> words, String evidence, List<Days> answers, Ground ground) {
        return broken(
                words,
                "\"" + evidence + "\" in " + ground.passage().id() + " can mean "
                        + answers.stream().map(DateFindings::shown).collect(Collectors.joining(" or ")),
                "tie the words to a fact whose when chooses one, and whose dating says why");
    }

    Agreement missing(Located<String> words) {
        return broken(
                words,
                "the date \"" + words.value() + "\" follows from " + AgreementRule.cited(claim),
                grounds.isEmpty()
                        ? AgreementRule.cite(claim, "the words that have it")
                        : "the evidence has: " + shown());
    }

    Agreement onOtherWeekday(Located<String> words) {
        return broken(
                words,
                "the day of the week does not fit the date \"" + words.value() + "\"",
                "mend the day or the date: the evidence has: " + shown());
    }

    /** @param other the date that the passage has of what the claim tells */
    static Agreement ofOtherDeed(Located<String> words, DateMention other, Ground ground) {
        return broken(
                words,
                "the date \"" + words.value() + "\" stands in the evidence, but of something else",
                "of this it has " + inPlace(ground, other));
    }

    private String shown() {
        Stream<String> inWords = grounds.stream()
                .flatMap(ground -> ground.dates().stream()
                        .map(date -> "\"" + ground.inContext().substring(date.start(), date.end()) + "\" ("
                                + ground.passage().id() + ")"));
        Stream<String> issued = grounds.stream()
                .map(Ground::source)
                .distinct()
                .map(source -> source.id()
                        + source.reference()
                                .issued()
                                .map(date -> " of " + date.text())
                                .orElse(" of no known date"));
        return Stream.concat(inWords, issued).distinct().limit(MOST_SHOWN).collect(Collectors.joining(", "));
    }

    private static String shown(Days days) {
        return days.first().equals(days.last()) ? days.first().toString() : days.first() + "/" + days.last();
    }

    /** Returns a date of a passage with the words before it. */
    private static String inPlace(Ground ground, DateMention date) {
        String before = wordsBefore(ground.inContext(), date.start(), 3).collect(Collectors.joining(" "));
        return "\"" + before + " " + ground.inContext().substring(date.start(), date.end()) + "\" ("
                + ground.passage().id() + ")";
    }

    /** Returns the last words before a place of a text, in lower case. */
    static Stream<String> wordsBefore(String text, int end, int most) {
        String[] before =
                text.substring(Math.max(0, end - MOST_BEFORE), end).strip().split(" ");
        return Stream.of(before).skip(Math.max(0, before.length - most)).map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** Returns the first words after a place of a text, in lower case. */
    static Stream<String> wordsAfter(String text, int start, int most) {
        String after = text.substring(start, Math.min(text.length(), start + MOST_BEFORE));
        return Stream.of(after.strip().split(" ")).limit(most).map(word -> word.toLowerCase(Locale.ROOT));
    }

    static Agreement broken(Located<String> words, String message, String hint) {
        return Agreement.broken(
                Aspect.DATE, words, Diagnostic.of(Rule.DATE_NOT_IN_EVIDENCE, words.span(), message, hint));
    }
}
