package org.vouch.hardening;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * A file made to slow the program down, to overflow its stack or to make it write without end.
 *
 * @param file where it lies in a project, in the place of what lies there
 * @param text of the file; the argument is how often the heart of the pattern is repeated
 */
record Hostile(String name, String file, IntFunction<String> text) {

    /** The title has a letter beyond U+00FF, so that no text of the file is stored as bytes and counted at once. */
    static Hostile note(String name, IntFunction<String> body) {
        String front = "---\ntitle: Hostile 적\ndate: 2031-05-03\n---\n";
        return new Hostile(name, "content/notes/hostile.md", n -> front + body.apply(n));
    }

    static Hostile front(String name, IntFunction<String> fields) {
        String front = "---\ntitle: Hostile\ndate: 2031-05-03\n";
        return new Hostile(name, "content/notes/hostile.md", n -> front + fields.apply(n) + "---\nWords.\n");
    }

    /** Returns the text as bytes, cut to what a file of its kind may have, so that its size alone refuses none. */
    byte[] bytes(int n) {
        byte[] bytes = text.apply(n).getBytes(StandardCharsets.UTF_8);
        int end = Math.min(bytes.length, limit());
        while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private int limit() {
        return file.endsWith(".md") ? 512 * 1024 : file.endsWith(".yaml") ? 256 * 1024 : 4 * 1024 * 1024;
    }

    /** Returns the form repeated, each time with its own number in the place of {@code %d}. */
    static String numbered(int n, String form) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(form.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }
}
