package org.vouch.language;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Amount.Form;

/** Reads the number at a place: digits, words, ordinals, fractions, and plurals that only give a size. */
record Amounts(Lexemes lexemes) {
    private static final MathContext EXACT_ENOUGH = new MathContext(12);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** "A fall of a third". */
    private static final Set<String> CHANGES =
            WordList.of("fall rise drop increase decrease decline cut loss growth reduction gain premium discount");

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final Map<String, BigDecimal> GLYPHS = Map.ofEntries(
            entry("\u00bd", HALF),
            entry("\u00bc", new BigDecimal("0.25")),
            entry("\u00be", new BigDecimal("0.75")),
            entry("\u2153", part(1, 3)),
            entry("\u2154", part(2, 3)),
            entry("\u2155", part(1, 5)),
            entry("\u2156", part(2, 5)),
            entry("\u2157", part(3, 5)),
            entry("\u2158", part(4, 5)),
            entry("\u215b", part(1, 8)),
            entry("\u215c", part(3, 8)),
            entry("\u215d", part(5, 8)),
            entry("\u215e", part(7, 8)));

    /** The lowest and highest amount that a plural of size is taken for. */
    private static final Map<String, long[]> SIZES = Map.of(
            "dozens", new long[] {12, 99},
            "scores", new long[] {20, 99},
            "hundreds", new long[] {100, 999},
            "thousands", new long[] {1_000, 9_999},
            "millions", new long[] {1_000_000, 9_999_999},
            "billions", new long[] {1_000_000_000L, 9_999_999_999L},
            "trillions", new long[] {1_000_000_000_000L, 9_999_999_999_999L});

    private static final Map<String, Integer> OF_SIZES =
            Map.of("thousands", 3, "millions", 6, "billions", 9, "trillions", 12);
    private static final Set<String> COMPARATIVES = WordList.of(
            "smaller larger bigger higher lower dearer cheaper longer shorter"
                    + " faster slower more less fewer greater older younger heavier lighter poorer richer wider worse better as");
    private static final Set<String> NO_PART = WordList.of("final finals back backs past to century of");
    /** "It pays a third." */
    private static final Set<String> SHARED =
            WordList.of("pay pays paid paying lose loses lost own owns owned hold holds held cover covers covered"
                    + " bear bears bore offer offers offered at to for");

    private static final Set<String> BEFORE_SPANS = WordList.of(
            "within for in after over under than least most almost nearly"
                    + " about around last lasts lasted lasting take takes took taken taking of by some exactly only just from another to until above below");
    /** "Half said that they wanted to leave." */
    private static final Set<String> TOLD_OF_HALF = WordList.of(
            "said say were are had have did do voted vote want wanted think thought believe believed died came went");

    /**
     * @param money whether a currency was read before it, so that {@code m} is million
     */
    Optional<Amount> read(int i, boolean money) {
        Lexeme lexeme = lexemes.at(i);
        if (lexeme.isNumber()) {
            return Optional.of(digits(i, money));
        }
        if (GLYPHS.containsKey(lexeme.text())) {
            return Optional.of(scaled(Amount.of(i, i + 1, Form.FRACTION, GLYPHS.get(lexeme.text()), 0)));
        }
        if (Multiples.isMultiple(lexeme)) {
            return Optional.of(Amount.of(i, i + 1, Form.WORDS, BigDecimal.valueOf(Multiples.number(lexeme)), 0));
        }
        return lexeme.isWord() && !isOfMeasure(i)
                ? half(i).or(() -> fraction(i)).or(() -> vague(i)).or(() -> words(i))
                : Optional.empty();
    }

    private Amount digits(int i, boolean money) {
        BigDecimal value = lexemes.at(i).amount();
        Lexeme next = lexemes.at(i + 1);
        if (next.attached() && lexemes.at(i).isPlainDigits() && next.isIn(CalendarWords.ORDINAL_ENDINGS)) {
            return Amount.of(i, i + 2, Form.ORDINAL, value, 0);
        }
        BigDecimal under = BigDecimal.valueOf(lexemes.at(i + 2).digits(2));
        boolean part = under.compareTo(value) > 0 && under.compareTo(BigDecimal.TEN) <= 0;
        if (part && lexemes.isAttached(i + 1, "/") && lexemes.at(i + 2).attached()) {
            return Amount.of(i, i + 3, Form.FRACTION, value.divide(under, EXACT_ENOUGH), 0);
        }
        if (GLYPHS.containsKey(next.text())) {
            return scaled(Amount.of(i, i + 2, Form.DIGITS, value.add(GLYPHS.get(next.text())), 0));
        }
        Integer scale = next.attached() ? NumberWords.ATTACHED_SCALES.get(next.lower()) : null;
        boolean metres = next.is("m") && !money && !Units.isPlural(lexemes.at(i + 2));
        if (scale != null && !metres) {
            return Amount.of(i, i + 2, Form.DIGITS, value, 0).times(scale);
        }
        Amount amount = Amount.of(i, i + 1, Form.DIGITS, value, 0);
        return lexemes.is(i + 1, "and") ? andAHalf(amount).map(this::scaled).orElse(amount) : scaled(amount);
    }

