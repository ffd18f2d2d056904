package org.vouch.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The styles that the program carries, under {@code styles/}. */
public final class CarriedStyles {
    /** Their names, sorted. */
    public static final List<String> NAMES = List.of("apa", "chicago-author-date", "chicago-notes-bibliography");

    private CarriedStyles() {}

    /** Returns the style's XML. */
    static String xml(String name) {
        try (InputStream in = CarriedStyles.class.getResourceAsStream("/styles/" + name + ".csl")) {
            if (in == null) {
                throw new IllegalArgumentException("no style is carried under the name " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the style " + name, e);
        }
    }
}
