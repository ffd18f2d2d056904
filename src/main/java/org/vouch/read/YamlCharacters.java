package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_YAML;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.diagnostic.ShownWords;
import org.vouch.diagnostic.SourceFile;

/** Looks for characters that YAML forbids, or that some readers of YAML take for line ends and others do not. */
final class YamlCharacters {
    /**
     * Stands for a question mark while the parser reads. The parser follows YAML 1.1, in which a question mark ends a text
     * between brackets, {@code [Who went?]}; in YAML 1.2 it is a character like others. Texts never hold this one.
     */
    private static final char QUESTION = '\uFDD0';

    private YamlCharacters() {}

    /**
     * Returns the file's text as the parser can read it, with a space in the place of each such character between two
     * offsets, and of the marks of a merge, so that every other place stays. Each kind of character is reported once.
     */
    static String readable(SourceFile file, int from, int to, Findings findings) {
        Map<Character, int[]> firstAndCount = new LinkedHashMap<>();
        String text = file.text();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isForbidden(c)) {
                int first = i;
                firstAndCount.computeIfAbsent(c, key -> new int[] {first, 0})[1]++;
            }
        }
        if (firstAndCount.isEmpty()) {
            return MergeMarks.blanked(file, text).replace('?', QUESTION);
        }
        firstAndCount.forEach((c, found) -> report(file, c, found[0], found[1], findings));
        StringBuilder readable = new StringBuilder(text);
        for (int i = from; i < to; i++) {
            if (isForbidden(text.charAt(i))) {
                readable.setCharAt(i, ' ');
            }
        }
        return MergeMarks.blanked(file, readable.toString()).replace('?', QUESTION);
    }

    /** Returns a text of the parser as its author wrote it. */
    static String written(String text) {
        return text.replace(QUESTION, '?');
    }

    /** Returns whether no text may hold a character, however it is written. */
    static boolean isUnreadable(int c) {
        return (c != '\t' && isForbidden(c)) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean isForbidden(int c) {
        return switch (c) {
            case '\n', '\r' -> false;
            case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF -> true;
            default -> c < ' ' || (c >= 0x7F && c <= 0x9F) || (c >= 0xFDD0 && c <= 0xFDEF);
        };
    }

    private static void report(SourceFile file, char c, int first, int count, Findings findings) {
        String others = count == 1 ? "" : ", and " + (count - 1) + " more in this file";
        if (c == '\t') {
            findings.add(
                    INVALID_YAML,
                    file.span(first, first + 1),
                    "a tab stands here" + others,
                    "indent with spaces; within a text write \\t between double quotation marks");
        } else {
            findings.add(
                    INVALID_YAML,
                    file.span(first, first + 1),
                    "the character " + ShownWords.number(c) + " stands here" + others,
                    "delete it");
        }
    }
}
