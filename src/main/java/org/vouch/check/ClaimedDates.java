package org.vouch.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.Dating;
import org.vouch.content.Fact;
import org.vouch.diagnostic.Located;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Days;
import org.vouch.language.Figure;
import org.vouch.language.Figures;
import org.vouch.language.Speech;
import org.vouch.parallel.Once;

/** The dates of one claim. */
final class ClaimedDates {
    /** After these a date is that of an article, as in "a post of 14 January". */
    private static final Set<String> ARTICLES = Set.of(
            "article", "post", "headline", "report", "paper", "document", "text", "account", "note", "digest", "dated");

    /** So many words may stand between a date that opens a sentence and the verb. */
    private static final int SUBJECT = 6;

    private static final int LONGEST_PREPOSITION = 8;

    private final Claim claim;
    private final List<DateMention> dates;
    private final List<Ground> grounds;
    private final DateFindings findings;
    private final Supplier<MisplacedDates> misplaced;

    /** The day from which the claim's own words count: that of its one article; unknown where it has several. */
    private final Optional<Days> written;

    ClaimedDates(Claim claim) {
        this.claim = claim;
        this.dates = claim.dates().get();
        this.grounds = dates.isEmpty() ? List.of() : claim.grounds().distinct().toList();
        this.findings = new DateFindings(claim, grounds);
        this.written = written(grounds);
        this.misplaced = new Once<>(() -> new MisplacedDates(claim.text(), grounds, written));
    }

