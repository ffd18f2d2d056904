package org.vouch.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.Dating;
import org.vouch.content.Fact;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Days;

/**
 * Holds the dates of a claim against its evidence: dates in the passages' words, counted where need be from the day on
 * which the article was written; that day itself; and the dates that facts choose with their reasons.
 */
final class DateAgreement implements AgreementRule {

    @Override
    public List<Agreement> of(Claim claim) {
        if (claim.statesAbsence()) {
            return List.of();
        }
        return Dates.in(claim.text()).stream().map(date -> hold(claim, date)).toList();
    }

    private static Agreement hold(Claim claim, DateMention date) {
        Located<String> words = claim.part(date.start(), date.end());
        if (date.contradictsWeekday()) {
            return broken(
                    words,
                    "the day of the week does not fit the date \"" + words.value() + "\"",
                    "mend the day or the date, whichever the evidence does not have");
        }
        Optional<Days> written = written(claim);
        return borneOut(claim, date, words, written)
                .or(() -> byItsEnds(claim, date, words, written))
                .orElseGet(() -> missing(claim, words));
    }

    private static Optional<Agreement> borneOut(
            Claim claim, DateMention date, Located<String> words, Optional<Days> written) {
        return byFact(claim, date, words, written)
                .or(() -> byPassage(claim, date, words, written))
                .or(() -> byIssue(claim, date, words, written))
                .or(() -> byAsOf(claim, date, words, written));
    }

    /** The two ends of an interval may be borne out by different words. */
    private static Optional<Agreement> byItsEnds(
            Claim claim, DateMention date, Located<String> words, Optional<Days> written) {
        List<Agreement> ends = date.ends().stream()
                .flatMap(end -> borneOut(claim, end, words, written).stream())
                .toList();
        return ends.isEmpty() || ends.size() < date.ends().size() ? Optional.empty() : Optional.of(ends.get(0));
    }

    /** The day from which a claim's own words count: that of its one article; unknown where it has several. */
    private static Optional<Days> written(Claim claim) {
        List<Days> days =
                claim.grounds().map(Ground::written).flatMap(Optional::stream).distinct().toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Optional<Agreement> byFact(
            Claim claim, DateMention date, Located<String> words, Optional<Days> written) {
        Optional<Agreement> own = claim.self()
                .filter(fact -> fact.dating().flatMap(Dating::why).isPresent())
                .flatMap(fact -> byDates(fact, date, words, written));
        return own.or(() -> first(claim.facts().stream(), fact -> byDates(fact, date, words, written)
                .or(() -> byStatement(fact, date, words, written))));
    }

    private static Optional<Agreement> byDates(
            Fact fact, DateMention date, Located<String> words, Optional<Days> written) {
        return first(
                Stream.of(fact.when(), fact.asOf()).flatMap(Optional::stream),
                chosen -> means(date, written, DaysOf.all(chosen))
                        ? Optional.of(Agreement.of(Aspect.DATE, words, new Bearer.TiedFact(fact)))
                        : Optional.empty());
    }

    private static Optional<Agreement> byStatement(
            Fact fact, DateMention date, Located<String> words, Optional<Days> written) {
        return Dates.in(fact.statement().value()).stream().anyMatch(stated -> date.agrees(stated, written, written))
                ? Optional.of(Agreement.of(Aspect.DATE, words, new Bearer.TiedFact(fact)))
                : Optional.empty();
    }

    /** Where the article's words leave more than one answer, none of them is taken without a fact that chooses. */
    private static Optional<Agreement> byPassage(
            Claim claim, DateMention date, Located<String> words, Optional<Days> written) {
        return first(claim.grounds().distinct(), ground -> first(ground.dates().stream(), stated -> {
            if (!date.agrees(List.of(stated), ground.written(), written)) {
                return Optional.empty();
            }
            String evidence = ground.inContext().substring(stated.start(), stated.end());
            return date.isWhole() && stated.answers(ground.written()).size() > 1
                    ? Optional.of(ambiguous(words, evidence, stated.answers(ground.written()), ground))
                    : Optional.of(Agreement.of(Aspect.DATE, words, new Bearer.PassageWords(ground.passage(), evidence)));
        }));
    }

    private static Optional<Agreement> byIssue(
            Claim claim, DateMention date, Located<String> words, Optional<Days> written) {
        return first(claim.grounds().distinct(), ground -> ground.source()
                .reference()
                .issued()
                .filter(issued -> means(date, written, DaysOf.all(issued)))
                .map(issued -> Agreement.of(Aspect.DATE, words, new Bearer.ArticleDate(ground.source(), issued))));
    }

    private static Optional<Agreement> byAsOf(
            Claim claim, DateMention date, Located<String> words, Optional<Days> written) {
        return claim.asOf()
                .filter(asOf -> means(date, written, DaysOf.all(asOf)))
                .map(asOf -> Agreement.of(Aspect.DATE, words, new Bearer.AsOf(asOf)));
    }

    /** A claim may be less exact than what it rests on, never more. */
    private static boolean means(DateMention date, Optional<Days> written, List<Days> days) {
        return days.stream().anyMatch(day -> date.agrees(day, written));
    }

    private static Agreement ambiguous(Located<String> words, String evidence, List<Days> answers, Ground ground) {
        return broken(
                words,
                "\"" + evidence + "\" in " + ground.passage().id() + " can mean "
                        + answers.stream().map(DateAgreement::shown).collect(Collectors.joining(" or ")),
                "tie the words to a fact whose when chooses one, and whose dating says why");
    }

    private static Agreement missing(Claim claim, Located<String> words) {
        return broken(
                words,
                "the date \"" + words.value() + "\" follows from " + AgreementRule.cited(claim),
                "the evidence has: " + shown(claim));
    }

    private static String shown(Claim claim) {
        Stream<String> inWords = claim.grounds().distinct().flatMap(ground -> ground.dates().stream()
                .map(date -> "\"" + ground.inContext().substring(date.start(), date.end()) + "\" ("
                        + ground.passage().id() + ")"));
        Stream<String> issued = claim.grounds().map(Ground::source).distinct().map(source -> source.reference()
                .issued()
                .map(date -> source.id() + " of " + date.text())
                .orElse(source.id() + " of no known date"));
        return Stream.concat(inWords, issued).distinct().limit(5).collect(Collectors.joining(", "));
    }

    private static String shown(Days days) {
        return days.first().equals(days.last()) ? days.first().toString() : days.first() + "/" + days.last();
    }

    private static <T> Optional<Agreement> first(Stream<T> items, Function<T, Optional<Agreement>> held) {
        return items.map(held).flatMap(Optional::stream).findFirst();
    }

    private static Agreement broken(Located<String> words, String message, String hint) {
        return Agreement.broken(
                Aspect.DATE,
                words,
                Diagnostic.of(Rule.DATE_NOT_IN_EVIDENCE, words.span(), message, hint));
    }
}
