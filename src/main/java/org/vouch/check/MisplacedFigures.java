package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Days;
import org.vouch.language.Extent;
import org.vouch.language.Figure;
import org.vouch.language.FigureDates;
import org.vouch.language.FigureDeeds;
import org.vouch.language.Figures;
import org.vouch.language.Moves;
import org.vouch.parallel.Once;

/**
 * The figures of a claim that its evidence has, but of something else: of another date, of another deed, or as what something
 * changed to where the claim has it as what it changed from.
 */
final class MisplacedFigures {
    /** "4–1": what a game, or a vote, came to. */
    private static final Pattern SCORE =
            Pattern.compile("(?<![\\d.,])(\\d{1,3})[-\u2013\u2012](\\d{1,3})(?![\\d.,]\\d|\\d)");

    /** So many characters beside a figure are looked at. */
    private static final int BESIDE = 12;

    /** A figure that stands there more often is that of a table, not of prose. */
    private static final int MOST = 40;

    private final Text own;
    private final List<Text> texts;

    /** The day from which the claim's own words count. */
    private final Optional<Days> written;

    /**
     * A text of the evidence: a passage with the words around it, or the statement of a fact.
     *
     * @param written the days on which it can have been written
     * @param where it stands
     */
    private record Text(
            String words,
            List<Figure> figures,
            List<DateMention> dates,
            Optional<Days> written,
            String where,
            Supplier<Moves> moves,
            Supplier<FigureDeeds> deeds) {

        static Text of(Ground ground) {
            String where = ground.passage().id();
            return of(ground.inContext(), ground.figures(), ground.dates(), ground.written(), where);
        }

        static Text of(String statement, String where) {
            return of(statement, Figures.all(statement), Dates.in(statement), Optional.empty(), where);
        }

        private static Text of(
                String words, List<Figure> figures, List<DateMention> dates, Optional<Days> written, String where) {
            return new Text(
                    words,
                    figures,
                    dates,
                    written,
                    where,
                    new Once<>(() -> Moves.in(words)),
                    new Once<>(() -> FigureDeeds.in(words)));
        }
    }

    /** A figure of the evidence. */
    private record Stated(Text text, Figure figure) {
        Optional<Moves.Move> move() {
            return text.moves().get().of(figure);
        }

        Optional<FigureDeeds.Deed> deed() {
            return text.deeds().get().of(figure);
        }

        boolean isOfOthers() {
            return text.deeds().get().areOthers(figure);
        }
    }

    /**
     * What is wrong with a figure.
     *
     * @param fault what is said of it, as the end of a sentence that it begins
     * @param evidence words of the evidence that have it otherwise
     */
    record Fault(String fault, String evidence) {}

    MisplacedFigures(Claim claim) {
        this.own = Text.of(claim.text(), claim.figures().get(), claim.dates().get(), Optional.empty(), "the claim");
        List<Ground> grounds = claim.grounds().distinct().toList();
        this.texts = Stream.concat(
                        grounds.stream().map(Text::of),
                        claim.facts().stream()
                                .map(fact -> Text.of(
                                        fact.statement().value(),
                                        "the fact " + fact.id().value())))
                .toList();
        this.written = ClaimedDates.written(grounds);
    }

    /**
     * Returns what is wrong with a figure that the evidence has.
     *
     * @param times how often the evidence has it, in texts or elsewhere
     */
    Optional<Fault> fault(Figure figure, long times) {
        List<Stated> same = stated().filter(stated -> figure.compare(stated.figure()) == Figure.Likeness.SAME)
                .toList();
        return same.isEmpty() || same.size() < times || same.size() > MOST
                ? Optional.empty()
                : moved(figure, same)
                        .or(() -> misdated(figure, same))
                        .or(() -> done(figure, same))
                        .or(() -> counted(figure, same))
                        .or(() -> crossed(figure, same))
                        .or(() -> scored(figure));
    }

    private Stream<Stated> stated() {
        return texts.stream().flatMap(text -> text.figures().stream().map(figure -> new Stated(text, figure)));
    }

