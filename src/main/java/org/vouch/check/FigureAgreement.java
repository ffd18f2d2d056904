package org.vouch.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.Bound;
import org.vouch.content.Briefing;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.Extent;
import org.vouch.language.Figure;
import org.vouch.language.Figures;
import org.vouch.language.RareNumerals;
import org.vouch.language.ReckonedFigures;
import org.vouch.parallel.Once;

/** Holds the figures of a claim, with their bounds, against those of its evidence. */
final class FigureAgreement implements AgreementRule {
    private static final int MOST_SHOWN = 4;

    /** A figure of the evidence, the words that state it, and what holds them. */
    private record Stated(Figure figure, String words, String where, Bearer bearer) {}

    /** What each entity is called: "two nurses" says how many spoke. */
    private final Map<String, String> names = new LinkedHashMap<>();

    FigureAgreement(Briefing briefing) {
        for (Entity entity : briefing.entities()) {
            names.put(entity.id().value().value(), entity.name());
            entity.formerly().forEach(former -> names.putIfAbsent(former.value(), entity.name()));
        }
    }

    @Override
    public List<Agreement> of(Claim claim) {
        List<Figure> claimed = claim.isAbsence() ? List.of() : claim.figures().get();
        List<Agreement> rare = rare(claim);
        if (claimed.isEmpty()) {
            return rare;
        }
        List<Stated> evidence = evidence(claim);
        Supplier<MisplacedFigures> misplaced = new Once<>(() -> new MisplacedFigures(claim));
        List<Agreement> agreements = new ArrayList<>(claimed.stream()
                .filter(figure -> isToBeHeld(figure, evidence) && !isReckoned(claim, figure, evidence))
                .map(figure -> hold(claim, figure, evidence, misplaced))
                .toList());
        agreements.addAll(rare);
        if (agreements.stream().allMatch(Agreement::holds)) {
            swapped(claim).ifPresent(agreements::add);
        }
        return agreements;
    }

    /** Numbers of which no figure is read, such as "Ⅻ", that stand in none of the passages and facts. */
    private static List<Agreement> rare(Claim claim) {
        return Stream.concat(
                        RareNumerals.in(claim.text()).stream(),
                        RareNumerals.joined(claim.text()).stream().filter(number -> !isRead(claim, number)))
                .filter(number -> claim.borneBy().stream().noneMatch(text -> text.contains(number.words())))
                .map(number -> missing(
                        claim,
                        claim.part(number.start(), number.end()),
                        "write the number in common digits, 0 to 9, so that it can be compared"))
                .toList();
    }

    /** "10km", "1990s": a figure or a date is read of it. */
    private static boolean isRead(Claim claim, Extent number) {
        return Stream.concat(
                        claim.figures().get().stream().map(figure -> new int[] {figure.start(), figure.end()}),
                        claim.dates().get().stream().map(date -> new int[] {date.start(), date.end()}))
                .anyMatch(read -> read[0] < number.end() && read[1] > number.start());
    }

    private static Optional<Agreement> swapped(Claim claim) {
        return claim.grounds()
                .distinct()
                .filter(ground -> ground.figures().size() > 1)
                .limit(MOST_SHOWN)
                .flatMap(ground -> SwappedFigures.first(claim.text(), ground.words())
                        .map(figure -> misplaced(
                                claim.part(figure.start(), figure.end()),
                                new MisplacedFigures.Fault(
                                        "stands in " + ground.passage().id() + ", but where the other is here",
                                        ground.words())))
                        .stream())
                .findFirst();
    }

    /** A figure of little weight is held against evidence that says it with another bound, or has another in its place. */
    private static boolean isToBeHeld(Figure figure, List<Stated> evidence) {
        if (figure.weight() == Figure.Weight.STATED) {
            return true;
        }
        if (first(figure, evidence, Figure.Likeness.SAME).isPresent()) {
            return false;
        }
        boolean limit = figure.bound() != Bound.EXACTLY || figure.edge() != Figure.Edge.NONE;
        boolean bound = limit
                && evidence.stream()
                        .anyMatch(stated -> figure.compare(stated.figure()) == Figure.Likeness.OTHER_BOUND
                                && figure.unit().equals(stated.figure().unit()));
        return bound
                || figure.weight() == Figure.Weight.LIGHT
                        && evidence.stream().anyMatch(stated -> figure.rivals(stated.figure()));
    }

    /** What follows from two figures of a passage is not listed: neither of them is it. */
    private static boolean isReckoned(Claim claim, Figure figure, List<Stated> evidence) {
        return evidence.stream().allMatch(stated -> figure.compare(stated.figure()) == Figure.Likeness.OTHER)
                && claim.grounds()
                        .anyMatch(ground -> ReckonedFigures.follows(figure, ground.figures(), ground.inContext())
                                || ReckonedFigures.spans(figure, ground.dates()));
    }

    private static Agreement hold(
            Claim claim, Figure figure, List<Stated> evidence, Supplier<MisplacedFigures> misplaced) {
        Located<String> words = claim.part(figure.start(), figure.end());
        Optional<Stated> same = first(figure, evidence, Figure.Likeness.SAME);
        Optional<MisplacedFigures.Fault> fault =
                same.flatMap(stated -> misplaced.get().fault(figure, times(figure, evidence)));
        if (fault.isPresent()) {
            return misplaced(words, fault.get());
        }
        if (same.isPresent()) {
            return Agreement.of(Aspect.FIGURE, words, same.get().bearer());
        }
        Optional<Agreement> day = dayOfMonth(claim, figure, words);
        if (day.isPresent()) {
            return day.get();
        }
        Optional<Stated> other = first(figure, evidence, Figure.Likeness.OTHER_BOUND);
        return other.map(stated -> otherBound(words, stated)).orElseGet(() -> missing(claim, figure, words, evidence));
    }

