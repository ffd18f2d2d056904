package org.vouch.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the figures that an English text states, in digits and in words, with their bounds and what they count. Not found
 * are numbers in dates, in names ("G20", "Su-35", "Boeing 737") and in references ("para. 4"), ordinals that count no noun
 * ("came first") and, unless all are asked for, the small numbers of an analyst's own telling (see {@link OwnCounts}).
 */
public final class Figures {
    private Figures() {}

    /** Returns whether a text holds a number in any form: in digits of any script, in words, as an ordinal or a fraction. */
    public static boolean hasNumeral(String text) {
        return text.codePoints().anyMatch(Figures::isNumeral)
                || Terms.of(text).stream().anyMatch(term -> NumberWords.isNumeral(term.lower()));
    }

    private static boolean isNumeral(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** Returns the figures in the order of the text; numbers in dates and in names are none. */
    public static List<Figure> in(String text) {
        return all(text).stream()
                .filter(figure -> figure.weight() == Figure.Weight.STATED)
                .toList();
    }

    /** Returns the figures with those of little weight, which can bear out others. */
    public static List<Figure> all(String text) {
        Lexemes lexemes = Lexemes.of(text);
        FigureReader reader = new FigureReader(lexemes);
        List<Figure> figures = new ArrayList<>();
        List<DateMention> dates = Dates.in(lexemes);
        int date = 0;
        int i = 0;
        while (i < lexemes.size()) {
            while (date < dates.size() && dates.get(date).end() <= lexemes.at(i).start()) {
                date++;
            }
            if (date < dates.size()
                    && lexemes.at(i).start() >= dates.get(date).start()
                    && !dates.get(date).countsBack()
                    && !dates.get(date).isBesideAnother()) {
                i++;
                continue;
            }
            FigureReader.Read read = reader.read(i);
            figures.addAll(read.figures());
            i = Math.max(read.last(), i + 1);
        }
        return List.copyOf(figures);
    }
}
