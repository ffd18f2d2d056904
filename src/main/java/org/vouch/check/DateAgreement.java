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
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
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
        if (claim.statesAbsence()) {
            return List.of();
        }
        List<Agreement> agreements = new ArrayList<>(new ClaimedDates(claim).hold());
        TimeWords.in(claim.text(), claim.borneBy()).forEach(swapped -> agreements.add(swapped(claim, swapped)));
        claim.self()
                .filter(fact -> fact.dating().flatMap(Dating::why).isEmpty())
                .filter(fact -> !claim.support().isEmpty())
                .flatMap(fact -> fact.when().flatMap(when -> when(claim, fact, when)))
                .ifPresent(agreements::add);
        return agreements;
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
    private static Optional<Agreement> when(Claim claim, Fact fact, EdtfDate when) {
        List<Ground> grounds = claim.grounds().distinct().toList();
        Located<String> place = new Located<>(when.text(), fact.id().span());
        if (follows(when, fact, grounds)) {
            return Optional.of(Agreement.of(Aspect.DATE, place, new Bearer.TiedFact(fact)));
        }
        boolean isGainsaid = !when.isInterval()
                && grounds.stream().flatMap(DateAgreement::inWords).findAny().isPresent();
        return isGainsaid
                ? Optional.of(Agreement.broken(
                        Aspect.DATE,
                        place,
                        Diagnostic.of(
                                Rule.DATE_NOT_IN_EVIDENCE,
                                place.span(),
                                "the fact's when, " + when.text() + ", is another date than those that it cites",
                                "mend when, or say under dating how it was worked out")))
                : Optional.empty();
    }

    /** Returns whether a fact's date is reasoned, or that of its statement, of its passages or of their articles. */
    static boolean follows(EdtfDate date, Fact fact, List<Ground> grounds) {
        List<Days> meant = DaysOf.all(date);
        Stream<Days> stated = Dates.in(fact.statement().value()).stream()
                .flatMap(mention -> mention.answers(Optional.empty()).stream());
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
        return ground.dates().stream()
                .flatMap(date -> PlausibleDays.of(date, ground.written(), ground.modality()).stream());
    }
}
