package org.vouch.language;

import java.math.BigDecimal;
import java.util.Optional;
import org.vouch.language.Amount.Form;

/**
 * Reads a number in words: ones after tens ("twenty-one"), hundreds ("two hundred and five"), then falling scales ("two
 * million three hundred thousand"). The last word may be an ordinal and ends it. Each word is read once.
 */
final class NumberPhrase {
    private static final int NO_SCALE = 99;

    private final Lexemes lexemes;
    private final int first;
    private BigDecimal total = BigDecimal.ZERO;
    private int group = -1;
    private int step = NO_SCALE;
    private int scale = NO_SCALE;
    private int magnitude;
    private boolean ordinal;

    NumberPhrase(Lexemes lexemes, int first) {
        this.lexemes = lexemes;
        this.first = first;
    }

    /** Returns the number whose first word stands at a place, after an article perhaps. */
    Optional<Amount> read(int from) {
        if (from > first) {
            group = 1;
            step = 1;
        }
        int last = from;
        int at = from;
        while (!ordinal && take(lexemes.at(at).lower())) {
            last = at + 1;
            at = next(last);
        }
        if (last == from) {
            return Optional.empty();
        }
        BigDecimal value = total.add(BigDecimal.valueOf(Math.max(group, 0)));
        return Optional.of(Amount.of(first, last, ordinal ? Form.ORDINAL : Form.WORDS, value, magnitude));
    }

    /** Skips a hyphen, or the "and" after hundreds and scales. */
    private int next(int at) {
        if (lexemes.isJoint(at)) {
            return at + 1;
        }
        return step > 10 && lexemes.is(at, "and") && isSmall(lexemes.at(at + 1).lower()) ? at + 1 : at;
    }

    private static boolean isSmall(String word) {
        return NumberWords.SMALL.containsKey(word)
                || NumberWords.TENS.containsKey(word)
                || NumberWords.SMALL_ORDINALS.containsKey(word)
                || NumberWords.TEN_ORDINALS.containsKey(word);
    }

    private boolean take(String word) {
        if (NumberWords.SMALL.containsKey(word)) {
            return add(NumberWords.SMALL.get(word), 1);
        }
        if (NumberWords.TENS.containsKey(word)) {
            return add(NumberWords.TENS.get(word), 10);
        }
        if (NumberWords.SMALL_ORDINALS.containsKey(word)) {
            return ordinal = add(NumberWords.SMALL_ORDINALS.get(word), 1);
        }
        if (NumberWords.TEN_ORDINALS.containsKey(word)) {
            return ordinal = add(NumberWords.TEN_ORDINALS.get(word), 10);
        }
        if (word.equals("hundred") || word.equals("hundredth")) {
            return hundred(word.endsWith("th"));
        }
        boolean end = word.endsWith("th");
        Integer power = NumberWords.SCALES.get(end ? word.substring(0, word.length() - 2) : word);
        return power != null && scale(power, end);
    }

    /** Ones stand alone, after tens, after hundreds or after a scale; tens not after ones. */
    private boolean add(int number, int size) {
        boolean fits = step > 10 || size == 1 && step == 10 && number < 10 && number > 0;
        if (!fits || number == 0 && (group >= 0 || total.signum() > 0)) {
            return false;
        }
        group = Math.max(group, 0) + number;
        step = size;
        return true;
    }

    private boolean hundred(boolean end) {
        if (group < 1 || group >= 100) {
            return false;
        }
        group *= 100;
        step = 100;
        magnitude = 2;
        ordinal = end;
        return true;
    }

    private boolean scale(int power, boolean end) {
        if (group < 1 || power >= scale) {
            return false;
        }
        total = total.add(BigDecimal.valueOf(group).scaleByPowerOfTen(power));
        group = -1;
        scale = power;
        step = NO_SCALE;
        magnitude = power;
        ordinal = end;
        return true;
    }
}
