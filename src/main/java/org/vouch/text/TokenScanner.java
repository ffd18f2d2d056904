package org.vouch.text;

import java.util.Arrays;

/** Cuts stretches of normalised text into tokens, into arrays that grow together. */
final class TokenScanner {
    int size;
    int[] starts = new int[16];
    int[] ends = new int[16];
    int[] indices = new int[16];
    int[] paragraphs = new int[16];
    int[] offsets = new int[16];
    byte[] links = new byte[16];

    private final StringBuilder texts = new StringBuilder(0);
    private String only = "";

    /** Returns all stretches, one behind the other. */
    String text() {
        return texts.isEmpty() ? only : texts.toString();
    }

    void add(Stretch stretch) {
        int base = texts.isEmpty() ? only.length() : texts.length();
        append(stretch.text());
        int paragraph = stretch.paragraph();
        int offset = stretch.offset();
        int index = stretch.first();
        byte link = Tokens.DETACHED;
        String text = stretch.text();
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (codePoint == ' ' || codePoint == '\n') {
                paragraph += codePoint == '\n' ? 1 : 0;
                link = link == Tokens.DETACHED ? link : Tokens.SPACED;
                offset++;
                at++;
                continue;
            }
            int end = endOfToken(text, at, codePoint);
            put(base + at, base + end, index++, paragraph, offset, link);
            offset += text.codePointCount(at, end);
            at = end;
            link = Tokens.ATTACHED;
        }
    }

    private void append(String text) {
        if (size == 0) {
            only = text;
            return;
        }
        if (texts.isEmpty()) {
            texts.append(only);
        }
        texts.append(text);
    }

    private static int endOfToken(String text, int start, int first) {
        int end = start + Character.charCount(first);
        if (!CodePoints.isWord(first)) {
            return end;
        }
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (!CodePoints.isWord(codePoint)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private void put(int start, int end, int index, int paragraph, int offset, byte link) {
        if (size == starts.length) {
            grow(size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        indices[size] = index;
        paragraphs[size] = paragraph;
        offsets[size] = offset;
        links[size] = link;
        size++;
    }

    private void grow(int capacity) {
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        indices = Arrays.copyOf(indices, capacity);
        paragraphs = Arrays.copyOf(paragraphs, capacity);
        offsets = Arrays.copyOf(offsets, capacity);
        links = Arrays.copyOf(links, capacity);
    }
}
