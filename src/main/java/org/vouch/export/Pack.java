package org.vouch.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vouch.content.Briefing;
import org.vouch.content.Source;
import org.vouch.evidence.ReadLock;
import org.vouch.evidence.Sha256;
import org.vouch.site.Site;

/**
 * A briefing as one ZIP archive for safe keeping: {@code site/}, {@code locks/}, {@code verify.html}, which verifies the
 * rest in a browser, and {@code SHA256SUMS} of them all, as {@code sha256sum -c} reads it. The same briefing gives the same
 * bytes.
 */
public final class Pack {
    /** The name of the list of checksums; it is not in the list. */
    static final String CHECKSUMS = "SHA256SUMS";

    private Pack() {}

    /** Returns the archive. */
    public static byte[] of(Briefing briefing, Site site) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        site.files().forEach(file -> files.put("site/" + file.path().text(), file.bytes()));
        for (Source source : briefing.sources()) {
            if (source.seal() instanceof Source.Sealed sealed
                    && sealed.reading() instanceof ReadLock.Readable readable) {
                files.put("locks/" + source.id() + ".lock", utf8(readable.lock().render()));
            }
        }
        files.put("verify.html", verifier());
        files.put(CHECKSUMS, utf8(checksums(files)));
        return Archive.of(files);
    }

    private static String checksums(SortedMap<String, byte[]> files) {
        StringBuilder list = new StringBuilder();
        files.forEach((name, bytes) ->
                list.append(sha256(bytes)).append("  ").append(name).append('\n'));
        return list.toString();
    }

    private static byte[] verifier() {
        try (InputStream page = Pack.class.getResourceAsStream("/pack/verify.html")) {
            return page.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own pack/verify.html", unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
