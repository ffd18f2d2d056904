package org.vouch.review;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.review.Edit.Fate;

/**
 * Figures and dates that two wordings of one text do not share.
 *
 * @param was those that only the first has, in its order
 * @param now those that only the second has
 */
record ChangedFigures(List<String> was, List<String> now) {

    private static final Set<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    ChangedFigures {
        was = List.copyOf(was);
        now = List.copyOf(now);
    }

    static ChangedFigures between(String was, String now) {
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (Edit edit : Edit.between(figures(was), figures(now))) {
            if (edit.fate() == Fate.GONE) {
                gone.add(edit.word());
            } else if (edit.fate() == Fate.COME) {
                come.add(edit.word());
            }
        }
        return new ChangedFigures(gone, come);
    }

    boolean isEmpty() {
        return was.isEmpty() && now.isEmpty();
    }

    /**
     * Returns what is written in digits: digits, with marks and letters that touch them, for example {@code 16.4},
     * {@code 2015-05-09}, {@code 5:40}, {@code 21st}, {@code £38} or {@code 26%}; beside the name of a month all of the
     * date, {@code 9 May 2015}. Figures in letters are not seen.
     */
    private static List<String> figures(String text) {
        List<String> figures = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String word : text.split("\\s++")) {
            String figure = trimmed(word);
            if (MONTHS.contains(figure) || figure.codePoints().anyMatch(Character::isDigit)) {
                row.add(figure);
            } else {
                end(row, figures);
            }
        }
        end(row, figures);
        return figures;
    }

    /** Takes figures in a row for one date where a month is among them. */
    private static void end(List<String> row, List<String> figures) {
        if (row.stream().anyMatch(MONTHS::contains)) {
            figures.add(String.join(" ", row));
        } else {
            figures.addAll(row);
        }
        row.clear();
    }

    /** Returns the word without the marks around it, but with signs of money and of per cent. */
    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !belongs(word.codePointAt(start))) {
            start += Character.charCount(word.codePointAt(start));
        }
        while (end > start && !belongs(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        return word.substring(start, end);
    }

    private static boolean belongs(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || c == '%'
                || c == '-';
    }
}
