package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.diagnostic.Located;
import org.vouch.language.Counterparts;
import org.vouch.language.Dates;
import org.vouch.language.Days;
import org.vouch.language.TimeWords;

/**
 * Holds the dates of a claim against its evidence: dates in the passages' words, counted where need be from the day on
 * which the article was written; that day itself; and the dates that facts choose with their reasons. The one date of a
 * fact that gives no reason for it is held likewise.
 */
final class DateAgreement implements AgreementRule {

    @Override
    public List<Agreement> of(Claim claim) {
        if (claim.isAbsence()) {
            return List.of();
        }
        List<Agreement> agreements = new ArrayList<>(new ClaimedDates(claim).hold());
        TimeWords.in(claim.text(), claim.borneBy()).forEach(swapped -> agreements.add(swapped(claim, swapped)));
        claim.self()
                .flatMap(fact -> fact.dated().flatMap(when -> when(claim, fact, when)))
                .ifPresent(agreements::add);
        return agreements;
    }

    /** The reason for a date is not judged, but its own statement no reason can gainsay, nor make more exact. */
    private static Optional<Agreement> when(Claim claim, Fact fact, Located<EdtfDate> when) {
        StatedDays stated = StatedDays.of(fact.statement().value());
        if (stated.gainsay(when.value())) {
            return Optional.of(otherDate(
                    when,
                    "that of its statement, which has " + stated.shown(),
                    "mend when, or the date in the statement"));
        }
        if (isTooExact(when.value(), fact, claim)) {
            return Optional.of(DateFindings.broken(
                    text(when),
                    "the fact's when, " + when.value().text() + ", is more exact than its statement and what it cites",
                    "leave the day out, or " + AgreementRule.cite(claim, "the words that have it")));
        }
        boolean isHeld =
                fact.dating().flatMap(Dating::why).isEmpty() && !claim.support().isEmpty();
        return isHeld ? byPassages(claim, fact, when) : Optional.empty();
    }

    /** Whether a date is a day of a month or year that the statement gives, and nothing cited, nor the reason, gives a day of it. */
    private static boolean isTooExact(EdtfDate when, Fact fact, Claim claim) {
        Optional<Days> day =
                DaysOf.whole(when).filter(days -> days.isOneDay() && !when.isApproximate() && !when.isUncertain());
        if (day.isEmpty()) {
            return false;
        }
        List<Days> stated = days(fact.statement().value()).toList();
        Stream<Days> reasoned = fact.dating().flatMap(Dating::why).stream().flatMap(DateAgreement::days);
        Stream<Days> cited = claim.grounds().distinct().flatMap(DateAgreement::days);
        return stated.stream().anyMatch(day.get()::overlaps)
                && Stream.of(stated.stream(), reasoned, cited)
                        .flatMap(all -> all)
                        .filter(day.get()::overlaps)
                        .noneMatch(Days::isOneDay);
    }

    private static Stream<Days> days(String text) {
        return Dates.in(text).stream().flatMap(mention -> mention.answers(Optional.empty()).stream());
    }

    private static Agreement swapped(Claim claim, Counterparts.Swapped swapped) {
        Located<String> words =
                claim.part(swapped.words().start(), swapped.words().end());
        return DateFindings.broken(
                words,
                "the time \"" + words.value() + "\" stands in " + AgreementRule.cited(claim),
                "the evidence has \"" + swapped.evidence() + "\": say when or how long as it does");
    }

    /** A date that no passage gives and none gainsays is the author's, and bears nothing out. */
    private static Optional<Agreement> byPassages(Claim claim, Fact fact, Located<EdtfDate> when) {
        List<Ground> grounds = claim.grounds().distinct().toList();
        if (follows(when.value(), fact, grounds)) {
            return Optional.of(Agreement.of(Aspect.DATE, text(when), new Bearer.TiedFact(fact)));
        }
        boolean isGainsaid = !when.value().isInterval()
                && grounds.stream().flatMap(DateAgreement::inWords).findAny().isPresent();
        return isGainsaid
                ? Optional.of(
                        otherDate(when, "those that it cites", "mend when, or say under dating how it was worked out"))
                : Optional.empty();
    }

    private static Agreement otherDate(Located<EdtfDate> when, String than, String hint) {
        return DateFindings.broken(
                text(when), "the fact's when, " + when.value().text() + ", is another date than " + than, hint);
    }

    private static Located<String> text(Located<EdtfDate> when) {
        return new Located<>(when.value().text(), when.span());
    }

    /** Returns whether a fact's date is reasoned, or that of its statement, of its passages or of their articles. */
    static boolean follows(EdtfDate date, Fact fact, List<Ground> grounds) {
        List<Days> meant = DaysOf.all(date);
        Stream<Days> stated = days(fact.statement().value());
        return fact.dating().flatMap(Dating::why).isPresent()
                || Stream.concat(stated, grounds.stream().flatMap(DateAgreement::days))
                        .anyMatch(days -> meant.stream().anyMatch(one -> one.contains(days)));
    }

    /** Returns the days that a passage dates its matter to, and those of its article. */
    private static Stream<Days> days(Ground ground) {
        Stream<Days> issued =
                ground.source().reference().issued().map(DaysOf::all).stream().flatMap(List::stream);
        return Stream.concat(inWords(ground), issued);
    }

    private static Stream<Days> inWords(Ground ground) {
        return Stream.concat(ground.dates().stream(), ground.followingDays().stream())
                .flatMap(date -> PlausibleDays.of(date, ground.written(), ground.modality()).stream());
    }
}
