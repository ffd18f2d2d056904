package org.vouch.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vouch.content.Bound;

/**
 * The words before and after an amount that make a limit of it, or something near it. "At least" and "more than" are one
 * bound, and so are "up to" and "fewer than". "Nearly" and "almost" say that the amount is not reached: they are UNDER,
 * not ABOUT.
 */
final class BoundWords {
    private static final Map<String, Bound> BEFORE = new TreeMap<>();
    private static final Map<String, Bound> AFTER = new TreeMap<>();
    /** The last words of the phrases before, and the first words of those after an amount. */
    private static final Set<String> LAST_WORDS = new TreeSet<>();

    private static final Set<String> FIRST_WORDS = new TreeSet<>();
    private static final int MOST_WORDS = 4;
    private static final Set<String> MORE = WordList.of("another further extra additional");
    private static final Set<String> PLACES = WordList.of("last first next past previous final opening remaining");
    private static final Set<String> OWNERS = WordList.of("the its his her their");
    private static final Set<String> SKIPPED =
            WordList.of("the its his her their a an another further extra additional every");

    static {
        before(
                Bound.OVER,
                "minimum of|over|more than|at least|above|upwards of|upward of|exceeding|exceeds|exceeded|in excess of|no fewer than|"
                        + "no less than|not less than|not fewer than|well over|just over|a little over|slightly over|"
                        + "no nearer than|not nearer than|no closer than|not closer than|"
                        + "slightly more than|just more than|well above|just above|a minimum of|minimum|as few as|as little as|"
                        + "greater than|larger than|higher than|beyond|topping|surpassing|surpassed|topped|better than|>|\u2265|"
                        + "a little more than|not under|far more than|far over|significantly more than|longer than|taller than|"
                        + "older than|heavier than|bigger than|deeper than|wider than|faster than|steeper than|thicker than|stronger than|"
                        + "hotter than|warmer than|further than|farther than|at the very least|"
                        + "well in excess of|comfortably over|comfortably more than|a bit more than|a bit over|"
                        + "a shade over|marginally over|marginally more than|not below|as low as|as early as|as small as|"
                        + "as short as|north of|more often than|"
                        + "no sooner than|not sooner than|exceed|exceeds|surpass|surpasses");
        before(
                Bound.UNDER,
                "as far as|maximum of|under|below|less than|fewer than|thinner than|shallower than|cheaper than|colder than|cooler than|weaker than|"
                        + "nearer than|closer than|at most|at the most|up to|no more than|not more than|nearly|almost|"
                        + "just under|well under|just below|well below|short of|just short of|a maximum of|maximum|as many as|"
                        + "as much as|not over|approaching|smaller than|lower than|<|\u2264|slightly less than|slightly under|"
                        + "slightly fewer than|a little under|a little less than|far fewer than|far less than|nearing|"
                        + "not exceeding|virtually|not quite|not even|shorter than|younger than|lighter than|narrower than|"
                        + "at the very most|no longer than|no higher than|no bigger than|no larger than|a bit less than|"
                        + "a bit under|a shade under|marginally under|marginally less than|never over|not above|as long as|as high as|"
                        + "as large as|as late as|as big as|as deep as|as wide as|as heavy as|as old as|south of|shy of|just shy of|"
                        + "a little shy of|getting on for|close on|well-nigh|practically|pushing|less often than|"
                        + "no later than|not later than|"
                        + "not last|up to and including|the better part of|the best part of|anything up to");
        before(
                Bound.ABOUT,
                "around|about|some|roughly|approximately|approx|approx .|circa|c .|ca .|ca|an estimated|estimated|"
                        + "estimated at|close to|in the region of|on the order of|of the order of|something like|near|or so|"
                        + "perhaps|~|\u2248|\u223c|more or less|an approximate|in the neighbourhood of|in the neighborhood of|"
                        + "somewhere around|an approximated|thought to be|believed to be|estimated to be|reckoned to be|"
                        + "in the order of|in the vicinity of|in the area of|give or take|broadly|nearer|nearer to|closer to|"
                        + "bordering on|verging on|not far off|not far from|pretty much|touching|a ballpark");
        before(
                Bound.EXACTLY,
                "exactly|precisely|just|only|a total of|an exact|an average of|add up to|adds up to|adding up to|added up to");
        after(
                Bound.OVER,
                "or more|plus|and more|or above|and above|or over|and over|and up|or higher|at least|at a minimum|upwards|"
                        + "as a minimum|or longer|or greater|or better|or older|or more often|or heavier|or upwards|at the very least|at the least|"
                        + "at the minimum|minimum|if not more|possibly more|perhaps more|maybe more");
        after(
                Bound.UNDER,
                "or less often|or less|or fewer|or under|or below|at most|at the most|at a maximum|or lower|and under|"
                        + "as a maximum|or shorter|or younger|or lighter|at the very most|at the maximum|at the utmost|maximum|tops|at the outside|at the deepest|at the highest|at the longest|at the furthest|at the farthest|at the latest|at best|at the best|"
                        + "if not less|if not fewer|possibly less|possibly fewer|perhaps fewer|maybe fewer|maybe less");
        after(Bound.ABOUT, "or so|or thereabouts|odd|ish|more or less|approximately|or thereabout");
    }

