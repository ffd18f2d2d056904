package org.vouch.read;

import static org.vouch.diagnostic.Rule.BAD_ENCODING;
import static org.vouch.diagnostic.Rule.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Locale;
import java.util.Optional;
import org.vouch.diagnostic.SourceFile;

/** Reads a text file: UTF-8 without a fault, with or without a byte order mark, no larger than its kind may be. */
final class TextFile {
    private TextFile() {}

    /**
     * Returns the file's text; absent where it is too large or not UTF-8, which is reported.
     *
     * @throws IOException naming the file, where the system cannot read it
     */
    static Optional<SourceFile> read(ProjectFile file, Limit limit, Findings findings) throws IOException {
        byte[] bytes = bytes(file, limit);
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
        }
        return text;
    }

    private static byte[] bytes(ProjectFile file, Limit limit) throws IOException {
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
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            in.position(3);
        }
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = decoder.decode(in, out, true);
        SourceFile file = new SourceFile(name, out.flip().toString());
        if (!result.isError()) {
            return Optional.of(file);
        }
        int end = file.text().length();
        boolean isUtf16 = in.position() == 0 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE);
        findings.add(
                BAD_ENCODING,
                file.span(end, end),
                String.format(
                        Locale.ROOT,
                        "byte 0x%02X at offset %d is not UTF-8",
                        bytes[in.position()] & 0xFF,
                        in.position()),
                isUtf16 ? "the file looks like UTF-16; save it as UTF-8" : "save the file as UTF-8");
        return Optional.empty();
    }
}
