package org.vouch.render;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouch.site.SiteText;

/**
 * Writes JSON (RFC 8259), two spaces deep, a member a line, so that two versions can be compared. Characters that could
 * end a script or a line of one ({@code <}, U+2028, U+2029) are written as {@code \\uXXXX}. Members whose value is an
 * empty {@link Optional} are left out.
 */
final class Json {
    private static final int PIECE = 65_536;

    private final StringBuilder out = new StringBuilder();
    private final int deepest;
    private final Optional<SiteText> receiver;

    /**
     * @param deepest how deep members have a line of their own; those below stand on one line without white space
     * @param receiver is handed what is written piece by piece
     */
    private Json(int deepest, Optional<SiteText> receiver) {
        this.deepest = deepest;
        this.receiver = receiver;
    }

    /** @param value a map, list, optional, text, number or boolean, what supplies one of them, or a nest of them */
    static String of(Object value) {
        return of(value, Integer.MAX_VALUE);
    }

    /** Returns the same with each item of a member's list on a line of its own: data, a record a line. */
    static String records(Object value) {
        return of(value, 2);
    }

    /** Writes the same to {@code receiver} piece by piece. What is supplied is not held longer than it takes to write it. */
    static void records(Object value, SiteText receiver) {
        Json json = new Json(2, Optional.of(receiver));
        json.append(value, 0);
        json.out.append('\n');
        json.handOn();
    }

    /** @param deepest how deep members have a line of their own */
    static String of(Object value, int deepest) {
        Json json = new Json(deepest, Optional.empty());
        json.append(value, 0);
        return json.out.append('\n').toString();
    }

    /** Returns the same on one line, without white space. */
    static String line(Object value) {
        Json json = new Json(0, Optional.empty());
        json.append(value, 0);
        return json.out.toString();
    }

    private void append(Object value, int depth) {
        if (value instanceof String text) {
            appendText(text);
        } else if (value instanceof Map<?, ?> map) {
            appendMap(map, depth);
        } else if (value instanceof List<?> list) {
            appendList(list, depth);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Optional<?> optional) {
            append(optional.orElseThrow(), depth);
        } else if (value instanceof Supplier<?> supplied) {
            append(supplied.get(), depth);
        } else {
            appendText(value.toString());
        }
    }

    private void appendMap(Map<?, ?> map, int depth) {
        String between = "";
        out.append('{');
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (member.getValue() instanceof Optional<?> optional && optional.isEmpty()) {
                continue;
            }
            out.append(between);
            indent(depth + 1, depth + 1);
            appendText(member.getKey().toString());
            out.append(depth < deepest ? ": " : ":");
            append(member.getValue(), depth + 1);
            between = ",";
        }
        if (!between.isEmpty()) {
            indent(depth, depth + 1);
        }
        out.append('}');
    }

    private void appendList(List<?> list, int depth) {
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            indent(depth + 1, depth + 1);
            append(items.next(), depth + 1);
            out.append(items.hasNext() ? "," : "");
            if (out.length() >= PIECE) {
                handOn();
            }
        }
        if (!list.isEmpty()) {
            indent(depth, depth + 1);
        }
        out.append(']');
    }

    private void handOn() {
        receiver.ifPresent(text -> {
            text.write(out.toString());
            out.setLength(0);
        });
    }

    private void indent(int level, int line) {
        if (line <= deepest) {
            out.append('\n');
            for (int i = 0; i < level; i++) {
                out.append("  ");
            }
        }
    }

    private void appendText(String text) {
        out.append('"');
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            out.append(text);
        } else {
            appendEscaped(text, plain);
        }
        out.append('"');
    }

    private void appendEscaped(String text, int plain) {
        out.append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                out.append(c);
            } else {
                switch (c) {
                    case '"' -> out.append("\\\"");
                    case '\\' -> out.append("\\\\");
                    case '\n' -> out.append("\\n");
                    case '\t' -> out.append("\\t");
                    default -> out.append(unicode(c));
                }
            }
        }
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '\u007f' && c != '\u2028' && c != '\u2029';
    }

    private static String unicode(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}
