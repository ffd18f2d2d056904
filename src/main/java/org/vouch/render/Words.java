package org.vouch.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

/**
 * The words that the pages say of themselves, from {@code words_<language>.properties}: {@code {0}} stands for the first
 * argument. Where the first argument is a number, the key has two forms, {@code key.one} and {@code key.other}.
 */
final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private static final Pattern FIGURE = Pattern.compile("([0-9]+)(?:\\.([0-9]+))?");

    private final Properties words;
    private final Map<String, Phrase> phrases = new HashMap<>();

    private Words(Properties words) {
        this.words = words;
        words.stringPropertyNames().forEach(key -> phrases.put(key, Phrase.of(words.getProperty(key))));
    }

    /** Returns the words of no file. */
    static Words none() {
        return new Words(new Properties());
    }

    /**
     * Returns the words of a file's text, with these where it has none of its own. Reports {@code layout-error} where
     * the text is no properties file; these words are then returned.
     *
     * @param file the name of the file in {@code layouts/}
     */
    Reported<Words> with(String file, String text) {
        Properties merged = new Properties();
        merged.putAll(words);
        try {
            merged.load(new StringReader(text));
            return new Reported<>(new Words(merged), List.of());
        } catch (IllegalArgumentException e) {
            Span span = Span.wholeFile(Layouts.place(file));
            return new Reported<>(
                    this, List.of(Diagnostic.of(Rule.LAYOUT_ERROR, span, "not a properties file: " + e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
    }

    /** @throws IllegalArgumentException where there is no such key */
    String say(String key, Object... arguments) {
        return phrase(key, arguments).with(this, arguments);
    }

    /** Words with places for arguments: as many texts as places, and one more at the end. */
    private record Phrase(List<String> texts, List<Integer> places) {
        static Phrase of(String pattern) {
            List<String> texts = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            Matcher place = PLACE.matcher(pattern);
            int at = 0;
            while (place.find()) {
                texts.add(pattern.substring(at, place.start()));
                places.add(Integer.parseInt(place.group(1)));
                at = place.end();
            }
            texts.add(pattern.substring(at));
            return new Phrase(texts, places);
        }

        String with(Words words, Object... arguments) {
            if (places.isEmpty()) {
                return texts.get(0);
            }
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < places.size(); i++) {
                out.append(texts.get(i)).append(words.argument(places.get(i), arguments));
            }
            return out.append(texts.get(places.size())).toString();
        }
    }

    private String argument(int i, Object... arguments) {
        if (i >= arguments.length) {
            throw new IllegalArgumentException("the words ask for {" + i + "} of " + arguments.length + " arguments");
        }
        return arguments[i] instanceof Integer number ? figure(number + "") : String.valueOf(arguments[i]);
    }

    /** Returns the amount as the language writes figures: {@code 25000000} is "25,000,000". What is no figure stays. */
    String figure(String amount) {
        if (amount.length() < 5 && amount.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return amount;
        }
        Matcher figure = FIGURE.matcher(amount);
        if (!figure.matches()) {
            return amount;
        }
        String whole = figure.group(1);
        String grouped = whole.length() < 5 ? whole : grouped(whole, say("figure.group"));
        return figure.group(2) == null ? grouped : grouped + say("figure.point") + figure.group(2);
    }

    /** Returns the digits with the mark before each three of them, counted from the end. */
    private static String grouped(String digits, String mark) {
        StringBuilder grouped = new StringBuilder(digits);
        int first = (digits.length() - 1) % 3 + 1;
        grouped.setLength(first);
        for (int at = first; at < digits.length(); at += 3) {
            grouped.append(mark).append(digits, at, at + 3);
        }
        return grouped.toString();
    }

    /** Returns the words of {@code kind.name}, for example {@code status.one-sided} of an enum's constant. */
    String of(String kind, Enum<?> constant) {
        return say(kind + "." + Keys.of(constant));
    }

    private Phrase phrase(String key, Object... arguments) {
        Phrase plain = phrases.get(key);
        if (plain != null) {
            return plain;
        }
        if (arguments.length > 0 && arguments[0] instanceof Integer number) {
            Phrase counted = phrases.get(key + (number == 1 ? ".one" : ".other"));
            if (counted != null) {
                return counted;
            }
        }
        throw new IllegalArgumentException("no words for \"" + key + "\" in words_en.properties");
    }
}
