package org.vouch.read;

import static org.vouch.diagnostic.Rule.BAD_ENCODING;
import static org.vouch.diagnostic.Rule.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vouch.diagnostic.SourceFile;

/** Reads a text file: UTF-8 without a fault, with or without a byte order mark, no larger than its kind may be. */
final class TextFile {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char REPLACEMENT = '\uFFFD';

    private TextFile() {}

    /**
     * Returns the file's text; absent where it is too large or not UTF-8, which is reported.
     *
     * @throws IOException naming the file, where the system cannot read it
     */
    static Optional<SourceFile> read(ProjectFile file, Limit limit, Findings findings) throws IOException {
        return of(file, bytes(file, limit), limit, findings);
    }

    /** Returns the text of a file's bytes, which are those that {@link #bytes} returned. */
    static Optional<SourceFile> of(ProjectFile file, byte[] bytes, Limit limit, Findings findings) {
        if (bytes.length > limit.bytes()) {
            findings.add(
                    TOO_LARGE,
                    file.whole(),
                    file.name() + " is larger than " + limit.what() + " may be: " + limit.size());
            return Optional.empty();
        }
        Optional<SourceFile> text = decode(file.name(), bytes, findings);
        if (limit.isAuthored()) {
            text.ifPresent(authored -> LookAlikes.report(authored, findings));
            text.ifPresent(authored -> MergeMarks.report(authored, findings));
        }
        return text;
    }

    /**
     * Returns the file's bytes, at most one more than it may have.
     *
     * @throws IOException naming the file, where the system cannot read it
     */
    static byte[] bytes(ProjectFile file, Limit limit) throws IOException {
        if (file.unsaved().isPresent()) {
            return file.unsaved().get().getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(limit.bytes() + 1);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            throw new IOException(file.path() + ": " + unnamed.getMessage(), unnamed);
        }
    }

    /** Decodes the bytes of a file. One byte order mark at the start is left out of the text. */
    static Optional<SourceFile> decode(String name, byte[] bytes, Findings findings) {
        int start = startsWithMark(bytes) ? MARK.length : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? Optional.of(new SourceFile(name, text))
                : decodeStrictly(name, bytes, start, findings);
    }

    /** The replacement character stands in the text itself, or in the place of bytes that are not UTF-8. */
    private static Optional<SourceFile> decodeStrictly(String name, byte[] bytes, int start, Findings findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes).position(start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        SourceFile file = new SourceFile(name, out.flip().toString());
        if (!result.isError()) {
            return Optional.of(file);
        }
        int at = in.position();
        int end = file.text().length();
        boolean isUtf16 = at == 0 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE);
        findings.add(
                BAD_ENCODING,
                file.span(end, end),
                String.format(Locale.ROOT, "byte 0x%02X at offset %d is not UTF-8", bytes[at] & 0xFF, at),
                isUtf16 ? "the file looks like UTF-16; save it as UTF-8" : "save the file as UTF-8");
        return Optional.empty();
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    }
}
