package org.vouch.render;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/**
 * Compresses rows of a picture as a zlib stream (RFC 1950) of one block with fixed codes (RFC 1951 §3.2.6). The JDK's
 * own compressor is not used because its bytes differ from one zlib to the next.
 *
 * <p>A repetition is looked for in two places alone, the byte before and the row above, which is where a drawing of
 * rectangles has it.
 */
final class PngDeflate {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int END = 256;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] data;
    private int bits;
    private int count;

    private PngDeflate(byte[] data) {
        this.data = data;
    }

    /** @param stride the number of bytes of a row */
    static byte[] zlib(byte[] data, int stride) {
        PngDeflate deflate = new PngDeflate(data);
        // RFC 1950 §2.2: deflate with a window of 32 KB, the fastest level, a multiple of 31.
        deflate.out.write(0x78);
        deflate.out.write(0x01);
        deflate.block(stride);
        Adler32 sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            deflate.out.write((int) (sum.getValue() >> shift));
        }
        return deflate.out.toByteArray();
    }

    private void block(int stride) {
        put(0b011, 3);
        for (int at = 0; at < data.length; ) {
            int left = length(at, 1);
            int above = length(at, stride);
            int length = Math.max(left, above);
            if (length < SHORTEST) {
                symbol(data[at++] & 0xff);
            } else {
                repeat(length, above >= left ? stride : 1);
                at += length;
            }
        }
        symbol(END);
        put(0, (8 - count) % 8);
    }

    private int length(int at, int distance) {
        int length = 0;
        if (distance <= at) {
            int most = Math.min(LONGEST, data.length - at);
            while (length < most && data[at + length] == data[at + length - distance]) {
                length++;
            }
        }
        return length;
    }

    /** RFC 1951 §3.2.5: a length is a code and extra bits; four codes share each number of extra bits, from 257 on. */
    private void repeat(int length, int distance) {
        if (length == LONGEST) {
            symbol(285);
        } else {
            int from = length - SHORTEST;
            int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(from));
            symbol(257 + 4 * extra + (from >> extra));
            put(from & (1 << extra) - 1, extra);
        }
        int from = distance - 1;
        int extra = Math.max(0, 30 - Integer.numberOfLeadingZeros(from));
        reversed(2 * extra + (from >> extra), 5);
        put(from & (1 << extra) - 1, extra);
    }

    /** RFC 1951 §3.2.6: the fixed code of a literal or length. */
    private void symbol(int symbol) {
        if (symbol < 144) {
            reversed(0x30 + symbol, 8);
        } else if (symbol < 256) {
            reversed(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            reversed(symbol - 256, 7);
        } else {
            reversed(0xc0 + symbol - 280, 8);
        }
    }

    /** Codes are packed from their most significant bit, all else from its least. */
    private void reversed(int code, int length) {
        put(Integer.reverse(code) >>> 32 - length, length);
    }

    private void put(int value, int length) {
        bits |= value << count;
        for (count += length; count >= 8; count -= 8) {
            out.write(bits);
            bits >>>= 8;
        }
    }
}
