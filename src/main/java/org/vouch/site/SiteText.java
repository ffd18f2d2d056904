package org.vouch.site;

import java.io.Writer;
import java.util.Arrays;

/**
 * The text of one file of the site, which becomes UTF-8 while it is written, so that it is never held twice. Without a
 * byte order mark, line ends as they are. Not shared between threads.
 */
public final class SiteText extends Writer {
    private byte[] bytes;
    private int size;
    private final char[] chunk = new char[512];

    /** The first half of a surrogate pair whose second half is still to come; otherwise 0. */
    private char half;

    /** @param capacity about how many bytes the text will have */
    public SiteText(int capacity) {
        this.bytes = new byte[Math.max(16, capacity)];
    }

    @Override
    public void write(int c) {
        reserve(1);
        put((char) c);
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int start, int length) {
        // Asking a string for its characters one by one costs more than taking many of them at once.
        for (int from = start; from < start + length; from += chunk.length) {
            int to = Math.min(start + length, from + chunk.length);
            text.getChars(from, to, chunk, 0);
            write(chunk, 0, to - from);
        }
    }

    @Override
    public void write(char[] text) {
        write(text, 0, text.length);
    }

    @Override
    public void write(char[] text, int start, int length) {
        reserve(length);
        int at = start;
        int end = start + length;
        while (at < end) {
            if (half == 0) {
                at = ascii(text, at, end);
            }
            if (at < end) {
                put(text[at++]);
            }
        }
    }

    /** Writes as many characters as are one byte each, and returns where they end. */
    private int ascii(char[] text, int start, int end) {
        byte[] to = bytes;
        int next = size;
        int at = start;
        while (at < end && text[at] < 0x80) {
            to[next++] = (byte) text[at++];
        }
        size = next;
        return at;
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    /**
     * Returns the bytes written so far.
     *
     * @throws IllegalArgumentException where the text holds half of a surrogate pair, which UTF-8 cannot express
     */
    byte[] bytes() {
        if (half != 0) {
            throw halved();
        }
        return Arrays.copyOf(bytes, size);
    }

    /** A character takes three bytes at most, and half of a pair two; RFC 3629 §3. */
    private void reserve(int characters) {
        long wanted = size + 3L * characters + 4;
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(2L * bytes.length, wanted)));
        }
    }

    private void put(char c) {
        if (half != 0 != Character.isLowSurrogate(c)) {
            throw halved();
        }
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (half != 0) {
            int point = Character.toCodePoint(half, c);
            bytes[size++] = (byte) (0xF0 | point >> 18);
            bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | point & 0x3F);
            half = 0;
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private static IllegalArgumentException halved() {
        return new IllegalArgumentException("half of a surrogate pair");
    }
}