    static Optional<Days> written(List<Ground> grounds) {
        List<Days> days = grounds.stream()
                .map(Ground::written)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    List<Agreement> hold() {
        return dates.stream()
                .filter(date -> !date.isBesideAnother() || isAnswered(date))
                .map(this::hold)
                .toList();
    }

    /** A date beside another is held against the evidence only where that counts likewise. */
    private boolean isAnswered(DateMention date) {
        return grounds.stream()
                .flatMap(ground -> ground.dates().stream())
                .anyMatch(stated ->
                        date.rivals(stated) || date.agrees(List.of(stated), Optional.empty(), Optional.empty()));
    }

    private Agreement hold(DateMention date) {
        Located<String> words = claim.part(date.start(), date.end());
        if (date.contradictsWeekday()) {
            return DateFindings.broken(
                    words,
                    "the day of the week does not fit the date \"" + words.value() + "\"",
                    "mend the day or the date, whichever the evidence does not have");
        }
        return onOtherSide(date, words)
                .or(() -> borneOut(date, words)
                        .map(borne -> ofOtherDeed(date, words)
                                .or(() -> UncertainDates.toldAsCertain(claim, date, words, borne, written))
                                .orElse(borne)))
                .or(() -> byItsEnds(date, words))
                .or(() -> bySpan(date, words))
                .or(() -> byLastDay(date, words))
                .or(() -> byWeek(date, words))
                .or(() -> onOtherWeekday(date, words))
                .orElseGet(() -> findings.missing(words));
    }

    /** "Took effect on Friday", where it was passed on Friday and takes effect in May. */
    private Optional<Agreement> ofOtherDeed(DateMention date, Located<String> words) {
        return misplaced.get().fault(date).map(other -> DateFindings.ofOtherDeed(words, other.date(), other.ground()));
    }

    /** The day of the week is all that is wrong where the evidence bears out the date without it. */
    private Optional<Agreement> onOtherWeekday(DateMention date, Located<String> words) {
        return date.withoutWeekday()
                .flatMap(alone -> borneOut(alone, words))
                .filter(agreement -> agreement.finding().isEmpty())
                .map(borne -> findings.onOtherWeekday(words));
    }

    private Optional<Agreement> borneOut(DateMention date, Located<String> words) {
        return byFact(date, words)
                .or(() -> byPassage(date, words))
                .or(() -> byIssue(date, words))
                .or(() -> byAsOf(date, words));
    }

    /** The two ends of an interval may be borne out by different words. */
    private Optional<Agreement> byItsEnds(DateMention date, Located<String> words) {
        List<Agreement> ends = date.ends().stream()
                .flatMap(end -> borneOut(end, words).stream())
                .toList();
        return ends.isEmpty() || ends.size() < date.ends().size() ? Optional.empty() : Optional.of(ends.get(0));
    }

    /** "After 30 April" for "by 30 April": the date is the same, and what is said of it the contrary. */
    private Optional<Agreement> onOtherSide(DateMention date, Located<String> words) {
        Map<DateMention, Ground> same = new LinkedHashMap<>();
        grounds.forEach(ground -> ground.dates().stream()
                .filter(stated -> byWords(date, words, ground, stated).isPresent())
                .forEach(stated -> same.put(stated, ground)));
        boolean other = !same.isEmpty() && same.keySet().stream().allMatch(date::contradicts);
        return other ? Optional.of(findings.onOtherSide(words, same)) : Optional.empty();
    }

    /** "Ten years ago" is borne out by "in ten years": where it counts from, nobody but the article can have meant. */
    private Optional<Agreement> bySpan(DateMention date, Located<String> words) {
        List<Figure> spans = date.countsBack() ? Figures.in(words.value()) : List.of();
        return first(
                grounds,
                ground -> spans.stream()
                        .filter(span -> ground.figures().stream()
                                .anyMatch(figure -> span.compare(figure) == Figure.Likeness.SAME))
                        .map(span -> Agreement.of(
                                Aspect.DATE, words, new Bearer.PassageWords(ground.passage(), ground.words())))
                        .findFirst());
    }

    /** "By the end of March" is borne out by "in the first quarter", though it says less. */
    private Optional<Agreement> byLastDay(DateMention date, Located<String> words) {
        return first(
                grounds,
                ground -> ground.dates().stream()
                        .filter(stated -> {
                            List<Days> answers = PlausibleDays.of(stated, ground.written(), ground.modality());
                            return answers.size() == 1 && date.setsLastDayOf(stated, answers, written);
                        })
                        .map(stated -> Agreement.of(
                                Aspect.DATE,
                                words,
                                new Bearer.PassageWords(
                                        ground.passage(), ground.inContext().substring(stated.start(), stated.end()))))
                        .findFirst());
    }

    /** "The week of 21 March" is borne out by "next week". */
    private Optional<Agreement> byWeek(DateMention date, Located<String> words) {
        boolean ofWeek = DateFindings.wordsBefore(claim.text(), date.start(), 2)
                .collect(Collectors.joining(" "))
                .equals("week of");
        return !ofWeek
                ? Optional.empty()
                : first(
                        grounds,
                        ground -> first(
                                ground.dates(),
                                stated -> PlausibleDays.of(stated, ground.written(), ground.modality()).stream()
                                        .filter(week -> PlausibleDays.exactness(stated, ground.written())
                                                == PlausibleDays.Exactness.WEEK)
                                        .filter(week ->
                                                date.answers(written).stream().anyMatch(week::contains)
                                                        && !date.contradicts(stated))
                                        .findFirst()
                                        .map(week -> Agreement.of(
                                                Aspect.DATE,
                                                words,
                                                new Bearer.PassageWords(
                                                        ground.passage(),
                                                        ground.inContext().substring(stated.start(), stated.end()))))));
    }

    private Optional<Agreement> byFact(DateMention date, Located<String> words) {
        Stream<Fact> self =
                claim.self().filter(fact -> fact.dating().flatMap(Dating::why).isPresent()).stream();
        Optional<Agreement> chosen = Stream.concat(self, claim.facts().stream())
                .filter(fact -> Stream.of(fact.when(), fact.asOf())
                        .flatMap(Optional::stream)
                        .filter(choice -> DateAgreement.follows(choice, fact, grounds))
                        .anyMatch(choice -> means(date, DaysOf.all(choice))))
                .map(fact -> Agreement.of(Aspect.DATE, words, new Bearer.TiedFact(fact)))
                .findFirst();
        return chosen.or(() -> claim.facts().stream()
                .filter(fact -> Dates.in(fact.statement().value()).stream()
                        .anyMatch(stated -> date.agrees(stated, written, written)))
                .map(fact -> Agreement.of(Aspect.DATE, words, new Bearer.TiedFact(fact)))
                .findFirst());
    }

    private Optional<Agreement> byPassage(DateMention date, Located<String> words) {
        return first(grounds, ground -> first(ground.dates(), stated -> byWords(date, words, ground, stated)))
                .or(() -> first(
                        grounds,
                        ground -> first(
                                ground.dates(),
                                stated -> first(stated.ends(), end -> byWords(date, words, ground, end)))))
                .or(() -> first(
                        grounds,
                        ground -> first(ground.followingDays(), stated -> byWords(date, words, ground, stated))));
    }

    /** Where the article's words leave more than one answer, none of them is taken without a fact that chooses. */
    private Optional<Agreement> byWords(DateMention date, Located<String> words, Ground ground, DateMention stated) {
        List<Days> answers = PlausibleDays.of(stated, ground.written(), ground.modality());
        boolean agrees = date.endsWith(stated, answers, written)
                .orElseGet(() -> date.isWhole() && !answers.isEmpty()
                        ? means(date, answers)
                        : date.agrees(List.of(stated), ground.written(), written));
        if (!agrees || !new ClaimedWeekday(date, claim.asOf()).fits(stated, answers)) {
            return Optional.empty();
        }
        String evidence = ground.inContext().substring(stated.start(), stated.end());
        return Optional.of(
                date.isWhole() && isOpen(date, stated, answers)
                        ? DateFindings.ambiguous(words, evidence, answers, ground)
                        : Agreement.of(Aspect.DATE, words, new Bearer.PassageWords(ground.passage(), evidence)));
    }

    /** A claim that holds whichever answer is right needs no choice, nor does a weekday of a dated article. */
    private boolean isOpen(DateMention date, DateMention stated, List<Days> answers) {
        int most = PlausibleDays.isWeekday(stated) ? 2 : 1;
        return answers.size() > most && !answers.stream().allMatch(answer -> means(date, List.of(answer)));
    }

    /** The date of an article is that of what it tells only where its words do not date that themselves. */
    private Optional<Agreement> byIssue(DateMention date, Located<String> words) {
        return first(
                grounds,
                ground -> ground.source()
                        .reference()
                        .issued()
                        .filter(issued -> means(date, DaysOf.all(issued)))
                        .filter(issued -> isOfArticle(date)
                                || isOfSaying(ground, date)
                                || !date.isDeadline() && !isDatedOtherwise(ground, date) && !isOnOtherDay(date))
                        .map(issued ->
                                Agreement.of(Aspect.DATE, words, new Bearer.ArticleDate(ground.source(), issued))));
    }

    /** A day, or a date without its year, of one's own choice is held against all the passages, since they tell of one matter. */
    private boolean isOnOtherDay(DateMention date) {
        PlausibleDays.Exactness exact = PlausibleDays.exactness(date, written);
        PlausibleDays.Exactness most = date.isWhole() ? PlausibleDays.Exactness.DAY : PlausibleDays.Exactness.SEASON;
        return exact.compareTo(most) <= 0 && isDatedOtherwise(date);
    }

    private boolean isDatedOtherwise(DateMention date) {
        return grounds.stream().anyMatch(ground -> isDatedOtherwise(ground, date));
    }

    /** Whether the passage has a date as exact as the claim's that the claim nowhere gives. */
    private boolean isDatedOtherwise(Ground ground, DateMention date) {
        PlausibleDays.Exactness exact = PlausibleDays.exactness(date, written);
        return ground.dates().stream()
                .filter(stated ->
                        PlausibleDays.exactness(stated, ground.written()).compareTo(exact) <= 0)
                .filter(stated -> !isBeginning(ground, stated))
                .anyMatch(stated -> dates.stream()
                        .noneMatch(claimed -> claimed.agrees(List.of(stated), ground.written(), written)));
    }

    /** "Since 2011", "since taking office in 2011": what began then reaches to the day of writing. */
    private static boolean isBeginning(Ground ground, DateMention stated) {
        return DateFindings.wordsBefore(ground.inContext(), stated.start(), 5).anyMatch("since"::equals);
    }

    /** Whether the two words before the date speak of an article. */
    private boolean isOfArticle(DateMention date) {
        return DateFindings.wordsBefore(claim.text(), date.start(), 2).anyMatch(ARTICLES::contains);
    }

    /** "The ministry repeated in May that", "in February the bank announced": when it was said, the article's month shows. */
    private boolean isOfSaying(Ground ground, DateMention date) {
        boolean inMonth = PlausibleDays.exactness(date, written).compareTo(PlausibleDays.Exactness.DAY) > 0;
        boolean isSpeech =
                ground.spoken().isPresent() || ground.speakers().findAny().isPresent();
        if (!inMonth || date.isDeadline() || !isSpeech) {
            return false;
        }
        boolean opens = date.start() <= LONGEST_PREPOSITION;
        return DateFindings.wordsBefore(claim.text(), date.start(), 2).anyMatch(Speech::isSaying)
                || opens
                        && DateFindings.wordsAfter(claim.text(), date.end(), SUBJECT)
                                .anyMatch(Speech::isSaying);
    }

    /** The date of which a note speaks is that of a sentence only where the words that it cites do not date that. */
    private Optional<Agreement> byAsOf(DateMention date, Located<String> words) {
        return claim.asOf()
                .filter(asOf -> means(date, DaysOf.all(asOf)))
                .filter(asOf -> isOfArticle(date) || !date.isDeadline() && !isDatedOtherwise(date))
                .map(asOf -> Agreement.of(Aspect.DATE, words, new Bearer.AsOf(asOf)));
    }

    /** A claim may be less exact than what it rests on, never more. */
    private boolean means(DateMention date, List<Days> days) {
        return days.stream().anyMatch(day -> date.agrees(day, written));
    }

    private static <T> Optional<Agreement> first(List<T> items, Function<T, Optional<Agreement>> held) {
        return items.stream().map(held).flatMap(Optional::stream).findFirst();
    }
}
