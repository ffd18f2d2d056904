package org.vouch.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Writes a picture of at most 16 colours as PNG (ISO/IEC 15948): the same bytes on every machine. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int DEPTH = 4;
    private static final int INDEXED = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Png() {}

    /**
     * @param colours as {@code 0xRRGGBB}
     * @param pixels row by row, each the index of a colour
     */
    static byte[] of(int width, List<Integer> colours, byte[] pixels) {
        Png png = new Png();
        png.out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(pixels.length / width);
        png.chunk("IHDR", header.put((byte) DEPTH).put((byte) INDEXED).array());
        png.chunk("PLTE", palette(colours));
        png.chunk("IDAT", PngDeflate.zlib(rows(width, pixels), stride(width)));
        png.chunk("IEND", new byte[0]);
        return png.out.toByteArray();
    }

    private static byte[] palette(List<Integer> colours) {
        ByteBuffer bytes = ByteBuffer.allocate(3 * colours.size());
        colours.forEach(c -> bytes.put((byte) (c >> 16)).put((byte) (c >> 8)).put(c.byteValue()));
        return bytes.array();
    }

    private static int stride(int width) {
        return 1 + (width + 1) / 2;
    }

    /** Two pixels a byte, the left one in the upper half, after a byte that says that the row is not filtered. */
    private static byte[] rows(int width, byte[] pixels) {
        int stride = stride(width);
        byte[] rows = new byte[stride * (pixels.length / width)];
        for (int i = 0; i < pixels.length; i++) {
            int column = i % width;
            rows[i / width * stride + 1 + column / 2] |= (byte) (column % 2 == 0 ? pixels[i] << DEPTH : pixels[i]);
        }
        return rows;
    }

    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
