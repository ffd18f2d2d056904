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

    /** A line that is such a mark; {@code offset} is where it begins, and it {@code begins} what is reported as one conflict. */
    private record Mark(int offset, boolean begins) {}

    private MergeMarks() {}

    /** Reports {@code merge-conflict} once for each conflict, at its first mark. */
    static void report(SourceFile file, Findings findings) {
        marks(file).stream()
                .filter(Mark::begins)
                .forEach(mark -> findings.add(
                        MERGE_CONFLICT,
                        file.span(mark.offset(), mark.offset() + OURS.length()),
                        "a merge stopped here, and both versions stand below each other",
                        "keep the lines that hold, and delete those that begin with <<<<<<<, ======= and >>>>>>>"));
    }

    /**
     * Returns a text with spaces in the place of those lines, so that every other place stays.
     *
     * @param text the file's, or one with the same offsets
     */
    static String blanked(SourceFile file, String text) {
        List<Mark> marks = marks(file);
        if (marks.isEmpty()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        for (Mark mark : marks) {
            for (int i = mark.offset(); i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }

    /** Between the first mark and the last, {@code =======} is one too; elsewhere it is the line under a heading. */
    private static List<Mark> marks(SourceFile file) {
        List<Mark> marks = new ArrayList<>();
        if (!file.text().contains(OURS) && !file.text().contains(THEIRS)) {
            return marks;
        }
        boolean isOpen = false;
        for (int number = 1; number <= file.lineCount(); number++) {
            String line = file.line(number);
            boolean ours = isMark(line, OURS);
            boolean theirs = isMark(line, THEIRS);
            if (ours || theirs || isOpen && (isMark(line, BASE) || isMark(line, BETWEEN))) {
                marks.add(new Mark(file.offset(number, 1), ours || theirs && !isOpen));
                isOpen = !theirs;
            }
        }
        return marks;
    }

    private static boolean isMark(String line, String mark) {
        return line.startsWith(mark) && (line.length() == mark.length() || line.charAt(mark.length()) == ' ');
    }
}
