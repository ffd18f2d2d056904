package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which date of a text belongs to a figure: in "0.4 per cent in May, after 0.6 in April" May to 0.4, April to 0.6. */
public final class FigureDates {
    /** Behind one of these another part of the sentence begins. */
    private static final Set<String> CUTS = WordList.of(
            "and but while whereas after against compared than from versus when where as though although before to or with"
                    + " who which that following until since");

    /** So many characters may stand between the two. */
    private static final int FARTHEST = 120;

    private FigureDates() {}

    /** Returns the one date of those of a text that stands in the same part of its sentence; absent where none or several do. */
    public static Optional<DateMention> of(Figure figure, String text, List<DateMention> dates) {
        List<DateMention> beside = dates.stream()
                .filter(date -> isBeside(figure, date, text))
                .limit(2)
                .toList();
        return beside.size() == 1 ? Optional.of(beside.get(0)) : Optional.empty();
    }

    private static boolean isBeside(Figure figure, DateMention date, String text) {
        boolean apart = date.end() <= figure.start() || figure.end() <= date.start();
        if (!apart) {
            return false;
        }
        int from = Math.min(date.end(), figure.end());
        int to = Math.max(date.start(), figure.start());
        if (to - from > FARTHEST) {
            return false;
        }
        return Terms.of(text.substring(from, to)).stream()
                .allMatch(term -> term.isWord() && !CUTS.contains(term.lower())
                        || term.text().equals("%"));
    }
}
