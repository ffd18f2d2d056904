package org.vouch.review;

import java.util.ArrayList;
import java.util.List;

/** What became of one word between two wordings: kept, gone or come. */
record Edit(Fate fate, String word) {
    /** The most comparisons of two words that are made; beyond it everything between the equal ends went and came. */
    private static final long MOST = 4_000_000;

    enum Fate {
        SAME,
        GONE,
        COME
    }

    /** Returns the shortest way from one list of words to the other; where words change places, first all that went. */
    static List<Edit> between(List<String> before, List<String> after) {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Edit> edits = new ArrayList<>();
        all(Fate.SAME, before.subList(0, start), edits);
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), edits);
        all(Fate.SAME, before.subList(before.size() - end, before.size()), edits);
        return edits;
    }

    private static void all(Fate fate, List<String> words, List<Edit> edits) {
        words.forEach(word -> edits.add(new Edit(fate, word)));
    }

    private static void middle(List<String> before, List<String> after, List<Edit> edits) {
        if ((long) before.size() * after.size() > MOST) {
            all(Fate.GONE, before, edits);
            all(Fate.COME, after, edits);
            return;
        }
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                edits.add(new Edit(Fate.SAME, before.get(i++)));
                j++;
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                edits.add(new Edit(Fate.GONE, before.get(i++)));
            } else {
                edits.add(new Edit(Fate.COME, after.get(j++)));
            }
        }
    }

    /** Returns the length of the longest common subsequence of what follows each two places. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