    /** "On the 11th" where the evidence has "11 October", or "on 9 October and signed two days later". */
    private static Optional<Agreement> dayOfMonth(Claim claim, Figure figure, Located<String> words) {
        boolean isDay = figure.kind() == Figure.Kind.ORDINAL
                && figure.unit().isEmpty()
                && claim.text().startsWith("the ", Math.max(0, figure.start() - 4));
        return !isDay
                ? Optional.empty()
                : claim.grounds()
                        .flatMap(ground -> Stream.concat(ground.dates().stream(), ground.followingDays().stream())
                                .filter(date -> date.day()
                                        .filter(day -> day.getDayOfMonth()
                                                == figure.low().intValue())
                                        .isPresent())
                                .map(date -> Agreement.of(
                                        Aspect.FIGURE,
                                        words,
                                        new Bearer.PassageWords(
                                                ground.passage(),
                                                ground.inContext().substring(date.start(), date.end())))))
                        .findFirst();
    }

    private static Optional<Stated> first(Figure figure, List<Stated> evidence, Figure.Likeness likeness) {
        return evidence.stream()
                .filter(stated -> figure.compare(stated.figure()) == likeness)
                .findFirst();
    }

    private static long times(Figure figure, List<Stated> evidence) {
        return evidence.stream()
                .filter(stated -> figure.compare(stated.figure()) == Figure.Likeness.SAME)
                .count();
    }

    private static Agreement misplaced(Located<String> words, MisplacedFigures.Fault fault) {
        return Agreement.broken(
                Aspect.FIGURE,
                words,
                Diagnostic.of(
                        Rule.FIGURE_NOT_IN_EVIDENCE,
                        words.span(),
                        "the figure \"" + words.value() + "\" " + fault.fault(),
                        "the evidence has: \"" + fault.evidence() + "\""));
    }

    private static Agreement otherBound(Located<String> words, Stated stated) {
        return Agreement.broken(
                Aspect.FIGURE,
                words,
                Diagnostic.of(
                        Rule.BOUND_CHANGED,
                        words.span(),
                        "\"" + words.value() + "\" is \"" + stated.words() + "\" in " + stated.where(),
                        "give the figure with the bound that the evidence gives it"));
    }

    private static Agreement missing(Claim claim, Figure figure, Located<String> words, List<Stated> evidence) {
        String hint = evidence.isEmpty()
                ? AgreementRule.cite(claim, "the words that have it")
                        + "; a figure that was worked out belongs to a fact with value and calculated"
                : "the evidence has: " + shown(figure, evidence);
        return missing(claim, words, hint);
    }

    private static Agreement missing(Claim claim, Located<String> words, String hint) {
        return Agreement.broken(
                Aspect.FIGURE,
                words,
                Diagnostic.of(
                        Rule.FIGURE_NOT_IN_EVIDENCE,
                        words.span(),
                        "the figure \"" + words.value() + "\" stands in " + AgreementRule.cited(claim),
                        hint));
    }

    /** The evidence's figures, those first that the author may have meant. */
    private static String shown(Figure figure, List<Stated> evidence) {
        return evidence.stream()
                        .sorted(Comparator.comparing(stated -> figure.distance(stated.figure())))
                        .map(stated -> "\"" + stated.words() + "\" (" + stated.where() + ")")
                        .distinct()
                        .limit(MOST_SHOWN)
                        .collect(Collectors.joining(", "))
                + (evidence.size() > MOST_SHOWN ? " …" : "");
    }

    private List<Stated> evidence(Claim claim) {
        List<Stated> evidence = new ArrayList<>();
        claim.grounds()
                .distinct()
                .forEach(ground -> ground.figures().forEach(figure -> {
                    String words = ground.inContext().substring(figure.start(), figure.end());
                    Bearer bearer = new Bearer.PassageWords(ground.passage(), words);
                    evidence.add(new Stated(figure, words, ground.passage().id(), bearer));
                }));
        claim.grounds()
                .distinct()
                .forEach(ground -> ground.speakers()
                        .forEach(id -> add(
                                names.getOrDefault(id, id), id, new Bearer.Speaker(ground.passage(), id), evidence)));
        claim.facts().forEach(fact -> {
            String where = "the fact " + fact.id().value();
            add(fact.statement().value(), where, new Bearer.TiedFact(fact), evidence);
            fact.value().ifPresent(value -> add(FactValue.words(value), where, new Bearer.TiedFact(fact), evidence));
        });
        claim.self()
                .flatMap(Fact::value)
                .ifPresent(value -> value.calculated()
                        .ifPresent(sum -> add(
                                FactValue.words(value),
                                "the calculation",
                                new Bearer.Calculated(sum.value()),
                                evidence)));
        return evidence;
    }

    private static void add(String words, String where, Bearer bearer, List<Stated> evidence) {
        Figures.all(words)
                .forEach(figure ->
                        evidence.add(new Stated(figure, words.substring(figure.start(), figure.end()), where, bearer)));
    }
}
