package org.vouch.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a measure is in the smallest of its kind: a week is seven days. Months and years have no whole number of days and
 * are of a kind of their own.
 *
 * @param factor how many of the smallest it is
 */
record Conversion(String dimension, BigDecimal factor) {
    private static final Map<String, Conversion> ALL = new TreeMap<>();

    static {
        put("time", "second 1 minute 60 hour 3600 day 86400 week 604800 fortnight 1209600");
        put("months", "month 1 year 12 decade 120 century 1200");
        put("length", "mm 1 cm 10 m 1000 km 1000000");
        put("weight", "g 1 kg 1000 tonne 1000000");
        put("power", "kw 1 mw 1000 gw 1000000");
        put("imperial length", "inch 1 foot 12 yard 36");
        put("pounds", "penny 1 GBP 100");
    }

    private static void put(String dimension, String units) {
        String[] words = units.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            ALL.put(words[i], new Conversion(dimension, new BigDecimal(words[i + 1])));
        }
    }

    static Optional<Conversion> of(String unit) {
        return Optional.ofNullable(ALL.get(unit));
    }
}
