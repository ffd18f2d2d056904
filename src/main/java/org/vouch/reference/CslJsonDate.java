package org.vouch.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a date of CSL-JSON: {@code date-parts} with one or two ends, {@code season}, {@code circa}; or {@code raw} or {@code
 * literal}, where it is a date.
 */
final class CslJsonDate {
    private CslJsonDate() {}

    static void read(String variable, Object value, ReferenceDraft draft) {
        if (!(value instanceof Map<?, ?> date)) {
            draft.date(variable, CslJsonItem.text(value));
            return;
        }
        boolean circa = isTrue(date.get("circa"));
        Optional<String> parts = parts(date.get("date-parts"), CslJsonItem.text(date.get("season")), circa);
        String raw = CslJsonItem.text(date.get("raw"));
        String literal = CslJsonItem.text(date.get("literal"));
        if (parts.isPresent()) {
            draft.date(variable, parts.get());
        } else if (date.containsKey("date-parts")) {
            draft.lose(variable, String.valueOf(date.get("date-parts")));
        } else if (!raw.isBlank()) {
            draft.date(variable, raw);
        } else if (!literal.isBlank()) {
            draft.date(variable, literal);
        }
    }

    private static Optional<String> parts(Object value, String season, boolean circa) {
        if (!(value instanceof List<?> ends) || ends.isEmpty() || ends.size() > 2) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Object end : ends) {
            Optional<String> text = end(end, season);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(text.get().equals("..") ? ".." : text.get() + (circa ? "~" : ""));
        }
        return Optional.of(String.join("/", texts));
    }

    /** Zeros are an open end. */
    private static Optional<String> end(Object value, String season) {
        if (!(value instanceof List<?> numbers) || numbers.isEmpty() || numbers.size() > 3) {
            return Optional.empty();
        }
        List<Integer> parts = new ArrayList<>();
        for (Object number : numbers) {
            String text = CslJsonItem.text(number);
            if (!text.matches("\\d{1,4}")) {
                return Optional.empty();
            }
            parts.add(Integer.parseInt(text));
        }
        if (parts.stream().allMatch(part -> part == 0)) {
            return Optional.of("..");
        }
        StringBuilder date = new StringBuilder(String.format(Locale.ROOT, "%04d", parts.get(0)));
        if (parts.size() == 1 && season.matches("[1-4]")) {
            date.append("-2").append(season);
        }
        parts.stream().skip(1).forEach(part -> date.append(String.format(Locale.ROOT, "-%02d", part)));
        return Optional.of(date.toString());
    }

    private static boolean isTrue(Object value) {
        String text = CslJsonItem.text(value);
        return !text.isBlank() && !text.equals("false") && !text.equals("0");
    }
}
