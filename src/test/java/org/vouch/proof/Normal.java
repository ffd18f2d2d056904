package org.vouch.proof;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Normal form n1 of one line, step by step as DESIGN §4 writes it, for the oracle. */
final class Normal {
    private Normal() {}

    static String of(String line) {
        return Normalizer.normalize(line, Form.NFC)
                .replaceAll("[“”„‟«»″]", "\"")
                .replaceAll("[‘’‚‛‹›′]", "'")
                .replaceAll("[\\x{2010}-\\x{2015}\\x{2212}]", "-")
                .replace("…", "...")
                .replaceAll("\\p{IsWhite_Space}+", " ")
                .strip();
    }
}
