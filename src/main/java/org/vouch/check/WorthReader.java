package org.vouch.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.content.Bound;
import org.vouch.content.EdtfDate;
import org.vouch.content.Entity;
import org.vouch.content.Fact;

/** Reads the values of facts: {@code 20}, {@code 1,200.50}, {@code $25 billion}, {@code 10-15}, {@code 2015-05}, words. */
final class WorthReader {
    /** What is about an amount may differ from it by a tenth. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    /** Anything longer is taken for words. */
    private static final int LONGEST = 100;

    private static final String DIGITS = "[0-9][0-9.,\\u00A0\\u202F']*+";
    private static final String SIGN = "[^\\p{L}\\p{N}-]{0,3}+";
    private static final Pattern FORM = Pattern.compile(
            "(" + SIGN + ")(-?" + DIGITS + ")(?:\\s*+(?:-|–|to\\b)\\s*+" + SIGN + "(" + DIGITS + "))?+\\s*+(\\D*+)");
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:[0-9]{1,3}(?:[,\\u00A0\\u202F'][0-9]{3})++|[0-9]++)(?:\\.[0-9]++)?+");

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    private final Map<String, String> entities = new HashMap<>();

    /** @param entities whose names and aliases are forms of one value; a form of two entities is none */
    WorthReader(List<Entity> entities) {
        for (Entity entity : entities) {
            String id = "@" + entity.id().value();
            Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                    .map(WorthReader::plain)
                    .distinct()
                    .forEach(name ->
                            this.entities.merge(name, id, (one, other) -> one.equals(other) ? one : "@" + name));
        }
    }

    Worth read(Fact.Value value) {
        String text = value.amount().value().strip();
        if (text.length() > 4 && value.unit().isEmpty()) {
            Optional<EdtfDate> date = EdtfDate.parse(text);
            if (date.isPresent()) {
                return new Worth.Days(Period.of(date.get()));
            }
        }
        return number(text, value)
                .orElseGet(() -> new Worth.Words(
                        entities.getOrDefault(plain(text), plain(text)),
                        unit(value.unit().orElse(""))));
    }

    private static Optional<Worth> number(String text, Fact.Value value) {
        Matcher m = FORM.matcher(text);
        if (text.length() > LONGEST || !m.matches()) {
            return Optional.empty();
        }
        String counted = unit(m.group(4) + " " + value.unit().orElse(""));
        String scale = counted.split(" ", 2)[0];
        BigDecimal factor = SCALES.getOrDefault(scale, BigDecimal.ONE);
        String unit =
                m.group(1).strip() + (SCALES.containsKey(scale) ? counted.substring(scale.length()) : counted).strip();
        Optional<BigDecimal> from = digits(m.group(2)).map(factor::multiply);
        Optional<BigDecimal> to = m.group(3) == null ? from : digits(m.group(3)).map(factor::multiply);
        return from.flatMap(a -> to.map(b -> amount(a.min(b), a.max(b), value.bound(), unit)));
    }

    /** A limit may itself be reached: "over" is said of "at least" too. */
    private static Worth amount(BigDecimal low, BigDecimal high, Bound bound, String unit) {
        return switch (bound) {
            case EXACTLY -> new Worth.Amount(Optional.of(low), Optional.of(high), unit);
            case OVER -> new Worth.Amount(Optional.of(low), Optional.empty(), unit);
            case UNDER -> new Worth.Amount(Optional.empty(), Optional.of(high), unit);
            case ABOUT ->
                new Worth.Amount(
                        Optional.of(low.subtract(low.abs().multiply(TOLERANCE))),
                        Optional.of(high.add(high.abs().multiply(TOLERANCE))),
                        unit);
        };
    }

    private static Optional<BigDecimal> digits(String digits) {
        return NUMBER.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replaceAll("[^0-9.-]", "")))
                : Optional.empty();
    }

    /** Returns the words in lower case with one space for all that is neither letter nor digit. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]++", " ")
                .strip();
    }

    /** One and many of a thing are one unit. */
    private static String unit(String words) {
        String unit = words.toLowerCase(Locale.ROOT).replaceAll("\\s++", " ").strip();
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }
}
