package org.vouch.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.content.Bound;
import org.vouch.language.Figure.Kind;

/**
 * Figures that a reader works out from two that stand side by side in a passage: "lost two of its six riders" leaves four,
 * "fell from 44 seats to 27" is a loss of 17, "by four votes to one" are five votes, and "three of the first six" are half of
 * them.
 */
public final class ReckonedFigures {
    /** So many characters may stand between the two: "44 seats to 27", "5,200 of the company's 8,900". */
    private static final int REACH = 24;

    /** "More than half" is no more than this above it. */
    private static final BigDecimal SLACK = new BigDecimal("0.15");

    private static final Set<String> LOSSES = WordList.stems("lose quit leave die withdraw kill sell close drop cut");

    private static final Set<String> VOTES = WordList.stems("vote votes majority split margin");

    private static final int DAYS = 7;

    private ReckonedFigures() {}

    /** Returns whether a figure follows from two of a passage, whose words they are. */
    public static boolean follows(Figure claimed, List<Figure> passage, String words) {
        if (isPoints(claimed) && arePointsApart(claimed, passage)) {
            return true;
        }
        List<Figure> counts = passage.stream().filter(ReckonedFigures::isCount).toList();
        for (int i = 0; i + 1 < counts.size(); i++) {
            Figure one = counts.get(i);
            Figure other = counts.get(i + 1);
            if (isVote(one, other, words) && isSum(claimed, one, other)) {
                return true;
            }
            if (isPair(one, other, words)
                    && (isLoss(one, other, words) && isDifference(claimed, one, other)
                            || isShare(claimed, one, other))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a figure is the years of an interval, "from 1990 to 1995", or the days between two: "Tuesday", "Thursday". */
    public static boolean spans(Figure claimed, List<DateMention> passage) {
        if (!isCount(claimed) || claimed.bound() != Bound.EXACTLY) {
            return false;
        }
        String unit = claimed.unit().orElse("");
        return unit.equals("year")
                        && passage.stream()
                                .map(DateMention::yearsBetween)
                                .anyMatch(years -> years.isPresent() && is(claimed, years.getAsInt()))
                || unit.equals("day")
                        && IntStream.range(1, passage.size())
                                .anyMatch(i -> areApart(claimed, passage.get(i - 1), passage.get(i)));
    }

    private static boolean areApart(Figure days, DateMention one, DateMention other) {
        boolean weekdays = one.weekday().isPresent() && other.weekday().isPresent();
        return weekdays
                && is(
                        days,
                        Math.floorMod(
                                other.weekday().get().compareTo(one.weekday().get()), DAYS));
    }

    private static boolean is(Figure figure, int number) {
        return figure.low().compareTo(BigDecimal.valueOf(number)) == 0;
    }

    /** "13 points lower" for "fell to 48 per cent from 61 per cent". */
    private static boolean isPoints(Figure claimed) {
        return isCount(claimed)
                && claimed.bound() == Bound.EXACTLY
                && claimed.unit().filter(unit -> unit.endsWith("point")).isPresent();
    }

    private static boolean arePointsApart(Figure points, List<Figure> passage) {
        List<Figure> shares =
                passage.stream().filter(figure -> figure.kind() == Kind.PERCENT).toList();
        return shares.size() == 2
                && shares.stream().allMatch(share -> share.low().equals(share.high()))
                && shares.get(0).low().subtract(shares.get(1).low()).abs().compareTo(points.low()) == 0;
    }

    private static boolean isPair(Figure one, Figure other, String words) {
        int between = other.start() - one.end();
        if (between < 0 || between > REACH) {
            return false;
        }
        return hasWord(words.substring(one.end(), other.start()), "of") || isFromTo(one, other, words);
    }

    /** "By four votes to one", "voted eleven to four": so many voted. */
    private static boolean isVote(Figure one, Figure other, String words) {
        int between = other.start() - one.end();
        if (between < 0 || between > REACH || !hasWord(words.substring(one.end(), other.start()), "to")) {
            return false;
        }
        int from = Math.max(0, one.start() - REACH);
        int to = Math.min(words.length(), other.end() + REACH);
        return Terms.of(words.substring(from, to)).stream().anyMatch(term -> VOTES.contains(Verbs.stem(term.lower())));
    }

    private static boolean isSum(Figure claimed, Figure one, Figure other) {
        return isCount(claimed)
                && claimed.bound() == Bound.EXACTLY
                && claimed.low().compareTo(one.low().add(other.low())) == 0;
    }

    private static boolean isFromTo(Figure one, Figure other, String words) {
        return hasWord(words.substring(one.end(), other.start()), "to")
                && hasWord(words.substring(0, one.start()), "from");
    }

    /** Without a loss, "two of the nine" says nothing of the other seven. */
    private static boolean isLoss(Figure one, Figure other, String words) {
        return isFromTo(one, other, words)
                || Terms.of(words.substring(0, one.start())).stream()
                        .anyMatch(term -> LOSSES.contains(Verbs.stem(term.lower())));
    }

    private static boolean hasWord(String words, String word) {
        return Terms.of(words).stream().anyMatch(term -> term.is(word));
    }

    private static boolean isCount(Figure figure) {
        return figure.kind() == Kind.CARDINAL
                && figure.low().equals(figure.high())
                && figure.low().signum() > 0;
    }

    private static boolean isDifference(Figure claimed, Figure one, Figure other) {
        return isCount(claimed)
                && claimed.bound() == Bound.EXACTLY
                && claimed.low().compareTo(one.low().subtract(other.low()).abs()) == 0;
    }

    private static boolean isShare(Figure claimed, Figure part, Figure whole) {
        boolean fraction = isCount(claimed) && claimed.low().compareTo(BigDecimal.ONE) < 0;
        if (!fraction || part.low().compareTo(whole.low()) >= 0) {
            return false;
        }
        BigDecimal above =
                part.low().divide(whole.low(), 4, RoundingMode.HALF_UP).subtract(claimed.low());
        return switch (claimed.bound()) {
            case EXACTLY -> above.signum() == 0;
            case OVER -> above.signum() > 0 && above.compareTo(SLACK) < 0;
            case UNDER -> above.signum() < 0 && above.negate().compareTo(SLACK) < 0;
            default -> above.abs().compareTo(SLACK) < 0;
        };
    }
}
