package org.vouch.proof;

import java.text.Normalizer;
import java.util.Locale;

/** Ids made from names: {@code Lüders & Sons} becomes {@code luders-sons}. */
final class Slugs {

    private Slugs() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
