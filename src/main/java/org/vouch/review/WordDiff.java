package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import org.vouch.review.Edit.Fate;

/**
 * Two wordings of one text as one line: words that went in {@code <del>}, words that came in {@code <ins>}; or both
 * wordings in full, where so much changed that this reads better.
 */
final class WordDiff {
    /** Words in a row that did not change are cut in the middle where they are more than this. */
    private static final int LONGEST_SAME = 40;

    /** A wording that changed in more places is easier read in full. */
    private static final int MOST_RUNS = 40;

    private WordDiff() {}

    /** Words in a row with one fate. */
    private record Run(Fate fate, List<String> words) {

        String shown() {
            String text = Shown.text(String.join(" ", words));
            return switch (fate) {
                case GONE -> "<del>" + text + "</del>";
                case COME -> "<ins>" + text + "</ins>";
                case SAME -> words.size() <= LONGEST_SAME ? text : shortened();
            };
        }

        private String shortened() {
            int half = LONGEST_SAME / 2;
            return Shown.text(String.join(" ", words.subList(0, half)))
                    + " … (" + (words.size() - 2 * half) + " words) … "
                    + Shown.text(String.join(" ", words.subList(words.size() - half, words.size())));
        }
    }

    /** Returns the line: safe Markdown. */
    static String shown(String was, String now) {
        List<String> before = split(was);
        List<String> after = split(now);
        List<Run> runs = runs(Edit.between(before, after));
        int same = runs.stream()
                .filter(run -> run.fate() == Fate.SAME)
                .mapToInt(run -> run.words().size())
                .sum();
        if (runs.size() > MOST_RUNS || 2 * same < Math.max(before.size(), after.size())) {
            return Shown.quoted(was) + " → " + Shown.quoted(now);
        }
        return "“" + String.join(" ", runs.stream().map(Run::shown).toList()) + "”";
    }

    private static List<String> split(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s++"));
    }

    /** A single word that stayed between words that changed is read more easily as changed too. */
    private static List<Run> runs(List<Edit> edits) {
        List<Run> runs = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit.fate() == Fate.SAME) {
                same.add(edit.word());
                continue;
            }
            if (same.size() == 1 && !(gone.isEmpty() && come.isEmpty())) {
                gone.addAll(same);
                come.addAll(same);
            } else if (!same.isEmpty()) {
                flush(gone, come, runs);
                runs.add(new Run(Fate.SAME, List.copyOf(same)));
            }
            same.clear();
            (edit.fate() == Fate.GONE ? gone : come).add(edit.word());
        }
        flush(gone, come, runs);
        if (!same.isEmpty()) {
            runs.add(new Run(Fate.SAME, same));
        }
        return runs;
    }

    private static void flush(List<String> gone, List<String> come, List<Run> runs) {
        if (!gone.isEmpty()) {
            runs.add(new Run(Fate.GONE, List.copyOf(gone)));
        }
        if (!come.isEmpty()) {
            runs.add(new Run(Fate.COME, List.copyOf(come)));
        }
        gone.clear();
        come.clear();
    }
}