    /** Multiplies by the scales that follow: "16.4 million", "2 hundred thousand", "3 dozen", "1.5-billion". */
    private Amount scaled(Amount amount) {
        Amount scaled = amount;
        for (int read = 0; read < 3; read++) {
            int at = lexemes.isJoint(scaled.last()) ? scaled.last() + 1 : scaled.last();
            Lexeme next = lexemes.at(at);
            Integer power = next.is("hundred") ? Integer.valueOf(2) : NumberWords.SCALES.get(next.lower());
            if (power == null && next.is("dozen") && read == 0) {
                return new Amount(
                        scaled.first(),
                        at + 1,
                        scaled.form(),
                        scaled.low().multiply(TWELVE),
                        scaled.high().multiply(TWELVE),
                        1);
            }
            if (power == null) {
                break;
            }
            scaled = new Amount(
                    scaled.first(),
                    at + 1,
                    scaled.form(),
                    scaled.low().scaleByPowerOfTen(power),
                    scaled.high().scaleByPowerOfTen(power),
                    scaled.magnitude() + power);
        }
        return scaled;
    }

    /** "half a million", "half an hour", "half of", "half the", "halved", but not "the first half". */
    private Optional<Amount> half(int i) {
        if (lexemes.isAny(i, "halved", "halves", "halving", "halve")) {
            return Optional.of(Amount.of(i, i + 1, Form.FRACTION, HALF, 0));
        }
        if (!lexemes.is(i, "half")
                || NumberWords.SMALL_ORDINALS.containsKey(lexemes.at(i - 1).lower())) {
            return Optional.empty();
        }
        boolean article = lexemes.isAny(i + 1, "a", "an");
        Amount half = Amount.of(i, article ? i + 2 : i + 1, Form.FRACTION, HALF, 0);
        if (article) {
            Amount scaled = scaled(half);
            boolean measure = lexemes.at(i + 2).isWord() && !lexemes.isIn(i + 2, FunctionWords.ALL);
            return Optional.of(scaled.last() > half.last() ? scaled : half).filter(a -> measure || a.magnitude() > 0);
        }
        boolean dozen = lexemes.isAny(i + 1, "dozen");
        return dozen ? Optional.of(scaled(half)) : Optional.of(half).filter(a -> isPart(i));
    }

    /** "An hour and a half of talks". */
    private boolean isOfMeasure(int i) {
        int a = lexemes.is(i, "half") ? i - 1 : i;
        return lexemes.is(a, "a")
                && lexemes.is(a + 1, "half")
                && lexemes.is(a - 1, "and")
                && Units.measure(lexemes, a - 2).isPresent()
                && lexemes.isAny(a - 3, "a", "an");
    }

    /** "Half of", "half their", "more than half", "fell by half". */
    private boolean isPart(int i) {
        Lexeme next = lexemes.at(i + 1);
        boolean alone = !next.isWord() && !next.isDash() || next.isIn(FunctionWords.ALL);
        boolean bound = lexemes.is(i - 1, "by") || isLimited(i, i + 1);
        boolean subject = (lexemes.startsSentence(i) || lexemes.is(i - 1, ",")) && next.isIn(TOLD_OF_HALF);
        return subject
                || next.isAny("of", "the", "that", "this", "its", "their", "his", "her", "those")
                || alone && bound;
    }

