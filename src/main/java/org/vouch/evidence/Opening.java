package org.vouch.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.vouch.text.Run;
import org.vouch.text.Stretch;

/**
 * Tokens of a source that its lock shows, with what leads from them to the root.
 *
 * @param stretch the words and their place
 * @param run their tokens
 * @param salts 16 bytes a token, in lower-case hexadecimal
 * @param path 32 bytes a sibling, likewise, in pre-order from left to right; empty where the run is the whole source
 */
public record Opening(Stretch stretch, Run run, String salts, String path) {
    public Opening {
        if (run.first() != stretch.first() || salts.length() != run.size() * Hashes.SALT_SIZE * 2) {
            throw new IllegalArgumentException("an opening of " + run + " with " + salts.length() + " digits of salts");
        }
    }

    /** Returns the opened words, normalised; a paragraph end is LF. */
    public String text() {
        return stretch.text();
    }

    List<byte[]> siblings() {
        byte[] hashes = path.isEmpty() ? new byte[0] : Hex.bytes(path);
        return IntStream.range(0, hashes.length / Hashes.SIZE)
                .mapToObj(i -> Arrays.copyOfRange(hashes, i * Hashes.SIZE, (i + 1) * Hashes.SIZE))
                .toList();
    }
}
