package org.vouch.text;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What narrows a quotation that stands more than once.
 *
 * @param prefix words of the article directly before it, never blank
 * @param suffix words of the article directly after it, never blank
 * @param paragraph number of the paragraph in which it begins, 1-based
 */
public record Pins(Optional<String> prefix, Optional<String> suffix, OptionalInt paragraph) {
    /** Narrows nothing. */
    public static final Pins NONE = new Pins(Optional.empty(), Optional.empty(), OptionalInt.empty());

    public Pins {
        prefix.ifPresent(words -> requireWords("prefix", words));
        suffix.ifPresent(words -> requireWords("suffix", words));
        if (paragraph.isPresent() && paragraph.getAsInt() < 1) {
            throw new IllegalArgumentException("no paragraph number: " + paragraph.getAsInt());
        }
    }

    /** Returns pins on a paragraph alone. */
    public static Pins paragraph(int number) {
        return new Pins(Optional.empty(), Optional.empty(), OptionalInt.of(number));
    }

    private static void requireWords(String name, String words) {
        if (NormalForm.line(words).isEmpty()) {
            throw new IllegalArgumentException("a blank " + name);
        }
    }
}
