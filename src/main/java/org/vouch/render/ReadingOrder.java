package org.vouch.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.vouch.content.Note;

/**
 * The notes in their reading order. The next rendering's order shares the places with this where they are the same.
 *
 * @param given the notes in the briefing's order
 * @param places where the notes of the reading order stand in the briefing's
 * @param byFile the place of each in the reading order, 0-based
 */
record ReadingOrder(List<Note> given, List<Integer> places, Map<String, Integer> byFile) {

    static ReadingOrder none() {
        return new ReadingOrder(List.of(), List.of(), Map.of());
    }

    ReadingOrder next(List<Note> now) {
        return isSame(now) ? new ReadingOrder(now, places, byFile) : of(now);
    }

    /** Returns the notes in the reading order. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>(places.size());
        places.forEach(place -> notes.add(given.get(place)));
        return notes;
    }

    private boolean isSame(List<Note> now) {
        boolean isSame = now.size() == given.size();
        for (int i = 0; isSame && i < now.size(); i++) {
            isSame = now.get(i) == given.get(i)
                    || now.get(i).file().equals(given.get(i).file())
                            && Note.READING_ORDER.compare(now.get(i), given.get(i)) == 0;
        }
        return isSame;
    }

    private static ReadingOrder of(List<Note> now) {
        List<Integer> places = IntStream.range(0, now.size())
                .boxed()
                .sorted(Comparator.comparing(now::get, Note.READING_ORDER))
                .toList();
        Map<String, Integer> byFile = new HashMap<>();
        places.forEach(place -> byFile.put(now.get(place).file(), byFile.size()));
        return new ReadingOrder(now, places, byFile);
    }
}
