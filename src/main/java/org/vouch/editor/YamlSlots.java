package org.vouch.editor;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.diagnostic.SourceFile;
import org.vouch.editor.Slot.Wanted;

/**
 * Finds which field of a record is being written. Only the lines above the cursor are looked at, not the whole file: it
 * is seldom YAML while somebody types.
 */
final class YamlSlots {
    static final Map<String, Wanted> FIELDS = Map.ofEntries(
            Map.entry("evidence", Wanted.CITED),
            Map.entry("cite", Wanted.CITED),
            Map.entry("about", Wanted.ENTITY),
            Map.entry("said-by", Wanted.ENTITY),
            Map.entry("origins", Wanted.ENTITY),
            Map.entry("not", Wanted.ENTITY),
            Map.entry("who", Wanted.ENTITY),
            Map.entry("to", Wanted.ENTITY),
            Map.entry("from", Wanted.ENTITY),
            Map.entry("at", Wanted.ENTITY),
            Map.entry("rests-on", Wanted.FACT),
            Map.entry("see", Wanted.FACT_OR_NOTE),
            Map.entry("silent", Wanted.SOURCE),
            Map.entry("key", Wanted.KEY));

    private static final Pattern TOKEN = Pattern.compile("[\"']?([A-Za-z0-9#/_-]*+)$");
    private static final Pattern REST = Pattern.compile("[A-Za-z0-9#/_-]*+");

    /** A field whose value, or whose list in brackets, is still open at the end of the line. */
    private static final Pattern OPEN = Pattern.compile("(?:^|[\\s{,-])([a-z-]++):\\s+(?:\\[[^\\[\\]{}]*+)?$");

    private static final Pattern ITEM = Pattern.compile("\\s*+-\\s++$");
    private static final Pattern FURTHER = Pattern.compile("[^:\\[\\]{}]*+$");
    private static final Pattern LIST = Pattern.compile("(?:\\s*+-\\s)*+\\s*+([a-z-]++):\\s*+$");

    /** Lists longer than this are not looked through. */
    private static final int MOST_LINES = 200;

    private YamlSlots() {}

    static Optional<Slot> at(SourceFile file, int cursor) {
        int line = file.span(cursor, cursor).line();
        int lineStart = file.offset(line, 1);
        Matcher token = TOKEN.matcher(file.text()).region(lineStart, cursor);
        if (!token.find()) {
            return Optional.empty();
        }
        Matcher rest = REST.matcher(file.text()).region(cursor, file.text().length());
        int end = rest.lookingAt() ? rest.end() : cursor;
        return field(file, line, file.text().substring(lineStart, token.start()))
                .flatMap(field -> Optional.ofNullable(FIELDS.get(field)))
                .map(wanted -> new Slot(wanted, Optional.empty(), token.start(1), end));
    }

    /** @param before the line as far as the id */
    private static Optional<String> field(SourceFile file, int line, String before) {
        Matcher open = OPEN.matcher(before);
        if (open.find()) {
            return Optional.of(open.group(1));
        }
        if (ITEM.matcher(before).matches()) {
            return listAbove(file, line, indentation(before));
        }
        return FURTHER.matcher(before).matches() ? bracketAbove(file, line) : Optional.empty();
    }

    /** Returns the field whose list has its items at this indentation. */
    private static Optional<String> listAbove(SourceFile file, int from, int indentation) {
        for (int line = from - 1; line > Math.max(0, from - MOST_LINES); line--) {
            String text = file.line(line);
            boolean isItem = indentation(text) == indentation && text.strip().startsWith("-");
            if (!text.isBlank() && !isItem && indentation(text) <= indentation) {
                Matcher list = LIST.matcher(text);
                return list.matches() ? Optional.of(list.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the field whose list in brackets goes on over the lines' ends. */
    private static Optional<String> bracketAbove(SourceFile file, int from) {
        for (int line = from - 1; line > Math.max(0, from - MOST_LINES); line--) {
            Matcher open = OPEN.matcher(file.line(line));
            if (open.find()) {
                return Optional.of(open.group(1));
            }
            if (!FURTHER.matcher(file.line(line)).matches()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
