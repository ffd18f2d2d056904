package org.vouch.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value (RFC 8259) as far as a page's own description of itself needs it. */
sealed interface Json {
    record Text(String value) implements Json {}

    record Items(List<Json> values) implements Json {}

    /** A repeated name keeps its first value. */
    record Fields(Map<String, Json> values) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}. */
    record Literal(String value) implements Json {}

    /** Returns the value; empty where the text is no JSON or is nested more than 64 deep. Raw line breaks in strings pass. */
    static Optional<Json> parse(String text) {
        try {
            Parser parser = new Parser(text);
            Json value = parser.value(0);
            parser.spaces();
            return parser.at == text.length() ? Optional.of(value) : Optional.empty();
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    /** Thrown and caught inside {@link #parse} only. */
    final class Malformed extends Exception {
        private Malformed() {
            super(null, null, false, false);
        }
    }

    /** One pass over one text. */
    final class Parser {
        private static final int DEEPEST = 64;

        private final String text;
        private int at;

        private Parser(String text) {
            this.text = text;
        }

        private Json value(int depth) throws Malformed {
            spaces();
            if (depth > DEEPEST) {
                throw new Malformed();
            }
            return switch (peek()) {
                case '{' -> fields(depth);
                case '[' -> items(depth);
                case '"' -> new Text(string());
                default -> literal();
            };
        }

        private Json fields(int depth) throws Malformed {
            Map<String, Json> values = new LinkedHashMap<>();
            at++;
            spaces();
            boolean more = peek() != '}';
            while (more) {
                spaces();
                String name = string();
                spaces();
                expect(':');
                values.putIfAbsent(name, value(depth + 1));
                spaces();
                more = peek() == ',';
                at += more ? 1 : 0;
            }
            expect('}');
            return new Fields(values);
        }

        private Json items(int depth) throws Malformed {
            List<Json> values = new ArrayList<>();
            at++;
            spaces();
            boolean more = peek() != ']';
            while (more) {
                values.add(value(depth + 1));
                spaces();
                more = peek() == ',';
                at += more ? 1 : 0;
            }
            expect(']');
            return new Items(values);
        }

        private String string() throws Malformed {
            expect('"');
            StringBuilder value = new StringBuilder();
            while (peek() != '"') {
                char c = text.charAt(at++);
                value.append(c == '\\' ? escape() : c);
            }
            at++;
            return value.toString();
        }

        private char escape() throws Malformed {
            char c = peek();
            at++;
            return switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> unit();
                case '"', '\\', '/' -> c;
                default -> throw new Malformed();
            };
        }

        private char unit() throws Malformed {
            if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
                throw new Malformed();
            }
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }

        private Json literal() throws Malformed {
            int start = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            if (at == start) {
                throw new Malformed();
            }
            return new Literal(text.substring(start, at));
        }

        private void expect(char c) throws Malformed {
            if (peek() != c) {
                throw new Malformed();
            }
            at++;
        }

        private char peek() throws Malformed {
            if (at >= text.length()) {
                throw new Malformed();
            }
            return text.charAt(at);
        }

        private void spaces() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }
}
