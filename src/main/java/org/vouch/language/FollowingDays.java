package org.vouch.language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.language.Counted.Period;

/**
 * Works out the days that a text tells by one it has just named: {@code on 13 March …. The following day}, {@code two days
 * later}. The day named is the last date before the words, in the same run of text and near them.
 */
public final class FollowingDays {
    /** So many characters may stand between the two. */
    private static final int REACH = 300;

    private static final int MOST_DAYS = 60;
    private static final Map<String, Integer> PERIODS = Map.of("day", 1, "days", 1, "week", 7, "weeks", 7);

    private static final List<String> OPEN = List.of("before", "after");

    private final String text;
    private final Lexemes lexemes;
    private final List<DateMention> found = new ArrayList<>();

    /** The last date before the place that is read, worked out or not. */
    private Optional<DateMention> named = Optional.empty();

    private FollowingDays(String text) {
        this.text = text;
        this.lexemes = Lexemes.of(text);
    }

    /** Returns those days, in the order of the text, with the places of their words. */
    public static List<DateMention> in(String text) {
        return text.contains("day") || text.contains("week") ? new FollowingDays(text).all() : List.of();
    }

    private List<DateMention> all() {
        Iterator<DateMention> dates = Dates.in(lexemes).iterator();
        Optional<DateMention> next = next(dates);
        for (int i = 0; i < lexemes.size(); i++) {
            int start = lexemes.at(i).start();
            while (next.isPresent() && next.get().start() < start) {
                pass(next.get());
                next = next(dates);
            }
            int at = i;
            Optional<Words> words = next.filter(date -> date.start() == start)
                    .flatMap(this::beside)
                    .or(() -> counted(at));
            words.flatMap(this::dayOf).ifPresent(day -> {
                found.add(day);
                named = Optional.of(day);
            });
        }
        return List.copyOf(found);
    }

    private static Optional<DateMention> next(Iterator<DateMention> dates) {
        return dates.hasNext() ? Optional.of(dates.next()) : Optional.empty();
    }

    private void pass(DateMention date) {
        if (!(date.when() instanceof When.Before)) {
            named = Optional.of(date);
        }
    }

    /** Words that count from a day named before them. */
    private record Words(int start, int end, int away) {}

    /** "The following day", "the day before", where it is not the day before a vote. */
    private Optional<Words> beside(DateMention date) {
        return Optional.of(date)
                .filter(said -> said.when() instanceof When.Before before && before.period() == Period.DAY)
                .filter(said -> !isOfSomething(said))
                .map(said -> new Words(said.start(), said.end(), ((When.Before) said.when()).away()));
    }

    private boolean isOfSomething(DateMention date) {
        boolean open = OPEN.stream().anyMatch(word -> text.startsWith(word, date.end() - word.length()));
        int next = date.end() + 1;
        return open && next < text.length() && Character.isLetterOrDigit(text.charAt(next));
    }

    /** "Two days later", "a week earlier". */
    private Optional<Words> counted(int i) {
        Integer days = PERIODS.get(lexemes.at(i + 1).lower());
        int sign = lexemes.isAny(i + 2, "later", "afterwards")
                ? 1
                : lexemes.isAny(i + 2, "earlier", "beforehand") ? -1 : 0;
        if (days == null || sign == 0 || lexemes.is(i + 3, "than")) {
            return Optional.empty();
        }
        return number(lexemes.at(i))
                .filter(number -> number * days <= MOST_DAYS)
                .map(number ->
                        new Words(lexemes.at(i).start(), lexemes.at(i + 2).end(), sign * number * days));
    }

    private static Optional<Integer> number(Lexeme lexeme) {
        if (lexeme.is("a") || lexeme.is("one")) {
            return Optional.of(1);
        }
        int digits = lexeme.digits(2);
        return digits > 0 ? Optional.of(digits) : Optional.ofNullable(NumberWords.SMALL.get(lexeme.lower()));
    }

    private Optional<DateMention> dayOf(Words words) {
        return named.filter(date -> date.end() <= words.start() && isNear(date, words) && date.isOneDay())
                .map(date -> new DateMention(
                        words.start(),
                        words.end(),
                        When.DayBeside.of(date.when(), words.away()),
                        date.outlook(),
                        Side.ON,
                        Optional.empty(),
                        Optional.empty()));
    }

    private boolean isNear(DateMention date, Words words) {
        return words.start() - date.end() <= REACH
                && text.substring(date.end(), words.start()).indexOf('…') < 0;
    }
}
