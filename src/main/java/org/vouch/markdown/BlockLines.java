package org.vouch.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/** Turns Flexmark's lines, which are counted from the start of the body, into text with its places in the file. */
final class BlockLines {
    private final SourceFile file;
    private final int bodyStart;

    BlockLines(SourceFile file, int bodyStart) {
        this.file = file;
        this.bodyStart = bodyStart;
    }

    Span span(BasedSequence words) {
        return file.span(bodyStart + words.getStartOffset(), bodyStart + words.getEndOffset());
    }

    /** Returns one line without the blanks around it. */
    Slice line(BasedSequence line) {
        int start = start(line);
        return Slice.of(file, start, end(line, start));
    }

    /** Returns the lines without the blanks before each and after the last, joined by line ends. */
    Slice joined(List<BasedSequence> lines) {
        Slice.Builder slice = new Slice.Builder(file);
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            int start = start(line);
            int end = i + 1 < lines.size() ? lineEnd(line, start) : end(line, start);
            slice.add(start, end);
            if (i + 1 < lines.size()) {
                slice.addLineEnd(end);
            }
        }
        return slice.build();
    }

    private int start(BasedSequence line) {
        int start = bodyStart + line.getStartOffset();
        int limit = bodyStart + line.getEndOffset();
        while (start < limit && isSpace(file.text().charAt(start))) {
            start++;
        }
        return start;
    }

    private int end(BasedSequence line, int start) {
        int end = lineEnd(line, start);
        while (end > start && isSpace(file.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int lineEnd(BasedSequence line, int start) {
        int end = Math.max(start, bodyStart + line.getEndOffset());
        while (end > start && isLineEnd(file.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Returns a line of code as shown, with one line end. */
    static String shown(BasedSequence line) {
        String text = line.toString();
        int end = text.length();
        while (end > 0 && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replace('\0', '\uFFFD') + "\n";
    }
}
