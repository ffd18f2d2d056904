package org.vouch.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** One file of the site: its address and its bytes. Immutable; may be shared between threads. */
public final class SiteFile {
    private final SitePath path;
    private final byte[] bytes;

    private SiteFile(SitePath path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** Returns a file of {@code bytes}, which are copied. */
    public static SiteFile ofBytes(SitePath path, byte[] bytes) {
        return new SiteFile(path, bytes.clone());
    }

    /**
     * Returns a file of {@code text} in UTF-8, without a byte order mark, its line ends as they are.
     *
     * @throws IllegalArgumentException where the text holds half of a surrogate pair, which UTF-8 cannot express
     */
    public static SiteFile ofText(SitePath path, String text) {
        SiteText encoded = new SiteText(text.length() + text.length() / 16);
        try {
            encoded.write(text);
            return of(path, encoded);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + " in " + path, e);
        }
    }

    /**
     * Returns a file of what has been written.
     *
     * @throws IllegalArgumentException where it ends with half of a surrogate pair
     */
    public static SiteFile of(SitePath path, SiteText text) {
        return new SiteFile(path, text.bytes());
    }

    public SitePath path() {
        return path;
    }

    /** Returns the number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** Returns a copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the bytes read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Writes the bytes to {@code out} in one call, and leaves it open. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /**
     * Returns the CRC-32 and the CRC-32C of the bytes, 16 hexadecimal digits in lower case. It tells apart whatever was
     * not made to have the same checksum, at a fiftieth of the cost of a cryptographic hash.
     */
    public String checksum() {
        return HexFormat.of().toHexDigits(of(new CRC32()) << 32 | of(new CRC32C()));
    }

    private long of(Checksum sum) {
        sum.update(bytes);
        return sum.getValue();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
