package org.vouch.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Bearer;
import org.vouch.content.EdtfDate;
import org.vouch.diagnostic.Located;
import org.vouch.language.DateMention;
import org.vouch.language.Days;

/** Whether a date that rests on an uncertain one alone, {@code 2023-09?}, is told as probable. */
final class UncertainDates {
    private static final Set<String> DOUBT =
            Set.of(("probably probable perhaps presumably possibly possible maybe likely"
                            + " apparently seems seem appears appear may might could if inferred undated uncertain unclear about around"
                            + " roughly assumed supposed taken points suggests whether")
                    .split(" "));

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private UncertainDates() {}

    /**
     * Returns what is wrong with "in September 2023" for "probably in September 2023".
     *
     * @param borne what bears the date out
     * @param written the day from which the claim's own words count
     */
    static Optional<Agreement> toldAsCertain(
            Claim claim, DateMention date, Located<String> words, Agreement borne, Optional<Days> written) {
        Optional<EdtfDate> uncertain = borne.bearer()
                .flatMap(UncertainDates::record)
                .filter(when -> when.isUncertain() && agrees(date, when, written));
        boolean isOpen = uncertain.isEmpty() || isCertainElsewhere(claim, date, written) || isDoubted(claim.text());
        return isOpen
                ? Optional.empty()
                : Optional.of(DateFindings.broken(
                        words,
                        "the date \"" + words.value() + "\" is told as certain, and rests on " + uncertain.get(),
                        "say that it is probable"));
    }

    private static boolean isCertainElsewhere(Claim claim, DateMention date, Optional<Days> written) {
        return claim.facts().stream()
                .flatMap(fact -> fact.when().stream())
                .anyMatch(when -> !when.isUncertain() && agrees(date, when, written));
    }

    private static boolean agrees(DateMention date, EdtfDate when, Optional<Days> written) {
        return DaysOf.all(when).stream().anyMatch(days -> date.agrees(days, written));
    }

    private static boolean isDoubted(String text) {
        return Stream.of(NO_LETTERS.split(text))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(DOUBT::contains);
    }

    private static Optional<EdtfDate> record(Bearer bearer) {
        if (bearer instanceof Bearer.TiedFact tied) {
            return tied.fact().when();
        }
        return bearer instanceof Bearer.ArticleDate article ? Optional.of(article.date()) : Optional.empty();
    }
}
