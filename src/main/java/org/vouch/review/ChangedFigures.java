package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.vouch.language.Dates;
import org.vouch.language.Figures;
import org.vouch.review.Edit.Fate;

/**
 * Figures and dates that two wordings of one text do not share.
 *
 * @param was those that only the first has, in its order
 * @param now those that only the second has
 */
record ChangedFigures(List<String> was, List<String> now) {

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

    /** Returns the words of every figure and date, in the order of the text. */
    private static List<String> figures(String text) {
        TreeMap<Integer, String> byPlace = new TreeMap<>();
        Figures.in(text).forEach(f -> byPlace.put(f.start(), text.substring(f.start(), f.end())));
        Dates.in(text).forEach(d -> byPlace.put(d.start(), text.substring(d.start(), d.end())));
        return List.copyOf(byPlace.values());
    }
}