    /** "Fell by 48 per cent" for "fell to 48 per cent". */
    private Optional<Fault> moved(Figure figure, List<Stated> same) {
        Optional<Moves.Move> told = own.moves().get().of(figure);
        boolean other = told.isPresent()
                && same.stream()
                        .allMatch(stated -> stated.move()
                                .filter(move -> !told.get().fits(move) || isShareOf(figure, told.get(), move))
                                .isPresent());
        return other
                ? fault("not as what something changed from, to or by here", same.get(0), wordBefore(same.get(0)))
                : Optional.empty();
    }

    /** "Rose 12 per cent" is by so much, and not to it. */
    private boolean isShareOf(Figure figure, Moves.Move told, Moves.Move evidence) {
        return figure.kind() == Figure.Kind.PERCENT
                && told == Moves.Move.TO
                && evidence == Moves.Move.BARE
                && own.moves().get().isRightBehind(figure);
    }

    private static Extent wordBefore(Stated stated) {
        String words = stated.text().words();
        int start = stated.figure().start();
        int from = Math.max(0, words.lastIndexOf(' ', Math.max(0, start - 2)) + 1);
        return new Extent(from, start, words.substring(from, start));
    }

    /** "0.6 per cent in May" for "0.4 per cent in May, after 0.6 per cent in April". */
    private Optional<Fault> misdated(Figure figure, List<Stated> same) {
        boolean isDated = !own.dates().isEmpty() && figure.kind() != Figure.Kind.ORDINAL;
        Optional<DateMention> told = isDated ? FigureDates.of(figure, own.words(), own.dates()) : Optional.empty();
        if (told.filter(date -> date.deadline().isEmpty() && isTold(date)).isEmpty()) {
            return Optional.empty();
        }
        List<DateMention> others = new ArrayList<>();
        for (Stated stated : same) {
            Optional<DateMention> date = FigureDates.of(
                    stated.figure(), stated.text().words(), stated.text().dates());
            if (date.filter(there -> there.deadline().isEmpty()).isEmpty()
                    || agrees(told.get(), stated.text(), date.get())) {
                return Optional.empty();
            }
            others.add(date.get());
        }
        DateMention other = others.get(0);
        return fault(
                "of another date",
                same.get(0),
                new Extent(
                        other.start(), other.end(), same.get(0).text().words().substring(other.start(), other.end())));
    }

    /** A date that no evidence has is a finding of its own. */
    private boolean isTold(DateMention own) {
        return texts.stream().anyMatch(text -> text.dates().stream().anyMatch(date -> agrees(own, text, date)));
    }

    private boolean agrees(DateMention own, Text text, DateMention date) {
        return own.agrees(List.of(date), text.written(), written);
    }

    /** "Nine hit a depot" for "nine were shot down, two hit a depot". */
    private Optional<Fault> done(Figure figure, List<Stated> same) {
        Optional<FigureDeeds.Deed> told = own.deeds().get().of(figure);
        boolean others = told.isPresent() && same.stream().allMatch(stated -> isOfOtherDeed(told.get(), stated));
        Optional<Stated> rival = others
                ? stated().filter(stated -> figure.kind() == stated.figure().kind())
                        .filter(stated -> stated.deed().equals(told))
                        .findFirst()
                : Optional.empty();
        return rival.flatMap(stated -> fault("of something else", stated, wordBefore(stated)));
    }

    private static boolean isOfOtherDeed(FigureDeeds.Deed told, Stated stated) {
        return stated.isOfOthers()
                || stated.deed().filter(deed -> !deed.equals(told)).isPresent();
    }

    /** "Eight children" for "eight people, among them three children". */
    private Optional<Fault> counted(Figure figure, List<Stated> same) {
        boolean others = figure.countsPersons()
                && same.stream()
                        .allMatch(stated -> stated.figure().countsPersons()
                                && !stated.figure().unit().equals(figure.unit()));
        Optional<Stated> rival = others
                ? stated().filter(stated -> stated.figure().unit().equals(figure.unit()))
                        .filter(MisplacedFigures::isAmongOthers)
                        .findFirst()
                : Optional.empty();
        return rival.flatMap(stated -> fault("of something else", stated, behind(stated)));
    }

