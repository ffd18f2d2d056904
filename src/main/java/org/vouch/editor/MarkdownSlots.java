package org.vouch.editor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.diagnostic.SourceFile;
import org.vouch.editor.Slot.Wanted;

/**
 * Finds what is being written in Markdown: {@code [@source}, {@code [@source#passage}, {@code [@source "words} or {@code
 * [words](fact:id}.
 */
final class MarkdownSlots {
    private static final String ID = "([a-z0-9-]*+)";
    private static final Pattern SOURCE = Pattern.compile("(?<![\\p{L}\\p{N}._-])@" + ID + "$");
    private static final Pattern PASSAGE = Pattern.compile("(?<![\\p{L}\\p{N}._-])@" + ID + "#" + ID + "$");
    private static final Pattern WORDS =
            Pattern.compile("(?<![\\p{L}\\p{N}._-])@" + ID + "\\s++\"([^\"\\\\\\[\\]]*+)$");
    private static final Pattern FACT = Pattern.compile("]\\(fact:" + ID + "$");
    private static final Pattern REST = Pattern.compile("[a-z0-9-]*+");

    private MarkdownSlots() {}

    static Optional<Slot> at(SourceFile file, int cursor) {
        int lineStart = file.offset(file.span(cursor, cursor).line(), 1);
        String before = file.text().substring(lineStart, cursor);
        int end = endOfId(file.text(), cursor);
        return ofSource(PASSAGE.matcher(before), Wanted.PASSAGE, lineStart, end)
                .or(() -> ofSource(WORDS.matcher(before), Wanted.WORDS, lineStart, cursor))
                .or(() -> slot(SOURCE.matcher(before), Wanted.SOURCE, lineStart, end))
                .or(() -> slot(FACT.matcher(before), Wanted.FACT, lineStart, end));
    }

    private static Optional<Slot> ofSource(Matcher matcher, Wanted wanted, int lineStart, int end) {
        return matcher.find()
                ? Optional.of(new Slot(wanted, Optional.of(matcher.group(1)), lineStart + matcher.start(2), end))
                : Optional.empty();
    }

    private static Optional<Slot> slot(Matcher matcher, Wanted wanted, int lineStart, int end) {
        return matcher.find()
                ? Optional.of(new Slot(wanted, Optional.empty(), lineStart + matcher.start(1), end))
                : Optional.empty();
    }

    private static int endOfId(String text, int cursor) {
        Matcher rest = REST.matcher(text).region(cursor, text.length());
        return rest.lookingAt() ? rest.end() : cursor;
    }
}
