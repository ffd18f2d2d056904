package org.vouch.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds where code spans end: "a backtick string of equal length". One finder serves one text.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#code-spans">CommonMark, code spans</a>
 */
final class CodeSpans {
    private final String text;
    /** For each length of a run of backticks, where the last such run begins; empty until the first is met. */
    private final Map<Integer, Integer> lastRuns = new HashMap<>();

    CodeSpans(String text) {
        this.text = text;
    }

    /** Returns where the closing run begins for the opening run between two positions, -1 where there is none. */
    int close(int start, int end) {
        if (lastRuns.isEmpty()) {
            for (int run = start; run >= 0; run = text.indexOf('`', Chars.runEnd(text, run))) {
                lastRuns.put(Chars.runEnd(text, run) - run, run);
            }
        }
        // Where a backslash took the first of a run, what is left of it has a length that no later run may have.
        if (lastRuns.getOrDefault(end - start, -1) <= start) {
            return -1;
        }
        int close = text.indexOf('`', end);
        while (Chars.runEnd(text, close) - close != end - start) {
            close = text.indexOf('`', Chars.runEnd(text, close));
        }
        return close;
    }

    /** Returns code as shown: one line, without the single spaces that keep backticks in it from the marks. */
    static String shown(String code) {
        String line = code.replace('\n', ' ').replace('\0', '\uFFFD');
        boolean spaced = line.length() > 2 && line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        return spaced ? line.substring(1, line.length() - 1) : line;
    }
}
