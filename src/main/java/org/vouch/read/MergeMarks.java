package org.vouch.read;

import static org.vouch.diagnostic.Rule.MERGE_CONFLICT;

import java.util.ArrayList;
import java.util.List;
import org.vouch.diagnostic.SourceFile;

/** Finds the lines that Git writes around two versions which it could not merge. */
final class MergeMarks {
    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>>";

    private MergeMarks() {}

    /** Reports {@code merge-conflict} once for each conflict, at its first mark. */
    static void report(SourceFile file, Findings findings) {
        int end = 0;
        for (int mark : starts(file.text())) {
            String text = file.text();
            if (mark >= end) {
                end = end(text, mark);
                findings.add(
                        MERGE_CONFLICT,
                        file.span(mark, mark + OURS.length()),
                        "a merge stopped here, and both versions stand below each other",
                        "keep the lines that hold, and delete those that begin with <<<<<<<, ======= and >>>>>>>");
            }
        }
    }

    /** Returns the text with spaces in the place of those lines, so that every other place stays. */
    static String blanked(String text) {
        List<Integer> starts = starts(text);
        if (starts.isEmpty()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        for (int mark : starts) {
            for (int i = mark; i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }

    /** Returns where such lines begin: {@code =======} counts where one of the others stands in the text too. */
    private static List<Integer> starts(String text) {
        if (!text.contains(OURS) && !text.contains(THEIRS)) {
            return List.of();
        }
        List<Integer> starts = new ArrayList<>();
        boolean isConflict = false;
        for (int at = 0; at >= 0 && at < text.length(); at = next(text, at)) {
            boolean between = isMark(text, at, BETWEEN);
            if (between || isMark(text, at, OURS) || isMark(text, at, BASE) || isMark(text, at, THEIRS)) {
                starts.add(at);
                isConflict |= !between && text.charAt(at) != '|';
            }
        }
        return isConflict ? starts : List.of();
    }

    private static boolean isMark(String text, int at, String mark) {
        int end = at + mark.length();
        return text.startsWith(mark, at) && (end == text.length() || Character.isWhitespace(text.charAt(end)));
    }

    private static int next(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? -1 : end + 1;
    }

    /** Returns where the conflict that begins at a mark ends: behind its last mark, or at once where that is lost. */
    private static int end(String text, int mark) {
        if (!text.startsWith(OURS, mark)) {
            return mark + 1;
        }
        for (int at = next(text, mark); at >= 0 && at < text.length(); at = next(text, at)) {
            if (isMark(text, at, OURS)) {
                return at;
            }
            if (isMark(text, at, THEIRS)) {
                return at + 1;
            }
        }
        return text.length();
    }
}