    /** "two thirds", "one-fifth", "a quarter of", "one in five"; "a third" before a noun is an ordinal. */
    private Optional<Amount> fraction(int i) {
        boolean article = lexemes.isAny(i, "a", "an");
        Integer over = article
                ? Integer.valueOf(1)
                : NumberWords.SMALL.get(lexemes.at(i).lower());
        if (over == null || over == 0) {
            return Optional.empty();
        }
        int at = lexemes.isJoint(i + 1) ? i + 2 : i + 1;
        Integer under = NumberWords.DENOMINATORS.get(lexemes.at(at).lower());
        boolean plural = lexemes.at(at).lower().endsWith("s");
        boolean noun = lexemes.at(at + 1).isWord() && !lexemes.isIn(at + 1, FunctionWords.ALL);
        boolean point = lexemes.isJoint(at + 1) && lexemes.isAny(at + 2, "point", "percentage");
        boolean share =
                !article || point || isShare(at, noun || lexemes.at(at + 1).isNumber(), i);
        if (under != null && (over == 1 ? !plural && share : plural)) {
            return Optional.of(ratio(i, isOfOneMeasure(at + 1) ? at + 3 : at + 1, over, under));
        }
        int in = lexemes.isAny(i + 1, "in", "out") ? i + 1 : i + 2;
        in = lexemes.is(in, "out") && lexemes.is(in + 1, "of") ? in + 1 : in;
        boolean one = over == 1
                && !article
                && (lexemes.is(in, "in") || lexemes.is(in - 1, "out"))
                && lexemes.at(i + 1).isWord();
        return one ? oneIn(i, in) : article ? Optional.empty() : severalIn(i, over);
    }

    /** "A quarter of an hour" is as much of the unit as "half an hour". */
    private boolean isOfOneMeasure(int of) {
        return lexemes.is(of, "of")
                && lexemes.isAny(of + 1, "a", "an")
                && Units.measure(lexemes, of + 2).isPresent();
    }

    /** "About three in four", "almost two households in five", "nine out of ten"; not "two in five days", "three in four attacks" without a bound. */
    private Optional<Amount> severalIn(int i, int over) {
        boolean out = lexemes.is(i + 1, "out") && lexemes.is(i + 2, "of");
        int in = out || Units.isPlural(lexemes.at(i + 1)) ? i + 2 : i + 1;
        boolean shared =
                out || lexemes.is(in, "in") && BoundWords.before(lexemes, i).isPresent();
        Integer under = shared ? NumberWords.SMALL.get(lexemes.at(in + 1).lower()) : null;
        boolean fits = under != null && over > 1 && under > over && under <= 10;
        return fits && Units.measure(lexemes, in + 2).isEmpty()
                ? Optional.of(ratio(i, in + 2, over, under))
                : Optional.empty();
    }

    /** "A third of", "by a third", "a third or more", "a third smaller", "nearly a third"; not "a third man". */
    private boolean isShare(int at, boolean noun, int i) {
        Lexeme next = lexemes.at(at + 1);
        boolean bound = isLimited(i, at + 1)
                || lexemes.is(i - 1, "by")
                || lexemes.is(i - 1, "of") && lexemes.isIn(i - 2, CHANGES);
        boolean ends = lexemes.isIn(i - 1, SHARED) && !next.isWord() && !next.isDash();
        boolean quarter = lexemes.is(at, "quarter") && lexemes.at(at + 1).isWord() && !next.isIn(NO_PART);
        return next.is("of") || next.isIn(COMPARATIVES) || next.is("or") || ends || bound && !noun || quarter && noun;
    }

    private boolean isLimited(int first, int last) {
        return BoundWords.before(lexemes, first).isPresent()
                || BoundWords.after(lexemes, last).isPresent();
    }

    /** "One in five", "one train in five". */
    private Optional<Amount> oneIn(int i, int in) {
        Lexeme of = lexemes.at(in + 1);
        int under = of.isNumber() ? of.digits(3) : NumberWords.SMALL.getOrDefault(of.lower(), -1);
        int tens = NumberWords.TENS.getOrDefault(of.lower(), under);
        boolean more = lexemes.isJoint(in + 2) || Units.measure(lexemes, in + 2).isPresent();
        return tens > 1 && !more ? Optional.of(ratio(i, in + 2, 1, tens)) : Optional.empty();
    }

    private static Amount ratio(int first, int last, int over, int under) {
        BigDecimal value = part(over, under);
        return Amount.of(first, last, Form.FRACTION, value, 0);
    }

    private Optional<Amount> vague(int i) {
        long[] size = SIZES.get(lexemes.at(i).lower());
        boolean ofSize = lexemes.is(i + 1, "of")
                && OF_SIZES.containsKey(lexemes.at(i + 2).lower());
        if (ofSize && (size != null || lexemes.is(i, "tens"))) {
            int power = OF_SIZES.get(lexemes.at(i + 2).lower());
            Amount one = size == null ? vague(i, i + 3, 10, 99) : vague(i, i + 3, size[0], size[1]);
            return Optional.of(one.times(power));
        }
        return size == null ? Optional.empty() : Optional.of(vague(i, i + 1, size[0], size[1]));
    }