    /** "21 people were hurt" for "five people were hurt" and "21 ships are waiting". */
    private Optional<Fault> crossed(Figure figure, List<Stated> same) {
        boolean others = figure.unit().isPresent()
                && figure.kind() == Figure.Kind.CARDINAL
                && same.stream()
                        .allMatch(stated -> stated.figure().unit().isPresent()
                                && !stated.figure().unit().equals(figure.unit())
                                && !(stated.figure().countsPersons() && figure.countsPersons())
                                && !isPart(stated.text().words(), stated.figure()))
                && !isPart(own.words(), figure);
        Optional<Stated> rival = others
                ? stated().filter(stated -> stated.figure().unit().equals(figure.unit()))
                        .filter(stated -> stated.figure().weight() == Figure.Weight.STATED
                                && !isPart(stated.text().words(), stated.figure()))
                        .findFirst()
                : Optional.empty();
        return rival.flatMap(stated -> fault("of something else", same.get(0), behind(same.get(0))));
    }

    /** "12 of the 40 districts", "two of five counts": of what there are so many, the words around tell. */
    private static boolean isPart(String words, Figure figure) {
        String before = words.substring(Math.max(0, figure.start() - BESIDE), figure.start())
                .stripTrailing();
        String behind = words.substring(figure.end(), Math.min(words.length(), figure.end() + BESIDE))
                .strip();
        return behind.startsWith("of ") && !figure.isMeasured()
                || behind.startsWith("out of ")
                || Stream.of(" of", " of the", " of its", " of their", "’s", "'s", "s’", " in")
                        .anyMatch(before::endsWith);
    }

    private static boolean isAmongOthers(Stated stated) {
        String before =
                stated.text().words().substring(0, stated.figure().start()).strip();
        return Stream.of("among them", "including", "of them", "of whom").anyMatch(before::endsWith);
    }

    /** "Won 4–2" for "won 4–1", where another 2 stands in the evidence. */
    private Optional<Fault> scored(Figure figure) {
        Matcher told = SCORE.matcher(own.words());
        while (told.find()) {
            if (told.start(2) == figure.start()) {
                List<Stated> scores = scores(told.group(1));
                boolean isBorne =
                        scores.stream().anyMatch(stated -> stated.figure().low().compareTo(figure.low()) == 0);
                return scores.stream()
                        .filter(stated -> !isBorne)
                        .findFirst()
                        .flatMap(stated -> fault("not in this result", stated, pair(stated)));
            }
        }
        return Optional.empty();
    }

    /** Returns the second figures of the results in the evidence whose first is the same. */
    private List<Stated> scores(String first) {
        return stated().filter(stated -> {
                    int start = stated.figure().start() - first.length() - 1;
                    int end = stated.figure().end();
                    Matcher score = SCORE.matcher(stated.text().words()).useTransparentBounds(true);
                    return start >= 0
                            && score.region(start, end).lookingAt()
                            && score.group(1).equals(first)
                            && score.end() == end;
                })
                .toList();
    }

    private static Extent pair(Stated stated) {
        int start = stated.text().words().lastIndexOf(' ', stated.figure().start()) + 1;
        int end = stated.figure().end();
        return new Extent(start, end, stated.text().words().substring(start, end));
    }

    private static Extent behind(Stated stated) {
        String words = stated.text().words();
        int end = words.indexOf(' ', Math.min(words.length(), stated.figure().end() + 1));
        int to = end < 0 ? words.length() : end;
        return new Extent(
                stated.figure().start(), to, words.substring(stated.figure().start(), to));
    }

    /** @param with words beside the figure */
    private static Optional<Fault> fault(String fault, Stated stated, Extent with) {
        int start = Math.min(stated.figure().start(), with.start());
        int end = Math.max(stated.figure().end(), with.end());
        String evidence = stated.text().words().substring(start, end);
        return Optional.of(new Fault("stands in " + stated.text().where() + ", but " + fault, evidence));
    }
}