    /** What says that an amount is not quite reached: whether it is a little more after all, it leaves open. */
    private static final Set<String> NEAR = Set.of(
            "nearly",
            "almost",
            "close to",
            "near",
            "approaching",
            "nearing",
            "close on",
            "getting on for",
            "not quite",
            "virtually",
            "practically",
            "bordering on",
            "verging on",
            "not far off",
            "not far from");

    /** "Well below the 9 million that were demanded": more or less than another amount, which is no bound of it. */
    private static final Set<String> COMPARING = Set.of(
            "short of",
            "just short of",
            "below",
            "well below",
            "just below",
            "above",
            "well above",
            "just above",
            "shy of");

    /** A bound that stands at some lexemes. */
    record Found(int first, int last, Bound bound) {}

    private BoundWords() {}

    private static void before(Bound bound, String phrases) {
        for (String phrase : phrases.split("\\|")) {
            BEFORE.put(phrase, bound);
            LAST_WORDS.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
        }
    }

    private static void after(Bound bound, String phrases) {
        for (String phrase : phrases.split("\\|")) {
            AFTER.put(phrase, bound);
            FIRST_WORDS.add(phrase.split(" ")[0]);
        }
    }

    /** Returns the longest bound that ends before a lexeme; an article or "another" between them is skipped. */
    static Optional<Found> before(Lexemes lexemes, int i) {
        int end = skipped(lexemes, i);
        boolean more = lexemes.isIn(end, MORE);
        int most = lexemes.isIn(end - 1, LAST_WORDS) ? MOST_WORDS : 0;
        for (int words = most; words > 0; words--) {
            Bound bound = BEFORE.get(phrase(lexemes, end - words, end));
            boolean compared = lexemes.is(i - 1, "the") && COMPARING.contains(phrase(lexemes, end - words, end));
            if (bound != null
                    && !compared
                    && (end == i
                            || more
                            || lexemes.isAny(end, "every", "once")
                            || bound == Bound.EXACTLY
                            || words > 1)) {
                return new BoundContext(lexemes).of(new Found(end - words, i, bound));
            }
        }
        return new BoundContext(lexemes).ofLevel(i);
    }

    /** Returns where the words before an amount begin that no bound is part of: "at least the last 6", "about every 25". */
    private static int skipped(Lexemes lexemes, int i) {
        if (lexemes.is(i - 1, "every") && lexemes.is(i - 2, "once")) {
            return i - 2;
        }
        boolean placed = lexemes.isIn(i - 1, PLACES) && lexemes.isIn(i - 2, OWNERS);
        return placed ? i - 2 : lexemes.isIn(i - 1, SKIPPED) ? i - 1 : i;
    }

    /** Returns what a bound makes of its amount besides. */
    static Optional<Figure.Edge> edge(Lexemes lexemes, Found found) {
        boolean limit = lexemes.isAny(found.first(), "minimum", "maximum") && found.last() - found.first() > 2;
        if (limit) {
            return Optional.of(Figure.Edge.LIMIT);
        }
        boolean near = IntStream.rangeClosed(found.first() + 1, found.last())
                .anyMatch(end -> NEAR.contains(phrase(lexemes, found.first(), end)));
        return near ? Optional.of(Figure.Edge.NEAR) : Optional.empty();
    }

    /** Returns the longest bound that starts at a lexeme. */
    static Optional<Found> after(Lexemes lexemes, int i) {
        if (lexemes.isAttached(i, "+")) {
            return Optional.of(new Found(i, i + 1, Bound.OVER));
        }
        int at = lexemes.isJoint(i) ? i + 1 : i;
        int most = lexemes.isIn(at, FIRST_WORDS) ? MOST_WORDS : 0;
        for (int words = most; words > 0; words--) {
            Bound bound = AFTER.get(phrase(lexemes, at, at + words));
            boolean sum = lexemes.is(at, "plus")
                    && (lexemes.at(at + 1).isNumber() || lexemes.isAny(at + 1, "another", "a", "an", "further", "two"));
            boolean joined = !sum && (at > i || !lexemes.isAny(at, "odd", "ish"));
            if (bound != null && joined && !isComparison(lexemes, at, words)) {
                return Optional.of(new Found(i, at + words, bound));
            }
        }
        return Optional.empty();
    }

    /** "20 leaders or more than 30", "4 plus 6": the words belong to the next amount. */
    private static boolean isComparison(Lexemes lexemes, int i, int words) {
        Lexeme next = lexemes.at(i + words);
        return next.isAny("than", "to")
                || next.is("often") && !lexemes.is(i + words - 1, "often")
                || next.isNumber()
                || NumberWords.SMALL.containsKey(next.lower())
                || NumberWords.TENS.containsKey(next.lower());
    }

    private static String phrase(Lexemes lexemes, int first, int last) {
        if (first < 0 || last > lexemes.size()) {
            return "";
        }
        StringBuilder phrase = new StringBuilder(lexemes.at(first).lower());
        for (int i = first + 1; i < last; i++) {
            phrase.append(' ').append(lexemes.at(i).lower());
        }
        return phrase.toString();
    }
}