    private static Amount vague(int first, int last, long low, long high) {
        return new Amount(first, last, Form.VAGUE, BigDecimal.valueOf(low), BigDecimal.valueOf(high), 0);
    }

    /** "twenty-one", "a hundred", "two hundred and five", "a million and a half", "seventieth". */
    private Optional<Amount> words(int i) {
        boolean article = lexemes.isAny(i, "a", "an");
        if (article) {
            boolean scale = lexemes.is(i + 1, "hundred")
                    || NumberWords.SCALES.containsKey(lexemes.at(i + 1).lower());
            boolean dozen = lexemes.is(i + 1, "dozen");
            if (Units.measure(lexemes, i + 1).isPresent()) {
                return measureAndAHalf(i).or(() -> one(i, isSpan(i)));
            }
            if (lexemes.is(i + 1, "single") && Units.measure(lexemes, i + 2).isPresent()) {
                return Optional.of(Amount.of(i, i + 2, Form.WORDS, BigDecimal.ONE, 0));
            }
            boolean limited = lexemes.isAny(i - 1, "than", "least", "most")
                    && lexemes.at(i + 1).isWord();
            return scale
                    ? finished(new NumberPhrase(lexemes, i).read(i + 1))
                    : dozen(i, dozen).or(() -> one(i, limited && !isNumber(lexemes.at(i + 1))));
        }
        return aloneDozen(i).or(() -> finished(new NumberPhrase(lexemes, i).read(i)));
    }

    /** "The best dozen of the paintings". */
    private Optional<Amount> aloneDozen(int i) {
        boolean alone = lexemes.is(i, "dozen") && lexemes.at(i - 1).isWord();
        return alone ? Optional.of(Amount.of(i, i + 1, Form.WORDS, TWELVE, 1)) : Optional.empty();
    }

    /** "a year and a half": one and a half, of the measure that follows the article. */
    private Optional<Amount> measureAndAHalf(int i) {
        boolean half = lexemes.is(i + 2, "and") && lexemes.is(i + 3, "a") && lexemes.is(i + 4, "half");
        return half ? Optional.of(Amount.of(i, i + 1, Form.WORDS, HALF.add(BigDecimal.ONE), 0)) : Optional.empty();
    }

    /** "Within a week", "less than an hour"; not "40 metres an hour". */
    private boolean isSpan(int i) {
        return Units.measure(lexemes, i + 1).filter(Units.TIMES::contains).isPresent()
                && (lexemes.startsSentence(i)
                        || lexemes.isIn(i - 1, BEFORE_SPANS)
                        || lexemes.isAny(
                                i + 2, "before", "earlier", "later", "after", "late", "early", "ago", "old", "of")
                        || BoundWords.after(lexemes, i + 2).isPresent());
    }

    private static boolean isNumber(Lexeme lexeme) {
        return NumberWords.SMALL.containsKey(lexeme.lower())
                || NumberWords.TENS.containsKey(lexeme.lower())
                || NumberWords.DENOMINATORS.containsKey(lexeme.lower())
                || lexeme.isIn(FunctionWords.ALL);
    }

    private static Optional<Amount> one(int i, boolean found) {
        return found ? Optional.of(Amount.of(i, i + 1, Form.WORDS, BigDecimal.ONE, 0)) : Optional.empty();
    }

    private static Optional<Amount> dozen(int i, boolean dozen) {
        return dozen ? Optional.of(Amount.of(i, i + 2, Form.WORDS, TWELVE, 1)) : Optional.empty();
    }

    private Optional<Amount> finished(Optional<Amount> read) {
        return read.map(amount -> {
            Amount whole = amount.isWords() ? andAHalf(amount).map(this::scaled).orElse(amount) : amount;
            boolean dozen = whole.isWords() && lexemes.is(whole.last(), "dozen");
            return dozen ? scaled(whole) : whole;
        });
    }

    /** "one and a half", "a million and a half": the half is one of the last scale. */
    private Optional<Amount> andAHalf(Amount amount) {
        int at = amount.last();
        boolean half = lexemes.is(at, "and") && lexemes.is(at + 1, "a") && lexemes.is(at + 2, "half");
        boolean other = half && lexemes.isAny(at + 3, "dozen");
        return half && !other
                ? Optional.of(amount.plus(HALF.scaleByPowerOfTen(amount.magnitude()), at + 3))
                : Optional.empty();
    }

    private static BigDecimal part(int over, int under) {
        return BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), EXACT_ENOUGH);
    }
}
